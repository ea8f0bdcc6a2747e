// Holds the rules against what the build made of the same content: ATLAS_SITE names a built site, or one is built.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dataOf, plain, root, rules } from './rules.mjs';
import { stack } from './sample.mjs';

const isGiven = Boolean(process.env.ATLAS_SITE);
const site = process.env.ATLAS_SITE ?? join(mkdtempSync(join(tmpdir(), 'atlas-')), 'site');
if (!isGiven) {
  execFileSync('dotnet', ['run', '-c', 'Release', '--project', 'src/Site.Cli', '--', 'build', '--output', site], { cwd: root, stdio: 'ignore' });
  after(() => rmSync(join(site, '..'), { recursive: true }));
}
const data = dataOf(site);

const decode = (html) => html.replace(/<[^>]*>/g, '')
  .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();

const marks = (html) => [...html.matchAll(/<span class="(?:mark ([a-z-]+)|security|said-nothing|change-arrow)">([^<]*)/g)]
  .map(([whole, status, text]) => status ?? (whole.includes('"security"') ? `(${decode(text)})` : whole.includes('said-nothing') ? 'nothing' : '>')).join(' ');

/** The changes that a page tells, one line each. */
const changesOn = (path) => {
  const html = readFileSync(path, 'utf8');
  return [...html.matchAll(/<section class="change-group change-([a-z-]+)"[\s\S]*?<\/section>/g)].flatMap(([section, kind]) =>
    [...section.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item]) => {
      const [, href, title] = /<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/.exec(item);
      const condition = /class="condition">([^<]*)/.exec(item)?.[1] ?? '';
      return `${kind} | ${decode(href).replace('../../', '').replace(/^\.\.\//, 'tracker/')} | ${decode(title)} | ${decode(condition)} | ${marks(item)}`;
    }));
};

const said = (view) => (view ? `${view.status}${view.security ? ` (${view.security})` : ''}` : 'nothing');
const changesBy = (product, from, to) => plain(rules.diff(data, product, from, to)).flatMap((group) => group.changes.map((change) =>
  `${group.key} | ${change.href} | ${change.title} | ${change.condition} | ${said(change.before)} > ${said(change.after)}`));

for (const product of data.products) {
  test(`The script finds the same changes as the build between all neighbouring releases of ${product.name}`, () => {
    let found = 0;
    for (const [index, release] of product.releases.slice(1).entries()) {
      const from = product.releases[index].v;
      const told = changesOn(`${site}/tracker/diff/${product.id}-${from}-${release.v}.html`);
      assert.deepEqual(changesBy(product.id, from, release.v), told, `${from} to ${release.v}`);
      found += told.length;
    }
    assert.ok(found > 20, `only ${found} changes were compared`);
  });
}

/** The rows of a matrix: title and what stands in each cell. */
const rowsOn = (path) => [...readFileSync(path, 'utf8').matchAll(/<tr id="row-[^"]*"[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) => {
  const title = decode(/<th[^>]*>([\s\S]*?)<\/a>/.exec(row)[1]);
  const cells = [...row.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell]) =>
    [...cell.matchAll(/<a class="([a-z-]+)"[^>]*>([\s\S]*?)<\/a>(?: ?<small>([^<]*)<\/small>)?/g)]
      .map(([, status, words, condition]) => `${status}${/<i>([^<]*)/.exec(words)?.[0].replace('<i>', ' ').trimEnd() ?? ''} [${decode(condition ?? '')}]`).join(' + '));
  return `${title}: ${cells.join(' | ')}`;
});

test('The script shows each day that has a page as that page does', () => {
  const days = readdirSync(`${site}/tracker/as-of`).map((name) => name.replace('.html', ''));
  assert.ok(days.length > 10);
  for (const day of days) {
    const stood = plain(rules.asOf(data, day));
    const rows = stood.groups.flatMap((group) => group.rows.map((row) => `${row.feature.title}: ${row.cells.map((cells) =>
      cells.map((cell) => `${cell.status}${cell.security ? ` ${cell.security}` : ''} [${cell.condition}]`).join(' + ')).join(' | ')}`));
    assert.ok(rows.length > 5, day);
    assert.deepEqual(rows, rowsOn(`${site}/tracker/as-of/${day}.html`), day);
  }
});

test('Statuses have the same words in the script and on pages', () => {
  const html = readFileSync(`${site}/tracker/index.html`, 'utf8') + readFileSync(`${site}/tracker/xen.html`, 'utf8');
  const told = new Map([...html.matchAll(/<span class="mark ([a-z-]+)">([^<]*)/g)].map(([, key, text]) => [key, decode(text)]));
  assert.ok(told.size >= 6);
  for (const [key, text] of told) {
    assert.equal(rules.textOf(key), text);
  }
});

test('Sources of statements are in the bibliography under the anchors the script gives them', () => {
  const ids = new Set([...readFileSync(`${site}/bibliography.html`, 'utf8').matchAll(/<li id="([^"]*)"/g)].map(([, id]) => decode(id)));
  for (const key of new Set(data.features.flatMap((feature) => feature.statements.flatMap((statement) => statement.sources)))) {
    assert.ok(ids.has(rules.referenceAnchor(key)), key);
  }
});

const on = (releases, arch, cpu) => {
  const indexes = releases.map(([id, version]) => {
    const index = data.products.findIndex((product) => product.id === id);
    return [index, rules.releaseOf(data.products[index], version)];
  });
  const outcomes = rules.checkStack(data, stack(indexes, arch, cpu));
  return new Map([...outcomes].flatMap(([result, verdicts]) => verdicts.map((verdict) => [verdict.feature.id, { result, verdict }])));
};

test('On Linux 5.15 with QEMU 6.2.0 and an Intel CPU, EPT works, AVIC lacks its CPU and TDX its kernel', () => {
  const stack515 = on([['kvm', '5.15'], ['qemu', '6.2.0']], 'x86', 'intel');
  assert.equal(stack515.get('ept').result, 'works');
  assert.equal(stack515.get('x2apic').result, 'works');
  assert.equal(stack515.get('avic').result, 'blocked');
  assert.match(stack515.get('avic').verdict.layers[0].need.text, /AMD/);
  assert.equal(stack515.get('tdx').result, 'blocked');
  assert.match(stack515.get('tdx').verdict.layers[0].need.text, /^Linux 6\.\d+ or later; this is 5\.15$/);
});

test('On Xen 4.17 for arm64, Xen on Arm works and nothing of x86 is said to', () => {
  const arm = on([['xen', '4.17']], 'arm64', 'other');
  assert.ok(['works', 'caveat'].includes(arm.get('xen-on-arm').result));
  assert.notEqual(arm.get('hvm-guests').result, 'works');
  assert.ok([...arm.values()].some(({ result }) => result === 'works'));
});
