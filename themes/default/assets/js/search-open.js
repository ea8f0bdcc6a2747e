// @ts-check
/**
 * Fetches the search script, its style and the index's first file when a reader is about to search, and not before.
 * The script element says where they are: data-search-script, data-search-style, data-search-index, data-search-root.
 */
(function () {
  'use strict';

  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const FIELD = 'input[type=search][name=q]';
  let opened = false;

  function open() {
    if (opened) return;
    opened = true;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = own.dataset.searchStyle || '';
    if (own.dataset.searchStyle) document.head.append(style);
    const script = document.createElement('script');
    script.src = own.dataset.searchScript || '';
    document.head.append(script);
  }

  /** @param {Event} event */
  function near(event) {
    if (event.target instanceof Element && event.target.closest('form')?.querySelector(FIELD)) open();
  }

  document.addEventListener('focusin', near);
  document.addEventListener('pointerover', near, { passive: true });
  document.addEventListener('keydown', event => {
    const field = document.querySelector(FIELD);
    const shortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const at = event.target;
    const writes = at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));
    const slash = event.key === '/' && !writes && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!(field instanceof HTMLInputElement) || event.defaultPrevented || !(shortcut || slash)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const needed = () => document.querySelector('[data-search-page]') || new URLSearchParams(location.search).has('highlight') || document.activeElement?.matches(FIELD);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => { if (needed()) open(); });
  else if (needed()) open();
})();
