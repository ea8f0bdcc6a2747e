// Says what works on a stack, and what is blocked by what. The address is the state: ?kvm=5.15&qemu=6.2.0&arch=x86&cpu=intel.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.stack;
  const rules = /** @type {any} */ (globalThis).atlasRules;
  const { make, mark, keepState, openForm } = /** @type {any} */ (globalThis).atlasElements;
  const data = /** @type {any} */ (window).atlasTracker;
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('page:chooser'));
  const result = document.getElementById('page:result');
  const shown = document.getElementById('page:shown');
  if (!form || !result || !shown || !data) {
    return;
  }
  const root = form.dataset.root ?? '';
  const products = /** @type {HTMLSelectElement[]} */ ([...form.querySelectorAll('select[data-product]')]);
  const arch = /** @type {HTMLSelectElement} */ (form.elements.namedItem('arch'));
  const cpu = /** @type {HTMLSelectElement} */ (form.elements.namedItem('cpu'));

  const HEADINGS = new Map([
    ['works', strings.works], ['caveat', strings.caveat], ['blocked', strings.blocked], ['not-there', strings.notThere], ['unknown', strings.unknown],
  ]);
  const MEANINGS = new Map([
    ['works', strings.aboutWorks], ['caveat', strings.aboutCaveat], ['blocked', strings.aboutBlocked], ['not-there', strings.aboutNotThere], ['unknown', strings.aboutUnknown],
  ]);

  /** @param {any} need */
  const needText = (need) => (need.href ? make('a', { href: root + need.href }, [need.text]) : make('span', {}, [need.text]));

  /** @param {any[]} needs @param {string} kind @param {string} lead */
  const needsOf = (needs, kind, lead) => {
    const some = needs.filter((need) => need.kind === kind);
    return some.length === 0 ? null
      : make('p', { class: `need need-${kind}` }, [`${lead} `, ...some.flatMap((need, index) => [index > 0 ? '; ' : '', needText(need)])]);
  };

  /** @param {string[]} keys Of the bibliography. */
  const sourcesOf = (keys) => (keys.length === 0 ? null : make('p', { class: 'note' }, [
    `${strings.sources} `,
    ...keys.flatMap((key, index) => [index > 0 ? ', ' : '', make('a', { href: `${root}bibliography.html#${rules.referenceAnchor(key)}` }, [key])]),
  ]));

  /** @param {any} line @param {any} feature */
  const lineOf = ({ statement, needs, result: outcome }, feature) => make('li', { class: `outcome-${outcome}` }, [
    make('p', {}, [
      make('a', { href: `${root}${feature.href}#${statement.id}` }, mark(statement)),
      ...(statement.condition ? [' ', make('span', { class: 'now-condition' }, [statement.condition])] : []),
    ]),
    needsOf(needs, 'missing', strings.isBlocked),
    needsOf(needs, 'unchecked', strings.needsAlso),
    needsOf(needs, 'met', strings.hasWhatItNeeds),
    statement.note ? make('p', { class: 'note' }, [statement.note]) : null,
    sourcesOf(statement.sources),
  ]);

  /** @param {any} layer @param {any} feature */
  const layerOf = (layer, feature) => {
    const product = data.products[layer.product];
    return make('div', { class: 'layer' }, [
      make('h4', {}, [`${product.releaseName} ${product.releases[layer.release].v}`]),
      ...(layer.need ? [needsOf([layer.need], 'missing', strings.isBlocked), sourcesOf(layer.need.sources)] : []),
      layer.lines.length === 0 && !layer.need ? make('p', { class: 'said-nothing' }, [strings.nothingIsSaid]) : null,
      layer.lines.length > 0 ? make('ul', {}, layer.lines.map((/** @type {any} */ line) => lineOf(line, feature))) : null,
    ]);
  };

  /** @param {string} outcome @param {any[]} verdicts */
  const sectionOf = (outcome, verdicts) => make('section', { class: `outcome outcome-${outcome}`, 'aria-labelledby': `page:${outcome}` }, [
    make('h2', { class: 'group', id: `page:${outcome}` }, [HEADINGS.get(outcome) ?? '', ' ', make('span', { class: 'count' }, [String(verdicts.length)])]),
    make('p', { class: 'note' }, [MEANINGS.get(outcome) ?? '']),
    ...verdicts.map(({ feature, layers }) => {
      const reason = layers.flatMap((/** @type {any} */ layer) =>
        [layer.need, ...layer.lines.flatMap((/** @type {any} */ line) => line.needs)]).find((/** @type {any} */ need) => need?.kind === 'missing');
      return make('details', { class: 'verdict' }, [
        make('summary', {}, [make('h3', {}, [feature.title]), ...(outcome === 'blocked' && reason ? [' ', make('span', { class: 'reason' }, [strings.needs(reason.text)])] : hint(outcome, layers))]),
        make('p', {}, [make('a', { href: root + feature.href }, [strings.allThatIsSaid(feature.title)])]),
        ...layers.map((/** @type {any} */ layer) => layerOf(layer, feature)),
      ]);
    }),
  ]);

  /** What the caveat is, beside the name. @param {string} outcome @param {any[]} layers */
  const hint = (outcome, layers) => {
    if (outcome !== 'caveat') {
      return [];
    }
    const line = layers.flatMap((layer) => layer.lines).find((each) => each.result === 'caveat');
    const layer = layers.find((each) => each.need);
    return line ? [' ', ...mark(line.statement)] : layer ? [' ', make('span', { class: 'reason' }, [strings.needs(layer.need.text)])] : [];
  };

  const stackOf = () => ({
    releases: new Map(products.filter((select) => select.value !== '').map((select) => {
      const index = data.products.findIndex((/** @type {any} */ product) => product.id === select.name);
      return [index, rules.releaseOf(data.products[index], select.value)];
    })),
    arch: arch.value,
    cpu: arch.value === 'x86' ? cpu.value : 'other',
  });

  const show = () => {
    const stack = stackOf();
    cpu.disabled = arch.value !== 'x86';
    if (stack.releases.size === 0) {
      shown.textContent = strings.chooseRelease;
      result.replaceChildren();
      return;
    }
    /** @type {Map<string, any[]>} */
    const outcomes = rules.checkStack(data, stack);
    const named = [...stack.releases].map(([index, release]) => `${data.products[index].releaseName} ${data.products[index].releases[release].v}`);
    const counts = [...outcomes].filter(([, verdicts]) => verdicts.length > 0).map(([outcome, verdicts]) => `${(HEADINGS.get(outcome) ?? '').toLowerCase()}: ${verdicts.length}`);
    shown.textContent = strings.on(named, arch.selectedOptions[0]?.textContent ?? '', counts);
    result.replaceChildren(
      make('nav', { class: 'outcomes', 'aria-label': strings.results }, [make('ul', {}, [...outcomes].filter(([, verdicts]) => verdicts.length > 0).map(([outcome, verdicts]) =>
        make('li', {}, [make('a', { href: `#page:${outcome}`, class: `outcome-${outcome}` }, [HEADINGS.get(outcome) ?? '']), ' ', make('span', { class: 'count' }, [String(verdicts.length)])])))]),
      ...[...outcomes].filter(([, verdicts]) => verdicts.length > 0).map(([outcome, verdicts]) => sectionOf(outcome, verdicts)));
  };

  const save = () => keepState({
    ...Object.fromEntries(products.map((select) => [select.name, select.value])),
    ...(products.some((select) => select.value !== '') ? { arch: arch.value, ...(cpu.disabled ? {} : { cpu: cpu.value }) } : {}),
  });

  const restore = () => {
    const state = new URLSearchParams(location.search);
    for (const select of products) {
      const product = data.products.find((/** @type {any} */ each) => each.id === select.name);
      const index = product ? rules.releaseOf(product, state.get(select.name) ?? '') : -1;
      select.value = index >= 0 ? product.releases[index].v : '';
    }
    for (const [select, otherwise] of /** @type {[HTMLSelectElement, string][]} */ ([[arch, 'x86'], [cpu, 'intel']])) {
      const wanted = state.get(select.name) ?? otherwise;
      select.value = [...select.options].some((option) => option.value === wanted) ? wanted : select.options[0]?.value ?? '';
    }
    show();
  };

  form.addEventListener('change', () => {
    show();
    save();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of products) {
      select.value = '';
    }
    show();
    save();
  });
  openForm(form, restore);
})();
