// Makes tabs of the ways to enable a feature: arrow keys go from tab to tab, Home and End to the first and last.
// @ts-check
'use strict';

(() => {
  const box = document.querySelector('.ways');
  const sections = /** @type {HTMLElement[]} */ ([...box?.querySelectorAll('.way') ?? []]);
  if (!box || sections.length < 2) {
    return;
  }

  const tabs = sections.map((section) => {
    const heading = /** @type {HTMLElement} */ (section.querySelector('h3'));
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `${section.id}-tab`;
    tab.textContent = heading.textContent;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', section.id);
    section.setAttribute('role', 'tabpanel');
    section.setAttribute('aria-labelledby', tab.id);
    section.tabIndex = 0;
    heading.hidden = true;
    return tab;
  });

  /** @param {number} chosen */
  const choose = (chosen) => {
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
      sections[index].hidden = index !== chosen;
    });
  };

  const list = document.createElement('div');
  list.className = 'tabs';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-labelledby', 'page:enable');
  list.append(...tabs);
  list.addEventListener('click', (event) => {
    const index = tabs.findIndex((tab) => tab === event.target);
    if (index >= 0) {
      choose(index);
    }
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next !== undefined && at >= 0) {
      event.preventDefault();
      const index = (next + tabs.length) % tabs.length;
      choose(index);
      tabs[index].focus();
    }
  });
  box.prepend(list);
  // A link to a section that is not the chosen one, and printing, show what they need.
  addEventListener('beforeprint', () => sections.forEach((section) => {
    section.hidden = false;
  }));
  addEventListener('afterprint', () => choose(Math.max(0, tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true'))));
  const linked = () => {
    const index = sections.findIndex((section) => `#${section.id}` === decodeURIComponent(location.hash));
    choose(Math.max(0, index));
  };
  addEventListener('hashchange', () => sections.some((section) => `#${section.id}` === decodeURIComponent(location.hash)) && linked());
  linked();
})();
