// @ts-check
/**
 * The page of search results, and the marks on the page one lands on. Runs after search.js, on the pages that need it.
 * @typedef {{text: string, hit: boolean}} Piece
 * @typedef {{page: number, url: string, title: string, kind: string, anchor: string, heading: string, excerpt: Piece[]}} Hit
 * @typedef {{query: string, hits: Hit[], total: number, cards: object[], suggestion: string, words: string[], pages: Set<number>}} Results
 */
(function () {
  'use strict';

  const strings = /** @type {any} */ (globalThis).atlasStrings.searchPage;
  const searching = /** @type {any} */ (globalThis).atlasStrings.searching;

  const { site, parse, fold, foldName, make, marked, cutAtWords, rememberSearch, AT_ONCE, DEBOUNCE } = /** @type {any} */ (window).siteSearch;
  const MOST_CHIPS = 8;
  const MOST_MARKS = 400;

  /** The page of results. Its address is the query. */
  class SearchPage {
    /** @param {HTMLElement} place @param {HTMLInputElement} input */
    constructor(place, input) {
      this.input = input;
      this.turn = 0;
      this.shown = AT_ONCE;
      this.status = make('p', { class: 'search-status', role: 'status' });
      this.answers = make('div', { class: 'search-answers' });
      this.chips = make('div', { class: 'search-chips' });
      this.narrow = /** @type {HTMLDetailsElement} */ (make('details', { class: 'search-narrow', hidden: '' }, make('summary', {}, strings.narrowDown), this.chips));
      // On a wide screen it stands beside the hits, always open.
      this.narrow.open = matchMedia('(min-width: 68rem)').matches;
      this.list = make('ol', { class: 'search-hits' });
      this.more = make('button', { type: 'button', class: 'search-more', hidden: '' }, strings.more);
      this.more.addEventListener('click', () => { this.shown += AT_ONCE; this.find(); });
      place.replaceChildren(this.status, this.narrow, this.answers, this.list, this.more);
      /** @type {WeakMap<Element, () => void>} */
      this.waiting = new WeakMap();
      this.watcher = new IntersectionObserver(entries => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          this.watcher.unobserve(target);
          const fetch = this.waiting.get(target);
          if (fetch) fetch();
        }
      }, { rootMargin: '100px' });
      input.form?.addEventListener('submit', event => { event.preventDefault(); this.ask(input.value, true); });
      input.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.ask(input.value, false), 3 * DEBOUNCE); });
      window.addEventListener('popstate', () => this.fromAddress());
      this.fromAddress();
    }

    fromAddress() {
      this.input.value = new URLSearchParams(location.search).get('q') || '';
      this.shown = AT_ONCE;
      this.find();
    }

    /** @param {string} query @param {boolean} step Whether going back should come back to the query before. */
    ask(query, step) {
      // Halves of characters have no place in an address.
      query = query.replace(/\p{Cs}/gu, '\ufffd');
      this.input.value = query;
      this.shown = AT_ONCE;
      const address = query ? '?q=' + encodeURIComponent(query) : location.pathname;
      try {
        if (step) history.pushState(null, '', address);
        else history.replaceState(null, '', address);
      } catch {
        // From file:// the address can't be changed: a step is a new page there.
        if (step) return void location.assign(address);
      }
      if (step) rememberSearch(query);
      this.find();
      return undefined;
    }

    async find() {
      const turn = ++this.turn, query = this.input.value;
      if (!query.trim()) {
        for (const part of [this.list, this.chips, this.answers]) part.replaceChildren();
        this.narrow.hidden = true;
        this.status.textContent = '';
        this.more.hidden = true;
        return;
      }
      try {
        const results = await site.engine.search(query, { limit: this.shown, excerpts: 0, onResults: results => { if (turn === this.turn) this.show(results); } });
        if (turn !== this.turn) return;
        this.show(results);
        const facets = await site.engine.facets(results.pages);
        if (turn === this.turn) this.showChips(query, facets);
      } catch {
        if (turn === this.turn) this.status.textContent = searching.notLoaded;
      }
    }

    /** @param {Results} results */
    say(results) {
      const trouble = site.trouble(results);
      if (trouble === this.trouble && results === this.said) return;
      this.trouble = trouble;
      this.said = results;
      this.status.replaceChildren(searching.pages(results.total), ...(results.suggestion ? [strings.didYouMean, this.link(results.suggestion), '?'] : []));
      if (trouble) this.status.append('. ', make('strong', { class: 'search-trouble' }, trouble));
    }

    /** @param {Results} results */
    show(results) {
      this.say(results);
      this.answers.replaceChildren(...results.cards.map(card => site.card(card)));
      this.list.replaceChildren(...results.hits.map(hit => this.item(hit, results)));
      this.more.hidden = results.total <= this.shown;
    }

    /** @param {string} query @returns {HTMLElement} */
    link(query) {
      const link = make('a', { href: '?q=' + encodeURIComponent(query) }, query);
      link.addEventListener('click', event => { event.preventDefault(); this.ask(query, true); });
      return link;
    }

    /** @param {Hit} hit @param {Results} results @returns {HTMLElement} */
    item(hit, results) {
      const link = /** @type {HTMLAnchorElement} */ (make('a', { href: site.href(hit, results) }));
      const item = make('li', {}, link);
      const fill = () => {
        const [title, ...rest] = site.describe(hit, results);
        link.replaceChildren(...(title.firstElementChild ? [title.firstElementChild] : []));
        link.href = site.href(hit, results);
        item.replaceChildren(link, ' ', ...title.children, ...rest);
      };
      link.addEventListener('click', () => rememberSearch(this.input.value));
      fill();
      this.waiting.set(item, () => site.engine.fillExcerpt(hit, results).then(() => { fill(); this.say(results); }));
      this.watcher.observe(item);
      return item;
    }

    /** @param {string} query @param {{field: string, values: {value: string, count: number}[]}[]} facets */
    showChips(query, facets) {
      const on = parse(query, facets.map(({ field }) => field)).filters;
      const groups = facets.filter(({ values }) => values.length > 1 || on.length).map(({ field, values }) => {
        const chips = values.slice(0, MOST_CHIPS).map(({ value, count }) => {
          const pressed = on.some(filter => filter.field === field && foldName(filter.value) === foldName(value));
          const chip = make('button', { type: 'button', 'aria-pressed': String(pressed) }, value, ' ', make('span', { class: 'search-count' }, String(count)));
          chip.addEventListener('click', () => this.ask(toggleFilter(query, field, value, pressed), true));
          return make('li', {}, chip);
        });
        return make('div', { role: 'group', 'aria-label': field }, make('span', { class: 'search-field' }, field), make('ul', {}, ...chips));
      });
      this.narrow.hidden = !groups.length;
      this.chips.replaceChildren(...groups);
    }
  }

  /** @param {string} query @param {string} field @param {string} value @param {boolean} pressed @returns {string} */
  function toggleFilter(query, field, value, pressed) {
    const name = value.replace(/"/g, ' ');
    const filter = /^[\p{L}\p{N}\p{M}._-]+$/u.test(name) ? `${field}:${name}` : `${field}:"${name}"`;
    if (!pressed) return `${query.trim()} ${filter}`.trim();
    const quoted = new RegExp(`(^|\\s)${field}:("[^"]*"|\\S+)`, 'giu');
    return query.replace(quoted, (whole, space, own) => foldName(own) === foldName(value) ? space : whole).replace(/\s+/g, ' ').trim();
  }

  /** Marks the words one came for, until dismissed. */
  function markLanding() {
    const words = new Set((new URLSearchParams(location.search).get('highlight') || '').split(/\s+/).map(fold).filter(Boolean).slice(0, 32));
    // Of a page that holds many, the part that the hit is.
    const place = document.querySelector('li:target') || document.querySelector('main') || document.body;
    if (!words.size) return;
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, node =>
      node.parentElement && node.parentElement.closest('script, style, textarea, select, button, form, mark, nav, svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    /** @type {Text[]} */
    const texts = [];
    while (walker.nextNode()) texts.push(/** @type {Text} */(walker.currentNode));
    /** @type {HTMLElement[]} */
    const marks = [];
    for (const text of texts) {
      if (marks.length > MOST_MARKS) break;
      const pieces = cutAtWords(text.data, words);
      if (!pieces.some(({ hit }) => hit)) continue;
      const nodes = marked(pieces);
      for (const node of nodes) if (node instanceof HTMLElement) { node.className = 'search-landing'; marks.push(node); }
      text.replaceWith(...nodes);
    }
    if (!marks.length) return;
    const dismiss = make('button', { type: 'button', class: 'search-dismiss' }, strings.removeHighlights);
    const clear = () => {
      for (const mark of marks) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        if (parent) parent.normalize();
      }
      dismiss.remove();
      removeEventListener('keydown', escape);
      const address = new URL(location.href);
      address.searchParams.delete('highlight');
      try { history.replaceState(null, '', address); } catch { /* From file:// the address stays as it is. */ }
    };
    const escape = (/** @type {KeyboardEvent} */ event) => { if (event.key === 'Escape' && !event.defaultPrevented) clear(); };
    dismiss.addEventListener('click', clear);
    addEventListener('keydown', escape);
    document.body.append(dismiss);
  }

  const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-search-results]'));
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('form[data-search-asks] input[name=q]'));
  if (place && input) new SearchPage(place, input);
  markLanding();
})();
