// Shows the tracker as it stood on a day. The address is the state: ?on=2010-06-01.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.asOf;
  const rules = /** @type {any} */ (globalThis).atlasRules;
  const { make, keepState, openForm } = /** @type {any} */ (globalThis).atlasElements;
  const data = /** @type {any} */ (window).atlasTracker;
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('page:chooser'));
  const result = document.getElementById('page:result');
  const shown = document.getElementById('page:shown');
  if (!form || !result || !shown || !data) {
    return;
  }
  const root = form.dataset.root ?? '';
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('on'));

  /** @param {string} day As 2010-06-01. */
  const inWords = (day) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  /** @param {any} cell @param {any} feature */
  const markOf = (cell, feature) => [
    make('a', { class: cell.status, href: `${root}${feature.href}#${cell.statement.id}` }, [
      rules.textOf(cell.status), ...(cell.security ? [' ', make('i', {}, [cell.security])] : []),
    ]),
    ...(cell.condition ? [' ', make('small', {}, [cell.condition])] : []),
  ];

  /** @param {any} row */
  const rowOf = (row) => make('tr', {}, [
    make('th', { scope: 'row' }, [make('a', { href: root + row.feature.href }, [row.feature.title])]),
    ...row.cells.map((/** @type {any[]} */ cells) => make('td', {}, cells.flatMap((cell) => markOf(cell, row.feature)))),
  ]);

  /** @param {any} stood @param {string} caption */
  const tableOf = (stood, caption) => make('table', { class: 'matrix' }, [
    make('caption', { id: 'page:caption' }, [caption]),
    make('thead', {}, [make('tr', {}, [
      make('th', { scope: 'col' }, [strings.feature]),
      ...stood.columns.map((/** @type {any} */ { product, release }) => make('th', { scope: 'col' }, [
        make('a', { href: root + product.releases[release].href }, [product.name]), ' ',
        make('small', {}, [`${product.releaseName} ${product.releases[release].v}`]),
      ])),
    ])]),
    ...stood.groups.map((/** @type {any} */ group) => make('tbody', {}, [
      make('tr', { class: 'group-row' }, [make('th', { scope: 'rowgroup', colspan: String(stood.columns.length + 1) }, [make('span', {}, [group.area.name])])]),
      ...group.rows.map(rowOf),
    ])),
  ]);

  /** @param {string} day */
  const show = (day) => {
    const stood = rules.asOf(data, day);
    if (stood.columns.length === 0) {
      shown.textContent = strings.noneYet(inWords(day));
      result.replaceChildren();
      return;
    }
    const releases = stood.columns.map((/** @type {any} */ { product, release }) => `${product.releaseName} ${product.releases[release].v}`);
    shown.textContent = strings.stood(inWords(day), releases, stood.count);
    result.replaceChildren(make('div', { class: 'matrix-region', role: 'region', 'aria-labelledby': 'page:caption', tabindex: '0' }, [
      tableOf(stood, strings.caption(inWords(day))),
    ]));
  };

  /** @param {string} text Whether it is a day that can be chosen. */
  const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && text >= field.min && text <= field.max;

  const restore = () => {
    const wanted = new URLSearchParams(location.search).get('on') ?? '';
    field.value = isDay(wanted) ? wanted : field.max;
    show(field.value);
  };

  field.addEventListener('change', () => {
    if (isDay(field.value)) {
      show(field.value);
      keepState({ on: field.value });
    } else {
      shown.textContent = strings.chooseDay(inWords(field.min), inWords(field.max));
    }
  });
  openForm(form, restore);
})();
