// The frame of every page that opens without signing in: whoever she is, whatever her screen, line and browser.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axePage, bytesOnWire, hideComesFirst, noThirdParty, sidewaysScroll } from '../support/axe.mjs';
import { NARROW, everyWayOfLooking, openWindow } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';

const PAGES = ['', '/help', '/sign-in', '/what-we-keep', '/who-can-see', '/join'];
/** What fits the first flight of packets on a fresh line. */
const FIRST_FLIGHT_BYTES = 14_336;

/** Opens a window, watches it for strangers, runs `look` in it and closes it again. */
async function inWindow(options, look) {
  const context = await openWindow(browser, options);
  try {
    const strangers = noThirdParty(context, demo.url);
    await look(await context.newPage(), context);
    strangers.check();
  } finally {
    await context.close();
  }
}

for (const way of everyWayOfLooking()) {
  describe(`signed out, ${way.name}`, () => {
    for (const path of PAGES) {
      const address = `/${way.language}${path}`;

      test(`${address} opens, keeps nobody out and asks nobody else`, () =>
        inWindow(way, async (page) => {
          const answer = await page.goto(demo.url + address);
          assert.equal(answer.status(), 200, `${address} answers ${answer.status()}`);
          assert.equal(await page.getAttribute('html', 'lang'), way.language);
          assert.ok((await page.title()).trim(), `${address} has no title`);
          assert.doesNotMatch(await page.content(), /yarrow/i, `${address} names the product`);
          await axePage(page);
        }));

      test(`${address} fits 320 px, and hiding comes first`, () =>
        inWindow({ ...way, viewport: NARROW }, async (page) => {
          await page.goto(demo.url + address);
          await sidewaysScroll(page);
          await hideComesFirst(page);
        }));

      test(`${address} paints from the first flight`, () =>
        inWindow(way, async (page) => {
          const wire = await bytesOnWire(page);
          await page.goto(demo.url + address);
          const { firstPaint, list } = await wire.read();
          assert.ok(firstPaint.requests >= 1, 'nothing was counted');
          assert.ok(
            firstPaint.bytes <= FIRST_FLIGHT_BYTES && firstPaint.requests <= 2,
            `${address} needs ${firstPaint.bytes} bytes in ${firstPaint.requests} requests:\n  ${list.join('\n  ')}\n`,
          );
        }));
    }

    test('a page that is not there wears the frame too', () =>
      inWindow({ ...way, viewport: NARROW }, async (page) => {
        const answer = await page.goto(`${demo.url}/${way.language}/nothing-lives-here`);
        assert.equal(answer.status(), 404);
        await axePage(page);
        await sidewaysScroll(page);
        await hideComesFirst(page);
      }));
  });
}

describe('the bare address', () => {
  for (const language of ['en', 'cy']) {
    test(`follows the language the browser asks for: ${language}`, () =>
      inWindow({ language }, async (page) => {
        await page.goto(`${demo.url}/`);
        assert.equal(new URL(page.url()).pathname.split('/')[1], language);
        assert.equal(await page.getAttribute('html', 'lang'), language);
      }));
  }
});

test('no page signed out sets a cookie', () =>
  inWindow({}, async (page, context) => {
    for (const path of PAGES) await page.goto(`${demo.url}/en${path}`);
    assert.deepEqual(await context.cookies(), []);
  }));
