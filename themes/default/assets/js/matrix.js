// Filters a matrix by a query and by facets, folds its groups and hides its columns. The address is the state. Rows are never built
// anew: one pass decides which are hidden, and another sets only what changed.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.matrix;
  const rules = /** @type {any} */ (globalThis).atlasRules;
  const { make, keepState, openForm, wirePanels } = /** @type {any} */ (globalThis).atlasElements;
  const table = /** @type {HTMLTableElement | null} */ (document.getElementById('page:matrix'));
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('page:filter'));
  const shown = document.getElementById('page:shown');
  if (!table || !form || !shown) {
    return;
  }

  /**
   * @typedef {{ element: HTMLTableRowElement, text: string, values: Map<string, string[]>, isShown: boolean }} Row
   * @typedef {{ body: HTMLTableSectionElement, rows: Row[], count: HTMLElement | null, shown: number }} Group
   * @typedef {{ box: HTMLInputElement, count: HTMLElement, value: string, said: number }} Option
   * @typedef {{ key: string, values: string[], options: Option[], summary: HTMLElement }} Facet
   */

  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
  const headings = [...table.tHead?.rows[0].cells ?? []];

  /** @type {Facet[]} */
  const facets = [...document.querySelectorAll('details[data-facet]')].map((details) => ({
    key: /** @type {HTMLElement} */ (details).dataset.facet ?? '',
    values: [...details.querySelectorAll('li')].map((item) => item.dataset.value ?? ''),
    options: [],
    summary: /** @type {HTMLElement} */ (details.querySelector('summary')),
  }));
  const keys = facets.map((facet) => facet.key);

  // Where columns are values of a facet, as products are, its statuses are asked of the cells in those columns, not of the whole row.
  const columnKeys = headings.slice(1).map((heading) => heading.dataset.key ?? '');
  const columnFacet = facets.find((facet) => facet.key !== 'status' && facet.values.length > 0 && facet.values.some((value) => columnKeys.includes(value)))?.key ?? '';

  /** @param {HTMLTableRowElement} element @returns {Row} */
  const rowOf = (element) => {
    const values = new Map(keys.map((key) => [key, (element.dataset[key] ?? '').split(' ').filter((value) => value !== '')]));
    if (columnFacet !== '') {
      values.set('status in column', columnKeys.flatMap((key, index) =>
        [...element.cells[index + 1].querySelectorAll('a, td > span')].map((mark) => `${key} ${mark.classList[0]}`)));
    }
    return { element, text: `${element.dataset.text ?? ''} ${element.cells[0].textContent?.toLowerCase() ?? ''}`, values, isShown: true };
  };

  /** @type {Group[]} */
  const groups = [...table.tBodies].map((body) => {
    const rows = [...body.rows].slice(1).map(rowOf);
    return { body, rows, count: body.rows[0].querySelector('.count'), shown: rows.length };
  });
  const rows = groups.flatMap((group) => group.rows);

  // The filter

  /**
   * @param {any} query What was asked, as read.
   * @param {string} key
   * @param {boolean} isNot
   * @returns {Set<string> | null} The values asked for of a facet; null when it was not asked.
   */
  const asked = (query, key, isNot) => {
    const terms = query.terms.filter((/** @type {any} */ term) => term.key === key && term.isNot === isNot);
    const values = facets.find((facet) => facet.key === key)?.values ?? [];
    return terms.length === 0 ? null : new Set(terms.flatMap((/** @type {any} */ term) => term.values.flatMap((/** @type {string} */ word) => rules.meant(word, values))));
  };

  /** @type {Map<string, any>} What the data says of a row, by its id. */
  const told = new Map();

  /** Finds what the data says of each row, once it is there. @param {any} data */
  const readData = (data) => {
    for (const feature of data.features) {
      told.set(feature.href.replace(/^.*\//, ''), feature);
    }
    for (const row of data.xenRows ?? []) {
      told.set(row.anchor, row);
    }
  };

  /** @type {Promise<void> | null} */
  let loading = null;

  /** Loads the data, which only "since:" needs. @returns {Promise<void>} */
  const loadData = () => {
    loading ??= new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = table.dataset.tracker ?? '';
      script.addEventListener('load', () => {
        readData(/** @type {any} */ (window).atlasTracker);
        resolve();
      });
      script.addEventListener('error', () => resolve());
      document.head.append(script);
    });
    return loading;
  };

  /** @param {Row} row @param {any} since @param {Set<string> | null} statuses @param {Set<string> | null} products */
  const beganSo = (row, since, statuses, products) => {
    const data = /** @type {any} */ (window).atlasTracker;
    const upstream = told.get(row.element.id);
    if (upstream) {
      return rules.rowBeginsSo(data, upstream, since, [...statuses ?? []]);
    }
    const link = row.element.cells[0].querySelector('a');
    const feature = told.get(link?.pathname.replace(/^.*\//, '') ?? '');
    return feature !== undefined && rules.beginsSo(data, feature, since, { products: [...products ?? []], statuses: [...statuses ?? []] });
  };

  /**
   * Which facets a row fails; '' stands for what is no facet.
   * @param {Row} row
   * @param {any} query
   * @param {Map<string, { chosen: Set<string> | null, barred: Set<string> | null }>} terms
   * @returns {Set<string>}
   */
  const failures = (row, query, terms) => {
    const failed = new Set();
    const columns = columnFacet === '' ? null : terms.get(columnFacet)?.chosen ?? null;
    for (const [key, { chosen, barred }] of terms) {
      const values = row.values.get(key) ?? [];
      if (chosen && !values.some((value) => chosen.has(value)) || barred && values.some((value) => barred.has(value)) && !(key === 'status' && columns)) {
        failed.add(key);
      }
    }
    const statuses = terms.get('status');
    if (columns && statuses && (statuses.chosen || statuses.barred) && !failed.has(columnFacet) && !failed.has('status')) {
      const within = (row.values.get('status in column') ?? []).map((pair) => pair.split(' ')).filter(([column]) => columns.has(column));
      if (statuses.chosen && !within.some(([, status]) => statuses.chosen?.has(status)) || within.some(([, status]) => statuses.barred?.has(status))) {
        failed.add('status');
      }
    }
    const areWordsThere = query.words.every((/** @type {any} */ words) => row.text.includes(words.text) !== words.isNot);
    if (!areWordsThere || told.size > 0 && !query.since.every((/** @type {any} */ since) => beganSo(row, since, terms.get('status')?.chosen ?? null, columns) !== since.isNot)) {
      failed.add('');
    }
    return failed;
  };

  /**
   * The values of a facet that a row counts for: when nothing but that facet itself keeps it away. Statuses and the facet whose values are
   * columns keep each other's company.
   * @param {Row} row
   * @param {string} key
   * @param {Set<string>} failed
   * @param {Map<string, { chosen: Set<string> | null, barred: Set<string> | null }>} terms
   * @returns {string[]}
   */
  const valuesLeft = (row, key, failed, terms) => {
    const columns = columnFacet === '' ? null : terms.get(columnFacet)?.chosen ?? null;
    const statuses = terms.get('status')?.chosen ?? null;
    const isPaired = key === 'status' ? columns !== null : key === columnFacet && statuses !== null;
    const own = isPaired ? ['status', columnFacet] : [key];
    if (failed.size > own.length || ![...failed].every((each) => own.includes(each))) {
      return [];
    }
    if (!isPaired) {
      return row.values.get(key) ?? [];
    }
    const pairs = (row.values.get('status in column') ?? []).map((pair) => pair.split(' '));
    const left = key === 'status' ? pairs.filter(([column]) => columns?.has(column)).map(([, status]) => status)
      : pairs.filter(([, status]) => statuses?.has(status)).map(([column]) => column);
    return [...new Set(left)];
  };

  /** Shows the rows that the query asks for, and counts the others' values. @returns {void} */
  const filter = () => {
    const query = rules.parseQuery(input.value, keys);
    const terms = new Map(keys.map((key) => [key, { chosen: asked(query, key, false), barred: asked(query, key, true) }]));
    /** @type {Map<string, Map<string, number>>} */
    const counts = new Map(keys.map((key) => [key, new Map()]));
    /** @type {[Row, boolean][]} */
    const changes = [];
    let total = 0;
    for (const group of groups) {
      let inGroup = 0;
      for (const row of group.rows) {
        const failed = failures(row, query, terms);
        const isShown = failed.size === 0;
        inGroup += isShown ? 1 : 0;
        if (isShown !== row.isShown) {
          changes.push([row, isShown]);
        }
        for (const key of keys) {
          for (const value of valuesLeft(row, key, failed, terms)) {
            const count = counts.get(key);
            count?.set(value, (count.get(value) ?? 0) + 1);
          }
        }
      }
      total += inGroup;
      showGroup(group, inGroup);
    }
    apply(changes);
    showFacets(terms, counts);
    shown.textContent = strings.rows(total, rows.length);
    if (query.since.length > 0 && told.size === 0) {
      loadData().then(() => told.size > 0 && filter());
    }
  };

  const ROWS_A_FRAME = 40;
  let frame = 0;

  /** @param {[Row, boolean][]} changes */
  const set = (changes) => {
    for (const [row, isShown] of changes) {
      row.element.hidden = !isShown;
      row.isShown = isShown;
    }
  };

  /**
   * Hides what is to be hidden and shows what is to be shown: more than a window of it in the frames after this one, because a browser
   * lays out anew each row that comes back, and one should be able to type on meanwhile.
   * @param {[Row, boolean][]} changes
   */
  const apply = (changes) => {
    cancelAnimationFrame(frame);
    set(changes.filter(([, isShown]) => !isShown));
    const back = changes.filter(([, isShown]) => isShown);
    const next = () => {
      set(back.splice(0, ROWS_A_FRAME));
      if (back.length > 0) {
        frame = requestAnimationFrame(next);
      }
    };
    next();
  };

  /** @param {Group} group @param {number} count How many of its rows are to be seen. */
  const showGroup = (group, count) => {
    if (group.shown === count) {
      return;
    }
    group.shown = count;
    group.body.hidden = count === 0;
    if (group.count) {
      group.count.textContent = count === group.rows.length ? String(count) : strings.someOf(count, group.rows.length);
    }
  };

  /**
   * @param {Map<string, { chosen: Set<string> | null }>} terms
   * @param {Map<string, Map<string, number>>} counts
   */
  const showFacets = (terms, counts) => {
    for (const facet of facets) {
      const chosen = terms.get(facet.key)?.chosen;
      for (const option of facet.options) {
        const count = counts.get(facet.key)?.get(option.value) ?? 0;
        if (option.said !== count) {
          option.said = count;
          option.count.textContent = String(count);
        }
        option.box.checked = chosen?.has(option.value) ?? false;
      }
      facet.summary.classList.toggle('in-use', Boolean(chosen));
    }
  };

  // Facets, columns, groups

  /** Puts boxes to tick before the values of facets. @returns {void} */
  const wireFacets = () => {
    for (const facet of facets) {
      for (const item of facet.summary.parentElement?.querySelectorAll('li') ?? []) {
        const name = /** @type {HTMLElement} */ (item.firstElementChild);
        const count = /** @type {HTMLElement} */ (item.querySelector('.count'));
        const box = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox' }));
        const text = name.textContent ?? '';
        item.prepend(make('label', {}, [box, ' ', text, ' ', count]));
        if (name instanceof HTMLAnchorElement) {
          name.textContent = strings.page;
          name.setAttribute('aria-label', strings.pageOf(text));
          name.className = 'facet-page';
        } else {
          name.remove();
        }
        facet.options.push({ box, count, value: item.dataset.value ?? '', said: Number(count.textContent) });
        box.addEventListener('change', () => {
          const values = facet.options.filter((option) => option.box.checked).map((option) => option.value);
          input.value = rules.withTerm(input.value, facet.key, values);
          changed();
        });
      }
    }
  };

  /** @type {Set<string>} Keys of the columns that are left out. */
  let hiddenColumns = new Set();

  /** @param {Set<string>} hidden */
  const showColumns = (hidden) => {
    const all = [table.tHead?.rows[0], ...rows.map((row) => row.element)];
    columnKeys.forEach((key, index) => {
      if (hidden.has(key) !== hiddenColumns.has(key)) {
        for (const row of all) {
          row && (row.cells[index + 1].hidden = hidden.has(key));
        }
      }
    });
    hiddenColumns = hidden;
    for (const group of groups) {
      group.body.rows[0].cells[0].colSpan = columnKeys.filter((key) => !hidden.has(key)).length + 1;
    }
  };

  const chooser = /** @type {HTMLElement | null} */ (document.querySelector('details[data-columns]'));
  /** @type {HTMLInputElement[]} */
  const columnBoxes = [];

  /** @returns {void} */
  const wireColumns = () => {
    for (const [index, key] of columnKeys.entries()) {
      const name = headings[index + 1].querySelector('a, span')?.textContent ?? key;
      const box = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox', value: key }));
      box.checked = true;
      columnBoxes.push(box);
      box.addEventListener('change', () => {
        if (columnBoxes.every((each) => !each.checked)) {
          box.checked = true;
        }
        showColumns(new Set(columnBoxes.filter((each) => !each.checked).map((each) => each.value)));
        isChosen = true;
        save();
      });
      chooser?.querySelector('ul')?.append(make('li', {}, [make('label', {}, [box, ' ', name])]));
    }
    if (chooser) {
      chooser.hidden = columnKeys.length < 2;
    }
  };

  /** Makes buttons of the groups' headings. @returns {void} */
  const wireGroups = () => {
    for (const { body } of groups) {
      const heading = body.rows[0].cells[0];
      const button = make('button', { type: 'button', 'aria-expanded': 'true' }, [...heading.childNodes]);
      heading.append(button);
      button.addEventListener('click', () => {
        const isFolded = !('folded' in body.dataset);
        if (isFolded) {
          body.dataset.folded = '';
        } else {
          delete body.dataset.folded;
        }
        button.setAttribute('aria-expanded', String(!isFolded));
      });
    }
  };

  // The address

  /** Whether the reader chose columns, or the width of the screen did. */
  let isChosen = false;

  const save = () => keepState({
    q: input.value.trim(),
    cols: isChosen && hiddenColumns.size > 0 ? columnKeys.filter((key) => !hiddenColumns.has(key)).join(',') : '',
  });

  const changed = () => {
    filter();
    save();
  };

  const restore = () => {
    const state = new URLSearchParams(location.search);
    input.value = state.get('q') ?? '';
    const wanted = (state.get('cols') ?? '').split(',').filter((key) => columnKeys.includes(key));
    isChosen = wanted.length > 0;
    const narrow = headings.filter((heading) => 'narrow' in heading.dataset).map((heading) => heading.dataset.key ?? '');
    const hidden = isChosen ? columnKeys.filter((key) => !wanted.includes(key)) : matchMedia('(width < 36rem)').matches ? narrow : [];
    showColumns(new Set(hidden));
    for (const box of columnBoxes) {
      box.checked = !hiddenColumns.has(box.value);
    }
    filter();
  };

  wireFacets();
  wireColumns();
  wireGroups();
  wirePanels();
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    input.value = '';
    changed();
    input.focus();
  });
  input.addEventListener('input', changed);
  for (const help of document.querySelectorAll('details[data-help]')) {
    /** @type {HTMLElement} */ (help).hidden = false;
  }
  if (facets.length > 0) {
    openForm(form, restore);
  }
})();
