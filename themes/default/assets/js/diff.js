// Compares any two releases of a product. The address is the state: ?product=xen&from=4.17&to=4.21.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.diff;
  const rules = /** @type {any} */ (globalThis).atlasRules;
  const { make, unseen, mark, keepState, openForm } = /** @type {any} */ (globalThis).atlasElements;
  const data = /** @type {any} */ (window).atlasTracker;
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('page:chooser'));
  const result = document.getElementById('page:result');
  const shown = document.getElementById('page:shown');
  if (!form || !result || !shown || !data) {
    return;
  }
  const root = form.dataset.root ?? '';
  const [product, from, to] = ['product', 'from', 'to'].map((name) => /** @type {HTMLSelectElement} */ (form.elements.namedItem(name)));

  const chosen = () => data.products.find((/** @type {any} */ each) => each.id === product.value);

  /** Fills the lists of releases with those of the product, newest first. @param {string} earlier @param {string} later */
  const fillReleases = (earlier, later) => {
    const { releases } = chosen();
    for (const select of [from, to]) {
      select.replaceChildren(...releases.toReversed().map((/** @type {any} */ release) =>
        make('option', { value: release.v }, [`${release.v} (${release.date})`])));
    }
    const index = (/** @type {string} */ version, /** @type {number} */ otherwise) => {
      const found = rules.releaseOf(chosen(), version);
      return releases[found >= 0 ? found : Math.max(0, otherwise)].v;
    };
    to.value = index(later, releases.length - 1);
    from.value = index(earlier, releases.findIndex((/** @type {any} */ release) => release.v === to.value) - 1);
  };

  /** @param {any} change */
  const item = (change) => make('li', {}, [
    make('p', { class: 'change-subject' }, [
      make('a', { href: root + change.href }, [change.title]),
      ...(change.condition ? [' ', make('span', { class: 'condition' }, [change.condition])] : []),
      ...(change.isUpstream ? [' ', make('span', { class: 'change-source' }, ['SUPPORT.md'])] : []),
    ]),
    make('p', { class: 'change-step' }, [...mark(change.before), make('span', { class: 'change-arrow' }, [unseen(` ${strings.became} `)]), ...mark(change.after)]),
  ]);

  const show = () => {
    const { releaseName } = chosen();
    const groups = rules.diff(data, product.value, from.value, to.value);
    const count = groups.reduce((/** @type {number} */ sum, /** @type {any} */ group) => sum + group.changes.length, 0);
    shown.textContent = from.value === to.value
      ? strings.chooseTwo : strings.count(releaseName, from.value, to.value, count);
    result.replaceChildren(
      make('h2', { class: 'unseen' }, [strings.whatChanged]),
      ...(count === 0 ? [make('p', { class: 'no-changes' }, [strings.nothingChanged])] : []),
      ...groups.map((/** @type {any} */ group) => make('section', { class: `change-group change-${group.key}`, 'aria-labelledby': `page:change-${group.key}` }, [
        make('h3', { id: `page:change-${group.key}` }, [group.heading, ' ', make('span', { class: 'count' }, [String(group.changes.length)])]),
        make('ul', { class: 'status-changes' }, group.changes.map(item)),
      ])));
  };

  const save = () => keepState({ product: product.value, from: from.value, to: to.value });

  const restore = () => {
    const state = new URLSearchParams(location.search);
    const wanted = state.get('product') ?? 'xen';
    product.value = data.products.some((/** @type {any} */ each) => each.id === wanted) ? wanted : data.products[0].id;
    fillReleases(state.get('from') ?? '', state.get('to') ?? '');
    show();
  };

  product.replaceChildren(...data.products.map((/** @type {any} */ each) => make('option', { value: each.id }, [each.name])));
  product.addEventListener('change', () => {
    fillReleases('', '');
    show();
    save();
  });
  for (const select of [from, to]) {
    select.addEventListener('change', () => {
      show();
      save();
    });
  }
  form.querySelector('[data-swap]')?.addEventListener('click', () => {
    [from.value, to.value] = [to.value, from.value];
    show();
    save();
  });
  openForm(form, restore);
})();
