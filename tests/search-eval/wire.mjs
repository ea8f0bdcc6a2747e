// Measures in Chromium what a search costs a reader: bytes as served with gzip, time, memory.
//   node wire.mjs --corpus CORPUS.json [--index FOLDER] [--queries QUERIES.json] [--cold 20] [--later 40]
// FOLDER: an index made before; without it, one is built by tests/Site.Search.Cli. CHROME names the browser. The server runs on this machine, so times are the engine's, not a line's.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const here = path.dirname(new URL(import.meta.url).pathname);
const assets = path.join(here, '../../themes/default/assets');
let folder = option('index');
if (!folder) {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-wire-'));
  execFileSync('dotnet', ['run', '-c', 'Release', '--project', path.join(here, '../Site.Search.Cli'), '--', path.resolve(option('corpus')), folder], { stdio: 'inherit' });
}
const typed = ['live migration', 'nested virtualization', 'vhost-user', 'memory balloon', 'iommu', 'cpu hotplug', 'snapshot', 'network bridge', 'xen pv', 'virtio-net', 'huge pages', 'vfio', 'kvm_intel.nested', 'secure boot', 'numa'];
const queries = option('queries') ? JSON.parse(fs.readFileSync(option('queries'), 'utf8')).filter(({ gold }) => Object.keys(gold || {}).length).map(({ q }) => q) : typed;
const spread = (list, count) => Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * list.length / Math.min(count, list.length))]);
const percentile = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const both = (list, digits = 0) => `${percentile(list, 0.5).toFixed(digits)} (p95 ${percentile(list, 0.95).toFixed(digits)})`;

// The script as the site serves it: without its comments and indentation (src/Site.Search/ClientScript.cs does the same).
function compact(text) {
  let inComment = false;
  return text.split('\n').map(whole => whole.trim()).filter(line => {
    if (inComment) return (inComment = !line.endsWith('*/')) && false;
    if (line.startsWith('/*') && !line.includes('*/')) return !(inComment = true);
    return line && !line.startsWith('//') && !/^\/\*[^]*?\*\/$/.test(line);
  }).map(line => line.replace(/\/\*\* @type .*?\*\/\s*/g, '')).join('\n');
}
// The theme writes into each script the words that it names (themes/default/ScriptStrings.cs does the same).
const sections = new Map([...fs.readFileSync(path.join(assets, '..', 'strings.js'), 'utf8').matchAll(/^  (\w+): \{\n([^]*?)^  \},$/gm)].map(([, name, entries]) => [name, `{\n${entries}}`]));
const withWords = text => text.replace(/\/\*\* @type \{any\} \*\/ \(globalThis\)\.atlasStrings\??\.(\w+)/g, (_, name) => sections.get(name));
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wire</title><script defer src="/theme/js/search-open.js" data-search-script="/theme/js/search.js" data-search-style="/theme/css/search.css" data-search-page="/search.html" data-search-index="/search/" data-root="/"></script>
<form data-search action="/a-z.html"><input name="q" type="search"></form><main></main></html>`;
const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
let sent = 0;
const server = http.createServer((request, response) => {
  const name = decodeURIComponent(request.url.split('?')[0]);
  let body;
  if (name.endsWith('.html')) body = page;
  else {
    const file = name.startsWith('/theme/') ? path.join(assets, name.slice(7)) : path.join(folder, name);
    if (!fs.existsSync(file)) return void response.writeHead(404).end();
    body = fs.readFileSync(file);
    if (name.startsWith('/theme/js/')) body = compact(withWords(body.toString()));
  }
  const zipped = zlib.gzipSync(body, { level: 9 });
  if (!name.endsWith('.html')) sent += zipped.length;
  response.writeHead(200, { 'content-type': types[path.extname(name)], 'content-encoding': 'gzip', 'cache-control': 'max-age=3600' }).end(zipped);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/index.html`;
const browser = await chromium.launch({ executablePath: process.env.CHROME || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'] });
const open = async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(address);
  return { context, tab };
};
const quiet = async tab => { // no request for half a second
  for (let last = -1; sent !== last;) { last = sent; await tab.waitForTimeout(600); }
};
const answered = (tab, query) => tab.waitForFunction(wanted => {
  const list = document.querySelector('[role=listbox]');
  return document.querySelector('input').value === wanted && list && (document.querySelector('.search-title') || /No page/.test(document.querySelector('.search-status')?.textContent || ''));
}, query, { polling: 'raf' });

const first = [], ready = [];
sent = 0;
let idle = 0;
for (const query of spread(queries, Number(option('cold', 20)))) {
  sent = 0;
  const { context, tab } = await open();
  idle = sent;
  const start = await tab.evaluate(wanted => { const input = document.querySelector('input'); input.focus(); input.value = wanted; input.dispatchEvent(new Event('input', { bubbles: true })); return performance.now(); }, query);
  await answered(tab, query);
  ready.push(await tab.evaluate(() => performance.now()) - start);
  first.push(sent - idle);
  await context.close();
}
console.log(`on a page that is not searched   ${idle} B`);
console.log(`before the first result          ${both(first.map(bytes => bytes / 1024))} KB, ready after ${both(ready)} ms`);

{
  const { context, tab } = await open();
  sent = 0;
  await tab.focus('input');
  for (const letter of 'live migration') { await tab.keyboard.type(letter); await tab.waitForTimeout(120); }
  await answered(tab, 'live migration');
  await quiet(tab);
  console.log(`"live migration" by letters      ${(sent / 1024).toFixed(0)} KB, script and style included`);
  await context.close();
}
{
  // A later query: its ten results with their excerpts, in a tab that has searched before.
  const { context, tab } = await open();
  await tab.addScriptTag({ url: '/theme/js/search.js' }).catch(() => undefined);
  await tab.focus('input');
  await tab.fill('input', 'virtual machine');
  await answered(tab, 'virtual machine');
  await quiet(tab);
  const later = [], warm = [];
  for (const query of spread(queries, Number(option('later', 40)))) {
    sent = 0;
    await tab.fill('input', '');
    await tab.fill('input', query);
    await answered(tab, query);
    await quiet(tab);
    later.push(sent / 1024);
  }
  const session = await context.newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  console.log(`a later query                    ${both(later, 1)} KB`);
  console.log(`heap after ${later.length} queries            ${(usedSize / 1e6).toFixed(1)} MB`);
  await context.close();
}
await browser.close();
server.close();

// Once its shards are there, a query: in this Node.js, with the same engine as Chromium's.
const { createRequire } = await import('node:module');
const require = createRequire(import.meta.url);
const { Engine } = require('../../themes/default/assets/js/search.js');
const { nodeLoader } = require('./node-loader.cjs');
const engine = new Engine(nodeLoader(path.join(folder, 'search')).load);
const best = new Map();
for (let round = 0; round < 6; round++) {
  for (const query of queries) {
    const start = performance.now();
    await engine.search(query, { limit: 10, excerpts: 0 });
    if (round) best.set(query, Math.min(best.get(query) ?? Infinity, performance.now() - start));
  }
}
const times = [...best.values()];
console.log(`a query whose shards are there   ${both(times, 1)} ms`);
process.exit(0);
