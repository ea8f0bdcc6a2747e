// MiniSearch, with boosts, prefixes for the last word and typos; all words first, then any.
import fs from 'node:fs';
import MiniSearch from 'minisearch';

let index;

export async function init({ corpusFile }) {
  const pages = JSON.parse(fs.readFileSync(corpusFile, 'utf8'));
  index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'headings', 'body'],
    extractField: (page, field) => Array.isArray(page[field]) ? page[field].join('\n') : page[field],
    searchOptions: { boost: { title: 6, headings: 2 }, fuzzy: word => word.length > 3 ? 0.2 : false, prefix: (word, i, words) => i === words.length - 1 },
  });
  index.addAll(pages);
}

export async function search(query, limit) {
  const words = query.replace(/"/g, ' ');
  const all = index.search(words, { combineWith: 'AND' });
  const results = all.length >= limit ? all : all.concat(index.search(words).filter(({ id }) => !all.some(other => other.id === id)));
  return results.slice(0, limit).map(({ id, score }) => ({ url: id, score }));
}
