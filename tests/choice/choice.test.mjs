// Holds the rules of the choice of a platform to what the page says of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const path = fileURLToPath(new URL('../../themes/default/assets/js/choice-rules.js', import.meta.url));
const world = createContext({});
runInContext(readFileSync(path, 'utf8'), world, { filename: path });
const { conditionsOf, decide } = world.atlasChoice;

const rule = (platform, when, rulesOut = false) => ({ platform, rulesOut, when: conditionsOf(when) });
const answers = (text) => conditionsOf(text);
const verdict = (rules, given) => {
  const { kind, platform } = decide(['kvm', 'xen'], rules, answers(given));
  return platform === '' ? kind : platform;
};

test('Nothing answered is no answer', () => {
  assert.equal(verdict([rule('kvm', 'a=1')], ''), 'none');
});

test('The platform with more points is the answer', () => {
  assert.equal(verdict([rule('kvm', 'a=1'), rule('kvm', 'b=1'), rule('xen', 'c=1')], 'a=1;b=1;c=1'), 'kvm');
});

test('As many points for both is either', () => {
  assert.equal(verdict([rule('kvm', 'a=1'), rule('xen', 'b=1')], 'a=1;b=1'), 'either');
  assert.equal(verdict([rule('kvm', 'a=1')], 'a=2'), 'either');
});

test('A platform that is ruled out is not the answer, whatever speaks for it', () => {
  const rules = [rule('xen', 'a=1'), rule('xen', 'b=1'), rule('xen', 'c=1', true)];
  assert.equal(verdict(rules, 'a=1;b=1;c=1'), 'kvm');
});

test('Both ruled out is neither', () => {
  assert.equal(verdict([rule('xen', 'a=1', true), rule('kvm', 'b=1', true)], 'a=1;b=1'), 'neither');
});

test('A rule needs each of its conditions, and of each one answer', () => {
  const both = [rule('xen', 'a=1,2;b=3')];
  assert.equal(verdict(both, 'a=2;b=3'), 'xen');
  assert.equal(verdict(both, 'a=2'), 'either');
  assert.equal(verdict(both, 'b=3'), 'either');
});

test('A question that is not asked meets no condition', () => {
  assert.equal(verdict([rule('xen', 'nowhere=1')], 'a=1'), 'either');
});
