// A box she types in never lies under the bar with 'Hide this page', on a narrow phone, however she comes to it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openChromium, openWindow } from '../support/browser.mjs';
import { signIn, startDemo } from '../support/yarrow.mjs';

let demo;
let browser;
let her;
before(async () => {
  demo = await startDemo();
  her = demo.person('member');
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Where a box, the words over it and the bar stand in the window, in CSS pixels. */
function places(page, box) {
  return page.evaluate((selector) => {
    const field = document.querySelector(selector);
    const { top, bottom } = field.getBoundingClientRect();
    const words = document.querySelector(`label[for="${field.id}"]`).getBoundingClientRect().top;
    return { top, bottom, words, bar: document.querySelector('form.hide').getBoundingClientRect().top };
  }, box);
}

async function isInSight(page, box, when) {
  const { words, bottom, bar } = await places(page, box);
  assert.ok(words >= 0 && bottom <= bar, `${when}: ${box} from ${words} to ${bottom}, with the bar at ${bar}`);
}

async function givesPassphrase(page, passphrase) {
  await page.fill('#f-passphrase', passphrase);
  await page.click('main form button:not(.quiet)');
}

/** Taps what can be seen of a box whose lower half lies under the bar. */
async function tapsHalfUnderTheBar(page, box) {
  await page.evaluate(() => document.activeElement.blur());
  const { top, bar } = await places(page, box);
  await page.evaluate((by) => scrollBy(0, by), top - bar + 20);
  const { top: now, bottom, bar: under } = await places(page, box);
  assert.ok(now < under && bottom > under, 'the box is not half under the bar');
  const left = await page.evaluate((selector) => document.querySelector(selector).getBoundingClientRect().left, box);
  await page.touchscreen.tap(left + 30, now + 5);
  assert.ok(await page.evaluate((selector) => document.activeElement.matches(selector), box), 'the tap missed it');
  await pause(100);
}

for (const viewport of [{ width: 320, height: 568 }, { width: 390, height: 844 }]) {
  for (const language of ['en', 'cy']) {
    test(`${viewport.width} px, ${language}: the passphrase on the way to erasing and to a new one`, async () => {
      const context = await openWindow(browser, { language, viewport, isMobile: true, hasTouch: true });
      const page = await context.newPage();
      await signIn(page, demo, her, { language });
      await page.goto(`${demo.url}/${language}/again?to=/${language}/account/key`);
      await page.focus('#f-passphrase');
      await isInSight(page, '#f-passphrase', 'once more, focused');
      await givesPassphrase(page, 'not this one at all');
      await page.click('.problem a');
      await isInSight(page, '#f-passphrase', 'once more, from the list of what is to be put right');
      await givesPassphrase(page, her.passphrase);
      await page.waitForURL('**/account/key');
      for (const box of ['#f-passphrase', '#f-passphrase-again']) {
        await tapsHalfUnderTheBar(page, box);
        await isInSight(page, box, 'a new passphrase, tapped half under the bar');
      }
      await page.goto(`${demo.url}/${language}/account/key#f-passphrase-again`);
      await isInSight(page, '#f-passphrase-again', 'a new passphrase, by its address');
      await page.goto(`${demo.url}/${language}/account/all/sure`);
      await page.focus('#f-passphrase');
      await isInSight(page, '#f-passphrase', 'erasing, focused');
      await context.close();
    });
  }
}
