'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const { tokenize } = require('../Theme/search.js');

const texts = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
for (const { text, tokens } of texts) {
  assert.deepStrictEqual(tokenize(text).map(token => token.text + (token.joined ? '+' : '')), tokens, text.slice(0, 200));
}
console.log(`${texts.length} checks passed`);
