// Hide this page, as she would need it: one press, and whoever sits down next and presses Back finds nothing of hers.
// Chromium and Firefox keep old pages in different ways, so both are asked.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openChromium, openFirefox, openWindow } from '../support/browser.mjs';
import { signIn, startDemo } from '../support/yarrow.mjs';

/** How often whoever comes next presses Back. */
const BACK_PRESSES = 5;
/** Hidden pages go on to an outside page by themselves; no test may follow them there. */
const SETTLE_MS = 500;

let demo;
let her;
before(async () => {
  demo = await startDemo();
  her = demo.person('member');
});
after(() => demo?.stop());

/** What can be read on the screen: the window's title, its text, and whatever stands in a field. */
const onScreen = (page) =>
  page.evaluate(() => {
    const shown = getComputedStyle(document.documentElement).visibility !== 'hidden';
    const fields = [...document.querySelectorAll('input, textarea')].map((field) => field.value);
    return [document.title, shown ? document.body?.innerText ?? '' : '', ...fields].join('\n');
  });

/** Words that stand on her own pages and on no page a stranger gets. */
async function wordsOfHers(page, openAsStranger) {
  const hers = await onScreen(page);
  const strangers = await openAsStranger();
  const words = hers.split('\n').map((line) => line.trim()).filter((line) => line.length > 3 && !strangers.includes(line));
  assert.ok(words.length > 0, 'her page says nothing that a stranger\'s does not: there is nothing to hide here');
  return [...new Set([her.name, ...words])];
}

async function nothingOfHers(page, words, when) {
  const seen = await onScreen(page);
  for (const word of words) assert.ok(!seen.includes(word), `${when}: the screen (${page.url()}) still says '${word}'`);
}

/** Presses Back as often as somebody curious would, and looks each time, at once and after a moment. */
async function pressBack(page, words, goBack) {
  for (let press = 1; press <= BACK_PRESSES; press += 1) {
    await goBack();
    await pause(SETTLE_MS);
    await nothingOfHers(page, words, `Back ${press}`);
  }
}

const HIDE_BUTTON = 'form[action$="/hide"] button';
const WAYS = [
  { name: 'with the button, with script', script: true, hide: (page) => page.click(HIDE_BUTTON) },
  { name: 'with the button, without script', script: false, hide: (page) => page.click(HIDE_BUTTON) },
  {
    name: 'with Shift three times',
    script: true,
    hide: async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  },
];

describe('Chromium', () => {
  let browser;
  before(async () => (browser = await openChromium()));
  after(() => browser?.close());

  for (const way of WAYS) {
    test(`hiding ${way.name}: Back shows nothing of hers`, async () => {
      const context = await openWindow(browser, { script: way.script });
      try {
        // The outside page is somebody else's and there is no way out of a test: it stays an empty page here.
        await context.route((url) => url.origin !== demo.url, (route) => route.fulfill({ status: 200, body: '' }));
        const page = await context.newPage();
        await walkIn(page);
        const words = await wordsOfHers(page, async () => {
          const stranger = await openWindow(browser, { script: way.script });
          const other = await stranger.newPage();
          await other.goto(`${demo.url}/en`);
          const seen = await onScreen(other);
          await stranger.close();
          return seen;
        });
        const before = page.url();
        await way.hide(page);
        await page.waitForURL((url) => url.href !== before);
        await nothingOfHers(page, words, 'Just after hiding');
        await sessionIsGone(context.cookies());
        await pressBack(page, words, () => page.goBack({ waitUntil: 'commit' }).catch(() => null));
      } finally {
        await context.close();
      }
    });
  }
});

describe('Firefox ESR', () => {
  let browser;
  before(async () => (browser = await openFirefox()));
  after(() => browser?.close());

  for (const way of WAYS) {
    test(`hiding ${way.name}: Back shows nothing of hers`, async () => {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setJavaScriptEnabled(way.script);
        await walkIn(page);
        const words = await wordsOfHers(page, async () => {
          const stranger = await browser.createBrowserContext();
          const other = await stranger.newPage();
          await other.goto(`${demo.url}/en`);
          const seen = await onScreen(other);
          await stranger.close();
          return seen;
        });
        const before = page.url();
        await way.hide(page);
        await page.waitForFunction((old) => location.href !== old, {}, before);
        await nothingOfHers(page, words, 'Just after hiding');
        await sessionIsGone(context.cookies());
        await pressBack(page, words, () => page.goBack({ waitUntil: 'domcontentloaded', timeout: 3_000 }).catch(() => null));
      } finally {
        await context.close();
      }
    });
  }
});

/** She signs in and looks at a page or two, so that there is something behind her. */
async function walkIn(page) {
  await page.goto(`${demo.url}/en`);
  await signIn(page, demo, her);
  const hers = page.url();
  await page.goto(`${demo.url}/en/what-we-keep`);
  await page.goto(hers);
}

async function sessionIsGone(cookies) {
  const names = (await cookies).map((cookie) => cookie.name);
  assert.ok(!names.includes('__Host-s'), 'the session cookie is still there');
}
