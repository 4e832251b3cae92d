// The place changes three hours before, by the clock: practice.md §4c, with texts and e-mails that go out by themselves, by
// hand what no program can do, and nothing to whom it cannot be told safely. Every number is played to its end. Other ways:
// in Welsh without script; at half past eleven on two bars of 2G; and with the gateway for texts stopped.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { NARROW, openChromium } from '../support/browser.mjs';
import { Desk } from '../support/desk.mjs';
import { stepByStep } from '../support/steps.mjs';
import { inWays } from '../support/ways.mjs';
import { Woman } from '../support/woman.mjs';
import { mailOf } from '../support/mail.mjs';
import { nothingTells } from '../support/telling.mjs';
import { startDemo } from '../support/yarrow.mjs';

const GROUP = 'Cylch Nos Iau';
const CALLED = { en: 'Thursday Evening Circle', cy: GROUP };
const PHONE = { width: 390, height: 844 };
/** Two bars: what a page takes on such a line is waited for. */
const TWO_G = { offline: false, latency: 800, downloadThroughput: 6_000, uploadThroughput: 3_000 };
/** What the group and its organisation are called, and everybody in it: what leaves says none of that, whatever carries it. */
const CALLED_BY = ['Cylch Nos Iau', 'Thursday Evening Circle', 'Swallow', 'Wennol', 'Harrowmere', 'Thistlebridge'];
const EVERY_NAME = ['Mari', 'Rhian', 'Robin', 'Dilys', 'Sky', 'Gwenno', 'Amina', 'Tess', 'Bet', 'Carys', 'Lowri', 'Joan', 'Priya', 'Mags', 'Edith', 'Zola'];
const tellsNothing = nothingTells(EVERY_NAME, CALLED_BY);
const NUMBERS = { Robin: '+447700900201', Dilys: '+447700900202', Sky: '+447700900203', Bet: '+447700900207', Carys: '+447700900208', Lowri: '+447700900209', Joan: '+447700900210' };
const WAYS = inWays([
  { title: 'at 15:25', short: 'en', language: 'en', script: true, viewport: PHONE, at: '15:25', now: 10, late: 3 },
], [
  { title: 'at 15:25, in Welsh, without script, by keyboard', short: 'cy', language: 'cy', script: false, viewport: NARROW, keyboard: true, at: '15:25', now: 10, late: 3 },
  { title: 'at 11:30, without script, on 2G', short: 'en-early', language: 'en', script: false, viewport: PHONE, at: '11:30', now: 12, late: 1, line: TWO_G },
  { title: 'with the gateway stopped', short: 'en-away', language: 'en', script: true, viewport: PHONE, at: '15:25', now: 10, late: 3, away: true },
]);
const EVERYBODY = 14;

for (const way of WAYS) describe(`told in time: ${way.title}`, { timeout: 600_000 }, () => {
  const step = stepByStep();
  let demo, browser, desk, mari, board, day, texted, mailed;
  /** What was said to somebody outside the app: by what, to whom, and in which words. */
  const left = [];

  before(async () => {
    demo = await startDemo();
    browser = await openChromium();
    desk = await Desk.opens(browser, demo, way);
    await goesOnUntil(way.at);
    mari = await Woman.comes(browser, demo, way);
  });
  after(async () => {
    await mari?.goes();
    await desk?.goes();
    await browser?.close();
    await demo?.stop();
  });

  /** The demo's clock goes on until this hour of the day of the meeting. */
  async function goesOnUntil(hour) {
    day ??= nextThursday(await desk.clock());
    await desk.goesOnUntil(day, hour);
  }
  const texts = () => desk.texts();
  const answers = (name, words) => desk.answers(NUMBERS[name], words);

  /** The numbers of the line that says it in short, and what they add up to: everybody but who holds the group. */
  async function inShort() {
    const line = plain(await mari.page.locator('main p > strong').first().innerText());
    const parts = [...line.matchAll(/\d+/g)].map(([number]) => Number(number));
    const all = parts.pop();
    assert.equal(parts.reduce((sum, part) => sum + part, 0), all, line);
    const tally = await mari.page.locator('main ul.tally li b').allInnerTexts();
    assert.equal(tally.reduce((sum, part) => sum + Number(part), 0), EVERYBODY + 2, 'the whole board is everybody');
    return { all, parts, line };
  }
  const says = (line, key, count) => assert.ok(line.includes(plain(mari.say(key, { count: String(count) }))), `${key} ${count}: ${line}`);
  const lineOf = (name) => mari.page.locator('main ul.list > li').filter({ has: mari.page.locator('b', { hasText: new RegExp(`^\\W*${name}\\W*$`) }) });

  /** Mari signs in again: the hours have gone by. */
  async function signsInAgain() {
    await mari.context.clearCookies();
    await mari.signsIn(demo.person('facilitator', GROUP));
    if (board) await mari.page.goto(board);
  }

  /** What Mari does by hand for somebody, and what she notes. */
  async function byHand(name, tick) {
    await mari.page.goto(board);
    await mari.arrive(lineOf(name).getByRole('link', { name: mari.say('notices-board-job') }));
    await mari.press('notices-job-take');
    const script = await mari.text();
    // What is said or written is the script; its page is hers alone, and names whom it is for.
    for (const words of await mari.page.locator('main div.words').allInnerTexts()) left.push(['a script', name, words]);
    for (const link of await mari.page.locator('main a[href^="sms:"], main a[href^="tel:"]').evaluateAll((links) => links.map((one) => one.href))) {
      left.push([`a ${link.slice(0, 4)} link`, name, decodeURIComponent(link)]);
    }
    await mari.looks(`told-03-by-hand-${name.toLowerCase()}`);
    await mari.press(`notices-tick-${tick}`);
    await mari.page.goto(board);
    return script;
  }

  /** Somebody looks for herself, and says that she has it. */
  async function seesHerself(name) {
    const her = await Woman.comes(browser, demo, { language: way.language, script: way.script, viewport: PHONE });
    await her.signsIn(demo.people.find((person) => person.name === name));
    await her.opensGroup(CALLED[way.language]);
    await her.arrive(her.page.locator('main a[href*="/news/"]').first());
    left.push(['the title of a window', name, await her.page.title()]);
    await her.press('notices-news-do');
    await her.sees('notices-news-seen');
    await her.goes();
  }

  /** The calendar that somebody has on her phone, with the place in it. */
  async function herCalendar(name, says) {
    const her = await Woman.comes(browser, demo, { language: way.language, script: way.script, viewport: PHONE });
    await her.signsIn(demo.people.find((person) => person.name === name));
    await her.opensGroup(CALLED[way.language]);
    await her.follow('meetings-all-dates');
    await her.follow('meetings-feed');
    await her.choose(`meetings-feed-${says}`);
    await her.press((await her.has('button', 'meetings-feed-do')) ? 'meetings-feed-do' : 'meetings-feed-renew');
    const address = await her.page.locator('main .words').first().innerText();
    const calendar = await (await her.page.request.get(address)).text();
    await her.goes();
    assert.match(calendar, /BEGIN:VEVENT/);
    return calendar.replace(/\r\n /g, '');
  }

  async function metAtTheDoor(name) {
    await mari.arrive(lineOf(name).getByRole('button', { name: new RegExp(`^${mari.say('notices-tick-met')}`) }));
  }

  step('she says what has changed, and sees who would be told before anything is sent', async () => {
    await mari.signsIn(demo.person('facilitator', GROUP));
    if (way.away) await desk.press('demo-texts-stop');
    if (way.line) {
      const line = await mari.context.newCDPSession(mari.page);
      await line.send('Network.enable');
      await line.send('Network.emulateNetworkConditions', way.line);
      mari.context.setDefaultTimeout(60_000);
    }
    await mari.opensGroup(CALLED[way.language]);
    await mari.follow('meetings-all-dates');
    await mari.arrive(mari.page.locator('main ul.list').first().getByRole('link').first());
    await mari.follow('meetings-something-changed');
    await mari.choose('notices-what-place');
    const rooms = mari.field('notices-changed-place');
    const others = await rooms.locator('option').evaluateAll((all) => all.filter((one) => one.value && !one.selected).map((one) => one.value));
    await rooms.selectOption(others.at(-1));
    await mari.write('notices-changed-note-en', 'No stairs.');
    await mari.write('notices-changed-note-cy', 'Dim grisiau.');
    await mari.choose('notices-door-me');
    texted = await texts();
    mailed = new Set((await mailOf(demo)).map(({ head }) => head));
    await mari.press('notices-changed-do');
    const { all, parts, line } = await inShort();
    assert.equal(all, EVERYBODY);
    assert.deepEqual(parts, [way.now, 1, way.late], line);
    for (const [key, count] of [['now', way.now], ['hands', 1], ['late', way.late]]) says(line, `notices-short-${key}`, count);
    for (const words of await mari.page.locator('main ul.list .words').allInnerTexts()) tellsNothing('a line of the plan', words);
    assert.deepEqual(await texts(), texted, 'nothing was sent');
    await mari.looks('told-01-plan');
  });

  step('she tells everyone: to each in her way, once, and to nobody outside her hours who did not choose it', async () => {
    await mari.press('notices-plan-do');
    board = mari.page.url().split('?')[0];
    await goesOnUntil(later(way.at, 2));
    const fresh = new Map([...await texts()].map(([number, all]) => [number, all.slice(0, all.length - (texted.get(number)?.length ?? 0))]));
    const got = Object.entries(NUMBERS).filter(([, number]) => fresh.get(number)?.length > 0).map(([name]) => name).sort();
    const due = ['Bet', 'Carys', 'Dilys', 'Joan', 'Lowri', ...(way.at === '11:30' ? ['Robin', 'Sky'] : [])].sort();
    assert.deepEqual(got, way.away ? [] : due);
    for (const name of got) {
      assert.equal(fresh.get(NUMBERS[name]).length, 1, `${name} got more than one text`);
    }
    await desk.looks('told-02-phones');
    await signsInAgain();
    await mari.page.goto(board);
    await inShort();
    await mari.looks('told-02-who-knows');
  });

  step('who is rung, and who is told through somebody', async () => {
    const script = await byHand('Edith', 'heard');
    assert.ok(script.includes('the choir'), script);
    await byHand('Zola', 'heard');
    await inShort();
  });

  if (way.away) {
    step('within five minutes the board says whose text did not go, and she rings whoever allows it', async () => {
      await goesOnUntil(later(way.at, 5));
      await signsInAgain();
      for (const name of ['Bet', 'Carys', 'Dilys', 'Joan', 'Lowri']) {
        assert.equal(await lineOf(name).getByRole('link', { name: mari.say('notices-board-job') }).count(), 1, `${name} is nobody’s to tell`);
      }
      const { line } = await inShort();
      says(line, 'notices-short-still', 5);
      await mari.looks('told-04-gateway-away');
      await desk.press('demo-texts-start');
      await goesOnUntil(later(way.at, 15));
      const sent = await texts();
      for (const name of ['Bet', 'Carys', 'Dilys', 'Joan', 'Lowri']) assert.equal(sent.get(NUMBERS[name])?.length, 1 + (texted.get(NUMBERS[name])?.length ?? 0), name);
      await signsInAgain();
    });
  }

  step('two answer by text, two look for themselves', async () => {
    await answers('Bet', '1');
    await answers('Carys', '1');
    await seesHerself('Priya');
    await goesOnUntil('16:10');
    await seesHerself('Amina');
    await signsInAgain();
    const { line } = await inShort();
    says(line, 'notices-short-heard', 6);
    await mari.looks('told-05-six-heard');
  });

  step('at the old door, and in the end: six heard, three met, five gave no answer', async () => {
    await goesOnUntil('18:24');
    await signsInAgain();
    // She stands there; Rhian walks over with whoever comes.
    const rhian = await Woman.comes(browser, demo, { ...way, viewport: PHONE, keyboard: false });
    await rhian.signsIn(demo.people.find((person) => person.name === 'Rhian'));
    await rhian.opensGroup(CALLED[way.language]);
    await rhian.arrive(rhian.page.locator('main a[href*="/told/"]').first());
    await rhian.arrive(rhian.page.getByRole('button', { name: new RegExp(`^${rhian.say('notices-walk-take')}`) }));
    await rhian.sees('notices-walk-yours');
    await rhian.looks('told-06-walks-over');
    await rhian.goes();
    await mari.page.goto(board);
    await metAtTheDoor('Robin');
    await mari.page.goto(board);
    await metAtTheDoor('Gwenno');
    await goesOnUntil('18:35');
    await signsInAgain();
    await metAtTheDoor('Sky');
    await mari.page.goto(board);
    const { all, parts, line } = await inShort();
    assert.equal(all, EVERYBODY);
    assert.deepEqual(parts, [6, 3, 5], line);
    for (const [key, count] of [['heard', 6], ['met', 3], ['no-answer', 5]]) says(line, `notices-short-${key}`, count);
    for (const name of ['Dilys', 'Lowri', 'Mags', 'Tess', 'Joan']) {
      const said = plain(await lineOf(name).locator('.meta').first().innerText());
      assert.ok(!said.includes(mari.say('notices-is-heard')), `${name}: ${said}`);
    }
    const sent = await texts();
    for (const [name, number] of Object.entries(NUMBERS)) {
      const more = (sent.get(number)?.length ?? 0) - (texted.get(number)?.length ?? 0);
      assert.ok(more <= 2, `${name} got ${more} texts: one, and one second try where she allows it`);
    }
    await mari.looks('told-06-in-the-end');
  });

  step('on Friday at ten she says sorry to whom nobody could tell in time, by text and by letter', async () => {
    const before = await texts();
    const evening = board;
    day = dayAfter(day);
    await goesOnUntil('10:05');
    await signsInAgain();
    await mari.opensGroup(CALLED[way.language]);
    await mari.follow('notices-afterwards-look');
    const rows = (await mari.page.locator('main ul.list > li b').allInnerTexts()).map(plain).sort();
    assert.deepEqual(rows, way.at === '11:30' ? ['Gwenno'] : ['Dilys', 'Gwenno']);
    // Whoever has code words alone is written to by nobody: she would think that plans have changed again. She is named.
    const leftOut = (await mari.page.locator('main h2 + p b').allInnerTexts()).map(plain).sort();
    assert.deepEqual(leftOut, way.at === '11:30' ? [] : ['Robin', 'Sky']);
    for (const words of await mari.page.locator('main ul.list .words').allInnerTexts()) tellsNothing('a line of the day after', words);
    await mari.write('notices-afterwards-note-en', 'Next time we are back where we always are.');
    await mari.write('notices-afterwards-note-cy', 'Y tro nesaf byddwn yn ôl lle rydym ni bob amser.');
    await mari.looks('told-07-sorry');
    await mari.press('notices-afterwards-do');
    board = mari.page.url().split('?')[0];
    await byHand('Gwenno', 'done-letter');
    await goesOnUntil('10:20');
    await mari.page.goto(board);
    await mari.looks('told-08-said-sorry');
    board = evening;
    const after = await texts();
    for (const name of rows.filter((name) => NUMBERS[name])) {
      assert.equal((after.get(NUMBERS[name])?.length ?? 0) - (before.get(NUMBERS[name])?.length ?? 0), 1, `${name} hears once`);
    }
    await signsInAgain();
  });

  step('nothing that left says what the group is called, what it is for, or who is in it', async () => {
    for (const [number, all] of await texts()) {
      const name = Object.keys(NUMBERS).find((one) => NUMBERS[one] === number);
      for (const words of all.slice(0, all.length - (texted.get(number)?.length ?? 0))) left.push(['a text', name ?? number, words]);
    }
    for (const letter of await mailOf(demo)) {
      if (mailed.has(letter.head)) continue;
      // Where it goes is her own address, and her name may be in it; everything else is searched, the headers too.
      const head = letter.head.split('\n').filter((line) => !/^(X-Envelope-To|To):/i.test(line)).join('\n');
      left.push(['an e-mail', letter.to, `${head}\n${letter.text}`]);
    }
    for (const name of ['Priya', 'Mari']) {
      for (const says of ['busy', 'cover']) left.push(['a calendar', name, await herCalendar(name, says)]);
    }
    for (const [what, whom, words] of left) tellsNothing(`${what} to ${whom}`, words);
    const kinds = new Map();
    for (const [what] of left) kinds.set(what, (kinds.get(what) ?? 0) + 1);
    const least = { 'a text': 5, 'an e-mail': 2, 'a script': 3, 'a tel: link': 1, 'a calendar': 4, 'the title of a window': 2 };
    for (const [what, count] of Object.entries(least)) assert.ok((kinds.get(what) ?? 0) >= count, `of ${what} only ${kinds.get(what)}: ${JSON.stringify([...kinds])}`);
  });
});

const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** The day of the first evening of a demo that begins now. */
function nextThursday(stamp) {
  // The demo's first evening is the first Thursday from the third day on (server/src/demo/scenes/meetings.rs).
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(stamp));
  const day = new Date(Date.parse(today) + 3 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((4 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function later(hour, minutes) {
  const [hours, mins] = hour.split(':').map(Number);
  const all = hours * 60 + mins + minutes;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}
