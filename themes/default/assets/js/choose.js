// Answers the questions of the choice of a platform, from the rules that stand in the page's table.
// The address is the state: ?workload=cloud&guests=windows,nested.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.choose;
  const { conditionsOf, decide } = /** @type {any} */ (globalThis).atlasChoice;
  const { make, keepState, openForm } = /** @type {any} */ (globalThis).atlasElements;
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('page:choice'));
  const shown = document.getElementById('page:shown');
  const result = document.getElementById('page:result');
  if (!form || !shown || !result) {
    return;
  }

  const fieldsets = /** @type {HTMLFieldSetElement[]} */ ([...form.querySelectorAll('fieldset[data-question]')]);
  /** @param {HTMLFieldSetElement} fieldset */
  const inputsOf = (fieldset) => /** @type {HTMLInputElement[]} */ ([...fieldset.querySelectorAll('input')]);
  const rows = /** @type {HTMLTableRowElement[]} */ ([...document.querySelectorAll('tr[data-rule]')]);
  const rules = rows.map((row) => ({
    row,
    platform: row.dataset.platform ?? '',
    rulesOut: row.dataset.effect === 'rules-out',
    when: conditionsOf(row.dataset.when ?? ''),
  }));
  const names = new Map(rows.map((row) => [row.dataset.platform ?? '', row.querySelector('.product')?.textContent ?? '']));
  const platforms = [...names.keys()];

  /** @param {string} platform */
  const product = (platform) => make('span', { class: `product product-${platform}` }, [names.get(platform) ?? platform]);

  const answersOf = () => new Map(fieldsets.map((fieldset) => [
    fieldset.dataset.question ?? '', inputsOf(fieldset).filter((input) => input.checked).map((input) => input.value)]));

  /** What a rule says, as its row in the table does, under the answers that made it apply. @param {any} rule @param {Map<string, string[]>} answers */
  const reason = (rule, answers) => {
    const given = [...rule.when].flatMap(([question, wanted]) => fieldsets.filter((fieldset) => fieldset.dataset.question === question)
      .flatMap(inputsOf).filter((input) => wanted.includes(input.value) && (answers.get(question) ?? []).includes(input.value))
      .map((input) => input.closest('label')?.textContent?.trim() ?? ''));
    const item = make('li', {}, [make('p', { class: 'given' }, [make('a', { href: `#${rule.row.id}` }, [given.join('; ')])])]);
    for (const part of rule.row.querySelector('.because')?.children ?? []) {
      item.append(part.cloneNode(true));
    }
    return item;
  };

  /** @param {(Node | string)[]} heading @param {string} note @param {any[]} some @param {Map<string, string[]>} answers */
  const section = (heading, note, some, answers) => (some.length === 0 && note === '' ? null : make('section', { class: 'reasons' }, [
    make('h3', {}, heading),
    note === '' ? null : make('p', { class: 'note' }, [note]),
    some.length === 0 ? null : make('ul', {}, some.map((rule) => reason(rule, answers))),
  ]));

  const show = () => {
    const answers = answersOf();
    const verdict = decide(platforms, rules, answers);
    if (verdict.kind === 'none') {
      shown.textContent = strings.answerOne;
      result.replaceChildren();
      return;
    }

    const name = names.get(verdict.platform) ?? '';
    const headline = { one: name, either: strings.either, neither: strings.neither }[/** @type {'one' | 'either' | 'neither'} */ (verdict.kind)];
    const sums = verdict.standings.map((/** @type {any} */ standing) =>
      (standing.out ? strings.ruledOut(names.get(standing.platform)) : strings.speakFor(names.get(standing.platform), standing.points)));
    shown.textContent = strings.answer(headline, sums);

    const chosen = verdict.standings.filter((/** @type {any} */ standing) => verdict.kind === 'one' && standing.platform === verdict.platform);
    const others = verdict.standings.filter((/** @type {any} */ standing) => !chosen.includes(standing));
    const lead = {
      one: '', either: strings.aboutEither, neither: strings.aboutNeither,
    }[/** @type {'one' | 'either' | 'neither'} */ (verdict.kind)];
    result.replaceChildren(make('section', { class: 'choice-answer', 'aria-labelledby': 'page:verdict' }, [
      make('h2', { id: 'page:verdict' }, verdict.kind === 'one' ? [`${strings.take} `, product(verdict.platform)] : [headline]),
      lead === '' ? null : make('p', {}, [lead]),
      ...chosen.map((/** @type {any} */ standing) => section([`${strings.why} `, product(standing.platform)],
        standing.points === 0 ? strings.isLeft : '', standing.favoured, answers)),
      ...others.flatMap((/** @type {any} */ standing) => [
        standing.out || verdict.kind === 'one' ? section([`${strings.whyNot} `, product(standing.platform)],
          standing.out ? '' : strings.notRuledOut(standing.points), standing.ruledOut, answers) : null,
        section([`${strings.whatSpeaksFor} `, product(standing.platform)], '', standing.favoured, answers),
      ]),
    ].filter((part) => part !== null)));
  };

  const save = () => keepState(Object.fromEntries([...answersOf()].map(([question, given]) => [question, given.join(',')])));

  const restore = () => {
    const state = new URLSearchParams(location.search);
    for (const fieldset of fieldsets) {
      const wanted = (state.get(fieldset.dataset.question ?? '') ?? '').split(',');
      for (const input of inputsOf(fieldset)) {
        input.checked = wanted.includes(input.value);
      }
    }
    show();
  };

  form.addEventListener('change', () => {
    show();
    save();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const input of fieldsets.flatMap(inputsOf)) {
      input.checked = false;
    }
    show();
    save();
  });
  openForm(form, restore);
})();
