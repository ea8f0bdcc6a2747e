// @ts-check
/**
 * Fetches the search script, its style and the index's first file when a reader is about to search, and not before.
 * The script element says where things are: data-search-script, data-search-page-script, data-search-style, data-search-page-style, data-search-page, data-search-index, data-root.
 */
(function () {
  'use strict';

  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const forms = [...document.querySelectorAll('form[data-search]')];
  // A page that shows results, or the words one came for.
  const isShown = document.querySelector('[data-search-results]') || new URLSearchParams(location.search).has('highlight');
  let opened = false;

  function open() {
    if (opened) return;
    opened = true;
    wear(own.dataset.searchStyle);
    run(own.dataset.searchScript);
    if (!isShown) return;
    wear(own.dataset.searchPageStyle);
    run(own.dataset.searchPageScript);
  }

  /** @param {string | undefined} address */
  function wear(address) {
    if (!address || document.querySelector(`link[rel=stylesheet][href="${address}"]`)) return;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = address;
    document.head.append(style);
  }

  /** @param {string | undefined} address */
  function run(address) {
    const script = document.createElement('script');
    script.async = false;
    script.src = address || '';
    document.head.append(script);
  }

  /** The field of this page: where there are two, the one for results. @returns {HTMLInputElement | null} */
  function field() {
    const form = forms.find(candidate => candidate.hasAttribute('data-search-asks')) || forms[0];
    return form ? form.querySelector('input[name=q]') : null;
  }

  /** Whether the reader left the single keys on, in the dialog of keys. */
  function keysAreOn() {
    try {
      return localStorage.getItem('keys') !== 'off';
    } catch {
      return true;
    }
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
    const slash = event.key === '/' && !writes && !event.ctrlKey && !event.metaKey && !event.altKey && keysAreOn();
    if (!input || event.defaultPrevented || !(shortcut || slash)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const isFocused = forms.some(form => form.contains(document.activeElement));
  if (isFocused || isShown) open();
})();
