import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain, rules } from './rules.mjs';
import { feature, sample, stack, statement } from './sample.mjs';

const KEYS = ['status', 'product', 'arch', 'area'];
const parse = (text) => plain(rules.parseQuery(text, KEYS));

test('A query is read term by term, and what is left is words', () => {
  assert.deepEqual(parse('status:experimental product:xen arch:arm since:>=4.17 -area:storage free text "phrase of words"'), {
    terms: [
      { key: 'status', values: ['experimental'], isNot: false }, { key: 'product', values: ['xen'], isNot: false },
      { key: 'arch', values: ['arm'], isNot: false }, { key: 'area', values: ['storage'], isNot: true },
    ],
    since: [{ op: '>=', version: '4.17', isNot: false }],
    words: [{ text: 'free', isNot: false }, { text: 'text', isNot: false }, { text: 'phrase of words', isNot: false }],
  });
});

test('Keys that nobody knows and syntax that makes no sense are words to look for', () => {
  assert.deepEqual(parse('colour:red').words, [{ text: 'colour:red', isNot: false }]);
  assert.deepEqual(parse('since:soon').words, [{ text: 'since:soon', isNot: false }]);
  assert.deepEqual(parse('status:').words, [{ text: 'status:', isNot: false }]);
  assert.deepEqual(parse('"never closed').words, [{ text: 'never closed', isNot: false }]);
  assert.deepEqual(parse('-apic -"two words"').words, [{ text: 'apic', isNot: true }, { text: 'two words', isNot: true }]);
  for (const text of ['', ' ', '-', ':', '::', '"', '-"', '-:', 'a:b:c', '>=', 'since:', 'since:>=', '((', '\\', '🦀:1', 'status:,', '- -']) {
    assert.doesNotThrow(() => parse(text), text);
  }
});

test('Several values of one facet are joined, by commas or by saying the key again', () => {
  assert.deepEqual(parse('status:planned,Experimental status:removed').terms.map((term) => term.values), [['planned', 'experimental'], ['removed']]);
});

test('A word means the value of that name, or else all that have a part which begins so', () => {
  assert.deepEqual(plain(rules.meant('arm', ['arm', 'arm64'])), ['arm']);
  assert.deepEqual(plain(rules.meant('arm', ['arm32', 'arm64', 'x86'])), ['arm32', 'arm64']);
  assert.deepEqual(plain(rules.meant('preview', ['tech-preview', 'supported'])), ['tech-preview']);
  assert.deepEqual(plain(rules.meant('nothing', ['tech-preview'])), []);
});

test('Ticking a box writes its term into the query and leaves the rest', () => {
  assert.equal(rules.withTerm('apic since:>=4.1', 'status', ['removed']), 'status:removed apic since:>=4.1');
  assert.equal(rules.withTerm('status:removed apic', 'status', ['removed', 'planned']), 'status:removed,planned apic');
  assert.equal(rules.withTerm('apic status:removed status:planned', 'status', []), 'apic');
  assert.equal(rules.withTerm('-status:removed', 'status', ['planned']), 'status:planned -status:removed');
});

test('Versions are compared number by number', () => {
  assert.ok(rules.compareVersions('2.6.9', '2.6.32') < 0);
  assert.ok(rules.compareVersions('4.9', '4.10') < 0);
  assert.equal(rules.compareVersions('6.2', '6.2.0'), 0);
  assert.ok(rules.compareVersions('unstable', '99.9') > 0);
});

test('A version that has no release of its own means the newest that is not newer', () => {
  const [linux] = sample().products;
  assert.equal(rules.releaseOf(linux, '5.10'), 1);
  assert.equal(rules.releaseOf(linux, '5.10.7'), 1);
  assert.equal(rules.releaseOf(linux, '9'), 2);
  assert.equal(rules.releaseOf(linux, '2.4'), -1);
  assert.equal(rules.releaseOf(linux, 'newest'), -1);
});

test('"since:" asks when a statement of that product and status begins', () => {
  const apic = feature('apic', [statement(0, 'experimental', 0, 0), statement(0, 'supported', 1), statement(1, 'supported', 1)]);
  const data = sample(apic);
  const asks = (text, products = [], statuses = []) => rules.beginsSo(data, apic, parse(`since:${text}`).since[0], { products, statuses });
  assert.equal(asks('>=7'), true);
  assert.equal(asks('>=7', ['kvm']), false);
  assert.equal(asks('=5.10', ['kvm']), true);
  assert.equal(asks('5.9', ['kvm'], ['supported']), false);
  assert.equal(asks('<=5.9', ['kvm'], ['experimental']), true);
  assert.equal(rules.beginsSo(data, feature('old', [statement(0, 'supported', 0, -1, { begins: false })]), parse('since:5.9').since[0], { products: [], statuses: [] }), false);
});

test('A step between statuses is what the build says it is', () => {
  const steps = [
    [undefined, 'supported', 'added'], ['planned', 'experimental', 'added'], ['unknown', 'supported', 'added'], ['removed', 'supported', 'added'],
    [undefined, 'planned', null], [undefined, 'absent', null], ['unknown', undefined, null], ['supported', 'supported', null],
    ['experimental', 'tech-preview', 'promoted'], ['tech-preview', 'supported', 'promoted'], ['deprecated', 'supported', 'promoted'],
    ['supported', 'experimental', 'demoted'], ['supported', 'deprecated', 'deprecated'], ['supported', 'removed', 'removed'], ['experimental', 'absent', 'removed'],
    [undefined, 'removed', 'changed'], ['planned', 'absent', 'changed'], ['supported', 'unknown', 'became-unknown'], ['supported', undefined, 'became-unknown'],
  ];
  for (const [before, after, kind] of steps) {
    assert.equal(rules.changeOf(before, after), kind, `${before} to ${after}`);
  }
});

test('A day has the newest release that was out, and no column for a product that had none', () => {
  const data = sample(feature('apic', [statement(0, 'experimental', 0, 1), statement(0, 'supported', 2)]), feature('late', [statement(3, 'supported', 1)]));
  const stood = rules.asOf(data, '2021-10-30');
  assert.deepEqual(plain(stood.columns.map((column) => `${column.product.id} ${column.release}`)), ['kvm 1', 'libvirt 0']);
  assert.deepEqual(plain(stood.groups.flatMap((group) => group.rows.map((row) => [row.feature.id, row.cells[0][0].status]))), [['apic', 'experimental']]);
  assert.equal(rules.asOf(data, '2021-10-31').groups[0].rows[0].cells[0][0].status, 'supported');
  assert.equal(rules.asOf(data, '2003-01-01').columns.length, 0);
});

test('Statements that say the same are one cell, and the most general hides its conditions', () => {
  const of = [statement(0, 'supported', 0, -1, { arch: ['x86'], condition: 'x86' }), statement(0, 'supported', 0, -1, { arch: ['arm64'], condition: 'arm64' })];
  assert.deepEqual(plain(rules.cells(of)).map((cell) => cell.condition), ['x86; arm64']);
  assert.deepEqual(plain(rules.cells([...of, statement(0, 'supported', 0)])).map((cell) => cell.condition), ['']);
  assert.equal(rules.cells([of[0], { ...of[1], security: 'not security supported' }]).length, 2);
});

test('What a condition said goes on in the conditions that take its place, and what nothing speaks of any more became unknown', () => {
  const data = sample(feature('nested', [
    statement(0, 'experimental', 0, 0, { arch: ['x86'], condition: 'x86' }),
    statement(0, 'supported', 1, -1, { arch: ['x86'], qualifier: 'Intel', condition: 'x86, Intel' }),
    statement(0, 'experimental', 1, -1, { arch: ['x86'], qualifier: 'AMD', condition: 'x86, AMD' }),
    statement(0, 'experimental', 0, 0, { arch: ['s390x'], condition: 's390x' }),
  ]));
  const changes = rules.diff(data, 'kvm', '5.9', '5.10').flatMap((group) => group.changes.map((change) => `${group.key} ${change.condition}`));
  assert.deepEqual(plain(changes), ['promoted x86, Intel', 'became-unknown s390x']);
});

test('A diff goes by condition, whichever way round the releases are', () => {
  const data = sample(feature('apic', [
    statement(0, 'experimental', 0, 1, { arch: ['x86'], condition: 'x86' }), statement(0, 'supported', 2, -1, { arch: ['x86'], condition: 'x86' }),
    statement(0, 'supported', 2, -1, { arch: ['arm64'], condition: 'arm64' }),
  ]));
  const kinds = (from, to) => plain(rules.diff(data, 'kvm', from, to).flatMap((group) => group.changes.map((change) => `${group.key} ${change.condition}`)));
  assert.deepEqual(kinds('5.9', '5.15'), ['added arm64', 'promoted x86']);
  assert.deepEqual(kinds('5.15', '5.9'), ['demoted x86', 'became-unknown arm64']);
  assert.deepEqual(kinds('5.9', '5.10'), []);
  assert.deepEqual(kinds('5.9', 'nothing'), []);
  assert.deepEqual(plain(rules.diff(data, 'nothing', '5.9', '5.10')), []);
});

const verdict = (of, chosen, ...others) => rules.judge(sample(of, ...others), of, chosen);

test('On a stack a feature works, has a caveat, is not there or is not known', () => {
  const on = (...statements) => verdict(feature('f', statements), stack([[0, 2]])).result;
  assert.equal(on(statement(0, 'supported', 0)), 'works');
  for (const status of ['deprecated', 'tech-preview', 'experimental', 'unsupported']) {
    assert.equal(on(statement(0, status, 0)), 'caveat', status);
  }
  assert.equal(on(statement(0, 'supported', 0, -1, { security: 'not security supported' })), 'caveat');
  assert.equal(on(statement(0, 'supported', 0, 1), statement(0, 'removed', 2)), 'not-there');
  assert.equal(on(statement(0, 'absent', 0)), 'not-there');
  assert.equal(on(statement(0, 'unknown', 0)), 'unknown');
});

test('A release that is too old blocks, and says which would do', () => {
  const late = feature('late', [statement(0, 'supported', 2)]);
  const { result, layers } = verdict(late, stack([[0, 0]]));
  assert.equal(result, 'blocked');
  assert.equal(layers[0].need.text, 'Linux 5.15 or later; this is 5.9');
});

test('QEMU that is too old blocks what the kernel has; libvirt that is too old is a caveat', () => {
  const both = feature('both', [statement(0, 'supported', 0), statement(1, 'supported', 1)]);
  assert.equal(verdict(both, stack([[0, 2], [1, 0]])).result, 'blocked');
  assert.equal(verdict(both, stack([[0, 2], [1, 1]])).result, 'works');
  const above = feature('above', [statement(1, 'supported', 0), statement(2, 'supported', 1)]);
  assert.equal(verdict(above, stack([[1, 0], [2, 0]])).result, 'caveat');
});

test('A requirement that is missing blocks, through chains of features', () => {
  const base = feature('base', [statement(0, 'supported', 2)]);
  const middle = feature('middle', [statement(0, 'supported', 0, -1, { requires: [{ feature: 'base' }] })]);
  const top = feature('top', [statement(0, 'supported', 0, -1, { requires: [{ feature: 'middle' }] })]);
  const blocked = verdict(top, stack([[0, 0]]), middle, base);
  assert.equal(blocked.result, 'blocked');
  assert.equal(blocked.layers[0].lines[0].needs[0].text, 'MIDDLE, which is blocked');
  assert.equal(verdict(top, stack([[0, 2]]), middle, base).result, 'works');
});

test('Features that require each other end', () => {
  const left = feature('left', [statement(0, 'supported', 0, -1, { requires: [{ feature: 'right' }] })]);
  const right = feature('right', [statement(0, 'supported', 0, -1, { requires: [{ feature: 'left' }] })]);
  assert.equal(verdict(left, stack([[0, 0]]), right).result, 'works');
});

test('A product that is required blocks when too old, and is left to the reader when it is not named', () => {
  const needy = feature('needy', [statement(1, 'supported', 0, -1, { requires: [{ product: 'kvm', since: '5.10' }] })]);
  assert.equal(verdict(needy, stack([[0, 0], [1, 0]])).result, 'blocked');
  assert.equal(verdict(needy, stack([[0, 1], [1, 0]])).result, 'works');
  assert.equal(verdict(needy, stack([[1, 0]])).layers[0].lines[0].needs[0].kind, 'unchecked');
});

test('Hardware of the other maker blocks; of either maker it does not', () => {
  const of = (hardware) => feature('hard', [statement(0, 'supported', 0, -1, { arch: ['x86'], requires: [{ hardware }] })]);
  const on = (hardware, cpu) => verdict(of(hardware), stack([[0, 0]], 'x86', cpu)).result;
  assert.equal(on('EPT', 'amd'), 'blocked');
  assert.equal(on('EPT', 'intel'), 'works');
  assert.equal(on('AMD SEV-SNP', 'intel'), 'blocked');
  assert.equal(on('Intel VT-d or AMD IOMMU', 'amd'), 'works');
  assert.equal(on('Intel VMX or AMD SVM', 'other'), 'blocked');
  assert.equal(on('IOMMU', 'other'), 'works');
});

test('A later release does not help where even it needs the other maker’s CPU, and what blocks names its sources', () => {
  const late = feature('late', [statement(0, 'supported', 2, -1, { arch: ['x86'], requires: [{ hardware: 'AMD SEV-SNP' }], sources: ['a-manual'] })]);
  const need = (cpu) => plain(verdict(late, stack([[0, 0]], 'x86', cpu)).layers[0].need);
  assert.equal(need('intel').text, 'AMD SEV-SNP, which this CPU does not have');
  assert.equal(need('amd').text, 'Linux 5.15 or later; this is 5.9');
  assert.deepEqual(need('amd').sources, ['a-manual']);
  const made = feature('made', [statement(0, 'supported', 0, -1, { arch: ['x86'], qualifier: 'AMD', sources: ['a-manual'] })]);
  const { need: maker } = plain(verdict(made, stack([[0, 0]])).layers[0]);
  assert.deepEqual([maker.text, maker.href, maker.sources], ['a CPU by AMD', 'features/made.html#statement-0-supported-0', ['a-manual']]);
});

test('What only the other maker’s CPUs have is blocked by that', () => {
  const avic = feature('avic', [statement(0, 'supported', 0, -1, { arch: ['x86'], qualifier: 'AMD', condition: 'x86, AMD' })]);
  assert.equal(verdict(avic, stack([[0, 0]], 'x86', 'amd')).result, 'works');
  const other = verdict(avic, stack([[0, 0]], 'x86', 'intel'));
  assert.equal(other.result, 'blocked');
  assert.equal(other.layers[0].need.text, 'a CPU by AMD');
});

test('A statement on another architecture says nothing of this one', () => {
  const arm = feature('arm', [statement(0, 'supported', 0, -1, { arch: ['arm64'] })]);
  assert.equal(verdict(arm, stack([[0, 0]])).result, 'unknown');
  assert.equal(verdict(arm, stack([[0, 0]], 'arm64', 'other')).result, 'works');
});

test('Anchors of sources are those of the bibliography', () => {
  assert.equal(rules.referenceAnchor('xen-support-4.22'), 'ref:xen-support-4.22');
});
