// Answers the questions of the choice of a platform, from the rules that stand in the page's table.
// The address is the state: ?workload=cloud&guests=windows,nested.
// @ts-check
'use strict';

(() => {
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

  /** @param {number} count @param {string} one @param {string} more */
  const counted = (count, one, more) => (count === 0 ? `no ${one}` : `${count} ${count === 1 ? one : more}`);

  const show = () => {
    const answers = answersOf();
    const verdict = decide(platforms, rules, answers);
    if (verdict.kind === 'none') {
      shown.textContent = 'Answer at least one question.';
      result.replaceChildren();
      return;
    }

    const name = names.get(verdict.platform) ?? '';
    const headline = { one: name, either: 'Either', neither: 'Neither' }[/** @type {'one' | 'either' | 'neither'} */ (verdict.kind)];
    const sums = verdict.standings.map((/** @type {any} */ standing) =>
      `${names.get(standing.platform)}: ${standing.out ? 'ruled out' : `${counted(standing.points, 'rule speaks', 'rules speak')} for it`}`).join('; ');
    shown.textContent = `Answer: ${headline}. ${sums}.`;

    const chosen = verdict.standings.filter((/** @type {any} */ standing) => verdict.kind === 'one' && standing.platform === verdict.platform);
    const others = verdict.standings.filter((/** @type {any} */ standing) => !chosen.includes(standing));
    const lead = {
      one: '', either: 'Nothing that you answered tells them apart. Let experience and the product around the hypervisor decide.',
      neither: 'Each lacks something that you asked for. See which of the answers can give way.',
    }[/** @type {'one' | 'either' | 'neither'} */ (verdict.kind)];
    result.replaceChildren(make('section', { class: 'choice-answer', 'aria-labelledby': 'page:verdict' }, [
      make('h2', { id: 'page:verdict' }, verdict.kind === 'one' ? ['Take ', product(verdict.platform)] : [headline]),
      lead === '' ? null : make('p', {}, [lead]),
      ...chosen.map((/** @type {any} */ standing) => section(['Why ', product(standing.platform)],
        standing.points === 0 ? 'Nothing that you answered speaks for it by itself; it is what is left.' : '', standing.favoured, answers)),
      ...others.flatMap((/** @type {any} */ standing) => [
        standing.out || verdict.kind === 'one' ? section(['Why not ', product(standing.platform)],
          standing.out ? '' : `Nothing rules it out; ${counted(standing.points, 'rule speaks', 'rules speak')} for it.`, standing.ruledOut, answers) : null,
        section(['What speaks for ', product(standing.platform)], '', standing.favoured, answers),
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
