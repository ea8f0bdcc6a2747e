// What makes reading on easier: the place one left, copies of code and permalinks, and the dialogs that dialogs.js has once they are asked for.
// The script element says where things are: data-dialogs, data-dialogs-style, data-root.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.reading;
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);

  /** @type {Promise<unknown> | undefined} */
  let loaded;

  /** Has something done by dialogs.js, which is fetched when it is first wanted. @param {'keys' | 'cite' | 'copy' | 'tellOfPlace'} what @param {string} [text] @param {Element | null} [place] @returns {Promise<void>} */
  const have = async (what, text, place) => {
    loaded ??= (() => {
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = own.dataset.dialogsStyle ?? '';
      const script = document.createElement('script');
      script.src = own.dataset.dialogs ?? '';
      document.head.append(style, script);
      return Promise.all([style, script].map((element) => new Promise((done) => element.addEventListener('load', done))));
    })();
    await loaded;
    /** @type {any} */ (window).siteDialogs[what](text, place, own.dataset.root);
  };

  /** @param {Element} place @param {string} name @param {string} text @param {string} label @returns {void} */
  const addButton = (place, name, text, label) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = name;
    button.textContent = text;
    button.setAttribute('aria-label', label);
    place.append(button);
  };

  for (const box of document.querySelectorAll('.code')) {
    addButton(box, 'copy', strings.copy, box.querySelector('pre') ? strings.copyCode : strings.copyText);
  }
  for (const source of document.querySelectorAll('.can-cite > li')) {
    addButton(source, 'cite', strings.cite, strings.citeSource(source.id.slice(4)));
  }

  document.addEventListener('click', (event) => {
    const at = event.target instanceof Element ? event.target.closest('.copy, button.cite, [data-keys], a.anchor, a.when') : null;
    if (at instanceof HTMLAnchorElement) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        have('copy', at.href);
      }
    } else if (at?.matches('.copy')) {
      const place = at.parentElement?.querySelector('pre, p:not(.code-file)');
      have('copy', place?.textContent ?? '', place);
    } else if (at instanceof HTMLButtonElement) {
      at.matches('.cite') ? have('cite', at.parentElement?.id.slice(4)) : have('keys');
    }
  });

  document.addEventListener('keydown', (event) => {
    const writes = event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));
    if (event.key !== '?' || writes || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) {
      return;
    }
    try {
      if (localStorage.getItem('keys') === 'off') {
        return;
      }
    } catch {
      // Storage may be closed: the keys then are on.
    }
    event.preventDefault();
    have('keys');
  });

  /** The place where a reader left a long page, for the time of the visit: the last heading above, and how far above. @returns {void} */
  const keepPlace = () => {
    const text = document.querySelector('article.content .prose');
    const headings = [...text?.querySelectorAll(':is(h2, h3)[id]') ?? []];
    const key = `place ${location.pathname}`;
    const line = 120;
    if (!text || headings.length === 0 || text.scrollHeight < 3 * innerHeight) {
      return;
    }

    const keep = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1);
      try {
        // Who has read to the end begins anew.
        if (passed && text.getBoundingClientRect().bottom > innerHeight) {
          sessionStorage.setItem(key, `${Math.round(passed.getBoundingClientRect().top)} ${passed.id}`);
        } else {
          sessionStorage.removeItem(key);
        }
      } catch {
        // Storage may be closed: the place then is not kept.
      }
    };

    const goBack = () => {
      const navigation = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);
      let kept;
      try {
        kept = /^(-?\d+) (.+)$/.exec(sessionStorage.getItem(key) ?? '');
      } catch {
        return;
      }
      const heading = kept && document.getElementById(kept[2]);
      // Going back and reloading, the browser does it by itself; a link to a place goes to that place.
      if (!kept || !heading || location.hash || location.search || scrollY > 0 || navigation?.type !== 'navigate') {
        return;
      }
      scrollBy({ top: heading.getBoundingClientRect().top - Number(kept[1]), behavior: 'instant' });
      have('tellOfPlace');
    };

    goBack();
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
  };

  keepPlace();
})();
