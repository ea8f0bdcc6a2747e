'use strict';
// Loads shards of an index folder in node, as a page loads them with script elements, and counts what that costs.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const zlib = require('node:zlib');

/** @param {string} folder The index's folder. @param {{weigh?: boolean}} [options] weigh: count compressed bytes. */
function nodeLoader(folder, options = {}) {
  const log = [];
  const load = async file => {
    const full = path.join(folder, file.split("?")[0]);
    if (!fs.existsSync(full)) return null;
    const source = fs.readFileSync(full, 'utf8');
    log.push({ file, bytes: options.weigh ? zlib.gzipSync(source, { level: 6 }).length : source.length });
    let call = null;
    try {
      vm.runInNewContext(source, { siteSearchShard: (...args) => { call = args; } });
    } catch {
      return null;
    }
    return call;
  };
  return { load, log };
}

module.exports = { nodeLoader };
