'use strict';
// What the engine must find in the sample site. Run by EngineTests.
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { Engine, distance, parse, stem } = require(process.argv[3]);
const { nodeLoader } = require('./node-loader.cjs');

const folder = path.join(process.argv[2], 'search');
const engine = () => new Engine(nodeLoader(folder).load);
let checks = 0;
const check = async (name, test) => {
  try {
    await test();
    checks++;
  } catch (error) {
    console.error(`FAILED: ${name}\n${error.stack}`);
    process.exitCode = 1;
  }
};
const search = async (query, options) => (await engine().search(query, options));
const urls = async query => (await search(query)).hits.map(hit => hit.url);
const first = async query => (await urls(query))[0];

(async () => {
  const wanted = {
    'live migration': 'articles/live-migration.html',
    'live migraton': 'articles/live-migration.html',
    'lvie migration': 'articles/live-migration.html',
    'migr': 'articles/live-migration.html',
    'KVM_CAP_IRQCHIP': 'features/irqchip.html',
    'kvm cap irqchip': 'features/irqchip.html',
    'kvmcapirqchip': 'features/irqchip.html',
    'cap_irqchip': 'features/irqchip.html',
    'kvm_intel.nested': 'articles/network.html',
    'kvm-intel nested': 'articles/network.html',
    '-device virtio-net-pci': 'articles/network.html',
    'virtio-net': 'articles/network.html',
    'vhost-user': 'articles/network.html',
    'vhostuser': 'articles/network.html',
    'x2apic': 'features/x2apic.html',
    'X2APIC': 'features/x2apic.html',
    'VT-d': 'features/device-assignment.html',
    'vtd': 'features/device-assignment.html',
    '/dev/kvm': 'features/device-assignment.html',
    '2.6.20': 'features/irqchip.html',
    'ept': 'features/ept.html',
    'slat': 'features/ept.html',
    'passthrough': 'features/device-assignment.html',
    'guest pass through': 'features/device-assignment.html',
    '"walks two sets"': 'articles/memory.html',
    '开发者维': 'zh/kaifa.html',
    '虚拟机': 'zh/kaifa.html',
    'migrations': 'articles/live-migration.html',
    'title:migration': 'articles/live-migration.html',
    'balloo*': 'terms/balloon.html',
    '*lloon': 'terms/balloon.html',
    'baloon~1': 'terms/balloon.html',
    'what is a balloon': 'terms/balloon.html',
  };
  for (const query of Object.keys(wanted)) await check(query, async () => assert.strictEqual(await first(query), wanted[query]));

  await check('a synonym is found on a page that uses another name', async () => assert((await urls('slat')).includes('articles/memory.html')));
  await check('an excluded word excludes', async () => assert(!(await urls('guest -migration')).includes('articles/live-migration.html')));
  await check('what is kept out is the word itself', async () => assert((await urls('moves -moving')).includes('articles/live-migration.html')));
  await check('a required word is required', async () => assert.deepStrictEqual(await urls('guest +balloon'), ['terms/balloon.html']));
  await check('a phrase must stand word for word', async () => assert.deepStrictEqual(await urls('"two walks sets"'), []));
  await check('a filter filters', async () => assert.deepStrictEqual((await urls('guest kind:term')), ['terms/balloon.html']));
  await check('a filter alone lists', async () => assert.strictEqual((await urls('kind:feature')).length, 4));
  await check('a filter can exclude', async () => assert(!(await urls('guest -kind:term')).includes('terms/balloon.html')));
  await check('boosting changes the order', async () => assert.strictEqual(await first('migration balloon^9'), 'terms/balloon.html'));
  for (const broken of ['"', 'a"b"c"', '+', '-', '^', 'x^', '~', '*', 'kind:', ':::', '()', '\ud800', 'title:', '+-"', 'no:such field', '\\', '<script>', 'ﷺ'.repeat(500), 'w'.repeat(1e5)]) {
    await check(`no query is an error: ${broken.slice(0, 20)}`, async () => { await search(broken); });
  }
  await check('what is not syntax is words', async () => assert.strictEqual(await first('hw:live migration)'), 'articles/live-migration.html'));
  await check('a feature by name shows its card', async () => {
    for (const name of ['x2apic', 'EPT', 'device assignment', 'passthrough']) {
      const { cards } = await search(name);
      assert.strictEqual(cards.length, 1, name);
      assert.deepStrictEqual(cards[0].rows.map(row => row.label), ['KVM', 'Xen']);
    }
  });
  await check('a term by name shows its definition', async () => assert.match((await search('memory balloon')).cards[0].definition, /gives memory back/));
  await check('a typo gives the nearest spelling', async () => assert.strictEqual((await search('ballon')).suggestion, 'balloon'));
  await check('a word that only begins alike is no other spelling', async () => {
    const { suggestion, hits } = await search('balance');
    assert.strictEqual(suggestion, '');
    assert(!hits.some(hit => hit.url === 'terms/balloon.html'));
  });
  await check('a hit goes to the best heading', async () => {
    const { hits } = await search('pitfalls of live migration');
    assert.strictEqual(hits[0].url, 'articles/live-migration.html');
    assert.strictEqual(hits[0].anchor, 'limits');
  });
  await check('an excerpt marks the words', async () => assert(hitWords(await search('walks tables')).includes('walks')));
  await check('hostile text stays text', async () => {
    const { hits } = await search('lone control');
    assert.strictEqual(hits[0].title, '<img src=x onerror=alert(1)>');
  });
  await check('facets are counted', async () => {
    const own = engine();
    const { pages } = await own.search('guest');
    const kinds = (await own.facets(pages)).find(facet => facet.field === 'kind');
    assert(kinds.values.every(({ count }) => count > 0));
    assert.strictEqual(kinds.values.reduce((sum, { count }) => sum + count, 0), pages.size);
  });
  await check('two searches give the same', async () => assert.deepStrictEqual(await urls('guest memory host'), await urls('guest memory host')));

  const { load } = nodeLoader(folder);
  const index = fs.readdirSync(folder).find(name => /^[0-9a-f]{12}$/.test(name));
  await check('a missing shard leaves the rest', async () => {
    const own = new Engine(file => /\/x\d+\.js$/.test(file) ? Promise.resolve(null) : load(file));
    const results = await own.search('live migration');
    assert.strictEqual(results.hits[0].url, 'articles/live-migration.html');
    assert(results.damaged);
    assert(!results.stale);
  });
  await check('every shard may be missing', async () => {
    for (const letter of ['n', 't', 'v', 'r', 'p', 'c', 'x', 'b', 'f']) {
      const own = new Engine(file => new RegExp(`/${letter}\\d+\\.js$`).test(file) ? Promise.resolve(null) : load(file));
      for (const query of ['live migration', 'lvie migraton', '"walks two sets"', 'x2apic', 'kind:feature', 'ball*']) await own.search(query);
    }
  });
  await check('a damaged shard is noticed', async () => {
    const own = new Engine(async file => {
      const call = await load(file);
      if (call && /\/x0/.test(file)) call[3] = 'x' + call[3].slice(1);
      return call;
    });
    assert((await own.search('live migration')).damaged);
  });
  await check('a shard of another index is noticed', async () => {
    const own = new Engine(async file => {
      const call = await load(file);
      if (call && (/\/t\d/.test(file) || /\?after/.test(file))) call[1] = '000000000000';
      return call;
    });
    assert((await own.search('live migration')).stale);
    assert(index);
  });

  await check('distances', () => {
    assert.strictEqual(distance('migration', 'migratoin', 2), 1);
    assert.strictEqual(distance('kvm', 'kvm', 1), 0);
    assert.strictEqual(distance('abcd', 'dcba', 2), 3);
  });
  await check('stems', () => assert.deepStrictEqual(['migrations', 'policies', 'running', 'kvm2'].map(stem), ['migrat', 'polici', 'run', 'kvm2']));
  await check('the language of queries', () => {
    const { clauses, filters } = parse('+kvm -xen title:apic^2 "exact words" wild*card fuzzy~2 kind:"a b" plain more', ['kind']);
    assert.deepStrictEqual(clauses.map(({ kind, presence, boost, edits, text }) => [kind, presence, boost, edits, text]), [
      ['words', 1, 1, 0, 'kvm'], ['words', -1, 1, 0, 'xen'], ['words', 0, 2, 0, 'apic'], ['phrase', 0, 1, 0, 'exact words'],
      ['wild', 0, 1, 0, 'wild*card'], ['fuzzy', 0, 1, 2, 'fuzzy'], ['words', 0, 1, 0, 'plain more'],
    ]);
    assert.deepStrictEqual(filters, [{ field: 'kind', value: 'a b', presence: 0 }]);
  });
  console.log(`${checks} checks passed`);
})();

function hitWords(results) {
  return results.hits[0].excerpt.filter(piece => piece.hit).map(piece => piece.text.toLowerCase());
}
