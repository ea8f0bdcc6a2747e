// Measures how long the timeline takes for each frame while it is zoomed and moved: node zoom-frames.mjs PAGE [WIDTH] [HEIGHT].
// PAGE is an address (file: too); SITE_BROWSER names the Chromium or Chrome. Speaks the browser's own protocol, so it needs nothing but Node 22,
// or Node 20 with --experimental-websocket.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [page, width = '1440', height = '900'] = process.argv.slice(2);
const program = process.env.SITE_BROWSER;
if (!page || !program) {
  console.error('usage: SITE_BROWSER=/usr/bin/chromium node zoom-frames.mjs PAGE [WIDTH] [HEIGHT]');
  process.exit(2);
}

// Runs in the page: zooms to a hundredth and back, then moves along, one step a frame; wheel events come as a trackpad sends them.
const MEASURE = `(async () => {
  const svg = document.querySelector('.band-live');
  const box = svg.getBoundingClientRect();
  const frames = [];
  const run = async (count, options) => {
    let last = await new Promise(requestAnimationFrame);
    for (let step = 0; step < count; step++) {
      svg.dispatchEvent(new WheelEvent('wheel', { clientX: box.left + box.width * 0.6, clientY: box.top + 100, bubbles: true, cancelable: true, ...options(step) }));
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
  };
  await run(120, () => ({ ctrlKey: true, deltaY: -4 }));
  await run(120, () => ({ deltaX: 12 }));
  await run(120, () => ({ ctrlKey: true, deltaY: 4 }));
  const sorted = (list) => [...list].sort((a, b) => a - b);
  const at = (list, share) => sorted(list)[Math.floor((list.length - 1) * share)].toFixed(1);
  return JSON.stringify({
    events: document.querySelectorAll('.timeline li[data-day]').length,
    frames: frames.length,
    frame: { median: at(frames, 0.5), p95: at(frames, 0.95), worst: at(frames, 1), over20ms: frames.filter((each) => each > 20).length },
  });
})()`;

const profile = mkdtempSync(join(tmpdir(), 'zoom-frames-'));
const browser = spawn(program, [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--user-data-dir=${profile}`, `--window-size=${width},${height}`, '--remote-debugging-port=0', page,
], { stdio: ['ignore', 'ignore', 'pipe'] });

const port = await new Promise((resolve, reject) => {
  let said = '';
  browser.stderr.on('data', (chunk) => {
    said += chunk;
    const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said);
    found && resolve(found[1]);
  });
  browser.on('exit', () => reject(new Error(said)));
});

/** The page, once it is there. */
const target = async () => {
  for (;;) {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
    const found = targets.find((each) => each.type === 'page' && each.url !== 'about:blank');
    if (found) {
      return found;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
};

const socket = new WebSocket((await target()).webSocketDebuggerUrl);
await new Promise((done) => socket.addEventListener('open', done));
let calls = 0;
const call = (method, params = {}) => new Promise((resolve) => {
  const id = ++calls;
  const hear = (event) => {
    const message = JSON.parse(event.data);
    if (message.id === id) {
      socket.removeEventListener('message', hear);
      resolve(message.result);
    }
  };
  socket.addEventListener('message', hear);
  socket.send(JSON.stringify({ id, method, params }));
});
const evaluate = async (expression) => (await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;

while (!await evaluate('document.readyState === "complete" && Boolean(document.querySelector(".band-live"))')) {
  await new Promise((done) => setTimeout(done, 100));
}
await call('Performance.enable', { timeDomain: 'threadTicks' });
const busy = async () => (await call('Performance.getMetrics')).metrics.find((each) => each.name === 'TaskDuration').value;
const before = await busy();
const result = JSON.parse(await evaluate(MEASURE));
// Processor time of the page's main thread, painting included: on a machine with other work it says more than the frames do.
result.processor = { perFrame: ((await busy() - before) * 1000 / result.frames).toFixed(1) };
console.log(JSON.stringify(result));
browser.kill();
await new Promise((done) => browser.on('exit', done));
rmSync(profile, { recursive: true, force: true });
