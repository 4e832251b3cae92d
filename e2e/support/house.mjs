// One demo and one Chromium for all walks of a file: opened before the first of them, closed after the last. Read the two
// where a test runs; before that nobody is there yet.
import { after, before } from 'node:test';
import { openChromium } from './browser.mjs';
import { startDemo } from './yarrow.mjs';

export let demo;
export let browser;

before(async () => {
  demo = await startDemo();
  browser = await openChromium();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});
