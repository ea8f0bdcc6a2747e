'use strict';
// What the engine makes of an index that is not as it was written. Run by ShardPropertyTests: the site's folder, the script, how many damaged indexes to try.
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { nodeLoader } = require('./node-loader.cjs');

// Nothing may be made room for that the index does not hold: an array of gigabytes would only be felt in a browser.
const largest = 1 << 20;
for (const name of ['Uint8Array', 'Uint16Array', 'Uint32Array']) {
  const Plain = globalThis[name];
  globalThis[name] = class extends Plain {
    constructor(...given) {
      assert(!(given[0] > largest), `${name} of ${given[0]}`);
      super(...given);
    }
  };
}

const { Engine, sumOf } = require(process.argv[3]);
const folder = path.join(process.argv[2], 'search');
const { load } = nodeLoader(folder);
const loaded = new Map();
/** What a file passes on, as it was written; read once. */
const sound = async file => {
  if (!loaded.has(file)) loaded.set(file, await load(file));
  return loaded.get(file);
};
const RUNS = Number(process.argv[4]);

/** Numbers between 0 and 1 that are the same each time (mulberry32). */
function dice(seed) {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const QUERIES = ['live migration', 'lvie migraton', '"walks two sets"', '"migration moves"', 'x2apic', 'ept', 'passthrough', 'balloon', 'kind:feature', 'tag:sample guest', '-kind:term guest', 'ball*', '*lloon', 'b*l*n', 'baloon~2',
  '开发者维', 'the +guest -host', 'title:migration', 'kvm_intel.nested', 'what is a balloon', 'memory balloon', 'g'];

/** Ways to damage a text. Each takes the dice, a text, and a part of another shard. */
const DAMAGES = {
  'a bit flips': (roll, text) => put(text, roll, 1, String.fromCharCode(text.charCodeAt(Math.floor(roll() * text.length)) ^ (1 << Math.floor(roll() * 8)))),
  'the end is missing': (roll, text) => text.slice(0, Math.floor(roll() * text.length)),
  'the beginning is missing': (roll, text) => text.slice(Math.floor(roll() * text.length)),
  'nothing is left': () => '',
  'a stretch is something else': (roll, text) => put(text, roll, 8, Array.from({ length: 8 }, () => String.fromCharCode(Math.floor(roll() * 128))).join('')),
  'a stretch is any characters': (roll, text) => put(text, roll, 4, Array.from({ length: 4 }, () => String.fromCharCode(Math.floor(roll() * 65536))).join('')),
  'a number is huge': (roll, text) => put(text, roll, 6, '~~~~~~'),
  'the first number is huge': (roll, text) => '~~~~~~' + text.slice(6),
  'every number is huge': (roll, text) => '~'.repeat(text.length),
  'every number is nothing': (roll, text) => ' '.repeat(text.length),
  'a stretch is there twice': (roll, text) => { const at = Math.floor(roll() * text.length); return text.slice(0, at) + text.slice(Math.floor(at / 2)); },
  'no word ends': (roll, text) => text.replaceAll('|', ' '),
  'every word ends': (roll, text) => text.replace(/[a-z]/g, '|'),
  'half a character': (roll, text) => put(text, roll, 1, '\ud800'),
  'the part of another shard': (roll, text, other) => other,
  'a value of JSON is another': (roll, text) => text.replace(/"[^"]*"|\d+|\[|null/g, found => (roll() < 0.3 ? ['null', '-1', '1e999', '0', '"x"', '{}', '[[]]', '4294967297', '9007199254740993', '"constructor"', '{"__proto__":[1]}'][Math.floor(roll() * 11)] : found)),
  'deep nesting': () => '['.repeat(20000),
};

function put(text, roll, length, with_) {
  const at = Math.floor(roll() * text.length);
  return text.slice(0, at) + with_ + text.slice(at + length);
}

/** @returns {unknown[]} What a damaged file passes on. */
function damage(call, damages, roll, other, isSigned) {
  const [name, index, sum, ...parts] = call;
  const at = Math.floor(roll() * parts.length);
  parts[at] = damages(roll, parts[at], other);
  // With its own sum a shard looks sound: a writer that errs gives such, and so does who changes one on purpose.
  return [name, index, isSigned ? sumOf(parts) : sum, ...parts];
}

/** Ways to damage a whole file. */
const FILES = {
  'it is missing': () => null,
  'it passes nothing': () => [],
  'it has another name': call => ['t99', ...call.slice(1)],
  'it is of another index': call => [call[0], '000000000000', ...call.slice(2)],
  'its sum is wrong': call => [call[0], call[1], call[2] ^ 1, ...call.slice(3)],
  'its sum is no number': call => [call[0], call[1], {}, ...call.slice(3)],
  'a part is missing': call => call.slice(0, -1),
  'a part is no text': call => [...call.slice(0, 3), 7, null],
};

async function check(seed) {
  const roll = dice(seed);
  const kinds = ['root', 'n', 't', 'v', 'r', 'p', 'x', 'b', 'c', 'f', 'o', ''];
  const aim = kinds[Math.floor(roll() * kinds.length)];
  const names = Object.keys(DAMAGES), files = Object.keys(FILES);
  const chosen = Math.floor(roll() * (names.length + files.length));
  const isSigned = roll() < 0.75;
  const all = index.filter(name => name.includes(aim));
  let loads = 0;
  const hurt = new Set(), calls = new Map();
  const engine = new Engine(async file => {
    loads++;
    if (!calls.has(file)) calls.set(file, await hurtCall(file));
    return calls.get(file);
  });
  const hurtCall = async file => {
    const call = await sound(file);
    const name = call ? String(call[0]) : '';
    if (!call || file.includes('?') || !(aim === 'root' ? name === 'root' : name !== 'root' && name.startsWith(aim)) || roll() < 0.3) return call;
    const other = all.length ? await sound(all[Math.floor(roll() * all.length)]) : null;
    const damaged = chosen < names.length ? damage(call, DAMAGES[names[chosen]], roll, other ? String(other[3]) : '', isSigned) : FILES[files[chosen - names.length]](call);
    if (JSON.stringify(damaged) !== JSON.stringify(call)) hurt.add(name);
    return damaged;
  };
  const says = `seed ${seed}: ${chosen < names.length ? names[chosen] : files[chosen - names.length]}, ${aim || 'any shard'}${isSigned ? ', signed' : ''}`;
  try {
    for (let i = 0; i < 4; i++) {
      const query = QUERIES[Math.floor(roll() * QUERIES.length)];
      try {
        await engine.open();
      } catch {
        // Without a root there is no search: the field says so.
        assert(hurt.has('root'), 'a root that was not damaged could not be read');
        return;
      }
      const results = await engine.search(query, { typing: roll() < 0.5 });
      assert(results.hits.length <= 10 && results.hits.every(isHit), query);
      assert(results.cards.every(card => typeof card.definition === 'string' && card.rows.every(row => typeof row.value === 'string')), query);
      assert(results.damaged === engine.shards.lost.size > 0, query);
      assert(isSigned || chosen >= names.length || ![...hurt].some(name => engine.shards.ready.has(name)), 'a damaged shard was taken for sound');
      await engine.facets(results.pages);
      for (const hit of results.hits) await engine.fillExcerpt(hit, results);
    }
    assert(loads < 2000, `${loads} files were asked for`);
  } catch (error) {
    error.message = `${says}: ${error.message}`;
    throw error;
  }
}

const isHit = hit => [hit.url, hit.title, hit.kind, hit.anchor, hit.heading].every(text => typeof text === 'string' && !/\p{Cs}/u.test(text)) && hit.excerpt.every(piece => typeof piece.text === 'string');

const index = fs.readdirSync(folder, { recursive: true }).map(String).filter(name => name.endsWith('.js'));

(async () => {
  const first = Number(process.env.SEED || 1);
  for (let seed = first; seed < first + RUNS; seed++) await check(seed);
  console.log(`${RUNS} checks passed`);
})();
