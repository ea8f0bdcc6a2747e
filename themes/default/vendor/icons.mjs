// Draws the theme's PNG icons from its SVG icon: node icons.mjs, with playwright-core installed beside it and CHROME naming a Chromium.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const icons = fileURLToPath(new URL('../assets/icons/', import.meta.url));
const svg = await readFile(`${icons}favicon.svg`, 'utf8');
// A maskable icon fills its square, and what matters lies in the middle 80 %.
const full = svg.replace('<rect width="32" height="32" rx="4"', '<rect x="-8" y="-8" width="48" height="48"').replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"');
const browser = await chromium.launch({ executablePath: process.env.CHROME, args: ['--no-sandbox'] });
for (const [name, size, drawing] of [['icon-192', 192, svg], ['icon-512', 512, svg], ['icon-maskable-512', 512, full]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: `${icons}${name}.png`, omitBackground: true });
}
await browser.close();
