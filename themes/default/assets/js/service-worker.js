// Keeps what was read of a hosted site, so that it can be read without a network. docs/offline.md says how.
//
// One cache holds files of one version only: what is put into it has the hash that the version's list gives. With a network, pages come from
// the server, whatever their version; their style sheets, scripts and data have names with hashes, so a page never gets those of another.
// Without one, a page and all its parts come from the cache of one version.
// @ts-check
'use strict';

(() => {
  const worker = /** @type {any} */ (self);
  const version = /** @type {string} */ (worker.atlasVersion);
  const scope = /** @type {string} */ (worker.registration.scope);
  const prefix = `atlas ${scope} `;
  const name = prefix + version;

  // In milliseconds: a network that takes longer to begin is taken for none, if there is a copy.
  const PATIENCE = 5000;
  const AT_ONCE = 8;
  const IN_ONE_GO = 80;

  /** @typedef {{ bytes: number, first: string[], files: Record<string, string> }} List */

  /** The path of an address below the site's root; null outside of it. @param {string} address @returns {string | null} */
  const pathOf = (address) => {
    const plain = address.split('#')[0].split('?')[0];
    if (!plain.startsWith(scope)) {
      return null;
    }
    const path = decodeURIComponent(plain.slice(scope.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  /** Part of the SHA-256 of something, in hexadecimal. @param {ArrayBuffer} bytes @param {number} length */
  const hashOf = async (bytes, length) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, length);

  /** @type {Promise<List> | null} */
  let reading = null;

  /** The list of this version, from the cache. @returns {Promise<List>} */
  const list = () => {
    reading ??= (async () => {
      const kept = await (await caches.open(name)).match(scope + worker.atlasList);
      if (!kept) {
        reading = null;
        throw new Error('There is no list.');
      }
      return kept.json();
    })();
    return reading;
  };

  /** Puts a file into the cache if it is of this version. @param {string} path @param {Response} response @param {List} known @returns {Promise<boolean>} */
  const keep = async (path, response, known) => {
    const expected = Object.hasOwn(known.files, path) ? known.files[path] : '';
    if (!expected || !response.ok) {
      return false;
    }
    const bytes = await response.arrayBuffer();
    if (await hashOf(bytes, expected.length) !== expected) {
      return false;
    }
    // A new response: one that was redirected can't be shown for a page.
    await (await caches.open(name)).put(scope + path, new Response(bytes, { headers: response.headers }));
    return true;
  };

  /** Fetches a file past the browser's own cache, and keeps it. @param {string} path @param {List} known */
  const bring = async (path, known) => {
    try {
      return await keep(path, await fetch(scope + path, { cache: 'reload' }), known);
    } catch {
      return false;
    }
  };

  /** Does something with each of many, some at once. @param {string[]} paths @param {(path: string) => Promise<unknown>} act */
  const each = async (paths, act) => {
    const left = [...paths];
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await act(path);
      }
    }));
  };

  /** A name without its hash, by which a file is found again in another version. @param {string} path */
  const stemOf = (path) => path.replace(/\.[0-9a-f]{10}(?=\.\w+$)/, '').replace(/^search\/[0-9a-f]{12}\//, 'search/');

  /** The caches of this site, the current among them. @returns {Promise<string[]>} */
  const ours = async () => (await caches.keys()).filter((candidate) => candidate.startsWith(prefix));

  /** The paths that a cache holds. @param {string} cache @returns {Promise<string[]>} */
  const pathsIn = async (cache) => (await (await caches.open(cache)).keys()).map((request) => pathOf(request.url) ?? '').filter((path) => path !== worker.atlasList);

  /** Fills the cache of a new version: the list, what every version begins with, and what the one before it had kept. */
  const install = async () => {
    const response = await fetch(scope + worker.atlasList, { cache: 'reload' });
    const bytes = await response.arrayBuffer();
    if (await hashOf(bytes, version.length) !== version) {
      // The site is just being replaced: the next visit tries again, and until then the old version stays.
      throw new Error('The list is of another version.');
    }
    const cache = await caches.open(name);
    await cache.put(scope + worker.atlasList, new Response(bytes));
    const known = await list();
    const byStem = new Map(Object.keys(known.files).map((path) => [stemOf(path), path]));
    const wanted = new Set(known.first);
    for (const old of await ours()) {
      for (const path of old === name ? [] : await pathsIn(old)) {
        const now = byStem.get(stemOf(path));
        if (now) {
          wanted.add(now);
        }
      }
    }
    /** @type {string[]} */
    const missing = [];
    await each([...wanted], async (path) => {
      const kept = await caches.match(scope + path);
      if (!(kept && await keep(path, kept, known)) && !await bring(path, known)) {
        missing.push(path);
      }
    });
    if (missing.some((path) => known.first.includes(path))) {
      await caches.delete(name);
      throw new Error(`Not fetched: ${missing.join(' ')}`);
    }
    await worker.skipWaiting();
  };

  /** Lets go of older versions, but of the last: pages of it that are open may still need a part of theirs. */
  const activate = async () => {
    const old = (await ours()).filter((candidate) => candidate !== name);
    for (const candidate of old.slice(0, -1)) {
      await caches.delete(candidate);
    }
    await worker.clients.claim();
  };

  /** @param {string} path */
  const kept = async (path) => (await caches.open(name)).match(scope + path);

  /** A page: the server's, or else the copy, or else the page that says that there is none. @param {any} event @param {string} path @returns {Promise<Response>} */
  const answerPage = async (event, path) => {
    const copy = await kept(path);
    const answer = fetch(event.request).then((response) => {
      if (response.ok) {
        const seen = response.clone();
        event.waitUntil(list().then((known) => keep(path, seen, known)).catch(() => false));
      }
      return response;
    });
    answer.catch(() => null);
    try {
      const first = copy ? await Promise.race([answer, new Promise((resolve) => {
        setTimeout(resolve, PATIENCE, copy.clone());
      })]) : await answer;
      return copy && first.status >= 500 ? copy : first;
    } catch {
      return copy ?? Response.redirect(`${scope}${worker.atlasPage}?asked=${encodeURIComponent(path)}`);
    }
  };

  /** A part of a page. What has a hash in its name is the same for ever. @param {any} event @param {string} path @returns {Promise<Response>} */
  const answerPart = async (event, path) => {
    const isFixed = stemOf(path) !== path;
    const copy = isFixed ? await caches.match(scope + path) : await kept(path);
    if (isFixed && copy) {
      return copy;
    }
    try {
      const response = await fetch(event.request);
      if (response.ok) {
        const seen = response.clone();
        event.waitUntil(list().then((known) => keep(path, seen, known)).catch(() => false));
      }
      return response;
    } catch (error) {
      if (copy) {
        return copy;
      }
      throw error;
    }
  };

  /** How much is kept. */
  const state = async () => {
    const known = await list();
    return { kept: (await pathsIn(name)).length, all: Object.keys(known.files).length, bytes: known.bytes };
  };

  /** Keeps some more of what is not kept yet. */
  const more = async () => {
    const known = await list();
    const have = new Set(await pathsIn(name));
    let failed = false;
    await each(Object.keys(known.files).filter((path) => !have.has(path)).slice(0, IN_ONE_GO), async (path) => {
      failed = !await bring(path, known) || failed;
    });
    return { ...await state(), failed };
  };

  /** @param {{ keep?: string[], state?: boolean, more?: boolean }} question */
  const answer = async (question) => {
    if (question.keep) {
      const known = await list();
      const have = new Set(await pathsIn(name));
      await each(question.keep.map((address) => pathOf(address) ?? '').filter((path) => Object.hasOwn(known.files, path) && !have.has(path)), (path) => bring(path, known));
    }
    return question.more ? more() : state();
  };

  /** The site is no longer kept: nothing is left of it. */
  const removeAll = async () => {
    for (const candidate of await ours()) {
      await caches.delete(candidate);
    }
    await worker.registration.unregister();
  };

  if (version === '') {
    worker.addEventListener('install', () => worker.skipWaiting());
    worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(removeAll()));
    return;
  }
  worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
  worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(activate()));
  worker.addEventListener('message', (/** @type {any} */ event) => event.waitUntil(
    answer(event.data).then((said) => event.ports[0]?.postMessage(said), () => event.ports[0]?.postMessage({ kept: 0, all: 0, bytes: 0, failed: true }))));
  worker.addEventListener('fetch', (/** @type {any} */ event) => {
    const path = event.request.method === 'GET' ? pathOf(event.request.url) : null;
    if (path !== null) {
      event.respondWith(event.request.mode === 'navigate' ? answerPage(event, path) : answerPart(event, path));
    }
  });
})();
