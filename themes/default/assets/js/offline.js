// Lets the browser keep what was read of a hosted site. The script element says where the service worker is: data-worker.
// @ts-check
'use strict';

globalThis.atlasOffline = (() => {
  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const isPossible = 'serviceWorker' in navigator && location.protocol.startsWith('http');

  const isWanted = () => {
    try {
      return localStorage.getItem('offline') !== 'off';
    } catch {
      // A browser that stores nothing for this site keeps no copies of it either.
      return false;
    }
  };

  /** Registers the service worker and tells it what this page consists of. @returns {Promise<ServiceWorkerRegistration>} */
  const begin = async () => {
    await navigator.serviceWorker.register(own.dataset.worker ?? '');
    const registration = await navigator.serviceWorker.ready;
    // Images further down have not been fetched yet.
    const parts = [...performance.getEntriesByType('resource').map((part) => part.name), ...[...document.images].map((image) => image.src)];
    registration.active?.postMessage({ keep: [location.href, ...parts] });
    return registration;
  };

  if (isPossible && isWanted()) {
    // What the reader came for is loaded first.
    addEventListener('load', () => {
      begin().catch(() => null);
    });
  }
  return { isPossible, isWanted, begin };
})();
