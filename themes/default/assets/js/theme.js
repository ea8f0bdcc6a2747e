// Runs in head, before the first paint: the colours a reader chose must not flash in later.
// @ts-check
'use strict';

(() => {
  const root = document.documentElement;
  root.dataset.script = 'on';
  try {
    const chosen = localStorage.getItem('theme');
    if (chosen === 'light' || chosen === 'dark') {
      root.dataset.theme = chosen;
    }
  } catch {
    // Storage may be closed to this page (a browser's setting): the system's colours stay.
  }
})();
