// SPDX-License-Identifier: Apache-2.0
// Looks at pages in Chromium as people do: at 360 and 1400 px, light and dark, in each language. Fails on any violation that
// axe-core finds (WCAG 2.1 A and AA, and its best practices), on sideways scrolling, and on any request to another address.
//
//   node check.mjs --axe node_modules/axe-core/axe.min.js [--chromium chromium] [--shots DIR] PAGE.html…
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: { axe: { type: 'string' }, chromium: { type: 'string', default: 'chromium' }, shots: { type: 'string' } },
});
if (!options.axe || pages.length === 0) {
  console.error('usage: node check.mjs --axe axe.min.js [--chromium PROGRAM] [--shots DIR] PAGE.html…');
  process.exit(2);
}

/** The browser, driven over a pipe, so that no port is opened. */
class Browser {
  #next = 1;
  #waiting = new Map();
  #rest = '';
  listeners = [];

  constructor(program) {
    this.profile = mkdtempSync(join(tmpdir(), 'pages-'));
    this.process = spawn(program, [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--remote-debugging-pipe',
      `--user-data-dir=${this.profile}`, 'about:blank',
    ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.process.stdio[4].on('data', chunk => this.#receive(chunk.toString('utf8')));
  }

  #receive(text) {
    const parts = (this.#rest + text).split('\0');
    this.#rest = parts.pop();
    for (const message of parts.map(part => JSON.parse(part))) {
      const waiting = this.#waiting.get(message.id);
      if (waiting) {
        this.#waiting.delete(message.id);
        message.error ? waiting.reject(new Error(message.error.message)) : waiting.resolve(message.result);
      } else {
        this.listeners.slice().forEach(listener => listener(message));
      }
    }
  }

  send(method, params = {}, sessionId) {
    const id = this.#next++;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  event(method) {
    return new Promise(resolve => {
      const listener = message => {
        if (message.method === method) {
          this.listeners.splice(this.listeners.indexOf(listener), 1);
          resolve(message.params);
        }
      };
      this.listeners.push(listener);
    });
  }

  async close() {
    const ended = new Promise(resolve => this.process.once('exit', resolve));
    await this.send('Browser.close').catch(() => this.process.kill());
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const axe = readFileSync(options.axe, 'utf8');
const browser = new Browser(options.chromium);
const faults = [];
let views = 0;
try {
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(info => info.type === 'page');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
  const tab = (method, params) => browser.send(method, params, sessionId);
  const evaluate = async expression => {
    const { result, exceptionDetails } = await tab('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  browser.listeners.push(message => {
    if (message.method === 'Network.requestWillBeSent' && !message.params.request.url.startsWith('file:')) {
      faults.push(`asks for ${message.params.request.url}`);
    }
  });
  await tab('Page.enable');
  await tab('Network.enable');
  await tab('Page.setBypassCSP', { enabled: true });

  for (const page of pages) {
    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 1400]) {
        const height = width === 360 ? 740 : 900;
        await tab('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width === 360 });
        await tab('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
        const loaded = browser.event('Page.loadEventFired');
        await tab('Page.navigate', { url: pathToFileURL(resolve(page)).href });
        await loaded;
        await evaluate(axe);
        const languages = await evaluate(`[...document.querySelectorAll('.page')].map(p => p.dataset.language)`);
        if (languages.length > 1) {
          await evaluate(`document.getElementById('show-${languages[0]}').focus()`);
          const key = { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 };
          await tab('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
          await tab('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
          const shown = await evaluate(`[...document.querySelectorAll('.page')].find(p => p.offsetParent).dataset.language`);
          if (shown !== languages[1]) faults.push(`${basename(page)}: the language cannot be switched by keyboard`);
        }
        for (const language of languages) {
          const view = `${basename(page, '.html')}-${language}-${width}-${scheme}`;
          views++;
          await evaluate(`document.getElementById('show-${language}')?.click()`);
          if (options.shots) {
            mkdirSync(options.shots, { recursive: true });
            for (const whole of [false, true]) {
              const { data } = await tab('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole });
              writeFileSync(join(options.shots, `${view}${whole ? '-whole' : ''}.png`), Buffer.from(data, 'base64'));
            }
          }
          const visible = await evaluate(`[...document.querySelectorAll('.page')].filter(p => p.offsetParent).length`);
          if (visible !== 1) faults.push(`${view}: ${visible} languages are visible at once`);
          const wide = await evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
          if (wide > 0) faults.push(`${view}: scrolls sideways by ${wide} px`);
          // folded levels are looked at too
          await evaluate(`document.querySelectorAll('details').forEach(d => { d.open = true; })`);
          const widest = await evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
          if (widest > 0) faults.push(`${view}, unfolded: scrolls sideways by ${widest} px`);
          const { violations } = await evaluate(`axe.run(document, { resultTypes: ['violations'], runOnly:
              ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })`);
          for (const { id, help, nodes } of violations) {
            faults.push(`${view}: ${id}: ${help}: ${nodes.slice(0, 3).map(n => n.target.join(' ')).join('; ')}`);
          }
          await evaluate(`document.querySelectorAll('details').forEach(d => { d.open = d.matches('.next'); })`);
        }
      }
    }
  }
} finally {
  await browser.close();
}
[...new Set(faults)].forEach(fault => console.error(fault));
console.log(`${views} views of ${pages.length} pages, ${new Set(faults).size} faults`);
process.exit(faults.length > 0 ? 1 : 0);
