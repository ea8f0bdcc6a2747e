// Asks Lighthouse about one page of every kind of a built site, as on a desktop and as on a phone: see README.md.
//   node lighthouse.mjs FOLDER [--only KIND,KIND] [--form desktop|mobile] [--categories NAME,NAME] [--details]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, form: { type: 'string' }, categories: { type: 'string' }, details: { type: 'boolean' } },
});
const categories = values.categories?.split(',') ?? ['performance', 'accessibility', 'best-practices', 'seo'];

// The kinds of tests/Site.Browser.Tests/Browsing/PageKind.cs; * stands for the largest page of the folder.
const kinds = {
  home: '', section: 'architecture/index.html', features: 'features/index.html', article: 'articles/*', feature: 'features/*',
  release: 'releases/*', event: 'events/*', paper: 'papers/*', claim: 'claims/*', claims: 'claims/index.html', comparison: 'comparison/dimensions.html',
  choice: 'comparison/choose.html', term: 'terms/*', glossary: 'terms/index.html', taxonomy: 'tags/index.html', tag: 'tags/*', product: 'products/*',
  area: 'areas/*', tracker: 'tracker/index.html', 'tracker-facet': 'tracker/product/*', 'tracker-architectures': 'tracker/architectures.html',
  'tracker-differences': 'tracker/diff.html', 'tracker-difference': 'tracker/diff/*', 'tracker-days': 'tracker/as-of.html', 'tracker-day': 'tracker/as-of/*',
  'tracker-stack': 'tracker/stack.html', 'tracker-coverage': 'tracker/coverage.html', timeline: 'timeline/index.html', bibliography: 'bibliography.html',
  staleness: 'staleness.html', 'site-map': 'site-map.html', search: 'search.html', index: 'a-z.html',
};

const mediaTypes = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.atom': 'application/atom+xml', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
};

const largestIn = (folder, below) => readdirSync(join(folder, below))
  .filter((name) => name.endsWith('.html') && name !== 'index.html')
  .map((name) => join(below, name))
  // Redirects are no pages, and documents for paper want no visitors from search engines.
  .filter((path) => !/http-equiv="refresh"|name="robots" content="noindex"/.test(readFileSync(join(folder, path), 'utf8')))
  .sort((left, right) => statSync(join(folder, right)).size - statSync(join(folder, left)).size || (left < right ? -1 : 1))[0];

const pathOf = (folder, kind) => (kinds[kind].endsWith('*') ? largestIn(folder, kinds[kind].slice(0, -1)) : kinds[kind]);

// As a server does that finds the copies which `build --precompress` wrote, or compresses by itself.
const compressed = (file, accepted) => {
  const bytes = readFileSync(file);
  if (extname(file) === '.woff2' || extname(file) === '.png') {
    return { bytes };
  }
  if (/\bbr\b/.test(accepted)) {
    return { encoding: 'br', bytes: existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) };
  }
  return /\bgzip\b/.test(accepted)
    ? { encoding: 'gzip', bytes: existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`) : gzipSync(bytes) }
    : { bytes };
};

const serve = (folder, port) => new Promise((done) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const wanted = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const found = wanted.startsWith(folder + sep) && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    const { encoding, bytes } = compressed(file, request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      // Assets carry their hash in their names.
      'Cache-Control': path.startsWith('/theme/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  });
  server.listen(port, '127.0.0.1', () => done(server));
});

const canonicalOf = (folder) => {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];
  if (!address || new URL(address).hostname !== '127.0.0.1') {
    throw new Error('Build the site with --base-url http://127.0.0.1:PORT/ first: Lighthouse looks at the addresses it names.');
  }
  return new URL(address);
};

const browserPath = () => process.env.SITE_BROWSER
  ?? ['chromium', 'chromium-browser', 'google-chrome'].map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find((path) => path.length > 0);

const ask = async (address, form, port) => {
  const { lhr } = await lighthouse(address, { port, onlyCategories: categories, output: 'json', logLevel: 'silent' }, form === 'desktop' ? desktopConfig : undefined);
  if (lhr.runtimeError) {
    throw new Error(`${address}: ${lhr.runtimeError.message}`);
  }
  const below = categories.flatMap((name) => lhr.categories[name].auditRefs
    .filter((reference) => reference.weight > 0)
    .map((reference) => lhr.audits[reference.id])
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map((audit) => `${audit.id} ${audit.displayValue ?? audit.score}`));
  return {
    scores: categories.map((name) => Math.round(lhr.categories[name].score * 100)),
    metrics: ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((id) => lhr.audits[id]?.numericValue ?? NaN),
    bytes: (lhr.audits['network-requests']?.details.items ?? []).reduce((sum, item) => sum + (item.transferSize ?? 0), 0),
    below,
    details: lhr.audits,
  };
};

const folder = resolve(positionals[0] ?? 'output');
const home = canonicalOf(folder);
const server = await serve(folder, Number(home.port));
const chrome = await launch({ chromePath: browserPath(), chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'], logLevel: 'silent' });
let worst = 100;
try {
  const columns = [...categories, 'FCP s', 'LCP s', 'TBT ms', 'CLS', 'KB'];
  console.log(`| kind | form | ${columns.join(' | ')} |\n|---|---|${columns.map(() => '--:|').join('')}`);
  for (const kind of values.only?.split(',') ?? Object.keys(kinds)) {
    for (const form of values.form ? [values.form] : ['desktop', 'mobile']) {
      const { scores, metrics, bytes, below, details } = await ask(new URL(pathOf(folder, kind), home).href, form, chrome.port);
      const [paint, largest, blocked, shift] = metrics;
      worst = Math.min(worst, ...scores);
      console.log(`| ${kind} | ${form} | ${scores.join(' | ')} | ${(paint / 1000).toFixed(2)} | ${(largest / 1000).toFixed(2)} | ${blocked.toFixed(0)} | ${shift.toFixed(3)} | ${(bytes / 1000).toFixed(0)} |`);
      if (Math.min(...scores) < 100) {
        console.log(`  below 100: ${below.join('; ')}`);
      }
      if (values.details) {
        for (const audit of Object.values(details).filter((each) => each.score !== null && each.score < 1)) {
          console.log(`  ${audit.id}: ${JSON.stringify(audit.details?.items ?? audit.displayValue)?.slice(0, 600)}`);
        }
      }
    }
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exitCode = worst < 100 ? 1 : 0;
