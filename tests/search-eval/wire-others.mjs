// What wire.mjs measures, of lunr, MiniSearch and Pagefind: a page that loads the engine and its index once the field has the focus, as their guides advise.
//   node wire-others.mjs --corpus CORPUS.json [--queries QUERIES.json] [--engines lunr,minisearch,pagefind] [--cold 8] [--later 20]
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const require = createRequire(import.meta.url);
const pages = JSON.parse(fs.readFileSync(option('corpus'), 'utf8'));
const queries = JSON.parse(fs.readFileSync(option('queries', '/dev/null'), 'utf8') || '[]').filter(({ gold }) => Object.keys(gold || {}).length).map(({ q }) => q);
if (!queries.length) queries.push('live migration', 'nested virtualization', 'vhost-user', 'memory balloon', 'iommu', 'snapshot', 'secure boot', 'numa');
const spread = (list, count) => Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * list.length / Math.min(count, list.length))]);
const percentile = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const both = (list, digits = 0) => `${percentile(list, 0.5).toFixed(digits)} (p95 ${percentile(list, 0.95).toFixed(digits)})`;
const own = name => fs.readFileSync(path.join(path.dirname(new URL(import.meta.url).pathname), 'node_modules', name), 'utf8');
const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Each gives the files of the site, and the script of its page: `open()` loads what is needed, `ask(words)` gives up to ten titles. */
const engines = {
  lunr: async () => {
    const lunr = require('lunr');
    const index = lunr(function () {
      this.ref('url');
      this.field('title', { boost: 10 });
      this.field('headings', { boost: 3 });
      this.field('body');
      for (const page of pages) this.add({ url: page.url, title: page.title, headings: (page.headings || []).join('\n'), body: page.body });
    });
    return {
      files: { 'engine.js': own('lunr/lunr.min.js'), 'index.json': JSON.stringify(index), 'titles.json': JSON.stringify(Object.fromEntries(pages.map(({ url, title }) => [url, title]))) },
      script: `let index, titles;
        const script = src => new Promise(done => { const e = document.createElement('script'); e.onload = done; e.src = src; document.head.append(e); });
        window.open_ = async () => { const [, data, names] = await Promise.all([script('engine.js'), fetch('index.json').then(r => r.json()), fetch('titles.json').then(r => r.json())]); index = lunr.Index.load(data); titles = names; };
        window.ask = async words => index.query(q => lunr.tokenizer(words.replace(/"/g, ' ')).forEach(word => { q.term(word, { boost: 10 }); q.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false }); if (word.toString().length > 4) q.term(word, { boost: 0.5, editDistance: 1 }); })).slice(0, 10).map(hit => titles[hit.ref]);`,
    };
  },
  minisearch: async () => {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ idField: 'url', fields: ['title', 'headings', 'body'], storeFields: ['title'], extractField: (page, field) => Array.isArray(page[field]) ? page[field].join('\n') : page[field] });
    index.addAll(pages);
    return {
      files: { 'engine.js': own('minisearch/dist/umd/index.js'), 'index.json': JSON.stringify(index) },
      script: `let index;
        const script = src => new Promise(done => { const e = document.createElement('script'); e.onload = done; e.src = src; document.head.append(e); });
        window.open_ = async () => { const [, data] = await Promise.all([script('engine.js'), fetch('index.json').then(r => r.text())]); index = MiniSearch.loadJSON(data, { idField: 'url', fields: ['title', 'headings', 'body'], storeFields: ['title'], searchOptions: { boost: { title: 6, headings: 2 }, fuzzy: word => word.length > 3 ? 0.2 : false, prefix: (word, i, words) => i === words.length - 1 } }); };
        window.ask = async asked => { const words = asked.replace(/"/g, ' '); const all = index.search(words, { combineWith: 'AND' }); return (all.length >= 10 ? all : all.concat(index.search(words))).slice(0, 10).map(hit => hit.title); };`,
    };
  },
  pagefind: async () => {
    const builder = await import('pagefind');
    const { index } = await builder.createIndex();
    for (const page of pages) await index.addHTMLFile({ url: page.url, content: `<html lang="en"><body><main><h1>${escape(page.title)}</h1>${(page.headings || []).map(heading => `<h2>${escape(heading)}</h2>`).join('')}<p>${escape(page.body)}</p></main></body></html>` });
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
    await index.writeFiles({ outputPath: folder });
    await builder.close();
    return {
      folder,
      script: `let pagefind;
        window.open_ = async () => { pagefind = await import('./pagefind.js'); await pagefind.init(); };
        window.ask = async words => { const found = await pagefind.search(words); return Promise.all(found.results.slice(0, 10).map(async hit => (await hit.data()).meta.title)); };`,
    };
  },
};
const page = script => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wire</title><input><ul></ul><script>${script}
  let opened, turn = 0;
  document.querySelector('input').addEventListener('input', async event => {
    const words = event.target.value, mine = ++turn;
    await (opened ??= window.open_());
    const titles = await window.ask(words);
    if (mine === turn) { document.querySelector('ul').replaceChildren(...titles.map(title => { const e = document.createElement('li'); e.textContent = title; return e; })); document.body.dataset.asked = words; }
  });</script></html>`;
const types = { '.js': 'text/javascript; charset=utf-8', '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.wasm': 'application/wasm' };

const browser = await chromium.launch({ executablePath: process.env.CHROME || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'] });
console.log(`${pages.length} pages            before the first result, KB      ready after, ms             a later query, KB      heap, MB`);
for (const name of option('engines', 'lunr,minisearch,pagefind').split(',')) {
  const { files = {}, folder, script } = await engines[name]();
  const zipped = new Map();
  let sent = 0;
  const server = http.createServer((request, response) => {
    const file = decodeURIComponent(request.url.split('?')[0]).slice(1);
    if (!zipped.has(file)) {
      const body = file === 'index.html' ? page(script) : files[file] ?? (folder && fs.existsSync(path.join(folder, file)) ? fs.readFileSync(path.join(folder, file)) : null);
      zipped.set(file, body && zlib.gzipSync(body, { level: 9 }));
    }
    const body = zipped.get(file);
    if (!body) return void response.writeHead(404).end();
    if (file !== 'index.html') sent += body.length;
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'max-age=3600' }).end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const ask = async (tab, query) => {
    const start = await tab.evaluate(words => { const input = document.querySelector('input'); input.value = words; input.dispatchEvent(new Event('input')); return performance.now(); }, query);
    await tab.waitForFunction(words => document.body.dataset.asked === words, query, { polling: 'raf', timeout: 300_000 });
    return await tab.evaluate(() => performance.now()) - start;
  };
  const open = async () => {
    const context = await browser.newContext(), tab = await context.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/index.html`);
    return { context, tab };
  };
  const first = [], ready = [], later = [];
  for (const query of spread(queries, Number(option('cold', 8)))) {
    const { context, tab } = await open();
    sent = 0;
    ready.push(await ask(tab, query));
    first.push(sent / 1024);
    await context.close();
  }
  const { context, tab } = await open();
  await ask(tab, 'virtual machine');
  for (const query of spread(queries, Number(option('later', 20)))) {
    sent = 0;
    await ask(tab, query);
    later.push(sent / 1024);
  }
  const session = await context.newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  console.log(`${name.padEnd(20)} ${both(first).padEnd(31)} ${both(ready).padEnd(27)} ${both(later).padEnd(22)} ${(usedSize / 1e6).toFixed(0)}`);
  await context.close();
  server.close();
}
await browser.close();
process.exit(0);
