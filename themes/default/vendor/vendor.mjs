// Makes the vendored assets again from their npm packages:
//   npm install --ignore-scripts --no-save @highlightjs/cdn-assets@11.12.0 @fontsource/old-standard-tt@5.3.0 subset-font@2.9.0
//   node vendor.mjs
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const assets = new URL('../assets/', import.meta.url);
const highlight = 'node_modules/@highlightjs/cdn-assets/';
const font = 'node_modules/@fontsource/old-standard-tt/';

// highlight.js comes as an ES module or with languages this site has no use for, so its core is made a classic script,
// which also works from file://; a page fetches the grammars of its own languages beside it.
const languages = ['bash', 'c', 'diff', 'dts', 'ini', 'json', 'makefile', 'python', 'shell', 'x86asm', 'xml', 'yaml'];
const exported = /;export\{te as default\};?\s*$/;
const notice = /^\/\*![\s\S]*?\*\//;
const core = readFileSync(`${highlight}es/core.min.js`, 'utf8');
if (!exported.test(core)) {
  throw new Error('The core no longer ends as it did: see what it exports.');
}

const script = `${core.match(notice)[0]}
var hljs=(()=>{"use strict";
${core.replace(notice, '').trim().replace(exported, ';return te')}
})();
`;
writeFileSync(new URL('js/highlight.min.js', assets), script);
for (const language of languages) {
  copyFileSync(`${highlight}languages/${language}.min.js`, new URL(`js/grammars/${language}.min.js`, assets));
}

copyFileSync(`${highlight}LICENSE`, new URL('js/highlight.LICENSE.txt', assets));

// The headings' face. What is left out of it is set in the text face.
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const others = '\u00a0–—‘’“”…·×°±²³µ§«»†•àáâãäåæçèéêëìíîïñòóôõöøùúûüßÁÄÅÆÇÉÖØÜčćšžł';
const face = readFileSync(`${font}files/old-standard-tt-latin-400-normal.woff2`);
writeFileSync(new URL('fonts/old-standard.woff2', assets), await subsetFont(face, ascii + others, { targetFormat: 'woff2' }));
copyFileSync(`${font}LICENSE`, new URL('fonts/old-standard.OFL.txt', assets));
