// What makes reading easier where script runs. Nothing on the site needs it.
// @ts-check
'use strict';

(() => {
  const root = document.documentElement;

  /** The switch of three: system, light, dark. @returns {void} */
  const wireThemeSwitch = () => {
    const switches = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('.theme-switch input'));

    /** @param {string | null | undefined} chosen */
    const show = (chosen) => {
      const theme = chosen === 'light' || chosen === 'dark' ? chosen : 'system';
      if (theme === 'system') {
        delete root.dataset.theme;
      } else {
        root.dataset.theme = theme;
      }
      for (const input of switches) {
        input.checked = input.value === theme;
      }
    };

    for (const input of switches) {
      input.addEventListener('change', () => {
        show(input.value);
        try {
          if (input.value === 'system') {
            localStorage.removeItem('theme');
          } else {
            localStorage.setItem('theme', input.value);
          }
        } catch {
          // Storage may be closed: the choice then lasts as long as the page.
        }
      });
    }

    // Another tab may choose, and a page may come back from the history with an older choice.
    addEventListener('storage', (event) => {
      if (event.key === 'theme') {
        show(event.newValue);
      }
    });
    addEventListener('pageshow', () => {
      try {
        show(localStorage.getItem('theme'));
      } catch {
        show(root.dataset.theme);
      }
    });
    show(root.dataset.theme);
  };

  /** "/" goes to the search field, unless one is writing. @returns {void} */
  const wireSearchKey = () => {
    const field = document.querySelector('.search input');
    addEventListener('keydown', (event) => {
      const at = event.target;
      const isWriting = at instanceof HTMLElement
        && (at.isContentEditable || at.matches('textarea, select, input:not([type=radio], [type=checkbox])'));
      if (event.key === '/' && !isWriting && !event.ctrlKey && !event.metaKey && !event.altKey
        && field instanceof HTMLInputElement) {
        event.preventDefault();
        field.focus();
        field.select();
      }
    });
  };

  /** A long list of sections shows the page one is on. @returns {void} */
  const showCurrentSection = () => {
    const sections = document.querySelector('.sections');
    const current = sections?.querySelector('[aria-current="page"]');
    if (!sections || !current || sections.scrollHeight <= sections.clientHeight) {
      return;
    }
    const above = current.getBoundingClientRect().top - sections.getBoundingClientRect().top;
    if (above > sections.clientHeight * 0.8) {
      sections.scrollTop += above - sections.clientHeight * 0.4;
    }
  };

  /** "On this page" marks the heading one reads under. @returns {void} */
  const followHeadings = () => {
    /** @type {Map<Element, HTMLAnchorElement>} */
    const entries = new Map();
    for (const link of document.querySelectorAll('.on-this-page a')) {
      const target = link instanceof HTMLAnchorElement && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) {
        entries.set(target, link);
      }
    }
    if (entries.size === 0) {
      return;
    }

    /** @type {HTMLAnchorElement | undefined} */
    let current;
    const mark = () => {
      const line = innerHeight * 0.25;
      const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const headings = [...entries.keys()];
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
      const heading = atEnd ? headings.at(-1) : passed.at(-1);
      const next = heading && entries.get(heading);
      if (next === current) {
        return;
      }
      current?.removeAttribute('aria-current');
      next?.setAttribute('aria-current', 'location');
      next?.scrollIntoView({ block: 'nearest' });
      current = next;
    };

    // A band as high as a quarter of the window: headings wake the observer as they cross it.
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px', threshold: [0, 1] });
    for (const heading of entries.keys()) {
      observer.observe(heading);
    }
    addEventListener('scrollend', mark);
  };

  /** A narrow screen's panels close once a link in them was followed. @returns {void} */
  const closePanels = () => {
    document.querySelector('.inline-contents')?.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) {
        event.currentTarget instanceof HTMLDetailsElement && (event.currentTarget.open = false);
      }
    });
  };

  wireThemeSwitch();
  wireSearchKey();
  showCurrentSection();
  followHeadings();
  closePanels();
})();
