// Hide this page, as she would need it: one press, and whoever sits down next and presses Back finds nothing of hers.
// Chromium and Firefox keep old pages in different ways, so both are asked.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openChromium, openFirefox, openWindow } from '../support/browser.mjs';
import { signIn, startDemo } from '../support/yarrow.mjs';

/** How often whoever comes next presses Back. */
const BACK_PRESSES = 5;
/** How long a page gets to settle, in milliseconds, before it is looked at a second time. */
const SETTLE_MS = 500;

let demo;
let her;
before(async () => {
  demo = await startDemo();
  her = demo.person('member');
});
after(() => demo?.stop());

/** What can be read on the screen: the window's title, its text, and whatever stands in a field. */
async function onScreen(page) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await page.evaluate(() => {
        const fields = [...document.querySelectorAll('input:not([type=hidden]), textarea')].filter((field) => field.checkVisibility());
        return [document.title, document.body?.innerText ?? '', ...fields.map((field) => field.value)].join('\n');
      });
    } catch (error) {
      // A page that goes away while it is read is read again; the browser's own error page can't be read at all.
      if (!page.url().startsWith(demo.url)) return '';
      if (tries === 5) throw error;
      await pause(100);
    }
  }
}

/** Words that stand on her own pages and on no page a stranger gets. */
async function wordsOfHers(page, stranger) {
  const hers = await onScreen(page);
  const strangers = await onScreen(stranger);
  const words = hers.split('\n').map((line) => line.trim()).filter((line) => line.length > 3 && !strangers.includes(line));
  assert.ok(words.length > 0, 'her page says nothing that a stranger\'s does not: there is nothing to hide here');
  return [...new Set([her.name, ...words])];
}

async function nothingOfHers(page, words, when) {
  const seen = await onScreen(page);
  for (const word of words) assert.ok(!seen.includes(word), `${when}: the screen (${page.url()}) still says '${word}'`);
}

/**
 * Presses Back as often as somebody curious would, and looks each time, at once and after a moment. `behind` are the
 * addresses she came through: unless one of them comes up, Back was never really pressed.
 */
async function pressBack(page, words, behind, goBack) {
  const cameUp = new Set();
  for (let press = 1; press <= BACK_PRESSES; press += 1) {
    await goBack();
    await nothingOfHers(page, words, `Back ${press}, at once`);
    await pause(SETTLE_MS);
    await nothingOfHers(page, words, `Back ${press}`);
    cameUp.add(page.url());
  }
  assert.ok(behind.some((address) => cameUp.has(address)), `Back went nowhere: ${[...cameUp].join(', ')}`);
}

/** She signs in and looks at a page or two, so that there is something behind her. Gives the addresses she saw. */
async function walkIn(page) {
  await page.goto(`${demo.url}/en`);
  await signIn(page, demo, her);
  const hers = page.url();
  await page.goto(`${demo.url}/en/what-we-keep`);
  await page.goto(hers);
  return [`${demo.url}/en`, `${demo.url}/en/sign-in`, `${demo.url}/en/what-we-keep`, hers];
}

/** Leaving does not wait for the answer that takes the cookie away: looked for once more, for as long as an answer may take. */
async function sessionIsGone(read) {
  for (let tries = 0; (await read()).some((cookie) => cookie.name === '__Host-s'); tries += 1) {
    assert.ok(tries < 50, 'the session cookie is still there');
    await pause(100);
  }
}

/** Waits until another page is there than the one at `address`; by looking, since a page without script can't tell. */
async function leaves(page, address) {
  for (let tries = 0; page.url() === address; tries += 1) {
    assert.ok(tries < 100, `hiding did not leave ${address} in ten seconds`);
    await pause(100);
  }
}

/** Her way in, the press that hides, and whoever comes next pressing Back: one story for both browsers. */
async function hideAndLookBack({ page, context, stranger, hide, goBack }) {
  const behind = await walkIn(page);
  await stranger.goto(`${demo.url}/en`);
  const words = await wordsOfHers(page, stranger);
  const from = page.url();
  await hide(page);
  await leaves(page, from);
  await nothingOfHers(page, words, 'Just after hiding');
  await sessionIsGone(() => context.cookies());
  await pressBack(page, words, behind, goBack);
}

// The one that is always in sight; the first on the page shows only when it is reached by keyboard.
const HIDE_BUTTON = 'form.hide[action$="/hide"] button';
const pressShift = async (page) => {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
};
const pressEnter = async (page) => {
  await (await page.$(HIDE_BUTTON)).focus();
  await page.keyboard.press('Enter');
};
const click = (page) => page.click(HIDE_BUTTON);

const WAYS = [
  { name: 'with the button, with script', script: true, hide: { chromium: click, firefox: click } },
  { name: 'with the button, without script', script: false, hide: { chromium: click, firefox: pressEnter } },
  { name: 'with the button by keyboard, with script', script: true, hide: { chromium: pressEnter, firefox: pressEnter } },
  { name: 'with Shift three times', script: true, hide: { chromium: pressShift, firefox: pressShift } },
];

describe('Chromium', () => {
  let browser;
  before(async () => (browser = await openChromium()));
  after(() => browser?.close());

  for (const { name, script, hide } of WAYS) {
    test(`hiding ${name}: Back shows nothing of hers`, async () => {
      const context = await openWindow(browser, { script });
      const elsewhere = await openWindow(browser, { script });
      try {
        const page = await context.newPage();
        const goBack = () => page.goBack({ waitUntil: 'commit', timeout: 3_000 }).catch(() => null);
        await hideAndLookBack({ page, context, stranger: await elsewhere.newPage(), hide: hide.chromium, goBack });
      } finally {
        await context.close();
        await elsewhere.close();
      }
    });
  }
});

describe('Firefox ESR', () => {
  for (const { name, script, hide } of WAYS) {
    test(`hiding ${name}: Back shows nothing of hers`, async () => {
      const browser = await openFirefox({ script });
      try {
        const context = await browser.createBrowserContext();
        const elsewhere = await browser.createBrowserContext();
        const stranger = await elsewhere.newPage();
        const page = await context.newPage();
        const goBack = () => page.goBack({ waitUntil: 'domcontentloaded', timeout: 1_500 }).catch(() => null);
        await hideAndLookBack({ page, context, stranger, hide: hide.firefox, goBack });
      } finally {
        await browser.close();
      }
    });
  }
});
