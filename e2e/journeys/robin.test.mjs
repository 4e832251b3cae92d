// A woman in an unsafe home finds a group, reads everything, hides, joins from a friend's phone, takes part in her own
// way, is told of a change, and erases. Twice: in English with script and a finger, and in Welsh without script, on the
// narrowest screen, by keyboard alone.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { NARROW, openChromium } from '../support/browser.mjs';
import { Desk } from '../support/desk.mjs';
import { Woman } from '../support/woman.mjs';
import { stepByStep } from '../support/steps.mjs';
import { inWays } from '../support/ways.mjs';
import { startDemo } from '../support/yarrow.mjs';

const GROUP = 'Cylch Nos Iau';
const PHONE = { width: 390, height: 780 };
const BACK_PRESSES = 5;
/** The duty that sends looks every few seconds. */
const SENT_WITHIN_MS = 30_000;

const WAYS = inWays([
  {
    title: 'in English, with script',
    language: 'en',
    script: true,
    viewport: PHONE,
    group: 'Thursday Evening Circle',
    name: 'Robin Goch',
    telephone: '07700 900281',
    codeWords: 'library book ready',
    asks: 'Could I sit where I see the door, and go at 19:40 for the bus?',
    answer: 'Yes. The chair by the radiator is yours.',
  },
  {
    title: 'in Welsh, without script, 320 px wide, by keyboard alone',
    language: 'cy',
    script: false,
    viewport: NARROW,
    keyboard: true,
    group: 'Cylch Nos Iau',
    name: 'Robin Fach',
    telephone: '07700 900282',
    codeWords: "llyfr y llyfrgell yn barod",
    asks: 'Gaf i eistedd wrth y drws, a mynd am 19:40 i ddal y bws?',
    answer: 'Cei. Ti piau’r gadair wrth y rheiddiadur.',
  },
], [
  {
    title: 'in English, without script',
    short: 'en-plain',
    language: 'en',
    script: false,
    viewport: PHONE,
    group: 'Thursday Evening Circle',
    name: 'Robin Lwyd',
    telephone: '07700 900283',
    codeWords: 'library book ready',
    asks: 'Could I sit where I see the door, and go at 19:40 for the bus?',
    answer: 'Yes. The chair by the radiator is yours.',
  },
  {
    title: 'in Welsh, with script',
    short: 'cy-script',
    language: 'cy',
    script: true,
    viewport: PHONE,
    group: 'Cylch Nos Iau',
    name: 'Robin Wen',
    telephone: '07700 900284',
    codeWords: "llyfr y llyfrgell yn barod",
    asks: 'Gaf i eistedd wrth y drws, a mynd am 19:40 i ddal y bws?',
    answer: 'Cei. Ti piau’r gadair wrth y rheiddiadur.',
  },
]);

let demo;
let browser;
let desk;
let mari;
before(async () => {
  demo = await startDemo();
  browser = await openChromium();
  desk = await Desk.opens(browser, demo);
  // Texts go out by themselves, in her hours: it is five past ten on the day after this one, whatever time it is here.
  await desk.goesOnUntil(new Date(Date.parse(await desk.clock()) + 86_400_000).toISOString().slice(0, 10), '10:05');
  mari = await Woman.comes(browser, demo, { viewport: PHONE });
  await mari.signsIn(demo.person('facilitator', GROUP));
});
after(async () => {
  await desk?.goes();
  await browser?.close();
  await demo?.stop();
});

/** What lies on one of the demo's telephones, the oldest first. */
async function textsTo(telephone) {
  const last = (number) => number.replace(/\D/g, '').slice(-9);
  return [...await desk.texts()].find(([number]) => last(number) === last(telephone))?.[1] ?? [];
}

for (const way of WAYS) describe(way.title, { timeout: 900_000 }, () => journey(way));

function journey(way) {
  /** The public computer in the library, and later a friend's phone: nothing goes from one to the other. */
  let library;
  let phone;
  let passphrase;
  let recoveryWords;
  let changed;
  const hers = { ...way };
  const step = stepByStep();
  before(async () => (library = await Woman.comes(browser, demo, hers)));
  after(async () => {
    await library?.goes();
    await phone?.goes();
  });

  step('14:02 she finds the groups near her, and reads what trace remains', async () => {
    await library.types('/');
    assert.equal(new URL(library.page.url()).pathname.split('/')[1], way.language, 'the language she asks for');
    await library.looks('robin-01-start');
    await library.follow('groups-start-find');
    await library.sees('groups-find-lead');
    await library.looks('robin-02-find');
    await library.hidingComesFirst();
  });

  step('14:06 she reads what is kept, in twelve points, without a cookie', async () => {
    await library.follow('frame-what-we-keep');
    for (let point = 1; point <= 12; point += 1) await library.sees(`safety-keep-${point}-title`);
    assert.deepEqual(await library.context.cookies(), []);
    await library.looks('robin-03-what-we-keep');
    await library.follow('frame-who-can-see');
    await library.looks('robin-04-who-can-see');
  });

  step('14:10 she opens the group: who for, limits, who holds it, can and cannot, roughly where', async () => {
    await opensGroupAsAnybody();
    for (const key of ['who', 'can', 'cannot', 'holders', 'expect', 'boundaries', 'limits']) await library.sees(`groups-public-${key}`);
    await library.sees('meetings-public-area');
    await library.sees('meetings-public-cost', { cost: '£0' });
    await library.doesNotSee('Neuadd Bronllwyn');
    await library.looks('robin-05-group');
    await library.follow('groups-public-limits-link');
    await library.looks('robin-06-limits');
  });

  step('14:14 she may come and look, without an account', async () => {
    await opensGroupAsAnybody();
    for (const key of ['visit', 'visit-about', 'ring', 'door-ask']) await library.sees(`groups-public-${key}`);
    // The word at the door is said by phone: anybody may read this page.
    assert.ok(!(await library.text()).includes('lavender'), 'the word at the door stands on a public page');
    await library.follow('groups-on-title');
    await library.sees('meetings-on-about');
    await library.doesNotSee('Neuadd Bronllwyn');
    await library.looks('robin-07-is-it-on');
    await opensGroupAsAnybody();
  });

  step('14:20 somebody is behind her: the page hides', async () => {
    await hides(library);
    // One cookie that says when, so that what stands behind Back says nothing; it knows nobody.
    const cookies = (await library.context.cookies()).map(({ name, value }) => [name, /^\d+$/.test(value)]);
    assert.deepEqual(cookies, [['__Host-h', true]]);
  });

  step('16:40 from a friend’s phone she joins, with a name, a passphrase and ten words', async () => {
    const code = await mariMakesACode();
    phone = await Woman.comes(browser, demo, hers);
    await phone.starts();
    await phone.follow('groups-start-code');
    await phone.looks('robin-09-code');
    await phone.write('groups-join-code', code);
    await phone.press('groups-join-make');
    await phone.write('accounts-name-new', way.name);
    passphrase = await phone.page.locator('main .words strong').innerText();
    await phone.choose('accounts-choice-offered');
    await phone.choose('accounts-losing-words');
    await phone.choose('accounts-watched');
    await phone.looks('robin-10-passphrase');
    await phone.press('accounts-new-do');
    recoveryWords = await phone.page.locator('main ol li').allInnerTexts();
    assert.equal(recoveryWords.length, 10);
    await phone.looks('robin-11-ten-words');
    await phone.page.reload();
    assert.deepEqual(await phone.page.locator('main ol li').allInnerTexts(), recoveryWords, 'loaded anew, they are still there');
    await phone.press('accounts-words-once-done');
    // What she typed before she had a name here has come with her.
    await phone.write('groups-join-name', way.name);
    await phone.looks('robin-12-join');
    await phone.press('groups-join-read');
    await phone.press('groups-join-go');
    await phone.sees('said-groups-joined');
    await opensHome(phone);
    await phone.seesText(way.group);
    await phone.looks('robin-13-home');
  });

  step('she says how she may be reached: texts, 10:00 to 15:00, her own words, else the old door', async () => {
    await opensHome(phone);
    await phone.follow('notices-card-reach');
    await phone.looks('robin-14-reach');
    await phone.follow('notices-way-text-sent');
    await phone.press('save');
    await phone.sees('problem-title');
    await phone.looks();
    await phone.write('notices-telephone', way.telephone);
    await phone.choose('notices-shared');
    await phone.choose('notices-holds-code-words');
    await phone.write('notices-words', way.codeWords);
    await phone.choose('notices-hours-these');
    await phone.writeAt(`${phone.say('notices-every-day')}: ${phone.say('notices-from')}`, '10:00');
    await phone.writeAt(`${phone.say('notices-every-day')}: ${phone.say('notices-until')}`, '15:00');
    await phone.choose('notices-otherwise-door');
    await phone.looks('robin-15-reach-text');
    await phone.press('save');
    // Nothing goes there by itself before she shows that it is hers: figures, and nobody's words.
    await phone.sees('notices-proof-title-text');
    await phone.press('notices-proof-send');
    const [came] = (await textsTo(way.telephone)).slice(-1);
    assert.match(came, /^\d{6}$/);
    await phone.write('notices-proof-figures', came === '111111' ? '222222' : '111111');
    await phone.press('notices-proof-keep');
    await phone.sees('notices-proof-wrong');
    await phone.looks('robin-15b-reach-figures');
    await phone.write('notices-proof-figures', came);
    await phone.press('notices-proof-keep');
    await phone.sees('said-notices-proven');
    await phone.follow('notices-card-reach');
    await phone.seesText(way.codeWords);
    await phone.sees('notices-otherwise-door');
    await phone.seesText(`${phone.say('notices-every-day')} 10:00–15:00`);
    await phone.looks('robin-16-reach-kept');
    await phone.follow('frame-to-group');
    await phone.sees('notices-card-reach-heading');
  });

  step('16:44 her sign-in ends while she writes, and her words come back', async () => {
    await opensNextDate(phone);
    await phone.looks('robin-17-date');
    await phone.follow('meetings-mine-do');
    await phone.choose('meetings-way-near-door');
    await phone.write('meetings-ask', way.asks);
    await phone.choose('meetings-ask-facilitators');
    await phone.looks('robin-18-my-way');
    await endsHerSessionFromElsewhere();
    await phone.press('save');
    await phone.write('accounts-name', way.name);
    await phone.write('accounts-passphrase', passphrase);
    await phone.press('accounts-sign-in');
    await phone.sees('web-kept');
    await phone.seesText(way.asks);
    await phone.looks('robin-19-words-kept');
    await phone.press('web-send-now');
    await phone.sees('said-kept');
  });

  step('her way of taking part is answered', async () => {
    await mariAnswers();
    await opensNextDate(phone);
    await phone.follow('meetings-mine-do');
    await phone.seesText(way.answer);
    await phone.looks('robin-20-my-way-answered');
  });

  step('she says that she comes, and then: not this time', async () => {
    await opensNextDate(phone);
    await phone.press('meetings-do-yes');
    await phone.sees('meetings-you-yes');
    await phone.press('meetings-do-not');
    await phone.sees('meetings-you-not');
    await phone.looks('robin-21-not-this-time');
  });

  step('she answers the agreement for herself', async () => {
    await opensHome(phone);
    await phone.follow('agreements-read');
    await phone.looks('robin-22-agreement');
    await phone.follow('agreements-mine-do');
    await phone.choose('agreements-answer-not-yet');
    await phone.choose('agreements-shown-nobody');
    await phone.looks('robin-23-my-answer');
    await phone.press('save');
    await phone.sees('agreements-answer-not-yet');
  });

  step('she turns the calendar on, and it says nothing', async () => {
    await opensHome(phone);
    await phone.follow('meetings-all-dates');
    await phone.follow('meetings-feed');
    await phone.sees('meetings-feed-is-off');
    await phone.choose('meetings-feed-busy');
    await phone.press('meetings-feed-do');
    const address = await phone.page.locator('main .words').first().innerText();
    await phone.looks('robin-24-calendar');
    const calendar = await (await phone.page.request.get(address)).text();
    assert.match(calendar, /BEGIN:VEVENT/);
    assert.match(calendar, new RegExp(`SUMMARY:${phone.say('meetings-busy')}`));
    for (const word of ['Cylch', 'Circle', 'Neuadd', way.name]) assert.ok(!calendar.includes(word), `the calendar says '${word}'`);
  });

  step('the place changes: her own words come to her friend’s telephone, and she sees what changed', async () => {
    await mariChangesThePlace();
    await opensHome(phone);
    await phone.sees('notices-card-changed');
    await phone.looks('robin-27-changed');
    await phone.followUnder('notices-card-changed', 'notices-card-look');
    await phone.press('notices-news-do');
    await phone.sees('notices-news-seen');
    await phone.looks('robin-28-seen');
    await mari.page.goto(changed);
    assert.match(await lineOf(way.name), new RegExp(mari.say('notices-is-heard')), 'Mari sees that she knows');
  });

  step('after hiding, Back shows nothing of hers', async () => {
    await opensHome(phone);
    await hides(phone);
    for (let press = 1; press <= BACK_PRESSES; press += 1) {
      await phone.page.goBack({ waitUntil: 'commit', timeout: 3_000 }).catch(() => null);
      const seen = await phone.page.locator('body').innerText().catch(() => '');
      for (const word of [way.name, way.codeWords, way.telephone]) assert.ok(!seen.includes(word), `Back ${press}: ${word}`);
    }
    assert.ok(!(await phone.context.cookies()).some((cookie) => cookie.name === '__Host-s'), 'she is signed out');
    await phone.goes();
    phone = await Woman.comes(browser, demo, hers);
  });

  step('8 February: rest, leave and erase each say what goes and what stays', async () => {
    await signsIn(phone);
    await opensHome(phone);
    await phone.follow('groups-rest-title');
    for (const key of ['goes', 'stays', 'others', 'again']) await phone.sees(`groups-leave-${key}`);
    await phone.looks('robin-29-rest-leave-erase');
    await phone.press('groups-rest-rest-go');
    await opensHome(phone);
    await phone.follow('groups-rest-title');
    await phone.sees('groups-rest-back-about');
    await phone.press('groups-rest-back-go');
    await opensHome(phone);
    await phone.follow('groups-rest-title');
    await phone.follow('groups-leave-on');
    await phone.looks('robin-30-leave');
    await phone.follow('groups-back');
    await phone.follow('groups-erase-on');
    for (const key of ['goes', 'stays', 'reach', 'no-backups', 'account']) await phone.sees(`groups-erase-${key}`);
    await phone.looks('robin-31-erase-here');
  });

  step('11:02 she erases everything, with her passphrase on two screens, and gets a word to write down', async () => {
    await phone.starts();
    await phone.follow('groups-mine-about-me');
    await phone.follow('accounts-erase-look');
    await phone.sees('accounts-erase-no-undo');
    await phone.looks('robin-32-erase');
    await phone.follow('accounts-erase-go-on');
    await phone.press('accounts-erase-do');
    await phone.sees('accounts-erase-tick');
    await phone.looks();
    await phone.choose('accounts-erase-sure');
    await phone.write('accounts-erase-passphrase', passphrase);
    await phone.press('accounts-erase-do');
    await phone.sees('accounts-erased');
    await phone.looks('robin-33-erased');
    assert.match(await phone.page.locator('main strong').last().innerText(), /\S{3,}/, 'a word to write down');
    assert.ok(!(await phone.context.cookies()).some((cookie) => cookie.name === '__Host-s'), 'she is signed out');
    await phone.types(`/${way.language}/sign-in`);
    await phone.write('accounts-name', way.name);
    await phone.write('accounts-passphrase', passphrase);
    await phone.press('accounts-sign-in');
    await phone.sees('accounts-not-found');
  });

  step('11:03 facilitators see that one woman has left, and her name on no page', async () => {
    await opensHome(mari);
    await mari.follow('groups-people-title');
    await mari.sees('groups-news-one-left');
    await mari.looks('robin-34-one-woman-left', { from: 'groups-news-title' });
    const seen = await everyPageOf(mari, (text, path) => {
      for (const word of [way.name, way.telephone, way.codeWords, way.asks]) assert.ok(!text.includes(word), `${path} says '${word}'`);
    });
    assert.ok(seen > 40, `only ${seen} pages were found`);
  });

  // --- What she does more than once ---------------------------------------------------------------

  async function hides(her) {
    her.leavesForElsewhere();
    const away = her.page.waitForRequest((request) => new URL(request.url()).pathname === '/away');
    // Public pages come without script, so there the button hides; where she is signed in, Shift does too.
    if (way.script && (await her.page.locator('script[src]').count()) > 0) {
      for (let press = 0; press < 3; press += 1) await her.page.keyboard.press('Shift');
    } else if (her.keyboard) {
      await her.reach(await her.find('button', her.say('hide-page')));
      await her.page.keyboard.press('Enter');
    } else {
      await her.page.locator('form.hide').getByRole('button').click();
    }
    await away;
  }

  async function opensGroupAsAnybody() {
    await library.starts();
    await library.follow('groups-start-find');
    await library.followText(way.group);
  }

  async function signsIn(her) {
    await her.types(`/${way.language}/sign-in`);
    await her.write('accounts-name', way.name);
    await her.write('accounts-passphrase', passphrase);
    await her.press('accounts-sign-in');
    her.passphrase = passphrase;
  }

  const opensHome = (her) => her.opensGroup(her === mari ? WAYS[0].group : way.group);

  async function opensNextDate(her) {
    await opensHome(her);
    await her.followUnder('meetings-next', 'meetings-look');
  }

  /** Nobody waits fifteen minutes in a test: from another screen of hers she ends the sign-in she left open. */
  async function endsHerSessionFromElsewhere() {
    const elsewhere = await Woman.comes(browser, demo, hers);
    await signsIn(elsewhere);
    await elsewhere.starts();
    await elsewhere.follow('groups-mine-about-me');
    await elsewhere.press('accounts-others-out');
    await elsewhere.goes();
  }

  async function mariMakesACode() {
    await opensHome(mari);
    await mari.follow('groups-people-title');
    await mari.press('groups-invite-go');
    await mari.looks('robin-09-mari-makes-a-code');
    return mari.page.locator('main .words strong').innerText();
  }

  async function mariAnswers() {
    await opensNextDate(mari);
    await mari.follow('meetings-ways');
    const ask = mari.page.locator('main li').filter({ hasText: way.asks });
    await mari.arrive(ask.getByRole('link', { name: mari.say('meetings-answer-this') }));
    await mari.doesNotSee(way.name);
    await mari.choose('meetings-give-yes');
    await mari.write('meetings-give-words', way.answer);
    await mari.looks('robin-19-mari-answers');
    await mari.press('meetings-give-do');
  }

  async function mariChangesThePlace() {
    await opensNextDate(mari);
    await mari.follow('meetings-something-changed');
    await mari.choose('notices-what-place');
    const rooms = mari.field('notices-changed-place');
    const other = await rooms.locator('option:not([selected])').filter({ hasText: /\S/ }).last().getAttribute('value');
    await rooms.selectOption(other);
    await mari.choose('notices-door-me');
    await mari.press('notices-changed-do');
    await mari.seesText(way.codeWords);
    await mari.press('notices-plan-do');
    changed = mari.page.url().split('?')[0];
    // Nobody has to do anything: within half a minute her own words and nothing else lie on her friend's telephone, once.
    let came = [];
    const words = async () => (await textsTo(way.telephone)).filter((text) => !/^\d{6}$/.test(text));
    for (const until = Date.now() + SENT_WITHIN_MS; came.length === 0 && Date.now() < until; await pause(500)) came = await words();
    assert.deepEqual(came, [way.codeWords]);
    await desk.looks('robin-26-text-on-the-phone');
    await mari.page.goto(changed);
    assert.equal(await (await rowOf(way.name)).getByRole('link', { name: mari.say('notices-board-job') }).count(), 0, 'nobody has to write to her by hand');
    // The gateway has said that it is on that telephone, or has not yet; whether she knows, it cannot say.
    assert.match(await lineOf(way.name), new RegExp(['delivered', 'sent', 'on-its-way'].map((is) => mari.say(`notices-is-${is}`)).join('|')));
  }

  async function rowOf(name) {
    return mari.page.locator('main li').filter({ has: mari.page.locator('b', { hasText: new RegExp(`^\\W*${name}\\W*$`) }) });
  }

  async function lineOf(name) {
    return (await rowOf(name)).innerText();
  }
}

/** Opens every page that `her` links lead to, one of a kind, and shows its whole text to `look`. */
async function everyPageOf(her, look) {
  const waiting = [`/${her.language}/`];
  const seen = new Set();
  const kindOf = (path) => path.replace(/people\/(holding|removal|place)\/.*|reach\/of\/.*|dates\/[a-z2-9]{26}.*/, '$1…').replace(/\?.*$/, '');
  while (waiting.length > 0 && seen.size < 150) {
    const path = waiting.shift();
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    const answer = await her.page.request.get(her.demo.url + path);
    const text = await answer.text();
    look(text, path);
    for (const [, link] of text.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) {
      // What lies on the phones of the demo is no page of a place: a text that was sent is not called back.
      if (link.startsWith(`/${her.language}`) && !link.endsWith('/demo')) waiting.push(link.replaceAll('&amp;', '&'));
    }
  }
  return seen.size;
}
