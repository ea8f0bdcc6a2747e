// @ts-check
/**
 * Fetches the search script, its style and the index's first file when a reader is about to search, and not before.
 * The script element says where things are: data-search-script, data-search-style, data-search-page, data-search-index, data-search-root.
 */
(function () {
  'use strict';

  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const forms = [...document.querySelectorAll('form[data-search]')];
  let opened = false;

  function open() {
    if (opened) return;
    opened = true;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = own.dataset.searchStyle || '';
    if (!document.querySelector(`link[rel=stylesheet][href="${style.getAttribute('href')}"]`)) document.head.append(style);
    const script = document.createElement('script');
    script.src = own.dataset.searchScript || '';
    document.head.append(script);
  }

  /** The field of this page: where there are two, the one for results. @returns {HTMLInputElement | null} */
  function field() {
    const form = forms.find(candidate => candidate.hasAttribute('data-search-asks')) || forms[0];
    return form ? form.querySelector('input[name=q]') : null;
  }

  for (const form of forms) {
    // Without script it leads to the index A-Z.
    form.setAttribute('action', own.dataset.searchPage || '');
    form.addEventListener('focusin', open);
    form.addEventListener('pointerover', open, { passive: true });
  }
  document.addEventListener('keydown', event => {
    const input = field();
    const shortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const at = event.target;
    const writes = at instanceof HTMLElement && (at.isContentEditable || at.matches('textarea, select, input:not([type=radio], [type=checkbox])'));
    const slash = event.key === '/' && !writes && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!input || event.defaultPrevented || !(shortcut || slash)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const isFocused = forms.some(form => form.contains(document.activeElement));
  if (isFocused || document.querySelector('[data-search-results]') || new URLSearchParams(location.search).has('highlight')) open();
})();
