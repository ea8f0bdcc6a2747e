// The rules of the timeline as functions of its events: where a day is drawn, which names there is room for, which years the axis shows, what a filter lets
// through. Nothing here touches the page. The build places names by the same rules (BandLayout), for widths it does not know.
// @ts-check
'use strict';

/**
 * @typedef {{ id: string, at: number, from: number, to: number, day: number, year: number, lane: string, grade: number, kind: string, products: string[],
 *   title: string, width: number, text: () => string }} Happening
 * @typedef {{ first: number, even: number, last: number, squeeze: number }} Scale Days since 1970.
 * @typedef {{ from: number, to: number }} View Shares of the scale's length.
 * @typedef {{ happening: Happening, x: number, row: number, isBefore: boolean, shift: number }} Placed The shift is where the name begins, or ends where it stands before the event, seen from there.
 * @typedef {{ q: string, from: number | null, to: number | null, detail: number, chosen: Map<string, Set<string>> }} Filter
 */

globalThis.atlasTimelineRules = (() => {
  const DAY = 86_400_000;
  const POLE = 4;
  const GAP = 9;
  const MOST_REFUSED = 40;

  /** Made when months are first shown: that takes longer than all else that a page does before it is still. @type {Intl.DateTimeFormat | undefined} */
  let months;

  /** @param {string} text As 2003-10-19. @returns {number} Days since 1970. */
  const dayOf = (text) => Math.round(Date.parse(`${text}T00:00:00Z`) / DAY);

  /** @param {number} day @returns {string} As 2003-10-19. */
  const textOf = (day) => new Date(Math.round(day) * DAY).toISOString().slice(0, 10);

  /** @param {number} year @param {number} month From 0. */
  const dayIn = (year, month) => Date.UTC(year, month, 1) / DAY;

  /**
   * Where days are on an axis that is even but for its first part.
   * @param {Scale} scale
   */
  const axis = (scale) => {
    const squeezed = (scale.even - scale.first) / scale.squeeze;
    const length = squeezed + scale.last - scale.even;
    return {
      /** @param {number} day */
      at: (day) => Math.min(1, Math.max(0, (day < scale.even ? (day - scale.first) / scale.squeeze : squeezed + day - scale.even) / length)),
      /** @param {number} share */
      dayAt: (share) => (share * length < squeezed ? scale.first + share * length * scale.squeeze : scale.even + share * length - squeezed),
      /** How many days of the even part the whole axis is as long as. */
      length,
    };
  };

  /** @param {number} pole @param {number} from @param {number} to */
  const isClear = (pole, from, to) => pole <= from - POLE || pole >= to + POLE;

  /**
   * Which events of a lane are named, and where. Who comes first has the choice, upper rows before lower ones: below a name there is room for those that come
   * after it, while what stands lowest lets no pole through.
   * @param {Happening[]} ranked The lane's events, the most important first.
   * @param {Happening | null} must One that is named whatever it takes; it comes first.
   * @param {View} view
   * @param {number} width Of the band, in pixels.
   * @param {number} rows
   * @param {Map<string, { row: number, isBefore: boolean, isShown: boolean }>} before Where names stood: they stay there where that goes.
   * @returns {Placed[]}
   */
  const place = (ranked, must, view, width, rows, before) => {
    const places = [...Array(rows).keys()].reverse().flatMap((row) => [{ row, isBefore: false }, { row, isBefore: true }]);
    const scale = width / (view.to - view.from);
    /** @type {(Placed & { left: number, right: number })[]} */
    const placed = [];

    /** Loops as plain as can be: this runs some ten thousand times a frame. @param {number} x @param {number} left @param {number} right @param {number} row */
    const fits = (x, left, right, row) => {
      if (left < 0 || right > width) {
        return false;
      }
      for (const other of placed) {
        const isFree = other.row === row ? right + GAP <= other.left || other.right + GAP <= left
          : other.row > row ? isClear(other.x, left, right) : isClear(x, other.left, other.right);
        if (!isFree) {
          return false;
        }
      }
      return true;
    };

    // By importance, and among equals those first that were named already: what is named stays.
    /** @type {Happening[][]} */
    const queues = [[], [], [], [], [], [], [], [], [], []];
    for (const happening of ranked) {
      const x = (happening.at - view.from) * scale;
      if (happening !== must && x > -1 && x < width + 1) {
        queues[happening.grade * 2 + (before.get(happening.id)?.isShown ? 0 : 1)].push(happening);
      }
    }
    let refused = 0;
    for (const happening of must ? [must, ...queues.flat()] : queues.flat()) {
      const x = (happening.at - view.from) * scale;
      const room = happening.width + POLE;
      const stood = before.get(happening.id);
      const isFree = (/** @type {{ row: number, isBefore: boolean }} */ { row, isBefore }) => fits(x, isBefore ? x - room : x, isBefore ? x : x + room, row);
      const found = stood?.isShown && stood.row >= 0 && isFree(stood) ? stood : places.find(isFree);
      if (found) {
        const { row, isBefore } = found;
        placed.push({ happening, x, row, isBefore, shift: isBefore ? -POLE : POLE, left: isBefore ? x - room : x, right: isBefore ? x : x + room });
      } else if (happening === must) {
        const left = Math.max(0, Math.min(x, width - room));
        placed.push({ happening, x, row: rows - 1, isBefore: false, shift: left - x, left, right: left + room });
      } else if (++refused > MOST_REFUSED) {
        break;
      }
    }
    return placed;
  };

  /**
   * What the axis shows: decades, and as far as there is room for them years, quarters, months.
   * @param {Scale} scale
   * @param {View} view
   * @param {number} width
   * @returns {{ x: number, text: string }[]}
   */
  const ticks = (scale, view, width) => {
    const { at, dayAt } = axis(scale);
    const [first, last] = [dayAt(view.from), dayAt(view.to)];
    const pixels = width / (view.to - view.from);
    /** @type {{ x: number, text: string }[]} */
    const kept = [];
    /** Of one step, all are shown or none, in each of the two parts. @param {number[]} days @param {(day: number) => string} textAt @param {number} room */
    const keep = (days, textAt, room) => {
      const seen = days.filter((day) => day >= first && day <= last).map((day) => ({ x: (at(day) - view.from) * pixels, text: textAt(day), isEven: day >= scale.even }));
      for (const isEven of [true, false]) {
        const part = seen.filter((tick) => tick.isEven === isEven);
        const fresh = part.filter((tick) => kept.every((other) => Math.abs(other.x - tick.x) >= room));
        const isCrowded = fresh.slice(1).some((tick, index) => tick.x - fresh[index].x < room) || fresh.length < part.length / 2;
        kept.push(...isCrowded ? [] : fresh);
      }
    };

    const years = Array.from({ length: new Date(last * DAY).getUTCFullYear() - new Date(first * DAY).getUTCFullYear() + 2 },
      (_, index) => new Date(first * DAY).getUTCFullYear() + index);
    const yearOf = (/** @type {number} */ day) => String(new Date(day * DAY).getUTCFullYear());
    keep(years.filter((year) => year % 10 === 0).map((year) => dayIn(year, 0)), yearOf, 40);
    keep(years.filter((year) => year % 10 === 5).map((year) => dayIn(year, 0)), yearOf, 40);
    keep(years.filter((year) => year % 5 !== 0).map((year) => dayIn(year, 0)), yearOf, 40);
    if (years.length < 8) {
      months ??= new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
      const monthOf = (/** @type {number} */ day) => months?.format(day * DAY) ?? '';
      keep(years.flatMap((year) => [3, 6, 9].map((month) => dayIn(year, month))), monthOf, 34);
      keep(years.flatMap((year) => [1, 2, 4, 5, 7, 8, 10, 11].map((month) => dayIn(year, month))), monthOf, 34);
    }
    return kept.filter((tick) => tick.x <= width - 34).sort((a, b) => a.x - b.x);
  };

  /**
   * Which parts of a filter an event fails.
   * @param {Happening} happening
   * @param {Filter} filter
   * @param {string[]} words
   * @returns {string[]}
   */
  const failures = (happening, filter, words) => [
    ...(words.length > 0 && !words.every((word) => happening.text().includes(word)) ? ['q'] : []),
    ...(filter.from !== null && happening.year < filter.from || filter.to !== null && happening.year > filter.to ? ['years'] : []),
    ...(happening.grade > filter.detail ? ['detail'] : []),
    ...[...filter.chosen].filter(([key, values]) => values.size > 0 && !valuesOf(happening, key).some((value) => values.has(value))).map(([key]) => key),
  ];

  /** @param {Happening} happening @param {string} key @returns {string[]} */
  const valuesOf = (happening, key) => (key === 'product' ? happening.products : key === 'kind' ? [happening.kind] : [happening.lane]);

  /**
   * The events that a filter lets through, and how many each value of a facet would add or leave.
   * @param {Happening[]} happenings
   * @param {Filter} filter
   * @returns {{ shown: Set<Happening>, counts: Map<string, number>, details: number[] }} Counts by `kind:security`; details by grade, each with those that matter more.
   */
  const filtered = (happenings, filter) => {
    const words = filter.q.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const shown = new Set();
    /** @type {Map<string, number>} */
    const counts = new Map();
    const details = [0, 0, 0, 0, 0];
    for (const happening of happenings) {
      const failed = failures(happening, filter, words);
      if (failed.length === 0) {
        shown.add(happening);
      }
      for (const key of filter.chosen.keys()) {
        if (failed.every((part) => part === key)) {
          for (const value of valuesOf(happening, key)) {
            counts.set(`${key}:${value}`, (counts.get(`${key}:${value}`) ?? 0) + 1);
          }
        }
      }
      if (failed.every((part) => part === 'detail')) {
        for (let grade = happening.grade; grade <= 4; grade++) {
          details[grade]++;
        }
      }
    }
    return { shown, counts, details };
  };

  /**
   * A view that is within the scale and not narrower than two months.
   * @param {View} view
   * @param {number} length How many even days the scale is as long as.
   * @returns {View}
   */
  const within = (view, length) => {
    const span = Math.min(1, Math.max(60 / length, view.to - view.from));
    const from = Math.min(1 - span, Math.max(0, view.from));
    return { from, to: from + span };
  };

  /**
   * A name in one line, or in two that are as long as each other as may be.
   * @param {string} name
   * @returns {string[]}
   */
  const linesOf = (name) => {
    const spaces = [...name].flatMap((character, index) => (character === ' ' ? [index] : []));
    if (name.length <= 12 || spaces.length === 0) {
      return [name];
    }
    const middle = (name.length - 1) / 2;
    const cut = spaces.reduce((best, index) => (Math.abs(index - middle) < Math.abs(best - middle) ? index : best));
    return [name.slice(0, cut), name.slice(cut + 1)];
  };

  return Object.freeze({ dayOf, textOf, dayIn, axis, place, ticks, filtered, within, linesOf });
})();
