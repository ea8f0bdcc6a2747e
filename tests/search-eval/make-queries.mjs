// Makes known-item queries out of a corpus, so that an engine can be judged on queries nobody tuned it for.
//   node make-queries.mjs --corpus CORPUS.json --out QUERIES.json [--seed 1] [--each 100]
// exact: a title as it stands; prefix: a title's last word half typed; typo: one letter of a title's longest word wrong; identifier: a joined name (kvm_intel.nested)
// of one page only; phrase: five words side by side that one page has. Titles that several pages share have all of these pages for right ones.
import fs from 'node:fs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
if (!option('corpus') || !option('out')) {
  console.error('usage: node make-queries.mjs --corpus CORPUS.json --out QUERIES.json [--seed 1] [--each 100]');
  process.exit(2);
}
const pages = JSON.parse(fs.readFileSync(option('corpus'), 'utf8'));
const each = Number(option('each', 100));

// A small generator of the same numbers everywhere (mulberry32).
let state = Number(option('seed', 1));
const random = () => {
  state = (state + 0x6D2B79F5) | 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = list => list[Math.floor(random() * list.length)];

const plain = title => title.replace(/[^\p{L}\p{N}\p{M}._:/@+-]+/gu, ' ').trim();
const byTitle = new Map();
for (const page of pages) {
  const title = plain(page.title).toLowerCase();
  byTitle.set(title, [...(byTitle.get(title) || []), page]);
}
const titled = pages.filter(page => plain(page.title).length > 7);
const goldOf = page => Object.fromEntries(byTitle.get(plain(page.title).toLowerCase()).map(({ url }) => [url, 2]));
const letters = 'abcdefghijklmnopqrstuvwxyz';

function misspell(word) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  switch (Math.floor(random() * 4)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + pick([...letters]) + word.slice(at);
    case 2: return word.slice(0, at) + pick([...letters]) + word.slice(at + 1);
    default: return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  }
}

const makers = {
  exact: () => {
    const page = pick(titled);
    return { q: plain(page.title), gold: goldOf(page) };
  },
  prefix: () => {
    const page = pick(titled), words = plain(page.title).split(' ').slice(0, 4);
    const last = words.pop();
    return last.length > 4 && { q: [...words, last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)))].join(' '), gold: goldOf(page) };
  },
  typo: () => {
    const page = pick(titled), words = plain(page.title).split(' ').slice(0, 5);
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    return /^[A-Za-z]{6,}$/.test(longest) && { q: words.map(word => (word === longest ? misspell(word) : word)).join(' '), gold: goldOf(page) };
  },
  identifier: () => {
    const page = pick(pages), name = pick(page.body.match(/[A-Za-z][A-Za-z0-9]*(?:[_.:-][A-Za-z0-9]+){1,4}/g) || ['']);
    const having = pages.filter(({ title, body, headings }) => [title, body, ...(headings || [])].some(text => text.includes(name)));
    return name.length > 5 && having.length === 1 && { q: name, gold: { [page.url]: 2 } };
  },
  phrase: () => {
    const page = pick(pages), words = page.body.split(/\s+/), at = Math.floor(random() * (words.length - 5));
    const five = words.slice(at, at + 5);
    if (!five.every(word => /^[A-Za-z][A-Za-z-]*$/.test(word))) return null;
    const having = pages.filter(({ body }) => body.includes(five.join(' ')));
    return having.length === 1 && { q: `"${five.join(' ')}"`, gold: { [page.url]: 2 } };
  },
};

const queries = [];
for (const [category, make] of Object.entries(makers)) {
  const seen = new Set();
  for (let tries = 0; seen.size < each && tries < 50 * each; tries++) {
    const made = make();
    if (!made || seen.has(made.q)) continue;
    seen.add(made.q);
    queries.push({ id: `${category}-${seen.size}`, category, ...made });
  }
}
fs.writeFileSync(option('out'), JSON.stringify(queries, null, 1));
console.log(`${queries.length} queries`);
