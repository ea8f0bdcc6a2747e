// Reruns the table of search quality, engine by engine.
//   npm ci && node eval.mjs --corpus CORPUS.json --queries QUERIES.json [--gold gold|goldLarge] [--engines ours,lunr,minisearch,pagefind] [--misses]
// Corpus: a JSON array of {url, title, headings[], body, source}. Queries: a JSON array of {q, category, gold: {url: grade}}, grade 2 = the page wanted, 1 = also useful.
// An adapter exports init({corpusFile}), search(query, limit) -> [{url, score}] best first, and close() if need be.
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const corpusFile = option('corpus') && path.resolve(option('corpus'));
if (!corpusFile || !option('queries')) {
  console.error('usage: node eval.mjs --corpus CORPUS.json --queries QUERIES.json [--engines ours,lunr,minisearch,pagefind] [--gold gold] [--misses]');
  process.exit(2);
}
const gold = option('gold', 'gold');
const queries = JSON.parse(fs.readFileSync(option('queries'), 'utf8')).filter(query => query[gold] && Object.keys(query[gold]).length);
const categories = [...new Set(queries.map(query => query.category))];

/** Reciprocal rank of the first page wanted among ten. */
function rank(wanted, urls) {
  const at = [...new Set(urls)].slice(0, 10).findIndex(url => wanted[url] === 2);
  return at < 0 ? 0 : 1 / (at + 1);
}

console.log(['MRR@10'.padEnd(12), ...categories.map(name => name.padStart(10)), 'macro'.padStart(10), 'ms (median)'.padStart(12)].join(' '));
for (const name of option('engines', 'ours,lunr,minisearch,pagefind').split(',')) {
  const engine = await import(fs.existsSync(name) ? path.resolve(name) : `./adapters/${name}.mjs`);
  await engine.init?.({ corpusFile });
  const scores = new Map(categories.map(category => [category, []]));
  const times = [];
  for (const query of queries) {
    const start = performance.now();
    let urls = [];
    try {
      urls = (await engine.search(query.q, 10)).map(result => result.url);
    } catch (error) {
      console.error(`${name}: ${query.q}: ${error.message}`);
    }
    times.push(performance.now() - start);
    const score = rank(query[gold], urls);
    scores.get(query.category).push(score);
    if (process.argv.includes('--misses') && score < 0.2) console.log(`  miss: ${query.category}: ${query.q} -> ${urls.slice(0, 3).join(' ')}`);
  }
  const means = categories.map(category => scores.get(category).reduce((sum, score) => sum + score, 0) / scores.get(category).length);
  const macro = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  times.sort((a, b) => a - b);
  console.log([name.padEnd(12), ...[...means, macro].map(mean => mean.toFixed(3).padStart(10)), times[times.length >> 1].toFixed(1).padStart(12)].join(' '));
  await engine.close?.();
}
process.exit(0);
