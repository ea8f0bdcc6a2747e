// What a reader asks for: the keys of the page, the citation of a source, a copy of something. js/reading.js loads this and calls it.
// @ts-check
'use strict';

(() => {
  const strings = /** @type {any} */ (globalThis).atlasStrings.dialogs;
  const copying = /** @type {any} */ (globalThis).atlasStrings.copying;
  // As in SourceFiles: 32 files by the remainder of a hash of the key.
  const SHARDS = 32;

  /** @type {Record<string, [string, string]>} */
  const sources = {};
  Object.assign(window, { siteSources: (/** @type {typeof sources} */ more) => Object.assign(sources, more) });

  /**
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {...(Node | string)} children
   * @returns {HTMLElement}
   */
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, value);
    }
    element.append(...children);
    return element;
  };

  /** Says something to all readers, for a while. @param {string} text @param {...Node} more @returns {void} */
  const tell = (text, ...more) => {
    document.querySelector('.told')?.remove();
    const told = make('p', { class: 'told', role: 'status' });
    document.body.append(told);
    // A status is read out when it changes, not when it is there.
    setTimeout(() => told.append(text, ...more), 50);
    setTimeout(() => told.remove(), more.length > 0 ? 9000 : 2500);
  };

  /** Puts a text on the clipboard. @param {string} text @param {Element | null} [place] Where it stands, to be selected where the clipboard is closed. @returns {Promise<boolean>} */
  const put = async (text, place) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      if (place) {
        getSelection()?.selectAllChildren(place);
      }
      return false;
    }
  };

  /** @param {string} text @param {Element | null} [place] @returns {Promise<void>} */
  const copy = async (text, place) => {
    // White space means something in code only.
    if (await put(place && place.localName !== 'pre' ? text.trim().replace(/\s+/g, ' ') : text.trimEnd(), place)) {
      tell(copying.copied);
    } else if (place) {
      tell(copying.selected);
    }
  };

  /** Tells who came back to a long page that this is not its beginning. @returns {void} */
  const tellOfPlace = () => {
    const top = make('button', { type: 'button' }, strings.toTheTop);
    top.addEventListener('click', () => scrollTo({ top: 0, behavior: 'instant' }));
    tell(strings.whereYouLeftOff, top);
  };

  /** Shows a dialog until it is closed; Escape and a click beside it do that too. @param {string} title @param {...Node} content @returns {void} */
  const show = (title, ...content) => {
    const close = make('button', { type: 'button', class: 'dialog-close' }, strings.close);
    const dialog = /** @type {HTMLDialogElement} */ (make('dialog', { 'aria-labelledby': 'page:dialog', class: 'dialog' }, make('h2', { id: 'page:dialog' }, title), close, ...content));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  /** @param {string[]} keys @param {string} meaning @returns {HTMLElement} */
  const row = (keys, meaning) => make('div', {}, make('dt', {}, ...keys.flatMap((key, i) => (i > 0 ? [' ', make('kbd', {}, key)] : [make('kbd', {}, key)]))), make('dd', {}, meaning));

  /** @returns {HTMLElement} */
  const single = () => {
    const box = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox' }));
    try {
      box.checked = localStorage.getItem('keys') !== 'off';
    } catch {
      box.checked = true;
    }
    box.addEventListener('change', () => {
      try {
        box.checked ? localStorage.removeItem('keys') : localStorage.setItem('keys', 'off');
      } catch {
        // Storage may be closed: the choice then can't be kept.
        box.checked = true;
      }
    });
    return make('p', { class: 'dialog-choice' }, make('label', {}, box, ` ${strings.singleKeys}`));
  };

  const keys = () => {
    const rows = [
      row(['/'], strings.search),
      row(['Ctrl', 'K'], strings.searchWhileWriting),
      row(['↑', '↓'], strings.fromHitToHit),
      row(['Enter'], strings.openHit),
      row(['Esc'], strings.closeOpen),
      row(['?'], strings.theseKeys),
    ];
    if (document.querySelector('.ways')) {
      rows.push(row(['←', '→'], strings.fromTabToTab));
    }
    if (document.getElementById('page:band')) {
      rows.push(
        row(['←', '→'], strings.fromEventToEvent), row(['↑', '↓'], strings.fromLaneToLane),
        row(['+', '−'], strings.zoom), row(['Home', 'End'], strings.toItsEnds));
    }
    show(strings.keys, make('dl', { class: 'dialog-keys' }, ...rows), single());
  };

  /** @param {string} key @returns {number} */
  const shardOf = (key) => {
    let hash = 0;
    for (let i = 0; i < key.length; i++) {
      hash = (Math.imul(hash, 31) + key.charCodeAt(i)) >>> 0;
    }
    return hash % SHARDS;
  };

  /** @param {string} label @param {string} text @returns {HTMLElement} */
  const copyable = (label, text) => {
    const button = make('button', { type: 'button' }, strings.copy(label));
    const place = make('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text.trimEnd());
    button.addEventListener('click', async () => {
      button.textContent = await put(text.trimEnd(), place) ? copying.copied : copying.selected;
      setTimeout(() => {
        button.textContent = strings.copy(label);
      }, 2500);
    });
    return make('div', { class: 'dialog-copy' }, place, button);
  };

  /** @param {string} key @param {Element | null | undefined} _ @param {string} root The way to the site's root. @returns {void} */
  const cite = (key, _, root) => {
    const answer = () => {
      const source = sources[key];
      show(strings.cite, ...source
        ? [copyable(strings.plainText, source[0]), copyable('BibTeX', source[1])]
        : [make('p', {}, strings.notLoaded)]);
    };
    if (sources[key]) {
      return answer();
    }
    const script = document.createElement('script');
    script.src = `${root}data/sources/${shardOf(key)}.js`;
    script.addEventListener('load', answer);
    script.addEventListener('error', answer);
    document.head.append(script);
  };

  Object.assign(window, { siteDialogs: Object.freeze({ keys, cite, copy, tellOfPlace }) });
})();
