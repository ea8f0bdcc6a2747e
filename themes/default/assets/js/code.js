// Colours code, on pages that have some, when the grammars of its languages are there. The highlighter's HTML is parsed apart from the page and copied node by node,
// so that the lines an author marked keep their mark and nothing but text and class names gets in.
// @ts-check
'use strict';

(() => {
  /** @typedef {{ text: string, classes: string[] }} Piece A stretch of code, and the classes of the spans it stands in. */

  /**
   * @param {Node} node
   * @param {string[]} classes
   * @returns {Piece[]}
   */
  const piecesOf = (node, classes) => [...node.childNodes].flatMap((child) => (child instanceof Element
    ? piecesOf(child, [...classes, child.className])
    : [{ text: child.textContent ?? '', classes }]));

  /**
   * @param {Piece} piece
   * @returns {Node}
   */
  const nodeOf = (piece) => piece.classes.reduceRight((/** @type {Node} */ inner, name) => {
    const span = document.createElement('span');
    span.className = name;
    span.append(inner);
    return span;
  }, document.createTextNode(piece.text));

  /**
   * Takes the first characters off a list of pieces.
   * @param {Piece[]} pieces
   * @param {number} length
   * @returns {Piece[]}
   */
  const take = (pieces, length) => {
    const taken = [];
    let left = length;
    while (left > 0 && pieces.length > 0) {
      const [first] = pieces;
      taken.push({ text: first.text.slice(0, left), classes: first.classes });
      if (first.text.length > left) {
        pieces[0] = { text: first.text.slice(left), classes: first.classes };
        left = 0;
      } else {
        left -= first.text.length;
        pieces.shift();
      }
    }
    return taken;
  };

  const highlighter = /** @type {any} */ (globalThis).hljs;
  const parser = new DOMParser();
  const codes = [...document.querySelectorAll('pre > code[class*="language-"]')]
    .map((code) => ({ code, language: /(?:^|\s)language-(\S+)/.exec(code.className)?.[1] ?? '' }));

  /**
   * @param {Element} code
   * @param {string} language
   */
  const colour = (code, language) => {
    const html = highlighter.highlight(code.textContent ?? '', { language, ignoreIllegals: true }).value;
    const pieces = piecesOf(parser.parseFromString(html, 'text/html').body, []);
    for (const part of [...code.childNodes]) {
      const nodes = take(pieces, part.textContent?.length ?? 0).map(nodeOf);
      if (part instanceof Element) {
        part.replaceChildren(...nodes);
      } else {
        part.replaceWith(...nodes);
      }
    }
  };

  const colourAll = () => {
    for (const { code, language } of codes.filter((each) => highlighter?.getLanguage(each.language))) {
      colour(code, language);
    }
  };

  /**
   * The addresses of the grammars that languages of this page need. The element says `bash,sh=ADDRESS c,h=ADDRESS`: the names of languages, and what they need.
   * @param {string} grammars
   */
  const needed = (grammars) => grammars.split(' ')
    .map((each) => ({ names: each.slice(0, each.indexOf('=')).split(','), address: each.slice(each.indexOf('=') + 1) }))
    .filter(({ names }) => codes.some(({ language }) => names.includes(language)))
    .map(({ address }) => address);

  const awaited = needed(document.currentScript?.dataset.grammars ?? '');
  let left = awaited.length;
  for (const address of awaited) {
    const script = document.createElement('script');
    script.src = address;
    // In their order, since one grammar may use another.
    script.async = false;
    for (const outcome of ['load', 'error']) {
      script.addEventListener(outcome, () => {
        left -= 1;
        if (left === 0) {
          colourAll();
        }
      });
    }
    document.head.append(script);
  }
})();
