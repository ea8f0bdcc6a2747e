// Makes a large corpus out of a small one, to measure weight and time at a size no one has real pages for.
//   node make-corpus.mjs --corpus CORPUS.json --out LARGE.json [--pages 10000] [--seed 1]
// The pages that are there come first, as they are. Each further one mixes the sentences of one page with some of others, under a title of its own; some of its rare names
// get a number, since a vocabulary grows with its corpus. Word frequencies and lengths of pages stay those of real text.
import fs from 'node:fs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
if (!option('corpus') || !option('out')) {
  console.error('usage: node make-corpus.mjs --corpus CORPUS.json --out LARGE.json [--pages 10000] [--seed 1]');
  process.exit(2);
}
const pages = JSON.parse(fs.readFileSync(option('corpus'), 'utf8'));
const wanted = Number(option('pages', 10000));

let state = Number(option('seed', 1));
const random = () => {
  state = (state + 0x6D2B79F5) | 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = list => list[Math.floor(random() * list.length)];

const sentences = pages.map(({ body }) => body.split(/(?<=[.!?:])\s+/));
const titleWords = pages.flatMap(({ title }) => title.split(/\s+/)).filter(word => /^[A-Za-z][A-Za-z-]{3,}$/.test(word));
const numbered = text => text.replace(/[A-Za-z]+[_-][A-Za-z0-9_-]+/g, name => (random() < 0.03 ? `${name}${Math.floor(random() * 900) + 100}` : name));

const out = fs.openSync(option('out'), 'w');
for (let i = 0; i < wanted; i++) {
  let page = pages[i];
  if (!page) {
    const at = Math.floor(random() * pages.length), base = pages[at];
    const words = base.title.split(/\s+/);
    words.splice(Math.floor(random() * (words.length + 1)), 0, pick(titleWords));
    page = {
      ...base, id: `made-${i}`, url: `/made/${i % 100}/${i}/`, title: words.join(' '),
      headings: (base.headings || []).map(heading => (random() < 0.5 ? heading : pick(pages[Math.floor(random() * pages.length)].headings || []) || heading)),
      body: numbered(sentences[at].map(sentence => (random() < 0.7 ? sentence : pick(pick(sentences)))).join(' ')),
    };
  }
  fs.writeSync(out, `${i ? ',\n' : '['}${JSON.stringify(page)}`);
}
fs.writeSync(out, ']\n');
