// Makes the vendored assets again from their npm packages, at the versions below:
//   npm install --ignore-scripts --no-save @highlightjs/cdn-assets@11.12.0 @fontsource/old-standard-tt@5.3.0
//   node vendor.mjs
// highlight.js comes as an ES module or with languages this site has no use for, so its core and the languages
// are joined into one classic script, which also works from file://.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const languages = [
  'bash', 'c', 'diff', 'dockerfile', 'ini', 'json', 'makefile', 'ocaml', 'plaintext', 'python', 'rust', 'shell', 'x86asm', 'xml', 'yaml',
];
const highlight = 'node_modules/@highlightjs/cdn-assets/';
const font = 'node_modules/@fontsource/old-standard-tt/';
const assets = new URL('../assets/', import.meta.url);

const exported = /;export\{te as default\};?\s*$/;
const core = readFileSync(`${highlight}es/core.min.js`, 'utf8');
if (!exported.test(core)) {
  throw new Error('The core no longer ends as it did: see what it exports.');
}

const grammars = languages.map((language) => readFileSync(`${highlight}languages/${language}.min.js`, 'utf8').trim());
const script = `${core.match(/^\/\*![\s\S]*?\*\//)[0]}\nvar hljs=(()=>{"use strict";\n${core.replace(/^\/\*![\s\S]*?\*\/\s*/, '').replace(exported, ';return te')}\n})();\n${grammars.join('\n')}\n`;
writeFileSync(new URL('js/highlight.min.js', assets), script);
copyFileSync(`${highlight}LICENSE`, new URL('js/highlight.LICENSE.txt', assets));
copyFileSync(`${font}files/old-standard-tt-latin-400-normal.woff2`, new URL('fonts/old-standard.woff2', assets));
copyFileSync(`${font}LICENSE`, new URL('fonts/old-standard.OFL.txt', assets));
