// The place of a meeting changes. A facilitator sees who would be told and how, tells everybody, and works through what
// is done by hand, where no gateway sends texts: two women by e-mail, two in the app alone, one on a shared telephone, one by letter, one by call,
// one through somebody, and some more. At every screen the numbers add up to everybody in the group.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { NARROW, openChromium } from '../support/browser.mjs';
import { mailOf } from '../support/mail.mjs';
import { stepByStep } from '../support/steps.mjs';
import { nothingTells } from '../support/telling.mjs';
import { inWays } from '../support/ways.mjs';
import { Woman } from '../support/woman.mjs';
import { startDemo } from '../support/yarrow.mjs';

const GROUP = 'Cylch Nos Iau';
const PHONE = { width: 390, height: 780 };
/** Each way begins with a demo of its own: the change is made to the same date. */
const WAYS = inWays([
  { title: 'in English, with script', language: 'en', script: true, viewport: PHONE, called: 'Thursday Evening Circle' },
], [
  { title: 'in English, without script', short: 'en-plain', language: 'en', script: false, viewport: PHONE, called: 'Thursday Evening Circle' },
  { title: 'in Welsh, with script', short: 'cy-script', language: 'cy', script: true, viewport: PHONE, called: GROUP },
  { title: 'in Welsh, without script, 320 px wide, by keyboard alone', language: 'cy', script: false, viewport: NARROW, keyboard: true, called: GROUP },
]);
/** Far enough ahead for a letter, and for everybody's hours, at whatever time of day this runs. */
const WHICH_DATE = 3;
const BY_MAIL = ['Priya', 'Mags'];
const IN_THE_APP = ['Amina', 'Tess'];
/** Whom somebody has to tell by hand, and what she ticks in the end. */
const BY_HAND = [
  { name: 'Robin', way: 'text', tick: 'done' },
  { name: 'Dilys', way: 'text', tick: 'done' },
  { name: 'Sky', way: 'text', tick: 'done' },
  { name: 'Bet', way: 'text', tick: 'heard' },
  { name: 'Carys', way: 'text', tick: 'done' },
  { name: 'Lowri', way: 'text', tick: 'heard' },
  { name: 'Joan', way: 'text', tick: 'no-answer' },
  { name: 'Gwenno', way: 'letter', tick: 'done' },
  { name: 'Edith', way: 'call', tick: 'heard' },
  { name: 'Zola', way: 'through', tick: 'heard' },
];
/** Mari, who makes the change, Rhian, who looks at the app, and all of them. */
const EVERYBODY = 2 + BY_MAIL.length + IN_THE_APP.length + BY_HAND.length;
/** The duty that sends looks every few seconds. */
const SENT_WITHIN_MS = 30_000;

let demo;
let browser;
let mari;
let board;

/** The numbers at the top of a plan or a board; fails unless they are everybody. */
async function addsUp() {
  const numbers = await mari.page.locator('main ul.tally li b').allInnerTexts();
  const sum = numbers.reduce((whole, number) => whole + Number(number), 0);
  assert.equal(sum, EVERYBODY, `${mari.page.url()}: ${numbers.join(' + ')}`);
  return numbers.map(Number);
}

/** Everybody's line on the board, by her name. */
async function lines() {
  const all = await mari.page.locator('main ul.list > li').evaluateAll((items) =>
    items.map((item) => [item.querySelector('b').textContent, item.querySelector('.meta').textContent]),
  );
  return new Map(all.map(([name, about]) => [plain(name), plain(about)]));
}

const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

const lineOf = (name) => mari.page.locator('main ul.list > li').filter({ has: mari.page.locator('b', { hasText: new RegExp(`^\\W*${name}\\W*$`) }) });

const tellsNothing = nothingTells(
  ['Mari', 'Rhian', ...BY_MAIL, ...IN_THE_APP, ...BY_HAND.map(({ name }) => name)],
  [GROUP, 'Thursday Evening Circle', 'Swallow', 'Wennol', 'Harrowmere', 'Thistlebridge'],
);

/** What she took on as it comes out of a printer: a letter with an address, or what to say on the phone; and the same as a PDF. */
async function onPaper(name, way) {
  const job = mari.page.url();
  await mari.page.goto(`${board}/sheets`);
  await mari.page.emulateMedia({ media: 'print' });
  const printed = await mari.page.locator('body').innerText();
  await mari.page.emulateMedia({ media: null });
  assert.ok(printed.includes(mari.say(way === 'letter' ? 'notices-job-letter' : 'notices-job-script')), printed);
  // A call is headed with whom she rings, and a letter holds her name where it is sent to.
  tellsNothing(`the sheet for ${name}`, printed, { mayName: [name] });
  const pdf = await mari.page.request.get(`${board}/sheet.pdf`);
  if (pdf.headers()['content-type'] === 'application/pdf') {
    tellsNothing(`the PDF for ${name}`, execFileSync('pdftotext', ['-', '-'], { input: await pdf.body() }).toString(), { mayName: [name] });
  }
  await mari.page.goto(job);
}

for (const way of WAYS) describe(`the place changes, ${way.title}`, { timeout: 900_000 }, () => {
  const step = stepByStep();
  let mailBefore;

  before(async () => {
    demo = await startDemo({ textsByHand: true });
    browser = await openChromium();
    mari = await Woman.comes(browser, demo, way);
  });
  after(async () => {
    await mari?.goes();
    await browser?.close();
    await demo?.stop();
  });

  step('she says what has changed', async () => {
    await mari.signsIn(demo.person('facilitator', GROUP));
    mailBefore = (await mailOf(demo)).length;
    await mari.opensGroup(way.called);
    await mari.follow('meetings-all-dates');
    await mari.arrive(mari.page.locator('main ul.list').first().getByRole('link').nth(WHICH_DATE));
    await mari.looks('change-01-date');
    await mari.follow('meetings-something-changed');
    await mari.looks('change-02-something-changed');
    await mari.press('notices-changed-do');
    await mari.sees('problem-title');
    await mari.choose('notices-what-place');
    const rooms = mari.field('notices-changed-place');
    const others = await rooms.locator('option').evaluateAll((all) => all.filter((one) => one.value && !one.selected).map((one) => one.value));
    await rooms.selectOption(others.at(-1));
    await mari.write('notices-changed-note-en', 'No stairs. The café is open to others.');
    await mari.write('notices-changed-note-cy', "Dim grisiau. Mae'r caffi ar agor i eraill.");
    await mari.choose('notices-door-somebody');
    await mari.press('notices-changed-do');
  });

  step('she sees who would be told, how and with which words, before anything is sent', async () => {
    await mari.sees('notices-plan-lead');
    await mari.sees('notices-plan-total', { count: EVERYBODY });
    await addsUp();
    const rows = await mari.page.locator('main ul.list > li').evaluateAll((all) => all.map((row) => row.innerText));
    assert.equal(rows.length, EVERYBODY, 'a line for everybody');
    const words = await mari.page.locator('main ul.list .words').allInnerTexts();
    for (const text of words) tellsNothing('a line of the plan', text);
    const robin = rows.find((row) => row.includes('Robin'));
    assert.ok(robin.includes('Your library book is ready.') && !/Caffi|Café/i.test(robin), robin);
    await mari.looks('change-03-plan');
    assert.equal((await mailOf(demo)).length, mailBefore, 'nothing was sent');
  });

  step('she tells everyone, and the e-mails go, once each, with what each woman chose', async () => {
    await mari.press('notices-plan-do');
    board = mari.page.url().split('?')[0];
    await mari.sees('notices-board-total', { count: EVERYBODY });
    await addsUp();
    await mari.looks('change-04-who-knows');
    let sent = [];
    for (const until = Date.now() + SENT_WITHIN_MS; sent.length < BY_MAIL.length && Date.now() < until; await pause(500)) {
      sent = (await mailOf(demo)).filter(({ to }) => BY_MAIL.some((name) => to.startsWith(name.toLowerCase())));
    }
    assert.deepEqual(sent.map(({ to }) => to).sort(), BY_MAIL.map((name) => `${name.toLowerCase()}@post.example`).sort());
    for (const { to, subject, from, text } of sent) tellsNothing(`an e-mail to ${to}`, `${subject}\n${from}\n${text}`);
    const toMags = sent.find(({ to }) => to.startsWith('mags')).text;
    assert.ok(toMags.includes('Your library book is ready.') && !toMags.includes('Caffi'), toMags);
    assert.ok(sent.find(({ to }) => to.startsWith('priya')).text.includes("Caffi'r Llyfrgell"), 'what changed');
    await mari.page.goto(board);
    await addsUp();
    const all = await lines();
    for (const name of BY_MAIL) assert.ok(all.get(name).includes(mari.say('notices-is-sent')), `${name}: ${all.get(name)}`);
  });

  step('in a hurry she reads on one screen what is on, what is due and who is not reached', async () => {
    const board = mari.page.url();
    await mari.starts();
    await mari.follow('groups-due-title');
    await mari.sees('notices-card-not-reached');
    await mari.sees('meetings-next');
    await mari.looks('change-09-in-a-hurry');
    await mari.page.goto(board);
  });

  step('she stands at the old door', async () => {
    await mari.press('notices-door-take');
    await mari.page.goto(board);
    await mari.sees('notices-door-yours');
    await addsUp();
  });

  for (const { name, way, tick } of BY_HAND) {
    step(`by hand: ${name}, ${way}`, async () => {
      await mari.page.goto(board);
      await mari.arrive(lineOf(name).getByRole('link', { name: mari.say('notices-board-job') }));
      await mari.press('notices-job-take');
      await mari.sees(way === 'letter' || way === 'text' ? 'notices-job-script-written' : 'notices-job-script');
      const link = await mari.page.locator('main a[href^="sms:"], main a[href^="tel:"]').count();
      // Outside her hours nothing is ready to ring or send, and the page says so.
      const closed = (await mari.text()).includes(mari.say('notices-job-closed'));
      assert.equal(link, (way === 'text' || way === 'call') && !closed ? 1 : 0, 'ready to ring or to write');
      for (const words of await mari.page.locator('main div.words').allInnerTexts()) tellsNothing(`what is said or written to ${name}`, words);
      if (link > 0) tellsNothing(`the link to ${name}`, decodeURIComponent(await mari.page.locator('main a[href^="sms:"], main a[href^="tel:"]').getAttribute('href')));
      if (way === 'letter' || way === 'call') await onPaper(name, way);
      await mari.looks(['Robin', 'Edith', 'Gwenno', 'Zola'].includes(name) ? `change-05-by-hand-${way}` : undefined);
      await mari.press(`notices-tick-${tick === 'done' ? `done-${way}` : tick}`);
      await mari.page.goto(board);
      await addsUp();
      const line = (await lines()).get(name);
      const became = { done: 'sent', heard: 'heard', 'no-answer': 'not-reached' }[tick];
      assert.ok(line.includes(mari.say(`notices-is-${became}`)), `${name}: ${line}`);
    });
  }

  step('a woman who looks at the app alone sees it and says so', async () => {
    const amina = await Woman.comes(browser, demo, way);
    await amina.signsIn(demo.people.find(({ name }) => name === 'Amina'));
    await amina.opensGroup(way.called);
    await amina.sees('notices-card-changed');
    await amina.looks('change-06-app-only');
    await amina.followUnder('notices-card-changed', 'notices-card-look');
    await amina.seesText("Caffi'r Llyfrgell");
    await amina.press('notices-news-do');
    await amina.sees('notices-news-seen');
    await amina.looks('change-07-i-have-seen-this');
    await amina.goes();
  });

  step('in the end she sees who knows and who does not, and it is everybody', async () => {
    await mari.page.goto(board);
    await addsUp();
    const all = await lines();
    const knows = mari.say('notices-is-heard');
    for (const name of ['Mari', 'Amina', 'Lowri', 'Edith', 'Zola']) assert.ok(all.get(name).includes(knows), `${name}: ${all.get(name)}`);
    for (const name of ['Tess', 'Robin', 'Mags']) assert.ok(!all.get(name).includes(knows), `${name}: ${all.get(name)}`);
    // Joan did not answer: her number stays at hand, and what she wants done then is said.
    assert.equal(await mari.page.getByRole('link', { name: mari.say('notices-board-job') }).count(), 1);
    assert.equal(await lineOf('Joan').getByRole('link', { name: mari.say('notices-board-job') }).count(), 1);
    await mari.looks('change-08-in-the-end');
  });
});
