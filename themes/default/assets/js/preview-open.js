// Fetches what shows previews of links when a reader first points at one, and not before; and works the switch that turns previews off.
// The script element says where things are: data-preview-script, data-preview-style, data-previews, data-root.
// @ts-check
'use strict';

(() => {
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = document.documentElement;
  const main = document.querySelector('main');
  const control = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-preview-switch]'));

  /** @param {string | null | undefined} chosen */
  const show = (chosen) => {
    root.dataset.previews = chosen === 'off' ? 'off' : 'on';
    if (control) {
      control.checked = chosen !== 'off';
    }
  };

  const recall = () => {
    try {
      show(localStorage.getItem('previews'));
    } catch {
      // Storage may be closed: the choice then lasts as long as the page.
      show(root.dataset.previews);
    }
  };

  control?.addEventListener('change', () => {
    show(control.checked ? 'on' : 'off');
    try {
      if (control.checked) {
        localStorage.removeItem('previews');
      } else {
        localStorage.setItem('previews', 'off');
      }
    } catch {
      // See above.
    }
  });
  addEventListener('storage', (event) => {
    if (event.key === 'previews') {
      show(event.newValue);
    }
  });
  addEventListener('pageshow', recall);
  recall();

  const occasions = ['pointerover', 'pointerdown', 'focusin'];

  /** @param {Event} event */
  const open = (event) => {
    if (root.dataset.previews === 'off' || !(event.target instanceof Element) || !event.target.closest('a[href]')) {
      return;
    }
    for (const occasion of occasions) {
      main?.removeEventListener(occasion, open);
    }
    // A finger that is on the link now may still be there when the script is.
    const begun = /** @type {any} */ (globalThis);
    begun.atlasPressed = event instanceof PointerEvent && event.pointerType === 'touch' ? event : null;
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => {
        begun.atlasPressed = null;
      }, { once: true });
    }
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = own.dataset.previewStyle ?? '';
    const script = document.createElement('script');
    script.src = own.dataset.previewScript ?? '';
    script.dataset.previews = own.dataset.previews;
    script.dataset.root = own.dataset.root;
    document.head.append(style, script);
  };

  for (const occasion of occasions) {
    main?.addEventListener(occasion, open, { passive: true });
  }
})();
