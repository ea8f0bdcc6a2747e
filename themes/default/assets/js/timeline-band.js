// Draws the band anew in every frame in which it moves. Events are strokes, one path for each lane and importance, moved by one attribute; only the names that
// there is room for are elements of their own, and these stay from frame to frame.
// @ts-check
'use strict';

globalThis.atlasBand = (() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.timelineBand;
  const rules = /** @type {any} */ (globalThis).atlasTimelineRules;
  const NAMESPACE = 'http://www.w3.org/2000/svg';
  const [DRAWN_ROW, STROKE, UNITS] = [17, 14, 1_000_000];
  // A finger needs 24 pixels for each name (WCAG 2.2, target size): fewer rows then share the height of the drawing. In a narrow window, too.
  const ROW = matchMedia('(pointer: coarse), (width < 36rem)').matches ? 24 : DRAWN_ROW;
  const HEIGHTS = [0, STROKE, 10, 6, 4];

  /**
   * @param {string} name
   * @param {Record<string, string | number>} attributes
   * @param {(Node | string)[]} content
   * @returns {SVGElement}
   */
  const draw = (name, attributes = {}, content = []) => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, String(value));
    }
    element.append(...content);
    return element;
  };

  /**
   * The moving band, in place of the drawing that the page came with.
   * @param {HTMLElement} holder
   * @param {Happening[]} happenings
   * @param {{ nameOf: (happening: Happening) => string, hrefOf: (happening: Happening) => string }} words
   */
  const create = (holder, happenings, words) => {
    const still = /** @type {SVGSVGElement} */ (holder.querySelector('.band-drawing'));
    const height = Number(still.getAttribute('height'));
    const foot = height - 24;
    const top = still.querySelector('.eras') ? 36 : 0;
    const { first, even, last, squeeze } = holder.dataset;
    const scale = { first: rules.dayOf(first), even: rules.dayOf(even), last: rules.dayOf(last), squeeze: Number(squeeze) };
    const axis = rules.axis(scale);

    const svg = draw('svg', { class: 'band-live', width: '100%', height, role: 'application', 'aria-roledescription': strings.kind, 'aria-label': strings.name });
    const squeezed = draw('rect', { class: 'squeezed', y: top, height: foot - top });
    const tickGroup = draw('g', { class: 'ticks', 'aria-hidden': 'true' });
    const needle = draw('line', { class: 'needle', 'aria-hidden': 'true' });
    svg.append(squeezed, tickGroup);

    const eras = [...still.querySelectorAll('.eras a')].map((link, index, all) => {
      const startOf = (/** @type {Element | undefined} */ era) => (era ? parseFloat(era.querySelector('rect')?.getAttribute('x') ?? '0') / 100 : 1);
      const rect = draw('rect', { y: 0, height: 34 });
      const lines = /** @type {string[]} */ (rules.linesOf(link.getAttribute('aria-label') ?? ''));
      const texts = lines.map((line, row) => draw('text', { y: (lines.length === 1 ? 22 : 15) + row * 14 }, [line]));
      return { rect, texts, group: draw('g', {}, [rect, ...texts]), from: startOf(link), to: startOf(all[index + 1]), width: 0 };
    });
    svg.append(draw('g', { class: 'eras', 'aria-hidden': 'true' }, eras.map((era) => era.group)));

    const lanes = [...still.querySelectorAll('.lane')].map((lane) => {
      const { lane: key = '', base: foundBase, rows } = /** @type {SVGElement} */ (lane).dataset;
      const base = Number(foundBase);
      const strokes = draw('svg', { x: 0, y: base - 20, height: 27, width: '100%', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
      const labels = draw('g');
      const group = draw('g', { class: `lane lane-${key}` }, [
        /** @type {Node} */ (lane.querySelector('.lane-name')?.cloneNode(true)), /** @type {Node} */ (lane.querySelector('.lane-line')?.cloneNode(true)), strokes, labels,
      ]);
      svg.append(group);
      return {
        key, base, top: Number(/** @type {SVGElement} */ (lane).dataset.top), rows: Math.floor(Number(rows) * DRAWN_ROW / ROW), strokes, labels,
        /** @type {Happening[]} */ ranked: [], /** @type {Happening[]} */ ordered: [], /** @type {Map<string, any>} */ names: new Map(),
      };
    });
    svg.append(needle);
    holder.append(svg);
    holder.classList.add('is-live');

    /** Measures all names: how large the type of each weight comes out, by some of them in the drawing; then each on a canvas, which lays out nothing. @returns {void} */
    const measure = () => {
      const canvas = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
      const weights = [happenings.filter((happening) => happening.grade === 1), happenings.filter((happening) => happening.grade !== 1)].filter((own) => own.length > 0).map((own) => {
        const text = draw('text', {}, [own.slice(0, 12).map((happening) => happening.title).join(' ')]);
        return { own, text, link: draw('a', { class: `g${own[0].grade}` }, [text]) };
      });
      const sheet = draw('g', { class: 'lane', visibility: 'hidden' }, weights.map(({ link }) => link));
      svg.append(sheet);
      for (const { own, text } of weights) {
        const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
        const fontOf = (/** @type {number} */ pixels) => `${fontWeight} ${pixels}px ${fontFamily}`;
        const asked = parseFloat(fontSize);
        canvas.font = fontOf(asked);
        // The size that font-size-adjust makes of the one that was asked for.
        canvas.font = fontOf(asked * /** @type {SVGTextElement} */ (text).getComputedTextLength() / canvas.measureText(text.textContent ?? '').width);
        for (const happening of own) {
          happening.width = canvas.measureText(happening.title).width;
        }
      }
      for (const era of eras) {
        era.width = Math.max(...era.texts.map((text) => /** @type {SVGTextElement} */ (text).getComputedTextLength()));
      }
      sheet.remove();
    };

    let view = { from: 0, to: 1 };
    let width = holder.clientWidth;
    /** @type {Happening | null} */
    let current = null;
    /** @type {{ group: SVGElement, line: SVGElement, text: SVGElement }[]} */
    const tickPool = [];

    /** @param {Happening} happening @param {any} lane */
    const nameOf = (happening, lane) => {
      let name = lane.names.get(happening.id);
      if (!name) {
        const line = draw('line', { x1: 0, x2: 0, y2: 0 });
        const around = draw('rect', { class: 'around', height: ROW, width: Math.max(ROW, happening.width + 8), rx: 2 });
        const text = draw('text', {}, [happening.title]);
        const link = draw('a', { class: `g${happening.grade}`, href: words.hrefOf(happening), tabindex: -1, 'aria-label': words.nameOf(happening), 'data-id': happening.id }, [line, around, text]);
        name = { link, line, around, text, row: -1, isBefore: null, shift: 0, isShown: true };
        lane.names.set(happening.id, name);
        insertInOrder(lane, happening, link);
      }
      return name;
    };

    /** Names stand in the order of time, so that a reader who walks through them does. @param {any} lane @param {Happening} happening @param {SVGElement} link */
    const insertInOrder = (lane, happening, link) => {
      const after = [...lane.labels.children].find((other) => (byId.get(other.dataset.id)?.at ?? 0) > happening.at);
      lane.labels.insertBefore(link, after ?? null);
    };

    const byId = new Map(happenings.map((happening) => [happening.id, happening]));

    /** @param {any} lane */
    const drawNames = (lane) => {
      const placed = rules.place(lane.ranked, mustIn(lane), view, width, lane.rows, lane.names);
      const named = new Set();
      for (const { happening, x, row, isBefore, shift } of placed) {
        const name = nameOf(happening, lane);
        named.add(happening.id);
        name.link.setAttribute('transform', `translate(${x.toFixed(1)} ${lane.base})`);
        if (name.row !== row || name.isBefore !== isBefore || name.shift !== shift) {
          const rise = STROKE + 4 + row * ROW;
          name.line.setAttribute('y1', String(-rise - 9));
          name.text.setAttribute('x', shift.toFixed(1));
          name.text.setAttribute('y', String(-rise));
          name.text.setAttribute('text-anchor', isBefore ? 'end' : 'start');
          name.around.setAttribute('x', (isBefore ? shift - happening.width - 4 : shift - 4).toFixed(1));
          name.around.setAttribute('y', String(-rise - 4 - (ROW + 1) / 2));
          Object.assign(name, { row, isBefore, shift });
        }
        if (!name.isShown) {
          name.link.removeAttribute('display');
          name.isShown = true;
        }
      }
      for (const [id, name] of lane.names) {
        if (name.isShown && !named.has(id)) {
          name.link.setAttribute('display', 'none');
          name.isShown = false;
        }
      }
    };

    const drawTicks = () => {
      const ticks = rules.ticks(scale, view, width);
      ticks.forEach((/** @type {{ x: number, text: string }} */ tick, /** @type {number} */ index) => {
        if (!tickPool[index]) {
          const line = draw('line', { y1: top, y2: foot + 6 });
          const text = draw('text', { x: 3, y: foot + 18 });
          const group = draw('g', {}, [line, text]);
          tickGroup.append(group);
          tickPool.push({ group, line, text });
        }
        const { group, text } = tickPool[index];
        group.removeAttribute('display');
        group.setAttribute('transform', `translate(${tick.x.toFixed(1)} 0)`);
        if (text.textContent !== tick.text) {
          text.textContent = tick.text;
        }
      });
      for (const { group } of tickPool.slice(ticks.length)) {
        group.setAttribute('display', 'none');
      }
    };

    const drawEras = () => {
      for (const era of eras) {
        const pixels = width / (view.to - view.from);
        const left = Math.max(-2, (era.from - view.from) * pixels);
        const right = Math.min(width + 2, (era.to - view.from) * pixels);
        era.rect.setAttribute('x', left.toFixed(1));
        era.rect.setAttribute('width', Math.max(0, right - left).toFixed(1));
        for (const text of era.texts) {
          text.setAttribute('x', (Math.max(0, left) + 7).toFixed(1));
          text.setAttribute('visibility', right - Math.max(0, left) >= era.width + 12 ? 'visible' : 'hidden');
        }
      }
      const evenX = (axis.at(scale.even) - view.from) / (view.to - view.from) * width;
      squeezed.setAttribute('width', Math.max(0, evenX).toFixed(1));
    };

    const paint = () => {
      const box = `${view.from * UNITS} -20 ${(view.to - view.from) * UNITS} 27`;
      for (const lane of lanes) {
        lane.strokes.setAttribute('viewBox', box);
        drawNames(lane);
      }
      drawTicks();
      drawEras();
      point(pointed);
    };

    let frame = 0;
    const repaint = () => {
      if (frame === 0) {
        frame = requestAnimationFrame(() => {
          frame = 0;
          paint();
        });
      }
    };

    /** Takes the events that are shown. @param {Set<Happening>} shown */
    const setShown = (shown) => {
      for (const lane of lanes) {
        const own = happenings.filter((happening) => happening.lane === lane.key && shown.has(happening));
        // Other events, other places: where names stood no longer matters.
        for (const name of lane.names.values()) {
          name.row = -1;
        }
        lane.ordered = [...own].sort((a, b) => a.at - b.at);
        lane.ranked = [...own].sort((a, b) => a.grade - b.grade || a.at - b.at);
        const spans = own.filter((happening) => happening.to - happening.from > 0.0001).map((happening) => `M${(happening.from * UNITS).toFixed(0)} 4.5H${(happening.to * UNITS).toFixed(0)}`).join('');
        lane.strokes.replaceChildren(
          draw('path', { class: 'extents', d: spans }),
          ...[4, 3, 2, 1].map((grade) => draw('path', {
            class: `stroke g${grade}`,
            d: own.filter((happening) => happening.grade === grade).map((happening) => `M${(happening.at * UNITS).toFixed(0)} 0v-${HEIGHTS[grade]}`).join(''),
          })));
      }
      repaint();
    };

    /** @param {any} lane @returns {Happening | null} What must be named in a lane. */
    const mustIn = (lane) => (current && current.lane === lane.key && lane.ranked.includes(current) ? current : null);

    /** Once the band stands still, names leave the places they had where more of them then find one. @returns {void} */
    const settle = () => {
      for (const lane of lanes) {
        const shown = [...lane.names.values()].filter((name) => name.isShown).length;
        if (rules.place(lane.ranked, mustIn(lane), view, width, lane.rows, new Map()).length > shown) {
          for (const name of lane.names.values()) {
            name.row = -1;
          }
          repaint();
        }
      }
    };

    /** @param {View} next */
    const setView = (next) => {
      view = rules.within(next, axis.length);
      repaint();
    };

    /** Marks the event that is chosen: it is always named, and the Tab key goes to it. @param {Happening | null} happening */
    const setCurrent = (happening) => {
      current = happening;
      paint();
      for (const lane of lanes) {
        for (const [id, name] of lane.names) {
          name.link.classList.toggle('current', id === current?.id);
          name.link.setAttribute('tabindex', id === current?.id ? '0' : '-1');
        }
      }
    };

    /** @type {Happening | null} */
    let pointed = null;

    /** Shows where an event is that has no name. @param {Happening | null} happening */
    const point = (happening) => {
      pointed = happening;
      const lane = lanes.find((candidate) => candidate.key === happening?.lane);
      if (!happening || !lane) {
        needle.setAttribute('display', 'none');
        return;
      }
      const x = ((happening.at - view.from) / (view.to - view.from) * width).toFixed(1);
      needle.removeAttribute('display');
      for (const [key, value] of Object.entries({ x1: x, x2: x, y1: lane.base - STROKE - 3, y2: lane.base + 8 })) {
        needle.setAttribute(key, String(value));
      }
    };

    /**
     * The event nearest to a place in the band, if there is one close by.
     * @param {number} x
     * @param {number} y
     * @returns {Happening | null}
     */
    const nearest = (x, y) => {
      const lane = lanes.findLast((candidate) => candidate.top <= y);
      const at = view.from + x / width * (view.to - view.from);
      const reach = 9 / width * (view.to - view.from);
      const close = lane?.ordered.filter((happening) => Math.abs(happening.at - at) <= reach) ?? [];
      return close.length === 0 ? null : close.reduce((best, each) => (Math.abs(each.at - at) + each.grade * reach / 8 < Math.abs(best.at - at) + best.grade * reach / 8 ? each : best));
    };

    measure();
    new ResizeObserver(() => {
      width = holder.clientWidth;
      repaint();
    }).observe(holder);

    return Object.freeze({
      svg, axis, scale, lanes, setShown, setView, settle, setCurrent, point, nearest,
      view: () => view,
      width: () => width,
      /** @param {Happening} happening */
      linkOf: (happening) => lanes.find((lane) => lane.key === happening.lane)?.names.get(happening.id)?.link ?? null,
    });
  };

  return Object.freeze({ create });
})();
