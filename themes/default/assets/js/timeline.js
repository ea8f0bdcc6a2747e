// Reads the events from the list of the page, filters both list and band, moves the band by mouse, touch and keyboard, and keeps all that in the address.
// @ts-check
'use strict';

/** @typedef {Happening & { element: HTMLElement }} Listed */

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.timeline;
  const rules = /** @type {any} */ (globalThis).atlasTimelineRules;
  const { make, keepState, openForm, wirePanels } = /** @type {any} */ (globalThis).atlasElements;
  const holder = document.getElementById('page:band');
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('page:filter'));
  const shownLine = document.getElementById('page:shown');
  const card = document.getElementById('page:card');
  const told = document.getElementById('page:told');
  if (!holder || !form || !shownLine || !card || !told) {
    return;
  }
  const hint = [...card.childNodes];
  const isStill = matchMedia('(prefers-reduced-motion: reduce)');

  // The events, as the list has them

  const scale = {
    first: rules.dayOf(holder.dataset.first), even: rules.dayOf(holder.dataset.even), last: rules.dayOf(holder.dataset.last), squeeze: Number(holder.dataset.squeeze),
  };
  const { at, dayAt } = rules.axis(scale);

  /** @param {HTMLElement} element @returns {string} What it says of what happened; the titles of sources and pages are not part of that. */
  const words = (element) => {
    const parts = [...element.querySelectorAll('.when, .what, .said, .told, .facts')];
    return (parts.length > 0 ? parts : [element]).map((part) => part.textContent).join(' ');
  };

  /** @param {HTMLElement} element @returns {Listed} */
  const read = (element) => {
    const { day = '', lane = '', kind = '', product = '', until } = element.dataset;
    const drawn = rules.dayOf(day);
    const from = element.dataset.since ? rules.dayOf(element.dataset.since) : drawn;
    /** @type {string | undefined} */
    let text;
    return {
      element, id: element.id, at: at(drawn), from: at(from), to: at(until ? rules.dayOf(until) : drawn), day: drawn, lane, kind,
      year: Number((element.dataset.since ?? day).slice(0, 4)), grade: Number(element.className.slice(1)), products: product.split(' ').filter((id) => id !== ''),
      title: element.querySelector('.what, :scope > a:not(.when)')?.textContent?.trim() ?? '', width: 0,
      text: () => (text ??= `${words(element)} ${kind} ${product} ${day.slice(0, 4)}`.toLowerCase().replace(/\s+/g, ' ')),
    };
  };

  // What is far from the window is not laid out (css/timeline.css). Room for about as much as will stand there is kept, so that no year lies upon the next and the bar
  // at the side tells the truth. In rem; a line is as long as the window or the list is wide.
  const perLine = Math.min(innerWidth / parseFloat(getComputedStyle(document.documentElement).fontSize), 56) * 1.5;
  const linesOf = (/** @type {Element} */ part) => Math.ceil((part.textContent ?? '').trim().length / perLine);
  for (const year of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.year'))) {
    const entries = [...year.querySelectorAll('.happenings > li')].map((entry) =>
      1.4 + 1.7 * [...entry.querySelectorAll('.what, .said, .told, .facts')].reduce((sum, part) => sum + linesOf(part), 0));
    const others = [...year.querySelectorAll('.others')].map((list) => 2 + 1.6 * linesOf(list));
    const height = [...entries, ...others].reduce((sum, size) => sum + size, 2);
    year.style.containIntrinsicBlockSize = `auto ${height.toFixed(0)}rem`;
  }

  const happenings = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.timeline li[data-day]'))].map(read);
  const byId = new Map(happenings.map((happening) => [happening.id, happening]));

  /** @param {Listed} happening @returns {string} The date for people: the list leaves out the year. */
  const dateOf = (happening) => {
    const said = happening.element.querySelector('time')?.textContent?.trim() ?? '';
    return /\d{4}/.test(said) ? said : `${said} ${happening.year}`;
  };

  /** @param {Listed} happening @returns {string | undefined} Where the page is that tells more; without one, the list tells all. */
  const pageOf = (happening) => happening.element.querySelector('.what a, :scope > a:not(.when)')?.getAttribute('href') ?? undefined;

  const band = /** @type {any} */ (globalThis).atlasBand.create(holder, happenings, {
    nameOf: (/** @type {Listed} */ happening) => `${dateOf(happening)}: ${happening.title}. ${happening.kind}${happening.products.length > 0 ? `, ${happening.products.join(', ')}` : ''}.`,
    hrefOf: (/** @type {Listed} */ happening) => pageOf(happening) ?? `#${happening.id}`,
  });

  // Filtering

  const facets = [...document.querySelectorAll('details[data-facet]')].map((details) => ({
    key: /** @type {HTMLElement} */ (details).dataset.facet ?? '',
    summary: details.querySelector('summary'),
    options: [.../** @type {NodeListOf<HTMLInputElement>} */ (details.querySelectorAll('input'))].map((box) => ({ box, count: box.parentElement?.querySelector('.count') })),
  }));
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const details = [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('details[data-detail] input'))];
  const detail = () => Number(details.find((option) => option.checked)?.value ?? '4');

  /** @param {string} text @returns {number | null} */
  const yearIn = (text) => (/^\d{4}$/.test(text) ? Number(text) : null);

  const readFilter = () => ({
    q: field('q').value.trim(), from: yearIn(field('from').value), to: yearIn(field('to').value), detail: detail(),
    chosen: new Map(facets.map((facet) => [facet.key, new Set(facet.options.filter((option) => option.box.checked).map((option) => option.box.value))])),
  });

  /** @param {string} selector @param {boolean} isInUse */
  const mark = (selector, isInUse) => document.querySelector(selector)?.querySelector('summary')?.classList.toggle('in-use', isInUse);

  /** @type {Set<Listed>} */
  let shown = new Set(happenings);
  /** @type {Listed[]} */
  let ordered = [];

  const blocks = [...document.querySelectorAll('.timeline :is(.others, .year, .era)')];

  /** @returns {void} */
  const filter = () => {
    const asked = readFilter();
    const found = rules.filtered(happenings, asked);
    shown = found.shown;
    ordered = [...shown].sort((a, b) => a.at - b.at);
    for (const happening of happenings) {
      happening.element.hidden = !shown.has(happening);
    }
    for (const block of blocks) {
      /** @type {HTMLElement} */ (block).hidden = !block.querySelector('li[data-day]:not([hidden])');
    }
    for (const { key, summary, options } of facets) {
      for (const { box, count } of options) {
        if (count) {
          count.textContent = String(found.counts.get(`${key}:${box.value}`) ?? 0);
        }
      }
      summary?.classList.toggle('in-use', (asked.chosen.get(key)?.size ?? 0) > 0);
    }
    for (const option of details) {
      const count = option.parentElement?.querySelector('.count');
      count && (count.textContent = String(found.details[Number(option.value)]));
    }
    mark('details[data-detail]', asked.detail !== 4);
    mark('details[data-years]', asked.from !== null || asked.to !== null);
    shownLine.textContent = strings.events(shown.size, happenings.length);
    band.setShown(shown);
    if (current && !shown.has(current)) {
      choose(null);
    } else if (!current) {
      offer();
    }
  };

  // The address

  /** @type {Listed | null} */
  let current = null;

  const save = () => {
    const asked = readFilter();
    const view = band.view();
    const isWhole = view.to - view.from > 0.9999;
    keepState({
      q: asked.q, from: asked.from === null ? '' : String(asked.from), to: asked.to === null ? '' : String(asked.to), detail: asked.detail === 4 ? '' : String(asked.detail),
      ...Object.fromEntries([...asked.chosen].map(([key, values]) => [key, [...values].join(',')])),
      view: isWhole ? '' : `${rules.textOf(dayAt(view.from))},${rules.textOf(dayAt(view.to))}`,
      event: current?.id ?? '',
    });
  };

  let saving = 0;
  const saveSoon = () => {
    clearTimeout(saving);
    saving = setTimeout(() => {
      save();
      band.settle();
    }, 250);
  };

  const restore = () => {
    const state = new URLSearchParams(location.search);
    for (const name of ['q', 'from', 'to']) {
      field(name).value = state.get(name) ?? '';
    }
    for (const option of details) {
      option.checked = option.value === (['1', '2', '3'].includes(state.get('detail') ?? '') ? state.get('detail') : '4');
    }
    for (const { key, options } of facets) {
      const values = (state.get(key) ?? '').split(',');
      for (const { box } of options) {
        box.checked = values.includes(box.value);
      }
    }
    current = null;
    const wanted = byId.get(state.get('event') ?? '') ?? byId.get(decodeURIComponent(location.hash.slice(1))) ?? null;
    filter();
    const [from, to] = (state.get('view') ?? '').split(',').map((text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? rules.dayOf(text) : NaN));
    band.setView(from < to ? { from: at(from), to: at(to) } : rangeView());
    choose(wanted && shown.has(wanted) ? wanted : null);
  };

  /** The view of the years that are asked for. */
  const rangeView = () => {
    const { from, to } = readFilter();
    const view = { from: from === null ? 0 : at(rules.dayIn(from, 0)), to: to === null ? 1 : at(rules.dayIn(to + 1, 0)) };
    return view.from < view.to ? view : { from: 0, to: 1 };
  };

  // Choosing an event

  /** The event that the Tab key comes to where none is chosen: the most important in view. */
  const offer = () => {
    const view = band.view();
    const first = ordered.filter((happening) => happening.at >= view.from && happening.at <= view.to).reduce(
      (/** @type {Listed | null} */ best, each) => (best === null || each.grade < best.grade ? each : best), null);
    band.setCurrent(first);
    band.linkOf(first ?? happenings[0])?.classList.remove('current');
  };

  /** @param {Listed} happening */
  const cardOf = (happening) => {
    const { element } = happening;
    const page = pageOf(happening);
    const facts = [...element.querySelectorAll('.facts > span')].map((part) => part.textContent?.trim() ?? '');
    return [
      make('p', { class: 'when' }, [[dateOf(happening), ...(facts.length > 0 ? facts : [happening.kind === 'status' ? strings.changeOfStatus : happening.kind])].join(' · ')]),
      make('h2', {}, [page ? make('a', { href: page }, [happening.title]) : happening.title]),
      make('p', { class: 'said' }, [element.querySelector('.said')?.textContent?.trim() ?? '']),
      make('p', { class: 'to-list' }, [make('a', { href: `#${encodeURIComponent(happening.id)}` }, [strings.inTheList])]),
    ];
  };

  /** @param {Listed | null} happening */
  const show = (happening) => {
    card.replaceChildren(...(happening ? cardOf(happening) : hint));
  };

  /** @param {Listed | null} happening @param {boolean} [isTold] Whether to say it aloud: where the focus does not go there. */
  const choose = (happening, isTold = false) => {
    current = happening;
    if (!happening) {
      show(null);
      offer();
      saveSoon();
      return;
    }
    const view = band.view();
    if (happening.at < view.from || happening.at > view.to) {
      const half = (view.to - view.from) / 2;
      move({ from: happening.at - half, to: happening.at + half });
    }
    band.setCurrent(happening);
    show(happening);
    if (isTold) {
      told.textContent = band.linkOf(happening)?.getAttribute('aria-label') ?? '';
    }
    saveSoon();
  };

  /** @param {number} step 1 for the event after, -1 for the one before. */
  const beside = (step) => {
    const view = band.view();
    if (!current) {
      return step > 0 ? ordered.find((happening) => happening.at >= view.from) : ordered.findLast((happening) => happening.at <= view.to);
    }
    return ordered[ordered.indexOf(current) + step];
  };

  /** @param {number} step 1 for the lane below. */
  const inLane = (step) => {
    const keys = band.lanes.map((/** @type {{ key: string }} */ lane) => lane.key);
    for (let index = keys.indexOf(current?.lane) + step; index >= 0 && index < keys.length; index += step) {
      const own = ordered.filter((happening) => happening.lane === keys[index]);
      if (own.length > 0) {
        const from = current?.at ?? band.view().from;
        return own.reduce((best, each) => (Math.abs(each.at - from) < Math.abs(best.at - from) ? each : best));
      }
    }
    return undefined;
  };

  // Moving the band

  let animation = 0;

  /** @param {View} view @param {boolean} [isSmooth] */
  const move = (view, isSmooth = false) => {
    cancelAnimationFrame(animation);
    const start = band.view();
    const end = rules.within(view, band.axis.length);
    if (!isSmooth || isStill.matches) {
      band.setView(end);
      saveSoon();
      return;
    }
    const began = performance.now();
    const step = (/** @type {number} */ now) => {
      const done = Math.min(1, (now - began) / 220);
      const eased = 1 - (1 - done) ** 3;
      band.setView({ from: start.from + (end.from - start.from) * eased, to: start.to + (end.to - start.to) * eased });
      if (done < 1) {
        animation = requestAnimationFrame(step);
      } else {
        saveSoon();
      }
    };
    animation = requestAnimationFrame(step);
  };

  /** @param {number} factor Below 1 for nearer. @param {number} [centre] What stays where it is, as a share of the scale. @param {boolean} [isSmooth] */
  const zoom = (factor, centre, isSmooth = false) => {
    const view = band.view();
    const around = centre ?? (current && current.at >= view.from && current.at <= view.to ? current.at : (view.from + view.to) / 2);
    move({ from: around - (around - view.from) * factor, to: around + (view.to - around) * factor }, isSmooth);
  };

  const tellView = () => {
    const view = band.view();
    const count = ordered.filter((happening) => happening.at >= view.from && happening.at <= view.to).length;
    told.textContent = strings.view(rules.textOf(dayAt(view.from)).slice(0, 4), rules.textOf(dayAt(view.to) - 1).slice(0, 4), count);
  };

  /** @param {string} what */
  const act = (what) => {
    if (what === 'before' || what === 'after') {
      const next = beside(what === 'after' ? 1 : -1);
      if (next) {
        choose(next, true);
      }
      return;
    }
    if (what === 'whole') {
      move({ from: 0, to: 1 }, true);
    } else {
      zoom(what === 'in' ? 0.5 : 2, undefined, true);
    }
    setTimeout(tellView, 300);
  };

  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.band-buttons button'))) {
    button.addEventListener('click', () => act(button.dataset.do ?? ''));
  }

  /** @param {Listed | undefined} happening */
  const focusOn = (happening) => {
    if (happening) {
      choose(happening);
      band.linkOf(happening)?.focus({ preventScroll: true });
    }
  };

  // Not on the drawing: one that listens to the focus would be a stop of its own.
  holder.addEventListener('focusin', (/** @type {FocusEvent} */ event) => {
    const happening = byId.get(/** @type {SVGElement} */ (event.target).dataset.id ?? '');
    // A pointer that comes down may be the beginning of a drag; a click chooses for itself.
    if (happening && happening !== current && pointers.size === 0) {
      choose(happening);
    }
  });

  band.svg.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowRight: () => focusOn(beside(1)), ArrowLeft: () => focusOn(beside(-1)), ArrowDown: () => focusOn(inLane(1)), ArrowUp: () => focusOn(inLane(-1)),
      Home: () => focusOn(ordered[0]), End: () => focusOn(ordered.at(-1)), '+': () => act('in'), '=': () => act('in'), '-': () => act('out'), 0: () => act('whole'),
      PageDown: () => focusOn(ordered[Math.min(ordered.length - 1, ordered.indexOf(/** @type {Listed} */ (current)) + 10)]),
      PageUp: () => focusOn(ordered[Math.max(0, ordered.indexOf(/** @type {Listed} */ (current)) - 10)]),
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  band.svg.addEventListener('wheel', (/** @type {WheelEvent} */ event) => {
    const view = band.view();
    const span = view.to - view.from;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const x = event.clientX - holder.getBoundingClientRect().left;
      zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.01), view.from + x / band.width() * span);
    } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
      event.preventDefault();
      move({ from: view.from + sideways / band.width() * span, to: view.to + sideways / band.width() * span });
    }
  }, { passive: false });

  /** @type {Map<number, number>} Where pointers are, by their ids. */
  const pointers = new Map();
  let start = { view: band.view(), xs: [0], moved: false };
  let wasDragged = false;

  const begin = () => {
    start = { view: band.view(), xs: [...pointers.values()], moved: start.moved && pointers.size > 1 };
  };

  /** @param {PointerEvent} event */
  const placeOf = (event) => {
    const box = holder.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  band.svg.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0) {
      return;
    }
    wasDragged = false;
    pointers.set(event.pointerId, placeOf(event).x);
    begin();
  });

  addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) {
      return;
    }
    pointers.set(event.pointerId, placeOf(event).x);
    const xs = [...pointers.values()];
    const { from, to } = start.view;
    const share = (to - from) / band.width();
    if (!start.moved && xs.every((x, index) => Math.abs(x - start.xs[index]) < 4)) {
      return;
    }
    if (!start.moved) {
      start.moved = true;
      wasDragged = true;
      band.svg.classList.add('moving');
      band.point(null);
    }
    if (xs.length === 1) {
      move({ from: from - (xs[0] - start.xs[0]) * share, to: to - (xs[0] - start.xs[0]) * share });
      return;
    }
    const apart = Math.max(20, Math.abs(start.xs[1] - start.xs[0])) / Math.max(20, Math.abs(xs[1] - xs[0]));
    const held = from + (start.xs[0] + start.xs[1]) / 2 * share;
    const middle = (xs[0] + xs[1]) / 2;
    const span = (to - from) * apart;
    move({ from: held - middle / band.width() * span, to: held + (1 - middle / band.width()) * span });
  });

  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, (event) => {
      if (pointers.delete(/** @type {PointerEvent} */ (event).pointerId)) {
        band.svg.classList.toggle('moving', pointers.size > 0 && start.moved);
        begin();
      }
    });
  }

  /** @param {PointerEvent | MouseEvent} event @returns {Listed | null} */
  const under = (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-id]') : null;
    const { x, y } = placeOf(/** @type {PointerEvent} */ (event));
    return byId.get(/** @type {SVGElement | null} */ (link)?.dataset.id ?? '') ?? band.nearest(x, y);
  };

  band.svg.addEventListener('pointermove', (/** @type {PointerEvent} */ event) => {
    if (pointers.size === 0 && event.pointerType === 'mouse') {
      const happening = under(event);
      band.point(happening);
      show(happening ?? current);
    }
  });
  band.svg.addEventListener('pointerleave', () => {
    band.point(null);
    show(current);
  });
  band.svg.addEventListener('dragstart', (/** @type {Event} */ event) => event.preventDefault());
  band.svg.addEventListener('click', (/** @type {MouseEvent} */ event) => {
    // Enter on a name arrives here too, without a place.
    if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (!wasDragged) {
      choose(under(event));
    }
  });
  band.svg.addEventListener('dblclick', (/** @type {MouseEvent} */ event) => {
    const view = band.view();
    zoom(0.5, view.from + placeOf(/** @type {PointerEvent} */ (event)).x / band.width() * (view.to - view.from), true);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && current && !document.querySelector('details.facet[open]')) {
      choose(null);
    }
  });

  // The form

  const changed = () => {
    filter();
    saveSoon();
  };
  form.addEventListener('reset', () => setTimeout(() => {
    changed();
    move({ from: 0, to: 1 }, true);
  }));
  field('q').addEventListener('input', changed);
  for (const option of details) {
    option.addEventListener('change', changed);
  }
  for (const { options } of facets) {
    for (const { box } of options) {
      box.addEventListener('change', changed);
    }
  }
  for (const name of ['from', 'to']) {
    field(name).addEventListener('input', () => {
      changed();
      move(rangeView(), true);
    });
  }
  wirePanels();
  addEventListener('hashchange', () => {
    const happening = byId.get(decodeURIComponent(location.hash.slice(1)));
    if (happening && shown.has(happening)) {
      choose(happening);
    }
  });
  openForm(form, restore);
})();
