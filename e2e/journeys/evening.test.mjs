// A facilitator starts a group from nothing in one evening, at her kitchen table: each thing the evening promises her, on
// the running program, in a real browser. The times are those of her evening.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axePage, noThirdParty, sidewaysScroll } from '../support/axe.mjs';
import { NARROW, openWindow } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { picture } from '../support/pictures.mjs';
import { inWays } from '../support/ways.mjs';
import { wordsIn } from '../support/words.mjs';
import { totp } from '../support/yarrow.mjs';

const WAYS = inWays([
  { name: 'in English, with script, on a phone', short: 'en', language: 'en', script: true, viewport: { width: 390, height: 844 } },
  { name: 'in Welsh, without script, on a narrow phone', short: 'cy', language: 'cy', script: false, viewport: NARROW },
], [
  { name: 'in English, without script, on a phone', short: 'en-plain', language: 'en', script: false, viewport: { width: 390, height: 844 } },
  { name: 'in Welsh, with script, on a phone', short: 'cy-script', language: 'cy', script: true, viewport: { width: 390, height: 844 } },
]);
const PASSPHRASE = 'two quiet geese by the weir';
const NAME = 'Cylch Nos Iau';
const TELEPHONE = '01632 960345';
/** A5 and A4 in points, as a printer is told. */
const A5 = [420, 595];
const A4 = [595, 842];

/** One woman at one browser. */
class Woman {
  constructor(page, way) {
    Object.assign(this, { page, way, say: wordsIn(way.language), home: `${demo.url}/${way.language}` });
  }

  /** Follows a link or presses a button, and waits for the page that comes. */
  async press(selector) {
    await Promise.all([this.page.waitForNavigation(), this.page.locator(selector).first().click()]);
  }

  async goTo(path) {
    return this.page.goto(this.home + path);
  }

  /** Ticks or picks an answer, as a finger does: on its label. */
  async pick(name, value) {
    await this.page.click(`label[for="f-${name}-${value}"]`);
  }

  async fill(fields) {
    for (const [name, value] of Object.entries(fields)) await this.page.fill(`[name="${name}"]`, value);
  }

  async text() {
    return (await this.page.locator('main').evaluate((main) => main.textContent)).replace(/\s+/g, ' ');
  }

  async reads(...keys) {
    const text = await this.text();
    for (const key of keys) assert.ok(says(text, this.say(key)), `${this.page.url()} does not say '${this.say(key)}' (${key}):\n${text}`);
  }

  async readsNot(...keys) {
    const text = await this.text();
    for (const key of keys) assert.ok(!says(text, this.say(key)), `${this.page.url()} says '${this.say(key)}' (${key})`);
  }

  async shows(...words) {
    const text = await this.text();
    for (const word of words) assert.ok(text.includes(word), `${this.page.url()} does not show '${word}':\n${text}`);
  }

  async showsNot(...words) {
    const text = await this.text();
    for (const word of words) assert.ok(!text.includes(word), `${this.page.url()} shows '${word}'`);
  }

  /** Looks at the page she is on: nothing keeps her out, nothing scrolls sideways. */
  async looks(name) {
    await sidewaysScroll(this.page);
    await axePage(this.page);
    await picture(this.page, `evening-${name}-${this.way.short}`);
  }

  /** An account under a name of her own: name and passphrase together are nobody else's. */
  async account(name) {
    await this.fill({ name: `${name}, ${this.way.short}`, passphrase: PASSPHRASE, 'passphrase-again': PASSPHRASE });
    await this.pick('choice', 'own');
    await this.pick('losing', 'words');
    await this.press('main form button');
  }

  /** Whoever holds a group sets up a code app once, before the group's pages open. */
  async secondFactor() {
    const letters = (await this.page.locator('.words code').innerText()).replace(/\s/g, '');
    await this.fill({ code: totp(letters) });
    await this.press('main form button');
  }

  /** A page on paper: how many sheets, and how large. */
  async onPaper() {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf);
    return { sheets, size: [Math.round(Number(box[1])), Math.round(Number(box[2]))] };
  }
}

const says = (text, words) => (words instanceof RegExp ? words.test(text) : text.includes(words));

function nearly(size, wanted, what) {
  assert.ok(size.every((side, place) => Math.abs(side - wanted[place]) <= 2), `${what}: ${size}, not ${wanted}`);
}

/** The Thursday at least two weeks ahead. */
function thursday() {
  const day = new Date(Date.now() + 14 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((4 - day.getUTCDay() + 7) % 7));
  return { 'on-day': String(day.getUTCDate()), 'on-month': String(day.getUTCMonth() + 1), 'on-year': String(day.getUTCFullYear()) };
}

const KEEP = 'button[name=do][value=on]';

for (const way of WAYS) {
  describe(`the evening ${way.name}`, () => {
    let mari;
    let context;
    let strangers;
    let at;
    before(async () => {
      context = await openWindow(browser, way);
      strangers = noThirdParty(context, demo.url);
      mari = new Woman(await context.newPage(), way);
    });
    after(() => context?.close());

    const step = async (name) => mari.goTo(`${at}/opening/${name}`);

    test('19:40 how long, what she will need, and that nothing is public; no account yet', async () => {
      await mari.goTo('/');
      await mari.press(`main a[href="/${way.language}/begin"]`);
      await mari.reads('groups-begin-long', 'groups-begin-need', 'groups-begin-public');
      assert.equal(await mari.page.locator('main input:not([type=hidden])').count(), 0, 'nothing is asked yet');
      await mari.looks('01-begin');
    });

    test('19:43 the language first, then one sign-in: no e-mail, words to write down', async () => {
      await mari.press('a.top-link[hreflang]');
      assert.notEqual(await mari.page.getAttribute('html', 'lang'), way.language);
      await mari.press('a.top-link[hreflang]');
      assert.equal(await mari.page.getAttribute('html', 'lang'), way.language);
      await mari.press(`main a[href^="/${way.language}/account/new"]`);
      assert.equal(await mari.page.locator('input[type=email], input[type=tel]').count(), 0);
      await mari.looks('02-account');
      await mari.account('Mari of the kitchen table');
      assert.equal(await mari.page.locator('main ol li').count(), 10, 'ten words to write down');
      await mari.looks('03-words');
      await mari.press('main form button');
      assert.equal(new URL(mari.page.url()).pathname, `/${way.language}/begin`, 'straight back to where she was');
    });

    test('19:47 a name for messages is offered, and one that tells the purpose is not taken', async () => {
      await mari.fill({ name_cy: NAME, cover_name_en: 'Domestic abuse support', name_used: 'Mari' });
      await mari.press('main form button');
      await mari.reads('groups-cover-tells');
      assert.equal(await mari.page.inputValue('[name=cover_name_en]'), 'Domestic abuse support', 'what she typed is kept');
      await mari.looks('04-name');
      await mari.fill({ cover_name_en: '' });
      await mari.page.selectOption('[name=cover_pick]', 'starter-cover-4');
      await mari.press('main form button');
      await mari.looks('04-second-factor');
      await mari.secondFactor();
      at = new URL(mari.page.url()).pathname.match(/\/c\/[^/]+/)[0];
      await mari.reads('groups-opening-draft', 'groups-alone');
      await mari.looks('05-steps');

      await step('name');
      assert.equal(await mari.page.inputValue('[name=cover_name_en]'), wordsIn('en')('starter-cover-4'));
      assert.equal(await mari.page.inputValue('[name=cover_name_cy]'), wordsIn('cy')('starter-cover-4'));
      await mari.fill({ name_en: 'Trauma survivors' });
      await mari.press(KEEP);
      // Asked once, before it is kept; sent again as it is, it is kept.
      await mari.reads('groups-name-ask-how');
      await mari.press(KEEP);
      await step('name');
      await mari.reads('groups-name-tells');
      await mari.shows('Trauma survivors');
      await mari.fill({ name_en: '' });
      await mari.press(KEEP);
      await step('name');
      await mari.readsNot('groups-name-tells');
    });

    test('19:52 who it is for, and the page as a visitor would see it', async () => {
      await step('who');
      await mari.pick('starter', 'starter-who-1');
      await mari.press(KEEP);
      await mari.goTo(`${at}/opening/preview`);
      await mari.shows(NAME, mari.say('starter-who-1'));
      await mari.reads('groups-preview-note', 'groups-seen-facilitators');
      await mari.looks('06-preview');
    });

    test('20:03 fourteen lines of what the group can and cannot do; she keeps eight and adds one', async () => {
      await step('can');
      const can = await mari.page.locator('[name=starter]').count();
      for (const line of [1, 2, 3, 4, 6]) await mari.pick('starter', `starter-can-${line}`);
      await mari.press(KEEP);
      const cannot = await mari.page.locator('[name=starter]').count();
      assert.equal(can + cannot, 14);
      for (const line of [1, 2, 6]) await mari.pick('starter', `starter-cannot-${line}`);
      await mari.fill({ 'new-en': 'I cannot drive you home.', 'new-cy': 'Alla i ddim eich gyrru adref.' });
      await mari.press(KEEP);
      let kept = 0;
      for (const name of ['can', 'cannot']) {
        await step(name);
        kept += await mari.page.locator('textarea[name^="en-"]').count();
      }
      assert.equal(kept, 9);
      assert.equal(await mari.page.inputValue('[name=en-4]'), 'I cannot drive you home.');
      await mari.looks('07-cannot');
    });

    test('20:10 no promise of an answer within hours; when she reads stands beside the boxes', async () => {
      await step('boundaries');
      await mari.fill({ 'new-en': 'We reply within 24 h.' });
      await mari.press(KEEP);
      await mari.reads('groups-promises-haste');
      assert.equal(await mari.page.inputValue('[name=new-en]'), 'We reply within 24 h.');
      await mari.fill({ 'new-en': '', from: '10:00', to: '12:00', calls: '18:00' });
      await mari.pick('days', 'tue');
      await mari.pick('days', 'thu');
      await mari.looks('08-boundaries');
      await mari.press(KEEP);
      for (const box of ['/word', '', '/opening/preview']) {
        await mari.goTo(at + box);
        await mari.shows('10:00–12:00');
      }
      await mari.shows('18:00');
    });

    test('20:15 limits of confidentiality from one of three starts; not without whom she would talk to', async () => {
      await step('limits');
      assert.equal(await mari.page.locator('[name=start]').count(), 3);
      await mari.reads('starter-limits-host-about', 'starter-limits-peer-about', 'starter-limits-own-about');
      await mari.looks('09-starts');
      await mari.pick('start', 'peer');
      await mari.press('button[value=start]');
      await mari.reads('groups-limits-about', 'groups-contents-gap');
      for (const point of await mari.page.locator('textarea').all()) {
        const [name, text] = [await point.getAttribute('name'), await point.inputValue()];
        // Whom she would talk to is the last point: she leaves its gap for now.
        if (text.includes('…') && !name.endsWith('-12')) await point.fill(text.replaceAll('…', 'Rhian'));
      }
      await mari.press(KEEP);
      await mari.reads('groups-contents-gap');
      await mari.looks('10-limits');
      await mari.goTo(`${at}/opening/check`);
      await mari.press(`main form[action$="${at}/opening"] button`);
      await mari.reads('groups-open-first', 'groups-check-limits');
      assert.equal((await mari.page.request.get(`${mari.home}/find`)).status(), 200);
      await step('limits');
      for (const language of ['en', 'cy']) {
        const text = await mari.page.inputValue(`[name=${language}-12]`);
        await mari.fill({ [`${language}-12`]: text.replaceAll('…', 'Rhian') });
      }
      await mari.press(KEEP);
      await step('limits');
      await mari.readsNot('groups-contents-gap');
    });

    test('20:25 six lines of an agreement, marked as a draft', async () => {
      await mari.goTo(`${at}/opening`);
      await mari.press(`main a[href$="${at}/together"]`);
      await mari.press('main form button');
      for (const line of [1, 2, 3, 4, 5, 6]) await mari.pick('starter', line);
      await mari.press('main form button');
      assert.equal(await mari.page.locator('main ol li').count(), 6);
      await mari.reads('agreements-draft-about');
      await mari.goTo(`${at}/together`);
      await mari.reads('agreements-draft-state');
      await mari.looks('11-agreement');
    });

    test('20:32 the room, what it is like, and the last bus', async () => {
      await mari.goTo(`${at}/opening`);
      await mari.press(`main a[href$="${at}/rooms"]`);
      await mari.press(`main a[href$="${at}/rooms/new"]`);
      await mari.fill({ members_en: 'Neuadd Bronllwyn\nThe side door', public_en: 'Craft, Room 2', area_en: 'Bronllwyn', last_bus: '20:52' });
      await mari.looks('12-room');
      await mari.press('main form button');
      for (const part of await mari.page.$$('main form details:not([open]) > summary')) await part.click();
      const about = { door: 'The side door', sign: 'Craft, Room 2', walls: 'White', lighting: 'Can be dimmed', others: 'A choir until 18:15', toilets: 'Two', 'step-free': 'A ramp', lock: 'A bolt inside' };
      await mari.fill(about);
      await mari.looks('13-room-about');
      await mari.press('main form button');
      await mari.shows(...Object.values(about), '20:52');
      await mari.reads('venues-check-next', 'venues-opening-back');
      await mari.looks('14-room-added');
      await mari.press('main a.button[href$="/check"]');
      for (const box of await mari.page.locator('[name=looked]').all()) await mari.pick('looked', await box.getAttribute('value'));
      await mari.press('main form button');
      await mari.readsNot('venues-check-next');
      await mari.press(`main a[href$="${at}/opening"]`);
    });

    test('20:32 a finish at 20:30 leaves 22 minutes for the bus: 20:20 is suggested', async () => {
      await mari.press(`main a[href$="${at}/dates/new"]`);
      await mari.fill({ ...thursday(), starts: '18:30', ends: '20:30' });
      await mari.pick('happening', 'nothing-unusual');
      await mari.press('button[name=do][value=later]');
      // She looks it over before it is kept.
      await mari.shows('20:52', '22', '20:20');
      await mari.looks('15-bus');
      await mari.press('button[name=do][value=later]');
      await mari.goTo(`${at}/dates`);
      await mari.shows('18:30');
    });

    test('20:53 another facilitator by a code; until somebody accepts it asks who could stand in', async () => {
      await mari.goTo(`${at}/opening`);
      await mari.reads('groups-alone');
      await mari.press(`main a[href$="${at}/people/code"]`);
      await mari.press('main form button');
      const code = (await mari.page.locator('.words strong').innerText()).trim();
      await mari.looks('16-code');

      const other = await openWindow(browser, way);
      try {
        const rhian = new Woman(await other.newPage(), way);
        await rhian.goTo('/account/new');
        await rhian.account('Rhian of the allotment');
        await rhian.goTo('/join');
        await rhian.fill({ code, name_used: 'Rhian' });
        await rhian.press('main form button');
        // What the group says of itself comes first; the button at its end lets her in.
        await rhian.reads('groups-join-before');
        await rhian.press('main form button');
        await rhian.secondFactor();
        assert.ok(rhian.page.url().includes(at), 'she is in');
      } finally {
        await other.close();
      }
      await mari.goTo(`${at}/opening`);
      await mari.readsNot('groups-alone');
    });

    test('20:58 five of six are green; the red one leads to where the plan is written', async () => {
      await mari.goTo(`${at}/opening/check`);
      assert.equal(await mari.page.locator('main ul.list > li').count(), 6);
      const red = mari.page.locator('main ul.list > li', { hasText: mari.say('groups-check-not-yet') });
      assert.equal(await red.count(), 1, await mari.text());
      assert.ok((await red.innerText()).includes(mari.say('groups-check-partner')));
      await mari.looks('17-five-of-six');
      await mari.press('main ul.list > li a[href$="/opening/plans"]');
      await mari.fill({ partner: 'Rhian goes to the door. We wait in the kitchen, it has a bolt and a way out.' });
      await mari.press(KEEP);
      await mari.goTo(`${at}/opening/check`);
      await mari.readsNot('groups-check-not-yet');
    });

    test('21:05 a poster: the day, and no more than she wants', async () => {
      await step('listing');
      await mari.pick('listing', 'invited');
      await mari.press(KEEP);
      await mari.fill({ telephone: TELEPHONE, 'door-word': 'lavender' });
      await mari.page.selectOption('[name=poster-day]', 'thu');
      await mari.press(KEEP);
      // By invitation only: no address that leads nowhere, but how a woman comes in.
      await mari.goTo(`${at}/opening/poster`);
      const poster = async () => (await mari.page.locator('svg.poster').textContent()).replace(/\s+/g, ' ');
      assert.doesNotMatch(await poster(), /\/p\//);
      assert.ok((await poster()).includes(mari.say('groups-poster-ask')));
      await mari.reads('groups-poster-invited', 'groups-seen-facilitators');
      await mari.looks('18-poster-invited');

      await step('listing');
      await mari.pick('listing', 'listed');
      await mari.press(KEEP);
      await mari.goTo(`${at}/opening/poster`);
      await mari.reads('groups-poster-not-yet', 'groups-seen-facilitators');
      for (const day of ['Thursday', 'Dydd Iau']) assert.ok((await poster()).includes(day), day);
      assert.match(await poster(), /\/p\/[a-z0-9]{6}/);
      assert.ok((await poster()).replace(/ /g, '').includes(TELEPHONE.replace(/ /g, '')));
      assert.ok(!(await poster()).includes(NAME), 'never the name');
      assert.ok(!(await poster()).includes(mari.say('groups-poster-women')), 'not unless she wants it');
      assert.equal(await mari.page.locator('svg.poster g text').count(), 8, 'strips to tear off');
      await mari.looks('19-poster');
      const paper = await mari.onPaper();
      assert.equal(paper.sheets, 1);
      nearly(paper.size, A5, 'the poster');
      await mari.pick('women', 'yes');
      await mari.press('main form button');
      assert.ok((await poster()).includes(mari.say('groups-poster-women')));
    });

    test('the pack to print is six pages at most, and what is called one page is one', async () => {
      let pages = 0;
      for (const [path, size] of [
        [`${at}/opening/poster`, A5],
        [`${at}/opening/preview/print`, A4],
        [`${at}/together/print?in=both`, A4],
      ]) {
        await mari.goTo(path);
        const paper = await mari.onPaper();
        assert.equal(paper.sheets, 1, `${path}: ${paper.sheets} sheets`);
        nearly(paper.size, size, path);
        pages += paper.sheets;
      }
      await mari.page.goto(`${demo.url}/${way.language === 'en' ? 'cy' : 'en'}${at}/opening/preview/print`);
      const other = await mari.onPaper();
      assert.equal(other.sheets, 1, 'in the other language too');
      assert.ok(pages + other.sheets <= 6);
    });

    test('21:10 enough for tonight: nothing is public, nothing is promised', async () => {
      await mari.goTo(`${at}/opening`);
      await mari.reads('groups-opening-enough', 'groups-opening-draft');
      await mari.looks('20-enough');
      await mari.goTo(`${at}/promised`);
      assert.equal(await mari.page.locator('main li.promise, main .promise').count(), 0, 'no promise was made');
      await mari.goTo(`${at}/opening/poster`);
      const [, word] = /\/p\/([a-z0-9]{6})/.exec(await mari.page.locator('svg.poster').textContent());
      const stranger = await openWindow(browser, way);
      try {
        const page = await stranger.newPage();
        assert.equal((await page.goto(`${mari.home}/p/${word}`)).status(), 404);
        await page.goto(`${mari.home}/find`);
        const listed = async () => page.locator(`main a[href$="/p/${word}"]`).count();
        assert.equal(await listed(), 0);

        // Another day she presses Open, and it says what comes next.
        await mari.goTo(`${at}/opening/check`);
        await mari.press(`main form[action$="${at}/opening"] button`);
        await mari.reads('groups-check-open-already', 'groups-next-title', 'groups-next-code', 'groups-poster-title');
        await mari.looks('21-open');
        await mari.goTo(at);
        await mari.reads('groups-home-holding', 'groups-next-title', 'groups-home-housekeeping');
        await mari.looks('22-home');
        assert.equal((await page.goto(`${mari.home}/p/${word}`)).status(), 200);
        await page.goto(`${mari.home}/find`);
        assert.equal(await listed(), 1);
      } finally {
        await stranger.close();
      }
      strangers.check();
    });
  });
}
