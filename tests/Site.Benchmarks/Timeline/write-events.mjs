// Writes a content folder of as many events as one asks for, always the same ones: node write-events.mjs FOLDER [EVENTS].
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, count = '2000'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node write-events.mjs FOLDER [EVENTS]');
  process.exit(2);
}

// A linear congruential generator (Numerical Recipes): the corpus must not change from run to run.
let state = 42;
const below = (bound) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor(state / 2 ** 32 * bound);
};
const of = (list) => list[below(list.length)];

const WORDS = 'guest host memory page table interrupt device ring queue clock timer cache trap exit fault balloon grant channel port monitor scheduler domain'.split(' ');
const KINDS = ['release', 'paper', 'product', 'company', 'community', 'hardware', 'security', 'standard'];
const PRODUCTS = ['', '[xen]', '[kvm]', '[kvm, qemu]'];

mkdirSync(join(folder, 'events'), { recursive: true });
writeFileSync(join(folder, 'site.yml'), `title: Events
products:
  - { id: kvm, name: KVM }
  - { id: qemu, name: QEMU, part-of: kvm }
  - { id: xen, name: Xen }
eras:
  - { id: early, name: Before 1999, since: 1967, description: Few events., sources: [source] }
  - { id: late, name: Since 1999, since: 1999, description: Many events., sources: [source] }
`);
writeFileSync(join(folder, 'references.yml'), '- { id: source, type: webpage, title: Source, URL: "https://example.org/" }\n');
for (let number = 0; number < Number(count); number++) {
  const day = number % 50 === 0
    ? new Date(Date.UTC(1967, below(380), 1 + below(28)))
    : new Date(Date.UTC(1999, below(334), 1 + below(28)));
  const words = Array.from({ length: 3 + below(3) }, () => of(WORDS)).join(' ');
  const importance = below(100) < 4 ? 1 : below(100) < 40 ? 2 : 3;
  const products = of(PRODUCTS);
  writeFileSync(join(folder, 'events', `event-${number}.md`), `---
title: "The ${words}"
description: "Something happened to the ${words} of a virtual machine, and a source says so in a sentence of this length."
date: ${day.toISOString().slice(0, 10)}
kind: ${of(KINDS)}
importance: ${importance}
${products ? `products: ${products}\n` : ''}sources: [source]
---
`);
}
