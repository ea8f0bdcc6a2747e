// The page on reading offline: what is kept, keeping everything, removing everything.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.offlinePage;
  const offline = /** @type {any} */ (globalThis).atlasOffline;
  const at = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.getElementById(`page:offline-${name}`));
  const keep = /** @type {HTMLButtonElement} */ (at('keep'));
  const remove = /** @type {HTMLButtonElement} */ (at('remove'));
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /** @param {string} text */
  const say = (text) => {
    at('state').textContent = text;
  };

  /** Asks the service worker. @param {object} question @returns {Promise<{ kept: number, all: number, bytes: number, failed?: boolean }>} */
  const ask = async (question) => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', (event) => resolve(event.data), { once: true });
      channel.port1.start();
      active?.postMessage(question, [channel.port2]);
    });
  };

  /** @param {{ kept: number, all: number, bytes: number }} state */
  const tell = (state) => {
    const [kept, all] = [number.format(state.kept), number.format(state.all)];
    say(state.kept === state.all ? strings.whole(all) : strings.part(kept, all, number.format(Math.max(1, Math.round(state.bytes / 1e6)))));
    keep.disabled = state.kept === state.all;
  };

  const keepAll = async () => {
    keep.disabled = true;
    try {
      localStorage.removeItem('offline');
    } catch {
      // Then it is kept for as long as the browser likes.
    }
    await offline.begin();
    let state = await ask({ state: true });
    while (state.kept < state.all) {
      const before = state.kept;
      say(strings.keeping(number.format(state.kept), number.format(state.all)));
      state = await ask({ more: true });
      if (state.failed || state.kept === before) {
        tell(state);
        say(`${at('state').textContent} ${strings.failed}`);
        keep.disabled = false;
        return;
      }
    }
    tell(state);
    remove.disabled = false;
  };

  const removeAll = async () => {
    try {
      localStorage.setItem('offline', 'off');
    } catch {
      // Then the next page begins anew.
    }
    const registration = await navigator.serviceWorker.getRegistration();
    const scope = registration?.scope;
    await registration?.unregister();
    for (const name of await caches.keys()) {
      if (scope && name.startsWith(`atlas ${scope} `)) {
        await caches.delete(name);
      }
    }
    say(strings.removed);
    remove.disabled = true;
    keep.disabled = false;
  };

  const begin = async () => {
    if (new URLSearchParams(location.search).has('asked')) {
      at('asked').hidden = false;
    }
    if (!offline.isPossible) {
      say(strings.impossible);
      return;
    }
    at('ways').hidden = false;
    keep.addEventListener('click', keepAll);
    remove.addEventListener('click', removeAll);
    if (offline.isWanted()) {
      tell(await ask({ state: true }));
    } else {
      say(strings.wasRemoved);
      remove.disabled = true;
    }
  };

  begin();
})();
