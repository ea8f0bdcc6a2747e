// lunr.js, with the boosts its guide suggests; a phrase is searched as its words, which is all it can do.
import fs from 'node:fs';
import lunr from 'lunr';

let index;

export async function init({ corpusFile }) {
  const pages = JSON.parse(fs.readFileSync(corpusFile, 'utf8'));
  index = lunr(function () {
    this.ref('url');
    this.field('title', { boost: 10 });
    this.field('headings', { boost: 3 });
    this.field('body');
    for (const page of pages) this.add({ url: page.url, title: page.title, headings: (page.headings || []).join('\n'), body: page.body });
  });
}

export async function search(query, limit) {
  const words = lunr.tokenizer(query.replace(/"/g, ' '));
  const results = index.query(lookup => {
    words.forEach((word, i) => {
      lookup.term(word, { boost: 10 });
      if (i === words.length - 1) lookup.term(word, { boost: 1, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
      if (word.toString().length > 4) lookup.term(word, { boost: 0.5, editDistance: 1 });
    });
  });
  return results.slice(0, limit).map(({ ref, score }) => ({ url: ref, score }));
}
