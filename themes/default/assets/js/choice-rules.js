// What a choice of a platform comes to, without the page: rules and answers in, verdict out.
// @ts-check
'use strict';

/**
 * @typedef {{ platform: string, rulesOut: boolean, when: Map<string, string[]> }} Rule
 * @typedef {{ platform: string, points: number, out: boolean, favoured: Rule[], ruledOut: Rule[] }} Standing
 */

globalThis.atlasChoice = (() => {
  /** Reads `guests=nested,windows;hardware=x86`. @param {string} text @returns {Map<string, string[]>} */
  const conditionsOf = (text) => new Map(text.split(';').filter((part) => part.includes('=')).map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at), part.slice(at + 1).split(',')];
  }));

  /** Whether each condition is met by one of the answers. @param {Rule} rule @param {Map<string, string[]>} answers */
  const applies = (rule, answers) => [...rule.when].every(([question, wanted]) =>
    (answers.get(question) ?? []).some((answer) => wanted.includes(answer)));

  /**
   * How each platform stands, in the order given.
   * @param {string[]} platforms @param {Rule[]} rules @param {Map<string, string[]>} answers
   * @returns {{ kind: 'none' | 'one' | 'either' | 'neither', platform: string, standings: Standing[] }}
   */
  const decide = (platforms, rules, answers) => {
    const applying = rules.filter((rule) => applies(rule, answers));
    const standings = platforms.map((platform) => {
      const favoured = applying.filter((rule) => rule.platform === platform && !rule.rulesOut);
      const ruledOut = applying.filter((rule) => rule.platform === platform && rule.rulesOut);
      return { platform, points: favoured.length, out: ruledOut.length > 0, favoured, ruledOut };
    });
    if ([...answers.values()].every((given) => given.length === 0)) {
      return { kind: 'none', platform: '', standings };
    }
    const left = standings.filter((standing) => !standing.out);
    if (left.length === 0) {
      return { kind: 'neither', platform: '', standings };
    }
    const most = Math.max(...left.map((standing) => standing.points));
    const best = left.filter((standing) => standing.points === most);
    return best.length === 1
      ? { kind: 'one', platform: best[0].platform, standings }
      : { kind: 'either', platform: '', standings };
  };

  return Object.freeze({ conditionsOf, decide });
})();
