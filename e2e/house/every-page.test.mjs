// Every page that can be come to by a link, as each kind of person, in both languages: axe finds no barrier, nothing
// scrolls sideways at 320 px, nobody else is asked for anything, and the frame is there. Both languages are one template:
// an ordinary run lets axe read each kind of page in one of them, and $YARROW_EVERY_WAY in both.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axePage, noThirdParty, sidewaysScroll } from '../support/axe.mjs';
import { NARROW, openWindow } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { signIn } from '../support/yarrow.mjs';

/** Who walks, and the most pages she opens: lists of like things (dates, women) would never end. */
const WALKERS = [
  { role: null, most: 66 },
  { role: 'member', group: 'Cylch Nos Iau', most: 70 },
  { role: 'facilitator', group: 'Cylch Nos Iau', most: 110 },
  { role: 'coordinator', most: 50 },
];

/** An address without what differs between like things: one date, one woman, one message stands for all. */
const kindOf = (path) => path.replace(/[a-km-np-z2-9]{26}/g, '…').replace(/\?.*$/, '');

/** Pages that are the same for everybody: looked at as somebody signed out, and by the others only where they come first. */
const forEverybody = (path) => /^\/\w\w\/(ideas|find)\//.test(path);

/** Which of the two languages axe reads a kind of page in: half of them in each, and always the same half. */
function readsHere(path, language) {
  if (process.env.YARROW_EVERY_WAY) return true;
  const sum = [...kindOf(path).slice(3)].reduce((all, letter) => all + letter.charCodeAt(0), 0);
  return (sum % 2 === 0) === (language === 'en');
}

async function walk(page, language, most, signedIn) {
  const waiting = [`/${language}/`, `/${language}/find`, `/${language}/account`];
  const seen = new Set();
  const troubles = [];
  while (waiting.length > 0 && seen.size < most) {
    const path = waiting.shift();
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    const answer = await page.goto(new URL(path, demo.url).href);
    // A page may lead on (her passphrase once more, a sign-in); a calendar file is no page.
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    try {
      assert.ok(answer.status() === 200, `${path}: ${answer.status()}`);
      assert.equal(await page.locator('h1').count(), 1, `${path}: one heading`);
      assert.equal(await page.getAttribute('html', 'lang'), language, `${path}: its language`);
      assert.doesNotMatch(await page.content(), /yarrow/i, `${path}: names the product`);
      await sidewaysScroll(page);
      if (readsHere(path, language)) await axePage(page);
    } catch (trouble) {
      troubles.push(trouble.message);
    }
    const leads = (link) => link.startsWith(`/${language}`) && !link.includes('#') && !(signedIn && forEverybody(link));
    const links = await page.$$eval('a[href^="/"]', (all) => all.map((link) => link.getAttribute('href')));
    waiting.push(...links.filter(leads));
  }
  return { seen, troubles };
}

// Both languages at once: most of the time goes by in one browser page's reading of another.
describe('every page', { concurrency: 2 }, () => ['en', 'cy'].forEach(inLanguage));

function inLanguage(language) {
  describe(`every page, in ${language}`, () => {
    for (const { role, group, most } of WALKERS) {
      test(`as ${role ?? 'somebody signed out'}`, { timeout: 600_000 }, async () => {
        const context = await openWindow(browser, { language, viewport: NARROW });
        try {
          const strangers = noThirdParty(context, demo.url);
          const page = await context.newPage();
          if (role) await signIn(page, demo, demo.person(role, group), { language });
          const { seen, troubles } = await walk(page, language, most, Boolean(role));
          assert.ok(seen.size > 10, `only ${seen.size} pages were found`);
          assert.equal(troubles.length, 0, `${troubles.length} of ${seen.size} pages:\n\n${troubles.join('\n')}`);
          strangers.check();
        } finally {
          await context.close();
        }
      });
    }
  });
}
