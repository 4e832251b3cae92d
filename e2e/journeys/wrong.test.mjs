// Something is wrong, and is said: a message is reported, taken out with a reason and answered; a facilitator is what it
// is about, and the host answers, to a woman who is signed in and to one who is not. Each sees what is hers, and the
// facilitator it is about sees nothing at all.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axePage, sidewaysScroll } from '../support/axe.mjs';
import { NARROW, openWindow } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { picture } from '../support/pictures.mjs';
import { inWays } from '../support/ways.mjs';
import { signIn } from '../support/yarrow.mjs';

/** What is written, and by whom: another woman in each way of looking, so that neither finds the other's words. */
const WAYS = inWays([
  {
    short: 'en',
    language: 'en',
    script: true,
    viewport: { width: 390, height: 800 },
    group: 'Thursday Evening Circle',
    author: 'Priya',
    reporter: 'Robin',
    worried: 'Carys',
    message: 'I saw Amina at the clinic on Monday, she looked tired.',
    why: 'It says where somebody was. She may not want that said.',
    reason: 'It says where a woman was seen. Please leave that for her to say.',
    defence: 'I did not think of that. I am sorry.',
    answer: 'Thank you. I took it out and told her why.',
    feeling: 'Mari told my sister that I come here.',
    outsideFeeling: 'Mari shouted at a woman at the door last week.',
    hostAnswer: 'Thank you for telling us. I spoke with her today, and we will look at it together on Friday.',
    outsideAnswer: 'Thank you. Somebody else will be at the door this week.',
  },
  {
    short: 'cy',
    language: 'cy',
    script: false,
    viewport: NARROW,
    group: 'Cylch Nos Iau',
    author: 'Sky',
    reporter: 'Dilys',
    worried: 'Lowri',
    message: 'Gwelais i Zola yn y clinig ddydd Llun, roedd hi’n edrych yn flinedig.',
    why: 'Mae’n dweud ble’r oedd rhywun.',
    reason: 'Mae’n dweud ble cafodd menyw ei gweld. Gadewch i hi ddweud hynny.',
    defence: 'Wnes i ddim meddwl am hynny. Mae’n ddrwg gen i.',
    answer: 'Diolch. Dw i wedi ei thynnu allan ac wedi dweud pam.',
    feeling: 'Dywedodd Mari wrth fy chwaer fy mod i’n dod yma.',
    outsideFeeling: 'Gwaeddodd Mari ar fenyw wrth y drws yr wythnos diwethaf.',
    hostAnswer: 'Diolch am ddweud wrthon ni. Siaradais i â hi heddiw.',
    outsideAnswer: 'Diolch. Bydd rhywun arall wrth y drws yr wythnos hon.',
  },
], [
  {
    short: 'en-plain',
    language: 'en',
    script: false,
    viewport: { width: 390, height: 800 },
    group: 'Thursday Evening Circle',
    author: 'Bet',
    reporter: 'Amina',
    worried: 'Tess',
    message: 'Dilys has moved to her sister’s, the blue house by the school.',
    why: 'That is where she lives now. Nobody should know it.',
    reason: 'It says where somebody lives. We keep that out of here.',
    defence: 'You are right. I will not do it again.',
    answer: 'Thank you. It is gone, and she knows why.',
    feeling: 'Mari laughed when I read my page.',
    outsideFeeling: 'Mari wrote down what my friend said.',
    hostAnswer: 'Thank you. We have talked with her, and she would like to say sorry if you wish.',
    outsideAnswer: 'Thank you. Nothing is written down in the room. We asked her to tear it up.',
  },
  {
    short: 'cy-script',
    language: 'cy',
    script: true,
    viewport: { width: 390, height: 800 },
    group: 'Cylch Nos Iau',
    author: 'Joan',
    reporter: 'Mags',
    worried: 'Robin',
    message: 'Mae Bet wedi cael swydd newydd yn y becws ar y gornel.',
    why: 'Mae’n dweud ble mae rhywun yn gweithio.',
    reason: 'Mae’n dweud ble mae menyw yn gweithio. Ei stori hi yw honno.',
    defence: 'Do’n i ddim yn meddwl. Sori.',
    answer: 'Diolch. Mae’r neges wedi mynd, ac mae hi’n gwybod pam.',
    feeling: 'Chwarddodd Mari pan ddarllenais i fy nhudalen.',
    outsideFeeling: 'Ysgrifennodd Mari beth ddywedodd fy ffrind.',
    hostAnswer: 'Diolch. Rydyn ni wedi siarad â hi.',
    outsideAnswer: 'Diolch. Does dim byd yn cael ei ysgrifennu yn yr ystafell.',
  },
]);

for (const way of WAYS) {
  const { language, script, viewport } = way;
  const name = `${language}, ${script ? 'with' : 'without'} script, ${viewport.width} px`;

  /** A window of somebody's own, signed in when she has a name. */
  async function windowOf(who) {
    const context = await openWindow(browser, { language, script, viewport });
    const page = await context.newPage();
    if (who) {
      const person = demo.people.find((one) => one.name === who);
      assert.ok(person, `nobody in the demo is called ${who}`);
      await signIn(page, demo, person, { language });
    }
    return page;
  }

  const go = (page, path) => page.goto(`${demo.url}/${language}${path}`);

  /** Presses what leads on, and waits for the page behind it. */
  async function press(page, target) {
    await Promise.all([page.waitForNavigation(), target.click()]);
  }

  /** Sends the form that holds `field`. */
  const send = (page, field) =>
    press(page, page.locator('main form', { has: page.locator(`[name="${field}"]`) }).locator('button:not(.quiet)').first());

  async function lookAt(page, called) {
    await sidewaysScroll(page);
    await axePage(page);
    await picture(page, `wrong-${way.short}-${called}`);
  }

  async function shows(page, words) {
    const text = await page.innerText('main');
    assert.ok(text.includes(words), `${page.url()} does not show '${words}':\n${text}`);
  }

  async function showsNot(page, words) {
    const text = await page.innerText('body');
    assert.ok(!text.includes(words), `${page.url()} shows '${words}'`);
  }

  /** Her group's own page: the path of the group. */
  async function groupOf(page) {
    await go(page, '/');
    const link = page.locator('main a[href*="/c/"]', { hasText: way.group }).first();
    const path = await link.getAttribute('href');
    await press(page, link);
    return path.replace(/^\/[a-z]{2}/, '');
  }

  /** Opens, one after the other, what a list leads to, until `words` are there. */
  async function openTheOneWith(page, list, words) {
    await go(page, list);
    const links = await page.$$eval(`main a[href*="${list}/"]`, (all) => all.map((link) => link.getAttribute('href')));
    for (const link of new Set(links)) {
      await page.goto(demo.url + link);
      if ((await page.innerText('main')).includes(words)) return;
    }
    assert.fail(`none of the ${links.length} behind ${list} says '${words}'`);
  }

  /** The link of a list's line that holds `words`. */
  const lineWith = (page, words) => page.locator('main li', { hasText: words }).locator('a[href*="/said/"]').first();

  describe(`something is wrong, ${name}`, () => {
    test('a message is reported, taken out, explained and answered', { timeout: 300_000 }, async () => {
      const author = await windowOf(way.author);
      const group = await groupOf(author);
      await go(author, `${group}/talk`);
      await author.fill('textarea[name=words]', way.message);
      await send(author, 'words');
      await shows(author, way.message);

      const reporter = await windowOf(way.reporter);
      await go(reporter, `${group}/talk`);
      await press(reporter, lineWith(reporter, way.message));
      const message = new URL(reporter.url()).pathname;
      await press(reporter, reporter.locator('main a[href$="/about"]'));
      await lookAt(reporter, '1-report');
      await reporter.locator('.choice label', { hasText: 'Rhian' }).click();
      await reporter.fill('textarea[name=why]', way.why);
      await send(reporter, 'why');
      assert.equal(new URL(reporter.url()).pathname, message, 'she is back where she was');
      const sent = await reporter.innerText('main');
      await lookAt(reporter, '2-reported');

      // To the facilitator she picked it is there, on the group's own page; to the other there is nothing.
      const mari = await windowOf('Mari');
      await groupOf(mari);
      assert.equal(await mari.locator('main a[href$="/say/inbox"]').count(), 0);
      await go(mari, '/say/inbox');
      assert.equal(await mari.locator('main a[href*="/say/inbox/"]').count(), 0);

      const rhian = await windowOf('Rhian');
      await groupOf(rhian);
      assert.ok((await rhian.locator('main a[href$="/say/inbox"]').count()) > 0, 'nothing waits for Rhian');
      await openTheOneWith(rhian, '/say/inbox', way.message);
      await shows(rhian, way.why);
      await showsNot(rhian, way.reporter);
      await lookAt(rhian, '3-asked');
      const asked = new URL(rhian.url()).pathname;
      await press(rhian, rhian.locator('main a[href*="/said/"]').first());
      await press(rhian, rhian.locator('main a[href$="/taking-out"]'));
      await lookAt(rhian, '4-taking-out');
      await rhian.fill('textarea[name=reason]', way.reason);
      await send(rhian, 'reason');
      await rhian.goto(demo.url + asked);
      await rhian.fill('textarea[name=answer]', way.answer);
      await send(rhian, 'answer');
      await showsNot(rhian, way.reporter);

      // She who reported sees how far it came, where it stands and among what she told us; not the words any more.
      await reporter.goto(demo.url + message);
      assert.notEqual(await reporter.innerText('main'), sent);
      await showsNot(reporter, way.reason);
      await lookAt(reporter, '5-taken-out');
      await openTheOneWith(reporter, '/say/mine', way.answer);
      await shows(reporter, way.message);
      await lookAt(reporter, '6-answered');

      // Its author is told why, by whom, and answers once. Who reported it is told to nobody.
      await groupOf(author);
      await press(author, author.locator(`main a[href="${message}"]`).first());
      await shows(author, way.reason);
      await shows(author, 'Rhian');
      await showsNot(author, way.reporter);
      await lookAt(author, '7-why');
      await author.fill('textarea[name=reason]', way.defence);
      await send(author, 'reason');
      await shows(author, way.defence);
      assert.equal(await author.locator('textarea[name=reason]').count(), 0, 'she can answer once');
      await rhian.goto(demo.url + message);
      await shows(rhian, way.defence);
      await lookAt(rhian, '8-her-answer');
      await Promise.all([author, reporter, mari, rhian].map((page) => page.context().close()));
    });

    test('something about the facilitator reaches the host, and its answer reaches her', { timeout: 300_000 }, async () => {
      const worried = await windowOf(way.worried);
      await groupOf(worried);
      await press(worried, worried.locator('footer a[href$="/say"]'));
      await lookAt(worried, '11-where');
      await press(worried, worried.locator('main a', { hasText: way.group }).first());
      await worried.locator('label[for=f-to-host]').click();
      await worried.fill('textarea[name=what]', way.feeling);
      await lookAt(worried, '12-say');
      await send(worried, 'what');
      await lookAt(worried, '13-said');

      // Signed out, from the same form, with words to come back with.
      const nobody = await windowOf();
      await go(nobody, '/say');
      await press(nobody, nobody.locator('main a', { hasText: way.group }).first());
      await nobody.locator('label[for=f-to-host]').click();
      await nobody.fill('textarea[name=what]', way.outsideFeeling);
      await lookAt(nobody, '14-say-signed-out');
      await send(nobody, 'what');
      await lookAt(nobody, '15-words');
      const words = await nobody.$$eval('main ol li', (all) => all.map((line) => line.innerText.trim()).join(' '));
      assert.equal(words.split(' ').length, 10, words);

      // The facilitator it is about finds nothing of it, wherever she looks.
      const mari = await windowOf('Mari');
      const group = await groupOf(mari);
      for (const path of ['/', '/say/inbox', '/say/mine', group, `${group}/promised`, `${group}/word`, `${group}/board`]) {
        await go(mari, path);
        await showsNot(mari, way.feeling);
        await showsNot(mari, way.outsideFeeling);
        assert.equal(await mari.locator('main a[href*="/say/inbox"]').count(), 0, path);
      }

      const host = await windowOf('Eleri');
      await go(host, '/');
      assert.ok((await host.locator('main a[href$="/say/inbox"]').count()) > 0, 'nothing waits for the host');
      await go(host, '/say/inbox');
      await lookAt(host, '16-host-list');
      for (const [said, answer] of [[way.feeling, way.hostAnswer], [way.outsideFeeling, way.outsideAnswer]]) {
        await openTheOneWith(host, '/say/inbox', said);
        await showsNot(host, way.worried);
        const one = new URL(host.url()).pathname;
        await mari.goto(demo.url + one);
        await showsNot(mari, said);
        await host.goto(demo.url + one);
        await host.fill('textarea[name=answer]', answer);
        await send(host, 'answer');
      }

      await go(worried, '/');
      await press(worried, worried.locator('main a[href$="/say/mine"]'));
      await openTheOneWith(worried, '/say/mine', way.hostAnswer);
      await lookAt(worried, '17-her-answer');

      await go(nobody, '/say');
      await press(nobody, nobody.locator('main a[href$="/say/back"]'));
      await nobody.fill('input[name=recovery-words]', words);
      await send(nobody, 'recovery-words');
      await shows(nobody, way.outsideAnswer);
      await lookAt(nobody, '18-answer-by-words');
      await Promise.all([worried, nobody, mari, host].map((page) => page.context().close()));
    });
  });
}
