// Walks through a built site in Firefox, over http and from file://: see README.md.
//   node firefox.mjs FOLDER [--shots FOLDER]
import { spawnSync } from 'node:child_process';
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals: [folder] } = parseArgs({ allowPositionals: true, options: { shots: { type: 'string' } } });
if (!folder || !existsSync(join(folder, 'index.html'))) {
  console.error('usage: node firefox.mjs FOLDER [--shots FOLDER]; FOLDER is a built site');
  process.exit(2);
}
const firefox = [process.env.FIREFOX, 'firefox-esr', 'firefox'].find((name) => name && spawnSync(name, ['--version']).status === 0);
const puppeteer = await import('puppeteer-core').then((module) => module.default, () => null);
if (!firefox || !puppeteer) {
  console.log(`Skipped: ${firefox ? 'puppeteer-core is not there (npm ci --prefix tests/firefox)' : 'there is no Firefox (FIREFOX names one)'}.`);
  process.exit(0);
}
const executablePath = firefox.includes(sep) ? firefox : spawnSync('sh', ['-c', `command -v ${firefox}`], { encoding: 'utf8' }).stdout.trim();

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.xml': 'application/xml',
};
const site = resolve(folder);
// The same site with text and titles of its search lost, all but a few.
const broken = join(mkdtempSync(join(tmpdir(), 'firefox-')), 'site');
cpSync(site, broken, { recursive: true });
const index = readdirSync(join(broken, 'search'), { withFileTypes: true }).find((entry) => entry.isDirectory()).name;
for (const name of readdirSync(join(broken, 'search', index))) if (/^[xp]\d*[1-9]\.js$/.test(name)) rmSync(join(broken, 'search', index, name));

const PATH = '/below/a/path/';
const serve = (root) => new Promise((done) => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = path.startsWith(PATH) ? join(root, path.slice(PATH.length)) : '';
    if (!file || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1', () => done(server));
});
const servers = await Promise.all([serve(site), serve(broken)]);
const mounts = [
  ...servers.map((server) => `http://127.0.0.1:${server.address().port}${PATH}`),
  ...[site, broken].map((root) => pathToFileURL(root).href + '/'),
];

const FIELD = 'form[data-search]:not([data-search-asks]) input[name=q]';
const TITLE = '[role=option] .search-title';
const checks = {
  'letter by letter': async (page) => {
    await page.focus(FIELD);
    await page.keyboard.type('live migr');
    for (const letter of 'ation') {
      await page.keyboard.type(letter);
      await page.shows(TITLE, /live migration/i);
    }
    await page.shot('typed');
  },
  'a typo': async (page) => {
    await page.ask('nesetd virtualizaton');
    await page.shows(TITLE, /nest/i);
    await page.shows('.search-suggestion', /nested virtualization/);
  },
  'an identifier': async (page) => {
    await page.ask('KVM_CAP_IRQCHIP');
    await page.shows(TITLE, /irqchip|interrupt/i);
    await page.ask('-device vfio-pci');
    await page.shows(TITLE, /./);
  },
  'a phrase': async (page) => {
    await page.ask('"live migration"');
    await page.shows(TITLE, /migrat/i);
    await page.ask('"migration live zebra"');
    await page.shows('.search-status', /No page found/);
  },
  'a feature by name is answered': async (page) => {
    await page.ask('x2apic');
    await page.shows('.search-card', /KVM/);
  },
  'the keyboard alone': async (page) => {
    await page.keyboard.press('/');
    await page.until((selector) => document.activeElement?.matches(selector), FIELD);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.until((selector) => document.activeElement?.matches(selector), FIELD);
    await page.keyboard.type('balloon');
    await page.shows(TITLE, /balloon/i);
    await page.keyboard.press('ArrowDown');
    await page.until(() => document.querySelector('[role=option][aria-selected=true]'));
    await page.keyboard.press('Escape');
    await page.until(() => document.querySelector('[role=combobox][aria-expanded=false]'));
    await page.keyboard.press('ArrowDown');
    await page.until(() => document.querySelector('[role=combobox][aria-expanded=true]'));
    await page.keyboard.press('ArrowDown');
    await page.until(() => document.querySelector('[role=option][aria-selected=true]'));
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.shows('mark.search-landing', /balloon/i);
    await page.shot('landed');
    await page.evaluate(() => [...document.querySelectorAll('button')].find((button) => /Remove highlights/.test(button.textContent)).click());
    await page.until(() => !document.querySelector('mark.search-landing'));
  },
  'chips of facets': async (page) => {
    await page.open('search.html?q=paging');
    await page.shows('.search-hits .search-title', /./);
    await page.until(() => document.querySelector('[role=group] button[aria-pressed]'));
    const all = await page.evaluate(() => document.querySelectorAll('.search-hits .search-title').length);
    await page.evaluate(() => [...document.querySelectorAll('[role=group][aria-label=kind] button')].find((button) => /^feature/.test(button.textContent)).click());
    await page.until(() => document.querySelector('[role=group][aria-label=kind] button[aria-pressed=true]'));
    await page.until(() => [...document.querySelectorAll('.search-hits .search-kind')].every((kind) => kind.textContent === 'feature'));
    await page.shows('.search-excerpt mark', /./);
    if (!all) throw new Error('no hits');
    await page.shot('chips');
  },
  'the filter of the tracker': async (page) => {
    await page.open('tracker/index.html');
    await page.type('input[type=search][name=q]:not(form[data-search] *), #page\\:filter-q', 'status:experimental product:xen since:>=4.17');
    await page.shows('#page\\:shown, [role=status]', /^\d+ of \d+ rows/);
    await page.until(() => location.search.includes('status:experimental'));
    await page.shot('tracker');
  },
  'the timeline': async (page) => {
    await page.open('timeline/index.html');
    await page.until(() => document.querySelector('.band-live'));
    await page.type('#page\\:filter-q', 'xsa-7');
    await page.shows('#page\\:shown', /^1 of \d+ events/);
    await page.click('button[type=reset]');
    await page.shows('#page\\:shown', /^\d+ events/);
    const before = await page.evaluate(() => document.querySelector('.band-live .lane svg').getAttribute('viewBox'));
    await page.click('[data-do=in]');
    await page.until((view) => document.querySelector('.band-live .lane svg').getAttribute('viewBox') !== view, before);
    await page.shot('timeline');
  },
  'a preview': async (page) => {
    await page.open('articles/how-nesting-works.html');
    const link = await page.waitForSelector('.prose a.term, .prose a[href*="features/"]');
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await link.hover();
    await page.until(() => document.querySelector('#page\\:preview')?.checkVisibility());
    await page.shot('preview');
    await page.keyboard.press('Escape');
    await page.until(() => !document.querySelector('#page\\:preview')?.checkVisibility());
  },
  'the switch of colours': async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.evaluate(() => document.querySelector('.theme-switch input[value=light]').click());
    const light = await ground();
    await page.evaluate(() => document.querySelector('.theme-switch input[value=dark]').click());
    const dark = await ground();
    if (light === dark) throw new Error(`both are ${light}`);
    await page.open('articles/kvm-or-xen.html');
    if (await ground() !== dark) throw new Error('the choice is forgotten on the next page');
    await page.shot('dark');
  },
};
const brokenChecks = {
  'what is left is searched, and the reader told': async (page) => {
    await page.ask('live migration of guests');
    await page.shows('.search-status', /Part of the search index could not be loaded/);
    await page.shows(TITLE, /./);
  },
};

/** Adds to a tab what the checks are written in. */
function equip(tab, base, shots) {
  const complaints = [];
  tab.on('console', (message) => { if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`); });
  tab.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  const until = (condition, ...given) => tab.waitForFunction(condition, { timeout: 20_000, polling: 50 }, ...given);
  return Object.assign(tab, {
    complaints,
    until,
    open: (path) => tab.goto(base + path, { waitUntil: 'load' }),
    ask: (query) => tab.evaluate((selector, words) => {
      const input = document.querySelector(selector);
      input.focus();
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, FIELD, query),
    shows: (selector, pattern) => until((wanted, source, flags) => [...document.querySelectorAll(wanted)].some((element) => element.checkVisibility() && new RegExp(source, flags).test(element.textContent.trim())), selector, pattern.source, pattern.flags)
      .catch(async () => { throw new Error(`${selector} does not show ${pattern}, but ${JSON.stringify(await tab.evaluate((wanted) => [...document.querySelectorAll(wanted)].slice(0, 5).map((element) => element.textContent), selector))}`); }),
    shot: async (name) => { if (shots) await tab.screenshot({ path: join(shots, `${name}.png`) }); },
  });
}

// Without a screen Firefox sees no mouse; readers have one: fine (2), and it can hover (4).
const mouse = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };
const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: mouse, defaultViewport: { width: 1280, height: 900 } });
let failed = 0, passed = 0;
for (const [i, base] of mounts.entries()) {
  const shots = values.shots && join(values.shots, base.split(':')[0]);
  if (shots) mkdirSync(shots, { recursive: true });
  for (const [name, check] of Object.entries(i % 2 ? brokenChecks : checks)) {
    const context = await browser.createBrowserContext();
    const page = equip(await context.newPage(), base, shots);
    try {
      await page.open('index.html');
      await check(page);
      const own = page.complaints.filter((complaint) => !(i % 2 && complaint.includes('/search/')));
      if (own.length) throw new Error(own.join('\n'));
      passed++;
    } catch (error) {
      failed++;
      console.log(`not ok: ${name}, ${base.split(':')[0]}\n  ${error.message}`);
      await page.shot(`failed ${name}`).catch(() => {});
    }
    await context.close();
  }
}
console.log(`${await browser.version()}: ${passed} passed, ${failed} failed`);
await browser.close();
servers.forEach((server) => server.close());
rmSync(join(broken, '..'), { recursive: true });
process.exit(failed ? 1 : 0);
