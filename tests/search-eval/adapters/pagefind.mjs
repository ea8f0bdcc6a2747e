// Pagefind, through its own browser module served by a local server: it fetches its index.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as builder from 'pagefind';

let folder, server, pagefind;
const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export async function init({ corpusFile }) {
  const { index } = await builder.createIndex();
  for (const page of JSON.parse(fs.readFileSync(corpusFile, 'utf8'))) {
    const headings = (page.headings || []).map(heading => `<h2>${escape(heading)}</h2>`).join('');
    await index.addHTMLFile({ url: page.url, content: `<html lang="en"><body><main><h1>${escape(page.title)}</h1>${headings}<p>${escape(page.body)}</p></main></body></html>` });
  }
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: folder });
  server = http.createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url, 'http://localhost').pathname));
    if (!file.startsWith(folder) || !fs.existsSync(file)) return response.writeHead(404).end();
    response.end(fs.readFileSync(file));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}/`;
  globalThis.window = globalThis;
  globalThis.document ??= { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null };
  globalThis.location ??= new URL(base);
  fs.copyFileSync(path.join(folder, 'pagefind.js'), path.join(folder, 'pagefind.mjs'));
  // Its module takes addresses relative to a page, and there is none here.
  const { fetch } = globalThis;
  globalThis.fetch = (address, ...rest) => fetch(new URL(address, base), ...rest);
  pagefind = await import(pathToFileURL(path.join(folder, 'pagefind.mjs')).href);
  await pagefind.options({ basePath: '/', baseUrl: '/' });
  await pagefind.init();
}

export async function search(query, limit) {
  const { results } = await pagefind.search(query);
  return Promise.all(results.slice(0, limit).map(async result => ({ url: (await result.data()).url, score: result.score })));
}

export async function close() {
  server.close();
  await builder.close();
  fs.rmSync(folder, { recursive: true, force: true });
}
