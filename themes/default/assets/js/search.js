// @ts-check
/**
 * Search: reads the index that docs/search-format.md describes, and puts a search field and a search page to work.
 * One classic script without dependencies: it runs from file:// and under a strict Content-Security-Policy.
 * First the engine, which touches no document and takes the function that loads a shard; then the field with its list.
 */
(function () {
  'use strict';

  // Node, which tests the engine alone, has no words to say.
  const strings = /** @type {any} */ (globalThis).atlasStrings?.search;
  const searching = /** @type {any} */ (globalThis).atlasStrings?.searching;

  // ---------------------------------------------------------------------------------------------------------------
  // Words (the same rules as the index builder's Tokenizer)
  // ---------------------------------------------------------------------------------------------------------------

  const RUN = /[\p{L}\p{N}\p{M}]+(?:[_.\-:@+\u2010\u2011]+[\p{L}\p{N}\p{M}]+)*/gu;
  const PART = /[\p{L}\p{N}\p{M}]+/gu;
  const IDEOGRAPH = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const IDEOGRAPHS = /([\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u;
  const LONGEST_WORD = 64;
  const MOST_PARTS = 8;
  const STOP_WORDS = new Set(('a about after an and any are as at be been before being between but by can could did do does during for from get had has have how i if in into is it its ' +
    'me my no not of off on or our out over should so some such than that the their them then there these they this those to under up us use used using ' +
    'was we were what when where which who whom why will with without would you your').split(' '));

  /** @typedef {{text: string, start: number, end: number, joined: boolean}} Token A word, where it stands, and whether it is words joined by punctuation. */

  /** @param {string} word @returns {string} */
  function fold(word) {
    if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
    return word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase().replace(/ς/g, 'σ').replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  }

  /** @param {string} word @returns {string} */
  function shorten(word) {
    if (word.length <= LONGEST_WORD) return word;
    return word.slice(0, /[\ud800-\udbff]/.test(word[LONGEST_WORD - 1]) ? LONGEST_WORD - 1 : LONGEST_WORD);
  }

  /**
   * Cuts text into words, joined words after their parts.
   * @param {string} text
   * @returns {Token[]}
   */
  function tokenize(text) {
    /** @type {Token[]} */
    const tokens = [];
    for (const run of text.matchAll(RUN)) {
      const offset = /** @type {number} */ (run.index);
      const parts = [...run[0].matchAll(PART)];
      let plain = true;
      let joined = '';
      for (const part of parts) {
        const start = offset + /** @type {number} */ (part.index);
        const end = start + part[0].length;
        const word = fold(part[0]);
        if (IDEOGRAPH.test(word)) {
          plain = false;
          cutIdeographs(word, start, end, tokens);
        } else if (word) {
          tokens.push({ text: shorten(word), start, end, joined: false });
          joined += shorten(word);
        }
      }
      if (plain && parts.length > 1 && parts.length <= MOST_PARTS && joined.length <= LONGEST_WORD) {
        tokens.push({ text: joined, start: offset, end: offset + run[0].length, joined: true });
      }
    }
    return tokens;
  }

  /** @param {string} word @param {number} start @param {number} end @param {Token[]} tokens */
  function cutIdeographs(word, start, end, tokens) {
    for (const piece of word.split(IDEOGRAPHS)) {
      if (!piece) continue;
      const characters = IDEOGRAPH.test(piece) ? [...piece] : [];
      if (characters.length < 2) tokens.push({ text: shorten(piece), start, end, joined: false });
      for (let i = 0; i + 1 < characters.length; i++) {
        // Folding keeps most such words' length: then a pair knows its own place.
        const at = end - start === word.length ? start + word.indexOf(piece) + characters.slice(0, i).join('').length : start;
        const length = end - start === word.length ? (characters[i] + characters[i + 1]).length : end - start;
        tokens.push({ text: characters[i] + characters[i + 1], start: at, end: at + length, joined: false });
      }
    }
  }

  /** Porter's stemmer (1980), to find the forms of a word; words themselves are indexed as they are. */
  const stem = (() => {
    const C = '[^aeiou][^aeiouy]*', V = '[aeiouy][aeiou]*', v = '[aeiouy]';
    const once = new RegExp(`^(${C})?${V}${C}`), exactly = new RegExp(`^(${C})?${V}${C}(${V})?$`), twice = new RegExp(`^(${C})?${V}${C}${V}${C}`);
    const vowel = new RegExp(`^(${C})?${v}`), short = new RegExp(`^${C}${v}[^aeiouwxy]$`);
    /** @type {Record<string, string>} */
    const second = { ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', bli: 'ble', alli: 'al', entli: 'ent', eli: 'e', ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al', iveness: 'ive', fulness: 'ful', ousness: 'ous', aliti: 'al', iviti: 'ive', biliti: 'ble', logi: 'log' };
    /** @type {Record<string, string>} */
    const third = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
    const secondEnds = new RegExp(`^(.+?)(${Object.keys(second).join('|')})$`), thirdEnds = new RegExp(`^(.+?)(${Object.keys(third).join('|')})$`);
    const fourthEnds = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
    /** @param {string} word */
    return word => {
      if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
      let w = word[0] === 'y' ? 'Y' + word.slice(1) : word;
      w = w.replace(/^(.+?)(ss|i)es$/, '$1$2').replace(/^(.+?)([^s])s$/, '$1$2');
      let m = /^(.+?)eed$/.exec(w);
      if (m) {
        if (once.test(m[1])) w = w.slice(0, -1);
      } else if ((m = /^(.+?)(ed|ing)$/.exec(w)) && vowel.test(m[1])) {
        w = m[1];
        if (/(at|bl|iz)$/.test(w)) w += 'e';
        else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
        else if (short.test(w)) w += 'e';
      }
      if ((m = /^(.+?[^aeiou])y$/.exec(w))) w = m[1] + 'i';
      if ((m = secondEnds.exec(w)) && once.test(m[1])) w = m[1] + second[m[2]];
      if ((m = thirdEnds.exec(w)) && once.test(m[1])) w = m[1] + third[m[2]];
      if ((m = fourthEnds.exec(w))) {
        if (twice.test(m[1])) w = m[1];
      } else if ((m = /^(.+?[st])ion$/.exec(w)) && twice.test(m[1])) {
        w = m[1];
      }
      if ((m = /^(.+?)e$/.exec(w)) && (twice.test(m[1]) || (exactly.test(m[1]) && !short.test(m[1])))) w = m[1];
      if (/ll$/.test(w) && twice.test(w)) w = w.slice(0, -1);
      return w[0] === 'Y' ? 'y' + w.slice(1) : w;
    };
  })();

  /**
   * The distance of Damerau and Levenshtein (adjacent letters may swap), or more than the limit.
   * @param {string} a @param {string} b @param {number} limit @returns {number}
   */
  function distance(a, b, limit) {
    const width = b.length;
    if (Math.abs(a.length - width) > limit || width > 2 * LONGEST_WORD) return limit + 1;
    let [older, old, row] = ROWS;
    for (let j = 0; j <= width; j++) old[j] = j;
    for (let i = 1; i <= a.length; i++) {
      const letter = a.charCodeAt(i - 1), before = i > 1 ? a.charCodeAt(i - 2) : -1;
      // Cells further from the diagonal than the limit can't come back under it.
      const from = Math.max(1, i - limit), to = Math.min(width, i + limit);
      row[from - 1] = from === 1 ? i : limit + 1;
      let least = row[from - 1];
      for (let j = from; j <= to; j++) {
        const other = b.charCodeAt(j - 1);
        let cost = old[j - 1] + (letter === other ? 0 : 1);
        if (j < i + limit && old[j] + 1 < cost) cost = old[j] + 1;
        if (row[j - 1] + 1 < cost) cost = row[j - 1] + 1;
        if (j > 1 && letter === b.charCodeAt(j - 2) && before === other && older[j - 2] + 1 < cost) cost = older[j - 2] + 1;
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      [older, old, row] = [old, row, older];
    }
    return old[width];
  }

  const ROWS = [0, 1, 2].map(() => new Uint8Array(2 * LONGEST_WORD + 2));

  // ---------------------------------------------------------------------------------------------------------------
  // Shards
  // ---------------------------------------------------------------------------------------------------------------

  const FORMAT = 4;
  const RADIX = 93;
  const NO_DIGIT = 255;
  const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
  for (let digit = 0; digit < RADIX; digit++) {
    let code = digit + 32;
    if (code >= 34) code++;
    if (code >= 92) code++;
    DIGITS[code] = digit;
  }

  /** @param {number} hash @param {number} step @returns {number} A step of FNV-1a. */
  const hashed = (hash, step) => Math.imul(hash ^ step, PRIME);
  const PRIME = 16777619;
  const NO_HASH = 2166136261;

  /** @param {string} text @returns {number} FNV-1a over UTF-16 units. */
  function hashOf(text) {
    let hash = NO_HASH;
    for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
    return hash >>> 0;
  }

  /** @param {string[]} texts @returns {number} A shard's checksum: a polynomial over pairs of UTF-16 units. */
  function sumOf(texts) {
    let sum = NO_HASH;
    let half = -1;
    /** @param {number} pair */
    const add = pair => { sum = (Math.imul(sum, PRIME) + pair) | 0; };
    for (const text of texts) {
      let i = 0;
      if (half >= 0 && text.length > 0) {
        add(half | (text.charCodeAt(i++) << 16));
        half = -1;
      }
      for (; i + 1 < text.length; i += 2) add(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
      if (i < text.length) half = text.charCodeAt(i);
    }
    if (half >= 0) add(half);
    return sum >>> 0;
  }

  /** @param {string} first @param {string} second @returns {number} */
  function pairHash(first, second) {
    let hash = (Math.imul(hashOf(first), 31) ^ hashOf(second)) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2C1B3C6D) >>> 0;
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  /** Reads numbers written as text. */
  class Numbers {
    /** @param {string} text */
    constructor(text) {
      this.text = text;
      this.at = 0;
    }

    get ended() {
      return this.at >= this.text.length;
    }

    /** How many numbers there can still be. */
    get left() {
      return this.text.length - this.at;
    }

    /** @returns {number} */
    digit() {
      const digit = DIGITS[this.text.charCodeAt(this.at++)];
      if (digit === undefined || digit === NO_DIGIT) throw new Error('not a number');
      return digit;
    }

    /** @returns {number} */
    next() {
      const first = this.digit();
      if (first < 60) return first;
      if (first < 85) return 60 + (first - 60) * RADIX + this.digit();
      if (first < 92) return 2385 + ((first - 85) * RADIX + this.digit()) * RADIX + this.digit();
      let number = 0;
      for (let i = 0; i < 5; i++) number = number * RADIX + this.digit();
      return 62928 + number;
    }
  }

  /** @param {string} text @returns {string[]} Words that were written as what they share with the one before. */
  function frontDecode(text) {
    const words = [];
    let previous = '';
    for (let at = 0; at < text.length;) {
      const shared = DIGITS[text.charCodeAt(at++)];
      const bar = text.indexOf('|', at);
      if (!(shared < RADIX && shared <= previous.length) || bar < 0) throw new Error('not a list of words');
      previous = previous.slice(0, shared) + text.slice(at, bar);
      words.push(previous);
      at = bar + 1;
    }
    return words;
  }

  /** @param {string[]} starts @param {string} word @returns {number} The last shard that begins at or before a word. */
  function shardOf(starts, word) {
    let low = 0, high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= word) low = middle; else high = middle;
    }
    return low;
  }

  /** @param {string[]} words @param {string} word @returns {number} Where a word stands or would stand. */
  function lowerBound(words, word) {
    let low = 0, high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle] < word) low = middle + 1; else high = middle;
    }
    return low;
  }

  /** @typedef {{pages: Uint32Array, impacts: Uint8Array, fields: Uint16Array, names: Uint8Array, chunks: Uint16Array, total: number}} Postings */
  /** @typedef {{words: string[], postings: Postings[], same: Record<string, string[]>}} TermShard */

  /** @param {Numbers} numbers @param {number} count @param {number} total @param {number} pagesOfSite @returns {Postings} */
  function readPostings(numbers, count, total, pagesOfSite) {
    // A list is never longer than what it is written in: nothing is made room for that can't be there.
    if (count > numbers.left) throw new Error('not a list of pages');
    const pages = new Uint32Array(count), impacts = new Uint8Array(count), chunks = new Uint16Array(count);
    const fields = new Uint16Array(count).fill(BODY), names = new Uint8Array(count);
    for (let i = 0, page = -1; i < count; i++) pages[i] = page = readPage(numbers, page, pagesOfSite);
    for (let i = 0; i < count; i++) impacts[i] = numbers.next();
    for (let i = 0; i < count; i++) {
      if (!(impacts[i] & 16)) continue;
      fields[i] = numbers.next() ^ BODY;
      if (fields[i] & NAMED) names[i] = numbers.next();
    }
    for (let i = 0; i < count; i++) {
      if (impacts[i] & 32) chunks[i] = numbers.next();
      impacts[i] &= 15;
    }
    return { pages, impacts, fields, names, chunks, total };
  }

  /** @param {Numbers} numbers @param {number} before @param {number} pagesOfSite @returns {number} The next page of an ascending list. */
  function readPage(numbers, before, pagesOfSite) {
    const page = before + 1 + numbers.next();
    if (page >= pagesOfSite) throw new Error('no such page');
    return page;
  }

  const MOST_PAGES = 1e7;

  /** @param {string} json @returns {any} The root's part, with its lists read. */
  function readRoot(json) {
    const root = JSON.parse(json);
    if (!root || root.format !== FORMAT) throw new Error('the index has another format');
    const least = { pages: 0, inRouter: 0, inShard: 1, head: 1, slices: 1, marks: 1, chunks: 1 };
    if (!Object.entries(least).every(([key, from]) => Number.isInteger(root[key]) && root[key] >= from && root[key] <= (from ? 2 ** 32 : MOST_PAGES))) throw new Error('a count is wrong');
    if (!isTexts(root.kinds) || !isTexts(root.facets)) throw new Error('a list is wrong');
    for (const letter of ['t', 'v', 'r']) root[letter] = frontDecode(root[letter]);
    let sum = 0;
    const starts = new Numbers(root.starts);
    root.starts = [];
    while (!starts.ended) root.starts.push(sum += starts.next());
    const cards = new Numbers(root.cards);
    root.cards = [];
    for (let page = -1; !cards.ended;) root.cards.push(page = readPage(cards, page, root.pages));
    return root;
  }

  /** @param {unknown} list @returns {list is string[]} */
  function isTexts(list) {
    return Array.isArray(list) && list.every(text => typeof text === 'string');
  }

  /** @param {string} json @returns {Record<string, string[]>} Other names, by the place of a word. */
  function readNames(json) {
    const names = JSON.parse(json);
    if (!Object.values(names).every(isTexts)) throw new Error('a name is no text');
    return names;
  }

  /** @param {string} json @returns {Record<string, [string, [string, string, string][]]>} */
  function readCards(json) {
    const cards = JSON.parse(json);
    for (const card of Object.values(cards)) if (!Array.isArray(card) || typeof card[0] !== 'string' || !Array.isArray(card[1]) || !card[1].every(isTexts)) throw new Error('not a card');
    return cards;
  }

  /** @param {string} text @returns {string} The same without halves of characters, which no address can hold. */
  function whole(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
  }

  const BODY = 1, HEADING = 2, SUMMARY = 4, TITLE = 16, IDENTIFIER = 32, ALIAS = 64, NAME = 128, CARD = 256;
  const NAMED = TITLE | IDENTIFIER | ALIAS;

  /** Fields that a query can name. @type {Record<string, number>} */
  const FIELDS = {
    title: TITLE, heading: HEADING, headings: HEADING, alias: ALIAS, aliases: ALIAS, identifier: IDENTIFIER, identifiers: IDENTIFIER, id: IDENTIFIER,
    summary: SUMMARY, text: BODY, body: BODY,
  };

  /**
   * Keeps shards and knows which index they belong to.
   * A shard that is missing, cut short, changed or of another index is left out, and counted.
   */
  class Shards {
    /** @param {(path: string) => Promise<unknown[] | null>} load Runs a file of the index and gives what it passed to siteSearchShard. */
    constructor(load) {
      this.load = load;
      this.index = '';
      /** @type {any} */
      this.root = null;
      /** @type {Map<string, Promise<any>>} */
      this.kept = new Map();
      /** @type {Map<string, any>} */
      this.ready = new Map();
      /** @type {Set<string>} */
      this.lost = new Set();
      this.stale = false;
    }

    /** @param {string} path @param {string} name @returns {Promise<string[]>} */
    async parts(path, name) {
      const call = await this.load(path);
      if (!call) throw new Error(`${name} is missing`);
      const [own, index, sum, ...parts] = call;
      if (this.index && index !== this.index) {
        this.stale = true;
        throw new Error(`${name} is of another index`);
      }
      if (own !== name || !parts.every(part => typeof part === 'string')) throw new Error(`${name} is another shard`);
      const texts = /** @type {string[]} */ (parts);
      if (sumOf(texts) !== sum) throw new Error(`${name} is damaged`);
      if (!this.index) this.index = String(index);
      return texts;
    }

    /** @returns {Promise<any>} The root, read. */
    open() {
      if (!this.opening) {
        this.opening = this.parts('root.js', 'root').then(([json]) => {
          this.root = readRoot(json);
          return this.root;
        });
        this.opening.catch(() => { this.opening = undefined; });
      }
      return this.opening;
    }

    /**
     * Gives a shard, read; null when it can't be had.
     * @param {string} name @param {(parts: string[]) => any} read @returns {Promise<any>}
     */
    get(name, read) {
      let kept = this.kept.get(name);
      if (!kept) {
        kept = this.parts(`${this.index}/${name}.js`, name).then(parts => {
          const shard = read(parts);
          this.ready.set(name, shard);
          this.lost.delete(name);
          return shard;
        }).catch(async () => {
          this.lost.add(name);
          this.kept.delete(name);
          await this.checkIndex();
          return null;
        });
        this.kept.set(name, kept);
      }
      return kept;
    }

    /** Once something is missing, asks past all caches whether the site has another index by now. */
    checkIndex() {
      this.checking = this.checking || this.load(`root.js?after=${this.index}`).then(call => {
        if (call && call[1] !== this.index) this.stale = true;
      });
      return this.checking;
    }

    /** Gets the routers of words: of a large site the root knows only where each router begins. @param {Iterable<string>} words @returns {Promise<unknown>} */
    route(words) {
      const { t, inRouter } = this.root;
      return Promise.all(inRouter ? [...words].map(word => this.get(`n${shardOf(t, word)}`, ([text]) => frontDecode(text))) : []);
    }

    /**
     * @param {string} word @param {number} [end] What is given while the word's router is not there: the first (0) or the last (1) shard it tells of; -1: none.
     * @returns {number} The term shard that may hold a word.
     */
    termShard(word, end = -1) {
      const { t, inRouter } = this.root, at = shardOf(t, word);
      if (!inRouter) return at;
      const router = this.ready.get(`n${at}`);
      return router ? at * inRouter + shardOf(router, word) : end < 0 ? end : at * inRouter + end * (inRouter - 1);
    }

    /** @param {number} number @returns {Promise<TermShard | null>} */
    terms(number) {
      return this.get(`t${number}`, ([text, figures, same]) => {
        const words = frontDecode(text), numbers = new Numbers(figures);
        /** @type {(Postings & {tail: number})[]} */
        const postings = [];
        for (let i = 0; i < words.length; i++) {
          const total = numbers.next();
          const tail = total > this.root.head ? numbers.next() : -1;
          postings.push(Object.assign(readPostings(numbers, Math.min(total, this.root.head), total, this.root.pages), { tail }));
        }
        return { words, postings, same: same ? readNames(same) : {} };
      });
    }

    /** @param {number} number @returns {Promise<Map<string, Postings> | null>} */
    tails(number) {
      return this.get(`o${number}`, ([text, figures]) => {
        const numbers = new Numbers(figures);
        return new Map(frontDecode(text).map(word => {
          const count = numbers.next();
          return [word, readPostings(numbers, count, count, this.root.pages)];
        }));
      });
    }

    /** @param {'v' | 'r'} letter @param {number} number @returns {Promise<{words: string[], weights: number[]} | null>} */
    spellings(letter, number) {
      return this.get(letter + number, ([text, figures]) => {
        const words = frontDecode(text), numbers = new Numbers(figures);
        return { words, weights: words.map(() => numbers.next()) };
      });
    }

    /** @param {number} number @returns {Promise<{titles: string[], urls: string[], kinds: number[], starts: number[]} | null>} */
    titles(number) {
      return this.get(`p${number}`, ([titles, urls, figures]) => {
        const numbers = new Numbers(figures), kinds = [], starts = [this.root.starts[number]];
        while (!numbers.ended) {
          starts.push(starts[starts.length - 1] + numbers.next());
          kinds.push(numbers.next());
        }
        const shard = { titles: whole(titles).split('\n'), urls: whole(urls).split('\n'), kinds, starts };
        const count = Math.min(this.root.inShard, this.root.pages - number * this.root.inShard);
        if (![shard.titles, shard.urls, kinds].every(list => list.length === count) || !(starts[0] >= 0)) throw new Error('not a list of titles');
        return shard;
      });
    }

    /** @param {number} number @returns {Promise<{anchor: string, heading: string, text: string}[][] | null>} */
    texts(number) {
      return this.get(`x${number}`, ([text]) => whole(text).split('\f').map(chunk => chunk.split('\n').map(passage => {
        const [anchor = '', heading = '', words = ''] = passage.split('\t');
        return { anchor, heading, text: words };
      })));
    }

    /** @param {number} slice @returns {Promise<Map<number, {page: number, chunk: number}[] | null> | null>} */
    pairs(slice) {
      return this.get(`b${slice}`, ([first, second, third, fourth]) => {
        const marks = new Numbers(first), counts = new Numbers(second), places = new Numbers(third), chunks = new Numbers(fourth);
        const lists = new Map();
        for (let left = marks.next(), mark = -1; left > 0; left--) {
          mark += 1 + marks.next();
          const count = counts.next(), list = [];
          for (let i = 0, page = 0; i < count; i++) list.push({ page: page = readPage(places, page - 1, this.root.pages), chunk: chunks.next() });
          lists.set(mark, count ? list : null);
        }
        return lists;
      });
    }

    /** @param {number} number @returns {Promise<Record<string, [string, [string, string, string][]]> | null>} */
    cards(number) {
      return this.get(`c${number}`, ([json]) => readCards(json));
    }

    /** @param {number} number @returns {Promise<Map<string, Set<number>> | null>} */
    facet(number) {
      return this.get(`f${number}`, ([values, figures]) => {
        const numbers = new Numbers(figures), sets = new Map();
        for (const value of values.split('\n')) {
          const set = new Set();
          for (let left = numbers.next(), page = -1; left > 0; left--) set.add(page = readPage(numbers, page, this.root.pages));
          sets.set(value, set);
        }
        return sets;
      });
    }
  }

  // ---------------------------------------------------------------------------------------------------------------
  // Queries
  // ---------------------------------------------------------------------------------------------------------------

  /**
   * @typedef {object} Clause One thing that is looked for.
   * @property {'words' | 'phrase' | 'wild' | 'fuzzy'} kind
   * @property {string} text
   * @property {number} field Fields to look in; 0: all.
   * @property {number} boost
   * @property {number} presence 1: required, -1: excluded, 0: neither.
   * @property {number} edits Of a fuzzy clause.
   */
  /** @typedef {{field: string, value: string, presence: number}} Filter */

  const MOST_BOOST = 1000;
  /** What is read of a query: an address can bring one of megabytes. */
  const LONGEST_QUERY = 1000;
  const CLAUSE = /([+-]?)(?:(\p{L}+):)?("[^"]*"(?:\^\d+(?:\.\d+)?)?|[^\s"]+)/gu;

  /**
   * Reads a query. What is not its syntax is taken for words.
   * @param {string} query @param {string[]} facets Fields of facets.
   * @returns {{clauses: Clause[], filters: Filter[]}}
   */
  function parse(query, facets) {
    const text = (query.split('"').length % 2 ? query : query.replace(/"/g, ' ')).normalize('NFC');
    /** @type {Clause[]} */
    const clauses = [];
    /** @type {Filter[]} */
    const filters = [];
    const matches = [...text.matchAll(CLAUSE)];
    matches.forEach((match, i) => {
      let [whole, sign, name, body] = match;
      const begins = match.index === 0 || /\s/.test(text[/** @type {number} */ (match.index) - 1]);
      const lower = name ? name.toLowerCase() : '';
      const field = begins && name && Object.prototype.hasOwnProperty.call(FIELDS, lower) ? FIELDS[lower] : 0;
      const facet = Boolean(begins && name && !field && facets.includes(lower));
      // A minus at the very beginning excludes from nothing, and one before "virtio-net-pci"'s "-device" is an option's.
      const next = matches[i + 1];
      const option = sign === '-' && (i === 0 || (next && !/^[+-]/.test(next[0]) && /[\p{L}\p{N}][_.-][\p{L}\p{N}]/u.test(next[0])));
      const presence = !begins || option ? 0 : sign === '+' ? 1 : sign === '-' ? -1 : 0;
      if (facet) {
        filters.push({ field: lower, value: fold(body.replace(/^"|"$/g, '')) || body, presence });
        return;
      }
      if (!field && name) body = whole.slice(sign.length);
      const power = /^(.+)\^(\d+(?:\.\d+)?)$/u.exec(body);
      const boost = power ? Math.min(Number(power[2]), MOST_BOOST) : 1;
      if (power) body = power[1];
      /** @type {Clause} */
      const clause = { kind: 'words', text: body, field, boost, presence, edits: 0 };
      const fuzzy = /^(.{2,})~([0-9]?)$/u.exec(body);
      if (body[0] === '"' && body.length > 2) Object.assign(clause, { kind: 'phrase', text: body.slice(1, -1) });
      else if (body.includes('*') && /[\p{L}\p{N}]/u.test(body)) Object.assign(clause, { kind: 'wild' });
      else if (fuzzy && tokenize(fuzzy[1]).length === 1) Object.assign(clause, { kind: 'fuzzy', text: fuzzy[1], edits: Math.min(2, Number(fuzzy[2] || 1)) });
      const last = clauses[clauses.length - 1];
      if (clause.kind === 'words' && last && last.kind === 'words' && !clause.presence && !last.presence && !field && !last.field && boost === 1 && last.boost === 1) last.text += ' ' + body;
      else clauses.push(clause);
    });
    return { clauses, filters };
  }

  /** @param {string} pattern @returns {string} The same, folded, without punctuation but the stars. */
  function foldPattern(pattern) {
    return pattern.split('*').map(piece => tokenize(piece).filter(token => !token.joined).map(token => token.text).join('')).join('*').replace(/\*+/g, '*');
  }

  // ---------------------------------------------------------------------------------------------------------------
  // Ranking
  // ---------------------------------------------------------------------------------------------------------------

  /** What an impact step is worth: docs/search-format.md, "Impact". */
  const VALUES = Array.from({ length: 16 }, (_, step) => 0.3 * Math.pow(1.27, step));

  const WEIGHTS = {
    form: 0.75, prefix: 0.7, prefixOfWord: 0.4, typo: 0.6, secondEdit: 0.5, otherInitial: 0.8, rareTypo: 0.35, synonym: 0.5,
    more: 0.2, rarity: 0.75, fullTitle: 1.45, joined: 0.09, leastJoined: 2, part: 1, compound: 40, pair: 2.5, shortAll: 2, longAll: 0.15, name: 1, scattered: 0.1,
  };

  const MOST_COMPLETIONS = 20;
  const MOST_CORRECTIONS = 8;
  const MOST_PAIRS = 3;
  const RARE = 2;

  /**
   * @typedef {object} Term A word of the query with everything that counts as it.
   * @property {string} word
   * @property {Clause} clause
   * @property {boolean} open Whether the reader may still be typing it.
   * @property {Map<string, number>} forms Words of the index and what they are worth.
   * @property {string[]} names Names of several words that mean the same.
   * @property {string} correction The likeliest word meant, when this one is unknown.
   */
  /** @typedef {{score: number, sum: number, title: number, length: number, chunk: number, fields: number}} Match A term in a page. */
  /** @typedef {{page: number, score: number, mass: number, title: number, titleWords: number, length: number, votes: Map<number, number>, all: boolean}} Candidate */
  /** @typedef {{text: string, hit: boolean}} Piece */
  /** @typedef {{page: number, url: string, title: string, kind: string, score: number, anchor: string, heading: string, excerpt: Piece[], chunk: number}} Hit */
  /** @typedef {{title: string, url: string, definition: string, rows: {label: string, value: string, url: string}[]}} Card */
  /**
   * @typedef {object} Results
   * @property {string} query
   * @property {Hit[]} hits
   * @property {number} total Pages that match, before the limit.
   * @property {Card[]} cards
   * @property {string} suggestion Another spelling; empty: none.
   * @property {string[]} words What is highlighted.
   * @property {boolean} damaged Whether shards were missing.
   * @property {boolean} stale Whether shards of another index were met.
   * @property {Set<number>} pages The pages that match.
   */

  class Engine {
    /** @param {(path: string) => Promise<unknown[] | null>} load Runs a file of the index and gives what it passed to siteSearchShard. */
    constructor(load) {
      this.shards = new Shards(load);
      /** @type {WeakMap<Results, {terms: Term[], named: Set<number>}>} */
      this.found = new WeakMap();
    }

    /** Gets what every query needs. */
    open() {
      return this.shards.open();
    }

    /**
     * Searches.
     * @param {string} query
     * @param {{limit?: number, offset?: number, excerpts?: number, typing?: boolean, filters?: Filter[], onResults?: (results: Results) => void}} [options]
     *   excerpts: for how many hits text is fetched (default: all); typing: whether the last word may be far from whole;
     *   onResults: told of hits as they become known.
     * @returns {Promise<Results>}
     */
    async search(query, options = {}) {
      const root = await this.open();
      query = whole(query.slice(0, LONGEST_QUERY));
      const { limit = 10, offset = 0, excerpts = limit, typing = false, onResults = () => { } } = options;
      const parsed = parse(query, root.facets);
      const filters = parsed.filters.concat(options.filters || []);
      const [terms, phrases, allowed] = await this.prepare(query, parsed.clauses, filters, typing);
      const candidates = this.rank(terms, phrases, allowed, query);
      const results = await this.settle(query, terms, phrases, candidates, offset, limit, excerpts, onResults);
      return results;
    }

    /**
     * @param {string} query @param {Clause[]} clauses @param {Filter[]} filters @param {boolean} typing
     * @returns {Promise<[Term[], Phrase[], Set<number> | null]>}
     */
    async prepare(query, clauses, filters, typing) {
      /** @type {Term[]} */
      const terms = [];
      /** @type {Phrase[]} */
      const phrases = [];
      const ended = !/[\p{L}\p{N}\p{M}]$/u.test(query);
      clauses.forEach((clause, i) => {
        const tokens = clause.kind === 'wild' ? [] : tokenize(clause.text);
        const words = tokens.filter(token => !token.joined).map(token => token.text);
        if (clause.kind === 'phrase' && words.length) phrases.push({ clause, words, places: null });
        if (clause.kind === 'wild') terms.push(newTerm(foldPattern(clause.text), clause, false));
        const lastClause = i === clauses.length - 1 && !ended && clause.kind === 'words';
        words.forEach((word, j) => {
          if (clause.presence < 0 && clause.kind === 'phrase') return;
          terms.push(newTerm(word, clause, lastClause && j === words.length - 1));
        });
      });
      const content = terms.filter(term => term.clause.presence || term.clause.field || !STOP_WORDS.has(term.word));
      // A letter or two at the end of what is being typed is not a word yet: looking for it would fetch much and say little.
      const grown = content.filter(term => !(typing && term.open && /^\p{L}{1,2}$/u.test(term.word) && !IDEOGRAPH.test(term.word)));
      const used = grown.length ? grown : content.length ? content : terms;
      const once = used.filter((term, i) => used.findIndex(other => other.word === term.word && other.clause.field === term.clause.field && other.clause.presence === term.clause.presence) === i);
      const [, , allowed] = await Promise.all([this.expand(once, query), Promise.all(phrases.map(phrase => this.locate(phrase))), this.filter(filters)]);
      return [once, phrases, allowed];
    }

    // --- words -> forms --------------------------------------------------------------------------------------------

    /** @param {string} word @returns {(Postings & {tail: number}) | null} */
    lookup(word) {
      const shard = this.shards.ready.get(`t${this.shards.termShard(word)}`);
      if (!shard) return null;
      const at = lowerBound(shard.words, word);
      return shard.words[at] === word ? shard.postings[at] : null;
    }

    /** @param {string} name @returns {string[]} Other names of what a name stands for. */
    synonyms(name) {
      const shard = this.shards.ready.get(`t${this.shards.termShard(name)}`);
      if (!shard) return [];
      const at = lowerBound(shard.words, name);
      return (shard.words[at] === name && shard.same[at]) || [];
    }

    /** @param {Iterable<string>} words @param {Iterable<number>} [more] Shards besides theirs. @returns {Promise<unknown>} */
    async fetch(words, more = []) {
      await this.shards.route(words);
      const numbers = new Set(more);
      for (const word of words) numbers.add(this.shards.termShard(word));
      numbers.delete(-1);
      return Promise.all([...numbers].map(number => this.shards.terms(number)));
    }

    /** @param {string} prefix @returns {[number, number]} The term shards that may hold words with a prefix. */
    range(prefix) {
      return [this.shards.termShard(prefix, 0), this.shards.termShard(prefix + '\uffff', 1)];
    }

    /**
     * Calls back for every word with a prefix in the term shards that are there.
     * @param {string} prefix @param {(word: string, postings: Postings & {tail: number}) => void} take
     */
    each(prefix, take) {
      const [from, to] = this.range(prefix);
      for (let number = from; number <= to; number++) {
        const shard = this.shards.ready.get(`t${number}`);
        if (!shard) continue;
        for (let i = lowerBound(shard.words, prefix); i < shard.words.length && shard.words[i].startsWith(prefix); i++) {
          if (!shard.words[i].includes(' ')) take(shard.words[i], shard.postings[i]);
        }
      }
    }

    /** @param {Term[]} terms @param {string} query */
    async expand(terms, query) {
      const wanted = new Set();
      /** Beginnings of words, and how many shards more than one are fetched for all words that begin like it. @type {Map<string, number>} */
      const prefixes = new Map();
      const typed = tokenize(query);
      const words = typed.filter(token => !token.joined).map(token => token.text);
      for (const term of terms) {
        if (term.clause.kind === 'wild' || term.clause.kind === 'fuzzy') continue;
        wanted.add(term.word);
        if (term.clause.kind === 'phrase') continue;
        // In a long question the other forms of each word are worth less than their shards cost; those in the same shard count anyway.
        if (terms.length <= 3) for (const form of nearForms(term.word)) wanted.add(form);
        if (term.open && canComplete(term.word)) prefixes.set(term.word, 2);
      }
      for (const token of typed) {
        if (!token.joined) continue;
        wanted.add(token.text);
        if (token === typed[typed.length - 1]) prefixes.set(token.text, 1);
      }
      if (words.length > 1 && words.length <= 6) wanted.add(words.join(' '));
      await this.fetch(wanted, await this.shardsOf(prefixes));
      await Promise.all(terms.map(term => this.expandTerm(term)));
      await this.addSynonyms(terms, words);
      await this.fetchTails(terms);
    }

    /** @param {Map<string, number>} prefixes @returns {Promise<Set<number>>} Their term shards, unless there are more of them. */
    async shardsOf(prefixes) {
      await this.shards.route([...prefixes.keys()].flatMap(prefix => [prefix, prefix + '\uffff']));
      const numbers = new Set();
      for (const [prefix, most] of prefixes) {
        const [from, to] = this.range(prefix);
        if (to - from <= most) for (let number = from; number <= to; number++) numbers.add(number);
      }
      return numbers;
    }

    /** @param {Term} term */
    async expandTerm(term) {
      const { kind, edits } = term.clause;
      if (kind === 'wild') return this.expandPattern(term);
      if (kind === 'fuzzy') return this.correct(term, edits, 1);
      const exact = this.lookup(term.word);
      if (exact) term.forms.set(term.word, 1);
      // What is kept out is the word itself: "-paging" is not against pages.
      if (kind === 'phrase' || term.clause.presence < 0) return undefined;
      const root = stem(term.word);
      if (root.length > 2) {
        const prefix = root.slice(0, Math.max(3, root.length - (/[iy]$/.test(root) ? 1 : 0)));
        this.each(prefix, word => {
          if (word !== term.word && word.length <= root.length + 7 && stem(word) === root) term.forms.set(word, WEIGHTS.form);
        });
      }
      if (term.open && canComplete(term.word)) await this.complete(term, Boolean(exact));
      const pages = [...term.forms.keys()].reduce((most, word) => Math.max(most, this.lookup(word)?.total || 0), 0);
      // Of a rare word another may be meant, but not of one that a page is called by.
      if (pages <= RARE && !exact?.fields.some(fields => fields & NAME) && term.word.length >= 4 && /^\p{L}+$/u.test(term.word) && !IDEOGRAPH.test(term.word)) {
        await this.correct(term, term.word.length >= 8 ? 2 : 1, pages ? WEIGHTS.rareTypo : 1);
      }
      return undefined;
    }

    /** @param {Term} term @param {boolean} whole Whether it is a word as it stands. */
    async complete(term, whole) {
      const [from, to] = this.range(term.word);
      /** @type {[string, number][]} */
      const found = [];
      if (to - from <= 2) {
        this.each(term.word, (word, postings) => found.push([word, postings.total]));
      } else {
        await this.spelled('v', term.word, 2, (word, weight) => found.push([word, weight]));
      }
      found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const best = found.slice(0, MOST_COMPLETIONS).map(([word]) => word);
      // Of completions all over the dictionary, those in few shards are taken: typing on narrows them down.
      const chosen = to - from <= 2 ? best : await this.inFewShards(best, 2);
      await this.fetch(chosen);
      for (const word of chosen) {
        const worth = WEIGHTS.prefix * (whole ? WEIGHTS.prefixOfWord : 1) * (0.6 + 0.4 * term.word.length / word.length);
        if ((term.forms.get(word) || 0) < worth && this.lookup(word)) term.forms.set(word, worth);
      }
    }

    /** @param {string[]} words Best first. @param {number} most @returns {Promise<string[]>} Those whose shards are there, or among the first few that are not. */
    async inFewShards(words, most) {
      const fetched = new Set(), routed = new Set();
      // Nor are routers fetched for more than can be taken.
      const near = words.filter(word => this.shards.termShard(word) >= 0 || routed.has(shardOf(this.shards.root.t, word)) || (routed.size < most && routed.add(shardOf(this.shards.root.t, word))));
      await this.shards.route(near);
      return near.filter(word => {
        const number = this.shards.termShard(word);
        if (this.shards.ready.has(`t${number}`) || fetched.has(number)) return true;
        return fetched.size < most && fetched.add(number);
      });
    }

    /**
     * Calls back for words of the spelling shards that begin with a prefix.
     * @param {'v' | 'r'} letter @param {string} prefix @param {number} most Shards to fetch. @param {(word: string, weight: number) => void} take
     */
    async spelled(letter, prefix, most, take) {
      const starts = this.shards.root[letter];
      if (!starts.length) return;
      const from = shardOf(starts, prefix), to = Math.min(shardOf(starts, prefix + '\uffff'), from + most - 1);
      const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      for (const shard of await Promise.all(numbers.map(number => this.shards.spellings(letter, number)))) {
        if (!shard) continue;
        for (let i = lowerBound(shard.words, prefix); i < shard.words.length && shard.words[i].startsWith(prefix); i++) take(shard.words[i], shard.weights[i]);
      }
    }

    /**
     * Finds words a few edits away, by their first letters or their last: one of the two is mostly right.
     * @param {Term} term @param {number} edits @param {number} worth
     */
    async correct(term, edits, worth) {
      const word = term.word;
      const ends = Math.min(3, word.length - 2);
      /** @type {Map<string, number>} */
      const found = new Map();
      /** @param {string} other @param {number} weight */
      const take = (other, weight) => {
        if (other === word || found.has(other)) return;
        let far = distance(word, other, edits), most = edits;
        if (far > edits && term.open && word.length > 4 && other.length > word.length) {
          far = distance(word, other.slice(0, word.length), 1) + 1;
          most = 2;
        }
        if (far <= most) found.set(other, weight - 14 * far - (other[0] === word[0] ? 0 : 5));
      };
      await Promise.all([
        this.spelled('v', word.slice(0, ends), 3, take),
        this.spelled('r', reverse(word).slice(0, ends), 3, (other, weight) => take(reverse(other), weight)),
      ]);
      const best = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_CORRECTIONS).map(([other]) => other);
      const chosen = await this.inFewShards(best, 3);
      await this.fetch(chosen);
      for (const other of chosen) {
        const near = distance(word, other, 1) === 1 ? 1 : WEIGHTS.secondEdit;
        if (this.lookup(other) && !term.forms.has(other)) term.forms.set(other, WEIGHTS.typo * worth * near * (other[0] === word[0] ? 1 : WEIGHTS.otherInitial));
      }
      if (chosen.length && worth === 1 && term.clause.kind === 'words') term.correction = chosen[0];
    }

    /** @param {Term} term */
    async expandPattern(term) {
      const pieces = term.word.split('*');
      const head = pieces[0], end = pieces[pieces.length - 1];
      /** @type {[string, number][]} */
      const found = [];
      const near = head ? await this.shardsOf(new Map([[head, 4]])) : new Set();
      if (near.size) {
        await this.fetch([], near);
        this.each(head, (word, postings) => { if (fits(word, pieces)) found.push([word, postings.total]); });
      } else if (head.length || !end.length) {
        await this.spelled('v', head, 8, (word, weight) => { if (fits(word, pieces)) found.push([word, weight]); });
      } else {
        await this.spelled('r', reverse(end), 8, (word, weight) => { if (fits(reverse(word), pieces)) found.push([reverse(word), weight]); });
      }
      found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const chosen = await this.inFewShards(found.slice(0, 40).map(([word]) => word), 6);
      await this.fetch(chosen);
      for (const word of chosen) if (this.lookup(word)) term.forms.set(word, 0.8 + 0.2 * (pieces.join('').length / word.length));
    }

    /** @param {Term[]} terms @param {string[]} words */
    async addSynonyms(terms, words) {
      /** @type {[Term[], string][]} */
      const found = [];
      for (const term of terms) if (term.clause.kind === 'words' && !term.clause.field) for (const name of this.synonyms(term.word)) found.push([[term], name]);
      for (let from = 0; from < words.length; from++) {
        for (let to = from + 2; to <= Math.min(words.length, from + 6); to++) {
          const parts = words.slice(from, to);
          const own = terms.filter(term => parts.includes(term.word) && term.clause.kind === 'words' && !term.clause.field);
          if (own.length) for (const name of this.synonyms(parts.join(' '))) found.push([own, name]);
        }
      }
      const some = found.slice(0, 8);
      await this.fetch(some.flatMap(([, name]) => name.split(' ').filter(word => !STOP_WORDS.has(word))));
      for (const [own, name] of some) {
        for (const term of own) {
          if (name.includes(' ')) term.names.push(name);
          else if (!term.forms.has(name) && this.lookup(name)) term.forms.set(name, WEIGHTS.synonym);
        }
      }
    }

    /** Common words keep most of their pages apart: fetched only where leaving them out would be wrong. @param {Term[]} terms */
    async fetchTails(terms) {
      const waits = [];
      for (const term of terms) {
        if (!term.clause.presence && !term.clause.field) continue;
        for (const word of term.forms.keys()) {
          const postings = this.lookup(word);
          if (postings && postings.tail >= 0) waits.push(this.shards.tails(postings.tail));
        }
      }
      await Promise.all(waits);
    }

    // --- phrases ---------------------------------------------------------------------------------------------------

    /** @param {Phrase} phrase */
    async locate(phrase) {
      const { slices, marks } = this.shards.root;
      /** @type {Map<number, Set<number>> | null} */
      let places = null;
      // Long words are rare ones: their pairs leave the fewest places, and the text has the last word.
      const pairs = phrase.words.slice(1).map((word, i) => [phrase.words[i], word]).sort((a, b) => b.join('').length - a.join('').length).slice(0, MOST_PAIRS);
      const hashes = new Set(pairs.map(([first, second]) => pairHash(first, second)));
      const shards = await Promise.all([...hashes].map(async hash => ({ hash, lists: await this.shards.pairs(hash % slices) })));
      for (const { hash, lists } of shards) {
        if (!lists) continue;
        const mark = Math.floor(hash / slices) % marks;
        const list = lists.has(mark) ? lists.get(mark) : [];
        if (!list) continue;
        /** @type {Map<number, Set<number>>} */
        const next = new Map();
        for (const { page, chunk } of list) {
          if (places && !places.get(page)?.has(chunk)) continue;
          const chunks = next.get(page);
          if (chunks) chunks.add(chunk); else next.set(page, new Set([chunk]));
        }
        places = next;
      }
      phrase.places = places;
    }

    /** @param {Phrase} phrase @param {number} page @returns {Promise<number>} The chunk that has the phrase word for word; -1: none. */
    async verify(phrase, page) {
      const titles = await this.shards.titles(Math.floor(page / this.shards.root.inShard));
      if (!titles) return 0;
      const own = page % this.shards.root.inShard;
      const first = titles.starts[own], count = titles.starts[own + 1] - first;
      if (hasPhrase(tokenize(titles.titles[own]), phrase.words)) return 0;
      const chunks = phrase.places ? [...(phrase.places.get(page) || [])] : Array.from({ length: Math.min(count, 40) }, (_, i) => i);
      for (const chunk of chunks) {
        const passages = await this.chunk(first + chunk);
        if (!passages) return chunk;
        const more = chunk + 1 < count && phrase.words.length > 1 ? chunk + 1 : -1;
        if (hasPhrase(tokensOf(passages), phrase.words)) return chunk;
        if (more < 0 || !endsLike(tokensOf(passages), phrase.words)) continue;
        const after = await this.chunk(first + more);
        if (!after || hasPhrase(tokensOf(passages.concat(after)), phrase.words)) return chunk;
      }
      return -1;
    }

    /** @param {number} number @returns {Promise<{anchor: string, heading: string, text: string}[] | null>} */
    async chunk(number) {
      const { chunks } = this.shards.root;
      const shard = await this.shards.texts(Math.floor(number / chunks));
      return shard && (shard[number % chunks] || null);
    }

    // --- facets ----------------------------------------------------------------------------------------------------

    /** @param {Filter[]} filters @returns {Promise<Set<number> | null>} The pages that pass; null: all. */
    async filter(filters) {
      if (!filters.length) return null;
      /** @type {Map<string, Set<number>>} */
      const anyOf = new Map();
      const none = new Set();
      for (const { field, value, presence } of filters) {
        const values = await this.shards.facet(this.shards.root.facets.indexOf(field));
        const union = anyOf.get(field) || new Set();
        if (presence >= 0) anyOf.set(field, union);
        for (const [name, pages] of values || []) {
          if (foldName(name) !== foldName(value)) continue;
          for (const page of pages) (presence < 0 ? none : union).add(page);
        }
      }
      const sets = [...anyOf.values()];
      const allowed = new Set();
      for (let page = 0; page < this.shards.root.pages; page++) if (!none.has(page) && sets.every(set => set.has(page))) allowed.add(page);
      return allowed;
    }

    /**
     * Counts the values of each facet among pages.
     * @param {Set<number>} pages @returns {Promise<{field: string, values: {value: string, count: number}[]}[]>}
     */
    async facets(pages) {
      const fields = await Promise.all(this.shards.root.facets.map((/** @type {string} */ field, /** @type {number} */ i) => this.shards.facet(i).then(values => ({
        field,
        values: [...(values || [])].map(([value, set]) => {
          let count = 0;
          for (const page of pages) if (set.has(page)) count++;
          return { value, count };
        }).filter(({ count }) => count).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
      }))));
      return fields.filter(({ values }) => values.length);
    }

    // --- ranking ---------------------------------------------------------------------------------------------------

    /** @param {Term} term @returns {{matches: Map<number, Match>, pages: number, cut: boolean}} */
    match(term) {
      /** @type {Map<number, Match>} */
      const matches = new Map();
      const field = term.clause.field;
      let cut = false;
      /** @param {Postings} postings @param {number} worth */
      const add = (postings, worth) => {
        const { pages, impacts, fields, names, chunks } = postings;
        for (let i = 0; i < pages.length; i++) {
          if (field && !(fields[i] & field)) continue;
          const score = VALUES[impacts[i]] * worth;
          const titled = fields[i] & (TITLE | ALIAS) ? worth : 0;
          const match = matches.get(pages[i]);
          if (!match) {
            matches.set(pages[i], { score, sum: score, title: titled, length: names[i], chunk: chunks[i], fields: fields[i] });
            continue;
          }
          match.sum += score;
          match.fields |= fields[i];
          if (titled > match.title) {
            match.title = titled;
            match.length = names[i];
          }
          if (score > match.score) {
            match.score = score;
            match.chunk = chunks[i];
          }
        }
      };
      for (const [word, worth] of term.forms) {
        const postings = this.lookup(word);
        if (!postings) continue;
        add(postings, worth);
        if (postings.tail < 0) continue;
        const tail = this.shards.ready.get(`o${postings.tail}`)?.get(word);
        if (tail) add(tail, worth); else cut = cut || worth === 1;
      }
      for (const name of term.names) this.addName(matches, name);
      const own = field ? 0 : this.lookup(term.word)?.total || 0;
      return { matches, pages: own || matches.size, cut };
    }

    /** Counts pages that have every word of a synonym of several words. @param {Map<number, Match>} matches @param {string} name */
    addName(matches, name) {
      const lists = name.split(' ').filter(word => !STOP_WORDS.has(word)).map(word => this.lookup(word));
      if (!lists.length || lists.some(list => !list)) return;
      /** @type {Map<number, [number, number, number]>} */
      const seen = new Map();
      for (const list of lists) {
        if (!list) continue;
        list.pages.forEach((page, i) => {
          const [count, score] = seen.get(page) || [0, Infinity];
          seen.set(page, [count + 1, Math.min(score, VALUES[list.impacts[i]]), list.chunks[i]]);
        });
      }
      for (const [page, [count, score, chunk]] of seen) {
        if (count < lists.length || matches.has(page)) continue;
        const worth = score * WEIGHTS.synonym;
        matches.set(page, { score: worth, sum: worth, title: 0, length: 0, chunk, fields: BODY });
      }
    }

    /** @param {number} pages @returns {number} */
    rarity(pages) {
      const all = this.shards.root.pages;
      return Math.pow(Math.log(1 + (all - Math.min(pages, all) + 0.5) / (pages + 0.5)), WEIGHTS.rarity);
    }

    /**
     * @param {Term[]} terms @param {Phrase[]} phrases @param {Set<number> | null} allowed @param {string} query
     * @returns {Candidate[]} Best first.
     */
    rank(terms, phrases, allowed, query) {
      /** @type {Map<number, Candidate>} */
      const candidates = new Map();
      /** @param {number} page @returns {Candidate} */
      const candidate = page => {
        let own = candidates.get(page);
        if (!own) candidates.set(page, own = { page, score: 0, mass: 0, title: 0, titleWords: 0, length: 0, votes: new Map(), all: true });
        return own;
      };
      const wanted = terms.filter(term => term.clause.presence >= 0);
      const found = wanted.map(term => ({ term, rarity: 0, ...this.match(term) }));
      const shares = partShares(query, wanted);
      let mass = 0;
      for (const each of found) {
        const { term, matches, pages, cut } = each;
        const rarity = (matches.size ? this.rarity(pages) : this.rarity(1) * 0.5) * term.clause.boost * (shares.get(term.word) || 1);
        each.rarity = rarity;
        mass += rarity;
        for (const [page, match] of matches) {
          const own = candidate(page);
          own.score += rarity * (match.score + WEIGHTS.more * Math.min(match.sum - match.score, match.score));
          own.mass += rarity;
          if (match.title) {
            own.title += rarity * match.title;
            own.titleWords += match.title;
            own.length = Math.max(own.length, match.length);
          }
          own.votes.set(match.chunk, (own.votes.get(match.chunk) || 0) + rarity * match.score);
        }
        if (cut) for (const own of candidates.values()) if (!matches.has(own.page)) own.mass += rarity, own.score += rarity * VALUES[0];
      }
      if (!terms.length && allowed) for (const page of allowed) candidate(page);
      if (!wanted.length || !wanted.some(term => term.clause.kind !== 'phrase')) for (const phrase of phrases) if (phrase.clause.presence >= 0) for (const page of phrase.places?.keys() || []) candidate(page);
      this.rankJoined(query, found, candidate, mass);
      this.rankNames(query, terms, candidates, mass);
      const required = found.filter(({ term }) => term.clause.presence > 0).map(({ matches }) => matches);
      const excluded = terms.filter(term => term.clause.presence < 0).map(term => this.match(term).matches);
      const power = wanted.length <= 3 ? WEIGHTS.shortAll : wanted.length === 4 ? (WEIGHTS.shortAll + WEIGHTS.longAll) / 2 : WEIGHTS.longAll;
      const ranked = [];
      for (const own of candidates.values()) {
        if (allowed && !allowed.has(own.page)) continue;
        if (!required.every(matches => matches.has(own.page)) || excluded.some(matches => matches.has(own.page))) continue;
        if (!phrases.every(phrase => !phrase.places || phrase.clause.presence < 0 || phrase.places.has(own.page))) continue;
        const share = mass ? Math.min(1, own.mass / mass) : 1;
        own.all = share > 0.999;
        const together = own.votes.size ? Math.max(...own.votes.values()) / [...own.votes.values()].reduce((sum, vote) => sum + vote, 0) : 1;
        own.score *= 1 - WEIGHTS.scattered * (1 - together);
        own.score *= Math.pow(share, power) * (1 + (mass ? WEIGHTS.fullTitle * own.title / mass * Math.min(1, own.titleWords / Math.max(1, own.length)) : 0));
        ranked.push(own);
      }
      return ranked.sort((a, b) => b.score - a.score || a.page - b.page);
    }

    /**
     * Counts words joined in the index that are joined, or side by side, in the query: "live patch" and "livepatch".
     * Words that the reader joined are one name: a page that has it has all of them.
     * @param {string} query @param {{term: Term, rarity: number, matches: Map<number, Match>}[]} found @param {(page: number) => Candidate} candidate @param {number} mass
     */
    rankJoined(query, found, candidate, mass) {
      const terms = found.map(({ term }) => term);
      if (terms.some(term => term.clause.kind !== 'words' || term.clause.field || term.clause.presence)) return;
      const typed = tokenize(query), words = typed.filter(token => !token.joined).map(token => token.text);
      /** @type {Map<string, number>} */
      const joined = new Map();
      /** @type {Map<string, number>} */
      const masses = new Map();
      for (const token of typed) {
        if (!token.joined) continue;
        const parts = typed.filter(part => !part.joined && part.start >= token.start && part.end <= token.end).map(part => part.text);
        const own = found.reduce((sum, { term, rarity }) => sum + (parts.includes(term.word) ? rarity : 0), 0);
        masses.set(token.text, own);
        // By itself it is what is looked for; in a question it is one word of several.
        joined.set(token.text, 1 + WEIGHTS.compound * Math.pow(own / (mass || 1), 2));
      }
      /** For words side by side, written as one, what is known of each. @type {Map<string, {rarity: number, matches: Map<number, Match>}[]>} */
      const sides = new Map();
      for (let i = 0; i + 1 < words.length; i++) {
        const pair = [words[i], words[i + 1]], join = pair.join('');
        if (STOP_WORDS.has(words[i]) || joined.has(join)) continue;
        joined.set(join, WEIGHTS.pair);
        sides.set(join, found.filter(({ term }) => pair.includes(term.word)));
      }
      const open = terms.some(term => term.open);
      for (const [join, worth] of joined) {
        /** @type {Map<string, number>} */
        const forms = new Map();
        const root = stem(join);
        this.each(root.slice(0, Math.max(3, root.length - 1)), word => {
          if (word === join) forms.set(word, worth);
          else if (word.length <= root.length + 7 && stem(word) === root) forms.set(word, worth * WEIGHTS.form);
        });
        if (open && words.length && join.endsWith(words[words.length - 1])) {
          let left = 10;
          this.each(join, word => { if (left-- > 0 && !forms.has(word)) forms.set(word, worth * 0.8); });
        }
        for (const [word, share] of forms) {
          const postings = this.lookup(word);
          if (!postings) continue;
          const rarity = this.rarity(postings.total);
          const parts = sides.get(join);
          postings.pages.forEach((page, i) => {
            const own = candidate(page);
            if (parts && own.mass) {
              // Two words that a page writes as one are both there.
              const missing = parts.reduce((sum, each) => sum + (each.matches.has(page) ? 0 : each.rarity), 0);
              own.mass += missing;
              own.score += missing * VALUES[postings.impacts[i]] * WEIGHTS.form;
              if (postings.fields[i] & (TITLE | ALIAS)) {
                own.title += missing;
                own.titleWords++;
                own.length = Math.max(own.length, postings.names[i]);
              }
            }
            own.mass = Math.max(own.mass, masses.get(join) || mass * (own.mass ? 0 : 0.7));
            const score = WEIGHTS.joined * rarity * share * (masses.has(join) ? Math.max(WEIGHTS.leastJoined, VALUES[postings.impacts[i]]) : VALUES[postings.impacts[i]]);
            own.score += score;
            own.votes.set(postings.chunks[i], (own.votes.get(postings.chunks[i]) || 0) + score);
          });
        }
      }
    }

    /** Lifts pages that are called what was typed. @param {string} query @param {Term[]} terms @param {Map<number, Candidate>} candidates @param {number} mass */
    rankNames(query, terms, candidates, mass) {
      for (const { page } of this.named(query)) {
        const own = candidates.get(page);
        if (!own) continue;
        own.score *= 1 + WEIGHTS.name;
        own.mass = Math.max(own.mass, mass);
      }
    }

    /** @param {string} query @returns {{page: number, card: boolean}[]} Pages that have the query for a name. */
    named(query) {
      const name = tokenize(query).filter(token => !token.joined).map(token => token.text).join(' ');
      const postings = name && this.lookup(name);
      if (!postings) return [];
      const named = [];
      for (let i = 0; i < postings.pages.length; i++) if (postings.fields[i] & NAME) named.push({ page: postings.pages[i], card: Boolean(postings.fields[i] & CARD) });
      return named;
    }

    // --- hits ------------------------------------------------------------------------------------------------------

    /**
     * @param {string} query @param {Term[]} terms @param {Phrase[]} phrases @param {Candidate[]} candidates
     * @param {number} offset @param {number} limit @param {number} excerpts @param {(results: Results) => void} onResults
     * @returns {Promise<Results>}
     */
    async settle(query, terms, phrases, candidates, offset, limit, excerpts, onResults) {
      const chosen = await this.checkPhrases(phrases, candidates, offset + limit);
      const all = chosen.filter(own => own.all);
      const matching = all.length ? all : chosen;
      const forms = new Set(terms.filter(term => term.clause.presence >= 0).flatMap(term => [term.word, ...term.forms.keys(), ...term.names.flatMap(name => name.split(' '))]));
      /** @type {Results} */
      const results = {
        query, hits: [], total: matching.length, cards: [], suggestion: this.suggest(query, terms), words: [...forms],
        damaged: false, stale: false, pages: new Set(matching.map(own => own.page)),
      };
      const tell = () => {
        results.damaged = this.shards.lost.size > 0;
        results.stale = this.shards.stale;
        onResults(results);
      };
      const cards = this.answer(query).then(found => { results.cards = found; if (found.length && results.hits.length) tell(); });
      const page = chosen.slice(offset, offset + limit);
      await Promise.all([...new Set(page.map(own => Math.floor(own.page / this.shards.root.inShard)))].map(number => this.shards.titles(number)));
      const named = new Set(this.named(query).map(({ page: number }) => number));
      results.hits = page.map(own => this.hit(own, named.has(own.page))).filter(hit => hit !== null).map(hit => /** @type {Hit} */(hit));
      this.found.set(results, { terms, named });
      tell();
      await Promise.all(results.hits.slice(0, excerpts).map(hit => this.excerpt(hit, terms, named.has(hit.page)).then(tell)));
      await cards;
      tell();
      return results;
    }

    /** @param {Phrase[]} phrases @param {Candidate[]} candidates @param {number} count @returns {Promise<Candidate[]>} */
    async checkPhrases(phrases, candidates, count) {
      if (!phrases.length) return candidates;
      /** @type {Candidate[]} */
      const checked = [];
      let at = 0;
      // Reading text costs a shard each. Once a few hits are confirmed, pairs in one chunk are proof enough for the others.
      const most = Math.max(8, Math.floor(60 / this.shards.root.chunks));
      const enough = Math.min(count, 3);
      while (at < candidates.length && checked.length < enough && at < most) {
        const batch = candidates.slice(at, at + Math.max(2, enough - checked.length));
        at += batch.length;
        const verdicts = await Promise.all(batch.map(async own => {
          let place = -2;
          for (const phrase of phrases) {
            const chunk = await this.verify(phrase, own.page);
            if (chunk >= 0 === phrase.clause.presence < 0) return false;
            if (chunk >= 0) place = chunk;
          }
          if (place >= 0) own.votes.set(place, Infinity);
          return true;
        }));
        batch.forEach((own, i) => { if (verdicts[i]) checked.push(own); });
      }
      return checked.concat(candidates.slice(at));
    }

    /** @param {Candidate} own @param {boolean} named Whether the page itself was asked for. @returns {Hit | null} */
    hit(own, named) {
      const { inShard, kinds } = this.shards.root;
      const titles = this.shards.ready.get(`p${Math.floor(own.page / inShard)}`);
      if (!titles) return null;
      const at = own.page % inShard;
      const votes = [...own.votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const count = titles.starts[at + 1] - titles.starts[at];
      return {
        page: own.page, url: titles.urls[at], title: titles.titles[at], kind: kinds[titles.kinds[at]] || '', score: own.score, anchor: '', heading: '', excerpt: [],
        chunk: titles.starts[at] + Math.min(votes.length && !named ? votes[0][0] : 0, count - 1),
      };
    }

    /**
     * Finds the passage of a hit that says most, and the heading over it.
     * @param {Hit} hit @param {Term[]} terms @param {boolean} named Whether the page itself was asked for: then its beginning says most.
     */
    async excerpt(hit, terms, named) {
      const passages = await this.chunk(hit.chunk);
      if (!passages) return;
      /** @type {Map<string, [Term, number]>} */
      const worths = new Map();
      for (const term of terms) {
        if (term.clause.presence < 0) continue;
        const rarity = this.rarity(this.lookup(term.word)?.total || 1);
        for (const [word, worth] of term.forms) worths.set(word, [term, rarity * worth]);
      }
      let best = -1;
      for (const passage of named ? passages.slice(0, 1) : passages) {
        const headings = tokenize(passage.heading).filter(token => worths.has(token.text));
        const found = bestWindow(passage.text, worths);
        const seen = new Set(headings.map(token => worths.get(token.text)?.[0]));
        let score = found.score;
        for (const token of headings) if (seen.delete(worths.get(token.text)?.[0])) score += 1.2 * (worths.get(token.text)?.[1] || 0);
        if (score <= best) continue;
        best = score;
        hit.excerpt = found.pieces;
        hit.anchor = named ? '' : passage.anchor;
        hit.heading = named ? '' : passage.heading;
      }
    }

    /** Fetches the text of a hit that was found without. @param {Hit} hit @param {Results} results */
    async fillExcerpt(hit, results) {
      const found = this.found.get(results);
      if (found && !hit.excerpt.length) await this.excerpt(hit, found.terms, found.named.has(hit.page));
      results.damaged = this.shards.lost.size > 0;
      results.stale = this.shards.stale;
    }

    /** @param {string} query @returns {Promise<Card[]>} What is known of pages that were asked for by name. */
    async answer(query) {
      const { inShard, cards: firsts } = this.shards.root;
      const found = this.named(query).filter(({ card }) => card).slice(0, 2);
      const cards = await Promise.all(found.map(async ({ page }) => {
        let number = firsts.length - 1;
        while (number > 0 && firsts[number] > page) number--;
        const [shard, titles] = await Promise.all([this.shards.cards(number), this.shards.titles(Math.floor(page / inShard))]);
        const card = shard && shard[page];
        if (!card || !titles) return null;
        const [definition, rows] = card;
        return {
          title: titles.titles[page % inShard], url: titles.urls[page % inShard], definition,
          rows: rows.map((/** @type {string[]} */[label, value, url]) => ({ label, value, url })),
        };
      }));
      return cards.filter(card => card !== null).map(card => /** @type {Card} */(card));
    }

    /** @param {string} query @param {Term[]} terms @returns {string} */
    suggest(query, terms) {
      let suggestion = query;
      for (const term of terms) {
        if (!term.correction) continue;
        const token = tokenize(suggestion).find(own => own.text === term.word && !own.joined);
        if (token) suggestion = suggestion.slice(0, token.start) + term.correction + suggestion.slice(token.end);
      }
      return suggestion === query ? '' : whole(suggestion);
    }
  }

  /** @typedef {{clause: Clause, words: string[], places: Map<number, Set<number>> | null}} Phrase places: chunks by page; null: anywhere. */

  /** @param {string} word @param {Clause} clause @param {boolean} open @returns {Term} */
  function newTerm(word, clause, open) {
    return { word, clause, open, forms: new Map(), names: [], correction: '' };
  }

  /** @param {string} word @returns {string[]} Forms that may lie in other shards than the word. */
  function nearForms(word) {
    if (!/^[a-z]{4,}$/.test(word) || STOP_WORDS.has(word)) return [];
    const root = stem(word);
    return [word.endsWith('s') ? word.slice(0, -1) : word + 's', root];
  }

  /** @param {string} word @returns {boolean} Whether few enough words begin like it. */
  function canComplete(word) {
    return word.length > 2 || IDEOGRAPH.test(word);
  }

  /**
   * In a question, the parts of a joined name are one word of it, not several.
   * @param {string} query @param {Term[]} terms @returns {Map<string, number>} What a part counts for, where that is less than a word.
   */
  function partShares(query, terms) {
    const shares = new Map(), typed = tokenize(query);
    for (const whole of typed) {
      if (!whole.joined) continue;
      const parts = new Set(typed.filter(part => !part.joined && part.start >= whole.start && part.end <= whole.end).map(part => part.text));
      if (terms.some(term => !parts.has(term.word))) for (const part of parts) shares.set(part, Math.pow(parts.size, -WEIGHTS.part));
    }
    return shares;
  }

  /**
   * Whether a word has the pieces of a pattern one after the other, the first at its beginning and the last at its end. Step by step, since a regular expression
   * of many stars can take longer than anyone lives.
   * @param {string} word @param {string[]} pieces @returns {boolean}
   */
  function fits(word, pieces) {
    if (pieces.length === 1) return word === pieces[0];
    const end = word.length - pieces[pieces.length - 1].length;
    let at = pieces[0].length;
    if (!word.startsWith(pieces[0]) || end < at || !word.endsWith(pieces[pieces.length - 1])) return false;
    for (const piece of pieces.slice(1, -1)) {
      const found = word.indexOf(piece, at);
      if (found < 0 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  }

  /** @param {string} word @returns {string} */
  function reverse(word) {
    return [...word].reverse().join('');
  }

  /** @param {string} name @returns {string} */
  function foldName(name) {
    return tokenize(name).filter(token => !token.joined).map(token => token.text).join(' ') || name;
  }

  /** @param {{heading: string, text: string}[]} passages @returns {Token[]} */
  function tokensOf(passages) {
    return passages.flatMap((passage, i) => (i && passages[i - 1].heading === passage.heading ? [] : tokenize(passage.heading)).concat(tokenize(passage.text)));
  }

  /** @param {Token[]} tokens @param {string[]} words @returns {boolean} */
  function hasPhrase(tokens, words) {
    const texts = tokens.filter(token => !token.joined).map(token => token.text);
    for (let i = texts.indexOf(words[0]); i >= 0; i = texts.indexOf(words[0], i + 1)) {
      if (words.every((word, j) => texts[i + j] === word)) return true;
    }
    return false;
  }

  /** @param {Token[]} tokens @param {string[]} words @returns {boolean} Whether a text ends with the beginning of a phrase. */
  function endsLike(tokens, words) {
    const texts = tokens.filter(token => !token.joined).map(token => token.text);
    for (let count = 1; count < words.length; count++) if (words.slice(0, count).every((word, i) => texts[texts.length - count + i] === word)) return true;
    return false;
  }

  const EXCERPT_WORDS = 32;

  /**
   * Finds the stretch of a text with most of the query's words.
   * @param {string} text @param {Map<string, [Term, number]>} worths
   * @returns {{score: number, pieces: Piece[]}}
   */
  function bestWindow(text, worths) {
    const tokens = tokenize(text);
    const words = tokens.filter(token => !token.joined);
    const hits = tokens.filter(token => worths.has(token.text));
    let best = 0, from = words.length ? words[0].start : 0, score = 0;
    for (const hit of hits) {
      const at = words.findIndex(word => word.start >= hit.start);
      const start = words[Math.max(0, at - 4)].start;
      const end = (words[Math.min(words.length - 1, at - 4 + EXCERPT_WORDS)] || words[words.length - 1]).end;
      const seen = new Map();
      for (const other of hits) {
        if (other.start < start || other.end > end) continue;
        const [term, worth] = /** @type {[Term, number]} */ (worths.get(other.text));
        seen.set(term, Math.max(seen.get(term) || 0, worth) + 0.001);
      }
      score = [...seen.values()].reduce((sum, worth) => sum + worth, 0);
      if (score > best) {
        best = score;
        from = start;
      }
    }
    const first = words.findIndex(word => word.start >= from);
    const last = words[Math.min(words.length - 1, Math.max(0, first) + EXCERPT_WORDS)];
    return { score: best, pieces: last ? cutPieces(text, from, last.end, hits, from > (words[0]?.start || 0), last !== words[words.length - 1]) : [] };
  }

  /** @param {string} text @param {number} from @param {number} to @param {Token[]} hits @param {boolean} before @param {boolean} after @returns {Piece[]} */
  function cutPieces(text, from, to, hits, before, after) {
    /** @type {Piece[]} */
    const pieces = [];
    let at = from;
    if (before) pieces.push({ text: '… ', hit: false });
    for (const hit of hits) {
      if (hit.start < at || hit.end > to) continue;
      if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), hit: false });
      pieces.push({ text: text.slice(hit.start, hit.end), hit: true });
      at = hit.end;
    }
    if (at < to) pieces.push({ text: text.slice(at, to), hit: false });
    if (after) pieces.push({ text: ' …', hit: false });
    return pieces;
  }

  // ---------------------------------------------------------------------------------------------------------------
  // The page's part
  // ---------------------------------------------------------------------------------------------------------------

  const IDLE = 400;
  /** Chunks of text that may be fetched for the excerpts of a list. */
  const DEAREST = 12;
  const DEBOUNCE = 60;
  const AT_ONCE = 10;
  const MOST_RECENT = 6;
  const RECENT = 'search-recent';

  /**
   * Makes an element. Text is set as text: nothing from the index is ever read as markup.
   * @param {string} name @param {Record<string, string>} [attributes] @param {...(Node | string)} children @returns {HTMLElement}
   */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    element.append(...children);
    return element;
  }

  /** @param {Piece[]} pieces @returns {Node[]} */
  function marked(pieces) {
    return pieces.map(({ text, hit }) => hit ? make('mark', {}, text) : document.createTextNode(text));
  }

  /** @param {string} text @param {Set<string>} words @returns {Piece[]} */
  function cutAtWords(text, words) {
    const hits = tokenize(text).filter(token => words.has(token.text));
    return cutPieces(text, 0, text.length, hits, false, false);
  }

  /** @param {string} base @returns {(path: string) => Promise<unknown[] | null>} Loads files of the index as classic scripts, which file:// allows. */
  function scriptLoader(base) {
    /** @type {WeakMap<object, unknown[]>} */
    const calls = new WeakMap();
    /** @type {any} */ (window).siteSearchShard = (/** @type {unknown[]} */ ...call) => {
      if (document.currentScript) calls.set(document.currentScript, call);
    };
    return path => new Promise(resolve => {
      const script = document.createElement('script');
      script.charset = 'utf-8';
      script.onload = () => { resolve(calls.get(script) || null); script.remove(); };
      script.onerror = () => { resolve(null); script.remove(); };
      script.src = base + path;
      document.head.append(script);
    });
  }

  /** @returns {string[]} */
  function recentSearches() {
    try {
      const kept = JSON.parse(localStorage.getItem(RECENT) || '[]');
      return Array.isArray(kept) ? kept.filter(query => typeof query === 'string').slice(0, MOST_RECENT) : [];
    } catch {
      return [];
    }
  }

  /** @param {string} query Empty: forgets all. */
  function rememberSearch(query) {
    try {
      const words = query.trim().slice(0, 200);
      if (!words) localStorage.removeItem(RECENT);
      else localStorage.setItem(RECENT, JSON.stringify([words, ...recentSearches().filter(other => other !== words)].slice(0, MOST_RECENT)));
    } catch {
      // Storage may be closed: then nothing is remembered.
    }
  }

  /** Where things are, and what several parts of the page use. */
  class Site {
    /** @param {string} index The folder of the index. @param {string} root The site's root, both with a slash at the end. */
    constructor(index, root) {
      this.root = root;
      this.engine = new Engine(scriptLoader(index));
    }

    /** @param {Hit} hit @param {Results} results @returns {string} */
    href(hit, results) {
      const words = new Set(tokenize(results.query).map(token => token.text).filter(word => !STOP_WORDS.has(word)));
      for (const { text, hit: found } of hit.excerpt) if (found) words.add(fold(text));
      const query = words.size ? '?highlight=' + encodeURIComponent([...words].slice(0, 16).join(' ')) : '';
      const [path, ...part] = hit.url.split('#');
      const anchor = hit.anchor || part.join('#');
      return this.own(encodeURI(path)).replace(/[?#]/g, encodeURIComponent) + query + (anchor ? '#' + encodeURIComponent(anchor) : '');
    }

    /** @param {string} url @returns {string} A page's address from its place in the site; nothing that runs. */
    place(url) {
      return /^https?:\/\//i.test(url) ? url : this.own(url);
    }

    /** @param {string} path @returns {string} An address below the site's root, whatever the path looks like. */
    own(path) {
      // Of a page at the root, the way there is empty: a path with a colon would be a scheme.
      return (this.root || './') + path.replace(/^[\/\\]+/, '');
    }

    /** @param {Card} card @returns {HTMLElement} */
    card(card) {
      const box = make('section', { class: 'search-card', 'aria-label': card.title });
      box.append(make('p', { class: 'search-card-title' }, make('a', { href: this.place(card.url) }, card.title)));
      if (card.definition) box.append(make('p', {}, card.definition));
      if (card.rows.length) {
        box.append(make('dl', {}, ...card.rows.map(({ label, value, url }) => make('div', {},
          make('dt', {}, label), make('dd', {}, url ? make('a', { href: this.place(url) }, value) : value)))));
      }
      return box;
    }

    /** @param {Hit} hit @param {Results} results @returns {HTMLElement[]} What a hit says, for a list of either kind. */
    describe(hit, results) {
      const words = new Set(results.words);
      const lines = [make('span', { class: 'search-line' },
        make('span', { class: 'search-title' }, ...marked(cutAtWords(hit.title, words))), ' ', make('span', { class: 'search-kind' }, hit.kind))];
      if (hit.heading) lines.push(make('span', { class: 'search-heading' }, ...marked(cutAtWords(hit.heading, words))));
      if (hit.excerpt.length) lines.push(make('span', { class: 'search-excerpt' }, ...marked(hit.excerpt)));
      return lines;
    }

    /** @param {Results} results @returns {string} What went wrong; empty: nothing. */
    trouble(results) {
      if (results.stale) return strings.siteHasChanged;
      return results.damaged ? strings.partIsMissing : '';
    }
  }

  let boxes = 0;

  /** A search field with its list of hits: a combobox by the ARIA Authoring Practices, list autocomplete with manual selection. */
  class SearchBox {
    /** @param {HTMLInputElement} input @param {Site} site */
    constructor(input, site) {
      this.input = input;
      this.site = site;
      this.form = /** @type {HTMLFormElement} */ (input.form);
      this.id = `search-list-${++boxes}`;
      this.turn = 0;
      this.active = -1;
      /** @type {{element: HTMLElement, go: (event?: MouseEvent) => void, hit?: Hit, fill?: () => Promise<void>}[]} */
      this.options = [];
      this.list = make('ul', { id: this.id, role: 'listbox', 'aria-label': strings.results, class: 'search-list' });
      this.head = make('div', { class: 'search-answers' });
      this.status = make('p', { class: 'search-status', role: 'status' });
      this.panel = make('div', { class: 'search-panel', hidden: '' }, this.head, this.list, this.status);
      this.form.append(this.panel);
      this.form.classList.add('search-form');
      for (const [key, value] of Object.entries({ role: 'combobox', 'aria-controls': this.id, 'aria-expanded': 'false', 'aria-autocomplete': 'list', autocomplete: 'off' })) input.setAttribute(key, value);
      this.listen();
    }

    listen() {
      const { input, form, panel } = this;
      input.addEventListener('input', () => this.type());
      input.addEventListener('focus', () => this.type());
      input.addEventListener('click', () => { if (panel.hidden) this.type(); });
      input.addEventListener('keydown', event => this.key(event));
      form.addEventListener('submit', () => rememberSearch(input.value));
      form.addEventListener('focusout', event => { if (!form.contains(/** @type {Node | null} */(event.relatedTarget))) this.close(); });
      // The field keeps the focus while a hit is pressed, so that the list is still there when the button comes up.
      this.list.addEventListener('mousedown', event => event.preventDefault());
      panel.addEventListener('keydown', event => { if (event.key === 'Escape') { input.focus(); this.close(); } });
      // What was typed before this script came has waited long enough.
      if (document.activeElement === input) this.type(0);
    }

    /** Looks for what is in the field, once the reader pauses. @param {number} [pause] Milliseconds. */
    type(pause = DEBOUNCE) {
      const turn = ++this.turn;
      clearTimeout(this.timer);
      clearTimeout(this.idle);
      const query = this.input.value;
      // The root is fetched while the reader still types.
      this.site.engine.open().catch(() => undefined);
      if (!query.trim()) return this.showRecent();
      this.timer = setTimeout(() => this.find(query, turn), pause);
      return undefined;
    }

    /** @param {string} query @param {number} turn */
    async find(query, turn) {
      /** @param {Results} results */
      const show = results => { if (turn === this.turn) this.show(results); };
      try {
        const [word, ...more] = tokenize(query);
        if (word && !more.length && word.text.length < 2 && !IDEOGRAPH.test(word.text)) return this.close();
        const results = await this.site.engine.search(query, { excerpts: 0, typing: true, onResults: show });
        if (turn !== this.turn) return undefined;
        this.show(results);
        // Text for excerpts costs most: it is fetched when the reader stops to read, for as many hits as are cheap. On a large site a hit shows its own when it is gone to.
        const many = Math.min(AT_ONCE, Math.floor(DEAREST / this.site.engine.shards.root.chunks));
        if (!many) return undefined;
        this.idle = setTimeout(() => this.site.engine.search(query, { excerpts: many, onResults: show }).catch(() => undefined), IDLE);
      } catch {
        if (turn === this.turn) this.say(searching.notLoaded);
      }
      return undefined;
    }

    /** @param {string} message */
    say(message) {
      this.fill([], []);
      this.status.textContent = message;
      this.status.classList.remove('unseen');
      this.open();
    }

    showRecent() {
      const recent = recentSearches();
      if (!recent.length || document.activeElement !== this.input) return this.close();
      const options = recent.map(query => ({
        element: make('li', { class: 'search-recent' }, query),
        go: () => { this.input.value = query; this.type(); },
      }));
      options.push({ element: make('li', { class: 'search-forget' }, strings.forget), go: () => { rememberSearch(''); this.close(); } });
      this.fill([], options);
      this.status.textContent = strings.recent;
      this.status.classList.remove('unseen');
      return this.open();
    }

    /** @param {Results} results */
    show(results) {
      const kept = this.active >= 0 ? this.options[this.active]?.hit?.page : undefined;
      /** @type {{element: HTMLElement, go: (event?: MouseEvent) => void, hit?: Hit, fill?: () => Promise<void>}[]} */
      const options = results.hits.map(hit => {
        const element = make('li', {}, ...this.site.describe(hit, results));
        const fill = async () => {
          if (hit.excerpt.length) return;
          await this.site.engine.fillExcerpt(hit, results);
          element.replaceChildren(...this.site.describe(hit, results));
        };
        return { element, go: event => this.go(this.site.href(hit, results), event), hit, fill };
      });
      if (results.suggestion) {
        options.unshift({
          element: make('li', { class: 'search-suggestion' }, strings.didYouMean, make('em', {}, results.suggestion), '?'),
          go: () => { this.input.value = results.suggestion; this.type(); },
        });
      }
      if (results.total > results.hits.length) {
        options.push({ element: make('li', { class: 'search-all' }, strings.allPages(results.total)), go: () => this.form.requestSubmit() });
      }
      this.fill(results.cards.map(card => this.site.card(card)), options);
      const trouble = this.site.trouble(results);
      const status = [searching.pages(results.total), trouble].filter(Boolean).join('. ');
      if (this.status.textContent !== status) this.status.textContent = status;
      // The last line of the list says how many, but to the eye alone.
      this.status.classList.toggle('unseen', results.total > 0 && !trouble);
      this.open();
      const again = kept === undefined ? -1 : this.options.findIndex(option => option.hit?.page === kept);
      if (again >= 0) this.activate(again);
    }

    /** @param {HTMLElement[]} cards @param {{element: HTMLElement, go: (event?: MouseEvent) => void, hit?: Hit}[]} options */
    fill(cards, options) {
      this.head.replaceChildren(...cards);
      this.options = options;
      this.active = -1;
      this.input.removeAttribute('aria-activedescendant');
      options.forEach(({ element, go }, i) => {
        element.id = `${this.id}-${i}`;
        element.setAttribute('role', 'option');
        element.setAttribute('aria-selected', 'false');
        element.addEventListener('click', event => go(event));
        element.addEventListener('auxclick', event => { if (event.button === 1) go(event); });
      });
      this.list.replaceChildren(...options.map(({ element }) => element));
      this.list.hidden = !options.length;
    }

    open() {
      if (document.activeElement !== this.input && !this.form.contains(document.activeElement)) return;
      this.panel.hidden = false;
      // It hangs from the side of the field on which there is room.
      this.panel.classList.remove('search-panel-end');
      if (this.panel.getBoundingClientRect().right > document.documentElement.clientWidth) this.panel.classList.add('search-panel-end');
      this.input.setAttribute('aria-expanded', 'true');
    }

    close() {
      // What is still under way must not open the list again.
      this.turn++;
      clearTimeout(this.timer);
      clearTimeout(this.idle);
      this.panel.hidden = true;
      this.input.setAttribute('aria-expanded', 'false');
      this.input.removeAttribute('aria-activedescendant');
      this.active = -1;
    }

    /** @param {number} at */
    activate(at) {
      if (this.active >= 0) this.options[this.active]?.element.setAttribute('aria-selected', 'false');
      this.active = at;
      const option = this.options[at];
      if (!option) return void this.input.removeAttribute('aria-activedescendant');
      option.element.setAttribute('aria-selected', 'true');
      this.input.setAttribute('aria-activedescendant', option.element.id);
      option.element.scrollIntoView({ block: 'nearest' });
      if (option.fill) option.fill();
      return undefined;
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      if (event.isComposing) return;
      const count = this.options.length, shown = !this.panel.hidden;
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
        event.preventDefault();
        if (!shown) return void this.type();
        if (!count) return;
        // One step before the first is the field itself.
        const next = this.active + (event.key === 'ArrowDown' ? 1 : -1);
        this.activate(next >= count ? -1 : next < -1 ? count - 1 : next);
      } else if (event.key === 'Enter' && shown && this.active >= 0) {
        event.preventDefault();
        this.options[this.active].go(undefined);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (shown) this.close();
        else this.input.value = '';
      } else if (event.key === 'Tab' && !this.head.childElementCount) {
        this.close();
      }
    }

    /** @param {string} href @param {MouseEvent} [event] */
    go(href, event) {
      rememberSearch(this.input.value);
      if (event && (event.ctrlKey || event.metaKey || event.button === 1)) window.open(href, '_blank', 'noopener');
      else location.assign(href);
      if (!event) this.close();
    }
  }

  /** Puts the page's search to work. */
  function start() {
    const own = /** @type {HTMLElement | null} */ (document.querySelector('script[data-search-index]'));
    if (!own) return;
    const site = new Site(own.dataset.searchIndex || 'search/', own.dataset.root || '');
    for (const input of document.querySelectorAll('form[data-search]:not([data-search-asks]) input[name=q]')) {
      if (input instanceof HTMLInputElement) new SearchBox(input, site);
    }
    // For search-page.js, which only some pages load.
    Object.assign(window, { siteSearch: { site, parse, fold, foldName, make, marked, cutAtWords, rememberSearch, AT_ONCE, DEBOUNCE } });
  }

  if (typeof module === 'object' && module.exports) {
    module.exports = { Engine, tokenize, stem, distance, parse, hashOf, sumOf, pairHash, Numbers, frontDecode, FORMAT, WEIGHTS, VALUES };
  } else {
    start();
  }
})();
