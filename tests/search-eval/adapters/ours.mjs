// The site's own search: builds the index with tests/Site.Search.Cli and asks the theme's script.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const here = path.dirname(new URL(import.meta.url).pathname);
const { Engine } = require('../../../themes/default/assets/js/search.js');
const { nodeLoader } = require('../node-loader.cjs');
let folder, engine;

export async function init({ corpusFile }) {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-eval-'));
  execFileSync('dotnet', ['run', '-c', 'Release', '--project', path.join(here, '../../Site.Search.Cli'), '--', corpusFile, folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  engine = new Engine(nodeLoader(path.join(folder, 'search')).load);
}

export async function search(query, limit) {
  const { hits } = await engine.search(query, { limit, excerpts: 0 });
  return hits.map(({ url, score }) => ({ url, score }));
}

export async function close() {
  fs.rmSync(folder, { recursive: true, force: true });
}
