// Loads the tracker's rules as a browser does: a classic script in a world of its own.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const world = (...scripts) => {
  const context = createContext({ console });
  context.window = context;
  for (const path of scripts) {
    runInContext(readFileSync(path, 'utf8'), context, { filename: path });
  }
  return context;
};

/** The rules; what they return is copied out of their world, so that it can be compared. */
export const rules = world(`${root}themes/default/strings.js`, `${root}themes/default/assets/js/tracker-rules.js`).atlasRules;

/** The data of a built site. */
export const dataOf = (site) => {
  const name = readdirSync(`${site}/data`).find((file) => /^tracker\.[0-9a-f]+\.js$/.test(file));
  return structuredClone(world(`${site}/data/${name}`).atlasTracker);
};

export const plain = (value) => structuredClone(value);
