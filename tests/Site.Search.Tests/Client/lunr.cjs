'use strict';
// Loads our index with the real lunr.js, and compares it with the index that lunr.js builds of the same documents.
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');

// ./test installs the module in tests/lunr, some folders up from wherever this runs.
function find() {
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const module = path.join(folder, 'tests', 'lunr', 'node_modules', 'lunr');
    if (fs.existsSync(module)) return require(module);
  }
  return null;
}

const lunr = find();
if (!lunr) {
  console.log('lunr is not installed');
  process.exit(0);
}
const ours = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const documents = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
const built = lunr(function () {
  this.ref('url');
  this.field('title');
  this.field('body');
  for (const document of documents) this.add(document);
});
const theirs = JSON.parse(JSON.stringify(built));
assert.deepStrictEqual(ours.fields, theirs.fields);
assert.deepStrictEqual(ours.pipeline, theirs.pipeline);
assert.deepStrictEqual(ours.invertedIndex.map(([term]) => term), theirs.invertedIndex.map(([term]) => term));
assert.deepStrictEqual(ours.invertedIndex, theirs.invertedIndex);
assert.deepStrictEqual(ours.fieldVectors, theirs.fieldVectors);
const loaded = lunr.Index.load(ours);
const words = ['migration', 'guest', 'title:x2apic', 'live +migration', 'guest -host', 'balloon~1', 'virt*', 'kvm', 'tables walk', 'nothing'];
const plain = results => JSON.parse(JSON.stringify(results));
for (const query of words) assert.deepStrictEqual(plain(loaded.search(query)), plain(built.search(query)), query);
console.log(`${words.length} checks passed`);
