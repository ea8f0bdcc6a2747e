// Shows, beside a link that a reader points at, what it leads to. docs/previews.md says what the files of previews hold.
// WCAG 2.2, 1.4.13: a preview goes away with Escape, stays while the pointer is on it, and stays until pointer or focus have left.
// The preview of a link under the pointer or the focus is a tooltip: text alone, that describes the link. After a long press it is a dialog
// with ways to follow the link, since the press takes the place of the browser's own menu. Text only ever goes in as text.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.preview;
  /** @typedef {{ kind: string, title: string, note?: string, text?: string, statuses?: [string, string, string, string?][] }} Preview */
  /** @typedef {{ link: HTMLAnchorElement, x: number, y: number, preview: Preview | null }} Press */

  // In milliseconds. A pointer on its way elsewhere rests on no link for so long; a press that is held is one by then.
  const POINTED = 450;
  const FOCUSED = 700;
  const PRESSED = 500;
  const LEAVES = 300;
  const FETCHES = 120;

  // In CSS pixels.
  const GAP = 10;
  const MARGIN = 8;
  const WANDERS = 10;

  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = document.documentElement;
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const site = new URL(own.dataset.root || './', location.href).href;
  const folder = new URL(own.dataset.previews || '', location.href).href;
  const here = location.href.split('#')[0].split('?')[0];

  const box = document.createElement('div');
  box.id = 'page:preview';
  box.className = 'preview';
  box.popover = 'manual';
  // In the content, which is where its links are: outside of it, it would stand in no landmark.
  main.append(box);

  // Both were put into head side by side.
  const style = /** @type {HTMLLinkElement} */ (own.previousElementSibling);
  /** @type {Promise<void>} */
  const styled = new Promise((resolve) => {
    if (style.sheet) {
      resolve();
    } else {
      style.addEventListener('load', () => resolve());
    }
  });

  /** What each file is loaded as, once. @type {Map<string, Promise<void>>} */
  const loads = new Map();

  /** @param {string} address @returns {Promise<void>} */
  const load = (address) => {
    const known = loads.get(address);
    if (known) {
      return known;
    }
    /** @type {Promise<void>} */
    const loading = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        // The next time may go better.
        loads.delete(address);
        script.remove();
        reject(new Error(address));
      });
      document.head.append(script);
    });
    loads.set(address, loading);
    return loading;
  };

  /** FNV-1a of 32 bits; keys are ASCII, as in an href. @param {string} key */
  const hashOf = (key) => {
    let hash = 2166136261;
    for (let i = 0; i < key.length; i++) {
      hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
    }
    return hash >>> 0;
  };

  /** @param {string} key @returns {Promise<Preview | null>} */
  const find = async (key) => {
    await load(`${folder}index.js`);
    const shards = /** @type {string[]} */ (/** @type {any} */ (globalThis).atlasPreviewShards);
    await load(`${folder}${shards[hashOf(key) % shards.length]}.js`);
    const all = /** @type {Record<string, Preview>} */ (/** @type {any} */ (globalThis).atlasPreviews);
    return Object.hasOwn(all, key) ? all[key] : null;
  };

  /** @param {Element} element */
  const isInSight = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  /** @param {Element | null | undefined} element */
  const textOf = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

  /** A source in this page's own list. @param {Element} entry @returns {Preview} */
  const ofReference = (entry) => {
    const others = [...entry.children].filter((part) => !part.matches('cite, .authors, .cited-at, .own-page, button') && !part.querySelector('button, a'));
    const number = entry.getAttribute('value');
    const title = entry.querySelector('cite');
    const at = title?.querySelector('a')?.hostname;
    return { kind: number ? `${strings.source} ${number}` : strings.source, title: textOf(title), note: textOf(entry.querySelector('.authors')), text: [...others.map(textOf), ...(at ? [`${at}.`] : [])].join(' ') };
  };

  /** A section of this page, by its heading. @param {Element} heading @returns {Preview} */
  const ofHeading = (heading) => {
    const title = [...heading.childNodes].filter((node) => !(node instanceof Element && node.matches('.anchor'))).map((node) => node.textContent).join('').trim();
    const next = heading.nextElementSibling;
    return { kind: strings.section, title, note: strings.onThisPage, text: next?.matches('p') ? textOf(next).slice(0, 320) : '' };
  };

  /** What a link of this page to this page leads to; null where there is nothing to show. @param {string} fragment @returns {Preview | null} */
  const ofPlace = (fragment) => {
    const target = document.getElementById(decodeURIComponent(fragment));
    if (!target || isInSight(target)) {
      return null;
    }
    return target.matches('li[id^="ref:"]') ? ofReference(target) : target.matches('.prose :is(h2, h3, h4)') ? ofHeading(target) : null;
  };

  /** @param {HTMLAnchorElement} link @returns {Promise<Preview | null>} */
  const previewOf = async (link) => {
    const [address, fragment = ''] = link.href.split('#');
    const page = address.split('?')[0];
    if (page === here) {
      return fragment ? ofPlace(fragment) : null;
    }
    const path = page.slice(site.length);
    const found = (fragment ? await find(`${path}#${fragment}`) : null) ?? await find(path);
    // The row of a matrix has the statuses.
    const preview = found && link.closest('.matrix') ? { ...found, statuses: undefined } : found;
    return preview && !isToldBeside(link, preview) ? preview : null;
  };

  /** Whether what stands round the link says it all. @param {HTMLAnchorElement} link @param {Preview} preview */
  const isToldBeside = (link, preview) => {
    const round = textOf(link.closest('li, tr, dd, p, .glossary > div, header'));
    return !preview.statuses && (preview.text ? round.includes(preview.text.replace(/…$/, '')) : round.includes(preview.note ?? ''));
  };

  /** The link of the content that an event is about, if a preview can be shown of it. @param {EventTarget | null} target */
  const linkAt = (target) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    return link instanceof HTMLAnchorElement && main.contains(link) && link.href.startsWith(site) && !link.hasAttribute('download')
      && !link.closest('nav, .preview, .anchor, .when, .cited-at, [aria-current], .matrix td, .mark, [data-no-preview]')
      && root.dataset.previews !== 'off' ? link : null;
  };

  /** @param {string} name @param {string} className @param {(Node | string)[]} content */
  const make = (name, className, ...content) => {
    const element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    element.append(...content);
    return element;
  };

  /** @param {Preview} preview */
  const fill = (preview) => {
    const title = make('p', 'preview-title', preview.title);
    title.id = 'page:preview-title';
    box.replaceChildren(
      make('p', 'label', preview.kind.charAt(0).toUpperCase() + preview.kind.slice(1)), title,
      ...(preview.note ? [make('p', 'preview-note', preview.note)] : []),
      ...(preview.text ? [make('p', 'preview-text', preview.text)] : []),
      ...(preview.statuses ? [make('dl', '', ...preview.statuses.map(([product, status, text, limits]) =>
        make('div', '', make('dt', '', product), make('dd', `of-${status}`, text, ...(limits ? [' ', make('span', '', limits)] : [])))))] : []));
  };

  /** The ways that the browser's menu would offer. @param {HTMLAnchorElement} link */
  const addWays = (link) => {
    const open = /** @type {HTMLAnchorElement} */ (make('a', '', strings.open));
    open.href = link.href;
    const beside = /** @type {HTMLAnchorElement} */ (make('a', '', strings.openBeside));
    beside.href = link.href;
    beside.target = '_blank';
    beside.rel = 'noopener';
    const close = /** @type {HTMLButtonElement} */ (make('button', '', strings.close));
    close.type = 'button';
    close.addEventListener('click', hide);
    open.addEventListener('click', hide);
    beside.addEventListener('click', hide);
    box.append(make('p', 'preview-ways', open, ...(link.href.startsWith(`${here}#`) ? [] : [beside]), close));
  };

  /** Puts the box below the line of the link that was pointed at, or above it where there is more room. @param {HTMLAnchorElement} link @param {{ x: number, y: number } | null} point */
  const place = (link, point) => {
    const lines = [...link.getClientRects()];
    const line = (point && lines.find((rect) => point.y >= rect.top - 2 && point.y <= rect.bottom + 2 && point.x >= rect.left - 2 && point.x <= rect.right + 2)) ?? lines[0];
    if (!line) {
      return;
    }
    box.style.maxHeight = '';
    const { width, height: wanted } = box.getBoundingClientRect();
    const below = root.clientHeight - line.bottom - GAP - MARGIN;
    const above = line.top - GAP - MARGIN;
    const isBelow = wanted <= below || below >= above;
    const height = Math.min(wanted, Math.max(isBelow ? below : above, 0));
    if (height < wanted) {
      box.style.maxHeight = `${height}px`;
    }
    const left = Math.max(MARGIN, Math.min((point && line.width > width ? point.x - width / 2 : line.left - MARGIN), root.clientWidth - width - MARGIN));
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(isBelow ? line.bottom + GAP : line.top - GAP - height) + scrollY}px`;
  };

  /** The link whose preview is shown. @type {HTMLAnchorElement | null} */
  let shown = null;
  /** The link that is pointed at, focused or pressed, and may be shown. @type {HTMLAnchorElement | null} */
  let awaited = null;
  let leaving = 0;
  /** A title is a tooltip too: while a preview may come, the link has none. @type {{ link: HTMLAnchorElement, title: string } | null} */
  let laidAside = null;

  /** @param {HTMLAnchorElement} link */
  const layTitleAside = (link) => {
    if (laidAside?.link === link) {
      return;
    }
    giveTitleBack();
    if (link.title) {
      laidAside = { link, title: link.title };
      link.removeAttribute('title');
    }
  };

  const giveTitleBack = () => {
    laidAside?.link.setAttribute('title', laidAside.title);
    laidAside = null;
  };

  /** @param {HTMLAnchorElement} link @param {Preview} preview @param {{ x: number, y: number } | null} point @param {boolean} isPress */
  const show = (link, preview, point, isPress) => {
    hide();
    layTitleAside(link);
    fill(preview);
    box.setAttribute('role', isPress ? 'dialog' : 'tooltip');
    if (isPress) {
      addWays(link);
      box.setAttribute('aria-labelledby', 'page:preview-title');
    } else {
      box.removeAttribute('aria-labelledby');
      link.setAttribute('aria-describedby', box.id);
    }
    box.showPopover();
    place(link, point);
    shown = link;
  };

  /** Takes the preview away; another may be on its way. */
  const close = () => {
    clearTimeout(leaving);
    leaving = 0;
    if (shown) {
      shown.removeAttribute('aria-describedby');
      box.hidePopover();
      if (laidAside?.link === shown) {
        giveTitleBack();
      }
      shown = null;
    }
  };

  const hide = () => {
    close();
    awaited = null;
    giveTitleBack();
  };

  /** @param {number} time @returns {Promise<void>} */
  const wait = (time) => new Promise((resolve) => {
    setTimeout(resolve, time);
  });

  /** Shows the preview of a link once it was waited for long enough, unless something else came between. @param {HTMLAnchorElement} link @param {number} time @param {{ x: number, y: number } | null} point @param {boolean} isPress */
  const rest = async (link, time, point, isPress = false) => {
    if (link === shown || link === awaited) {
      return;
    }
    awaited = link;
    layTitleAside(link);
    await wait(FETCHES);
    if (awaited !== link) {
      return;
    }
    const [preview] = await Promise.all([previewOf(link).catch(() => null), wait(time - FETCHES), styled]);
    if (awaited !== link) {
      return;
    }
    if (preview && link.isConnected && root.dataset.previews !== 'off') {
      show(link, preview, point, isPress);
    } else if (!preview) {
      giveTitleBack();
    }
  };

  const leave = () => {
    clearTimeout(leaving);
    if (shown) {
      awaited = null;
      leaving = setTimeout(close, LEAVES);
    } else {
      hide();
    }
  };

  const stay = () => {
    clearTimeout(leaving);
    leaving = 0;
  };

  main.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'touch' || event.buttons > 0 ? null : linkAt(event.target);
    if (link && link === shown) {
      stay();
    } else if (link) {
      rest(link, POINTED, { x: event.clientX, y: event.clientY });
    }
  });
  main.addEventListener('pointerout', (event) => {
    const link = event.pointerType === 'touch' ? null : linkAt(event.target);
    if (link && !(event.relatedTarget instanceof Node && (link.contains(event.relatedTarget) || box.contains(event.relatedTarget))) && !link.matches(':focus-visible')) {
      leave();
    }
  });
  box.addEventListener('pointerenter', stay);
  box.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch' && !shown?.matches(':focus-visible')) {
      leave();
    }
  });

  main.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    if (link?.matches(':focus-visible')) {
      rest(link, FOCUSED, null);
    }
  });
  main.addEventListener('focusout', (event) => {
    if (event.target === shown || event.target === awaited) {
      hide();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && (shown || awaited)) {
      if (shown) {
        event.stopPropagation();
      }
      hide();
    }
  }, true);

  /** A finger on a link, and what it leads to as soon as that is known. @type {Press | null} */
  let press = null;
  /** The link of a press that was held: letting go must not follow it. @type {HTMLAnchorElement | null} */
  let held = null;

  /** @param {HTMLAnchorElement} link @param {number} x @param {number} y */
  const begin = async (link, x, y) => {
    /** @type {Press} */
    const begun = { link, x, y, preview: null };
    press = begun;
    const [preview] = await Promise.all([previewOf(link).then((found) => (begun.preview = found)).catch(() => null), wait(PRESSED), styled]);
    if (preview && press === begun) {
      hold(begun);
    }
  };

  /** @param {Press} begun */
  const hold = (begun) => {
    press = null;
    held = begun.link;
    show(begun.link, /** @type {Preview} */ (begun.preview), begun, true);
  };

  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && box.contains(event.target)) {
      return;
    }
    hide();
    held = null;
    press = null;
    const link = event.pointerType === 'touch' && event.isPrimary ? linkAt(event.target) : null;
    if (link) {
      begin(link, event.clientX, event.clientY);
    }
  }, { passive: true });
  document.addEventListener('pointermove', (event) => {
    if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > WANDERS) {
      press = null;
    }
  }, { passive: true });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      press = null;
    }, { passive: true });
  }
  // The browser's own menu comes where there is no preview to take its place.
  document.addEventListener('contextmenu', (event) => {
    if (press?.preview && linkAt(event.target) === press.link) {
      hold(press);
    }
    if (held && linkAt(event.target) === held) {
      event.preventDefault();
    }
  });
  document.addEventListener('click', (event) => {
    if (held && linkAt(event.target) === held) {
      event.preventDefault();
      held = null;
    }
  }, true);

  // What scrolls within the page moves a link away from its preview; the page itself takes both along.
  addEventListener('scroll', (event) => {
    if (event.target !== document && !(event.target instanceof Node && box.contains(event.target))) {
      hide();
    }
  }, { capture: true, passive: true });
  addEventListener('resize', hide);
  addEventListener('pagehide', hide);
  addEventListener('beforeprint', hide);
  new MutationObserver(() => {
    if (root.dataset.previews === 'off') {
      hide();
    }
  }).observe(root, { attributeFilter: ['data-previews'] });

  // The link that made this script be fetched.
  const pressed = /** @type {PointerEvent | null} */ (/** @type {any} */ (globalThis).atlasPressed);
  const first = linkAt(pressed?.target ?? null);
  const focused = linkAt(document.activeElement);
  const pointed = linkAt(document.querySelector('main a:hover'));
  if (pressed && first) {
    begin(first, pressed.clientX, pressed.clientY);
  } else if (focused?.matches(':focus-visible')) {
    rest(focused, FOCUSED, null);
  } else if (pointed && matchMedia('(hover: hover)').matches) {
    rest(pointed, POINTED, null);
  }
})();
