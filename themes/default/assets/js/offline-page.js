// The page on reading offline: what is kept, keeping everything, removing everything.
// @ts-check
'use strict';

(() => {
  const offline = /** @type {any} */ (globalThis).atlasOffline;
  const at = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.getElementById(`page:offline-${name}`));
  const keep = /** @type {HTMLButtonElement} */ (at('keep'));
  const remove = /** @type {HTMLButtonElement} */ (at('remove'));
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /** All that this script says. Counts come as text. */
  const words = {
    whole: (/** @type {string} */ all) => `This browser keeps the whole site: ${all} files.`,
    part: (/** @type {string} */ kept, /** @type {string} */ all, /** @type {string} */ size) => `This browser keeps ${kept} of ${all} files. The whole site has ${size} MB before compression.`,
    keeping: (/** @type {string} */ kept, /** @type {string} */ all) => `Keeping: ${kept} of ${all} files.`,
    failed: 'The rest could not be fetched; try again later.',
    removed: 'This browser keeps nothing of the site any more.',
    wasRemoved: 'You removed the site from this browser, so it keeps nothing.',
    impossible: 'This browser, or the way this page was opened, does not allow it.',
  };

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
    say(state.kept === state.all ? words.whole(all) : words.part(kept, all, number.format(Math.max(1, Math.round(state.bytes / 1e6)))));
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
      say(words.keeping(number.format(state.kept), number.format(state.all)));
      state = await ask({ more: true });
      if (state.failed || state.kept === before) {
        tell(state);
        say(`${at('state').textContent} ${words.failed}`);
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
    say(words.removed);
    remove.disabled = true;
    keep.disabled = false;
  };

  const begin = async () => {
    if (new URLSearchParams(location.search).has('asked')) {
      at('asked').hidden = false;
    }
    if (!offline.isPossible) {
      say(words.impossible);
      return;
    }
    at('ways').hidden = false;
    keep.addEventListener('click', keepAll);
    remove.addEventListener('click', removeAll);
    if (offline.isWanted()) {
      tell(await ask({ state: true }));
    } else {
      say(words.wasRemoved);
      remove.disabled = true;
    }
  };

  begin();
})();
