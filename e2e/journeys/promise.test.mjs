// A promise missed on purpose is noticed first by whoever made it: two days before its day, on her page and among what is due;
// once the day has passed she is asked for an honest word, and only from ten the next morning those it was made to read that
// it is late. Said in time, an honest word is all they read. An answer that was promised by the program goes the same way.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { NARROW, openChromium } from '../support/browser.mjs';
import { Desk } from '../support/desk.mjs';
import { stepByStep } from '../support/steps.mjs';
import { inWays } from '../support/ways.mjs';
import { Woman } from '../support/woman.mjs';
import { startDemo } from '../support/yarrow.mjs';

const GROUP = { en: 'Thursday Evening Circle', cy: 'Cylch Nos Iau' };
const PHONE = { width: 390, height: 844 };
const DAY_MS = 86_400_000;
/** Far enough ahead that an answer is promised in three days, and that it is not over before the walk is. */
const WHICH_DATE = 3;
/** What is missed, what gets an honest word in time, what is handed on, and what a woman asks for. */
const WORDS = {
  en: { missed: 'Ask for a ramp at the side door.', told: 'Borrow a second heater.', handed: 'Bring the big kettle.', ask: 'Could the lamp by the door stay on?' },
  cy: { missed: 'Gofyn am ramp wrth y drws ochr.', told: 'Cael benthyg ail wresogydd.', handed: 'Dod â’r tegell mawr.', ask: 'Gaiff y lamp wrth y drws aros ynghyn?' },
};
const WAYS = inWays([
  { short: 'en', language: 'en', script: true, viewport: PHONE, holds: 'Mari', other: 'Rhian', she: 'Amina' },
  { short: 'cy', language: 'cy', script: false, viewport: NARROW, keyboard: true, holds: 'Rhian', other: 'Mari', she: 'Carys' },
], [
  { short: 'en-plain', language: 'en', script: false, viewport: PHONE, holds: 'Rhian', other: 'Mari', she: 'Robin' },
  { short: 'cy-script', language: 'cy', script: true, viewport: PHONE, holds: 'Mari', other: 'Rhian', she: 'Lowri' },
]);

for (const way of WAYS) describe(`a promise that is missed, in ${way.language}, ${way.script ? 'with' : 'without'} script`, { timeout: 600_000 }, () => {
  const step = stepByStep();
  const words = WORDS[way.language];
  /** The day that everything is promised by. */
  let byDay;
  /** The address of the date that a woman asks about. */
  let date;
  let demo, browser, desk, holds, other, she;

  before(async () => {
    demo = await startDemo();
    browser = await openChromium();
    desk = await Desk.opens(browser, demo, way);
    [holds, other, she] = await Promise.all([1, 2, 3].map(() => Woman.comes(browser, demo, way)));
    byDay = new Date(Date.parse(await desk.clock()) + 3 * DAY_MS);
    await everybodySignsIn();
  });
  after(async () => {
    for (const one of [holds, other, she, desk]) await one?.goes();
    await browser?.close();
    await demo?.stop();
  });

  /** So many days after the day; before it, with a minus. */
  const dayFrom = (days) => new Date(byDay.getTime() + days * DAY_MS).toLocaleDateString('sv', { timeZone: 'Europe/London' });

  /** The clock goes on, and everybody signs in again: hours have gone by. */
  async function goesOnUntil(days, hour) {
    await desk.goesOnUntil(dayFrom(days), hour);
    await everybodySignsIn();
  }
  async function everybodySignsIn() {
    await Promise.all([[holds, way.holds], [other, way.other], [she, way.she]].map(async ([one, name]) => {
      await one.context.clearCookies();
      await one.signsIn(demo.people.find((person) => person.name === name));
    }));
  }

  async function opensPromised(woman) {
    await woman.opensGroup(GROUP[way.language]);
    await woman.follow('promises-all');
  }

  async function promises(what) {
    await opensPromised(holds);
    await holds.write('promises-what', what);
    const part = holds.page.locator('fieldset', { hasText: holds.say('promises-by-when') }).last();
    const [year, month, day] = dayFrom(0).split('-').map(Number);
    for (const [nth, value] of [day, month, year].entries()) {
      const field = part.getByRole('textbox').nth(nth);
      if (holds.keyboard) {
        await holds.reach(field);
        await holds.page.keyboard.insertText(String(value));
      } else await field.fill(String(value));
    }
    await holds.press('promises-make-do');
    await holds.sees('said-promises-made');
  }

  /** How a promise stands on the page of all: each that says so, whether open, and what is noted under it. */
  async function standing(woman, what) {
    await opensPromised(woman);
    const all = await woman.page.locator('main .promise').evaluateAll((promises) => promises.map((promise) => ({
      what: promise.querySelector('.promise-what').innerText,
      open: promise.classList.contains('promise-open'),
      said: promise.querySelector('.promise-state').innerText,
      note: promise.querySelector('.promise-note')?.innerText ?? '',
    })));
    const found = all.filter((promise) => promise.what.includes(what));
    assert.ok(found.length > 0, `${woman.page.url()} has no promise '${what}'`);
    return found;
  }

  /** What stands of it under a heading among what waits for her: on the group's page and on the one for a hurry alike. */
  async function isDue(woman, heading, what) {
    await woman.opensGroup(GROUP[way.language]);
    const card = woman.page.locator('section[aria-labelledby=holding] article.card').filter({ has: woman.page.getByRole('heading', { name: woman.say(heading), exact: true }) });
    const onHers = (await card.allInnerTexts()).some((text) => text.includes(what));
    await woman.starts();
    await woman.follow('groups-due-title');
    const list = woman.page.locator('main section p', { hasText: woman.say(heading) }).locator('xpath=following-sibling::ul[1]');
    const inAHurry = (await list.allInnerTexts()).some((text) => text.includes(what));
    assert.equal(onHers, inAHurry, `'${what}' stands on one of her two pages alone`);
    return onHers;
  }

  /** Opens one promise from what is due. */
  async function opensDue(woman, what) {
    await woman.starts();
    await woman.follow('groups-due-title');
    await woman.arrive(woman.page.locator('main a[href*="/promised/"]', { hasText: what }).first());
  }

  /** Opens the date that she asks about. Dates go by while the walk is on its way: it stays the same one. */
  async function opensDate(woman) {
    if (date) return woman.page.goto(date);
    await woman.opensGroup(GROUP[way.language]);
    await woman.follow('meetings-all-dates');
    await woman.arrive(woman.page.locator('main ul.list').first().getByRole('link').nth(WHICH_DATE));
    date = woman.page.url();
    return undefined;
  }

  /** What a woman reads of lateness: nothing, whatever page says it. */
  async function readsNothingLate(what) {
    const notes = await standing(she, what);
    for (const { note } of notes) assert.equal(note, '', `she reads '${note}' under '${what}'`);
    await she.opensGroup(GROUP[way.language]);
    const lines = (await she.page.locator('main article.card p').allInnerTexts()).filter((line) => line.includes(what));
    for (const line of lines) assert.ok(!line.includes(she.say('promises-late-for-her')), `she reads '${line}'`);
  }

  step('she promises the group three things, and a woman is told by when she gets an answer', async () => {
    for (const what of [words.missed, words.told, words.handed]) await promises(what);
    await holds.looks('promise-01-three');
    await opensDate(she);
    await she.follow('meetings-mine-do');
    await she.write('meetings-ask', words.ask);
    await she.choose('meetings-ask-facilitators');
    await she.press('save');
    await opensDate(she);
    await she.sees('meetings-way-answer-by');
    for (const what of [words.missed, words.told, words.handed]) {
      assert.ok(!(await isDue(holds, 'promises-due', what)), `'${what}' is due three days before its day`);
    }
  });

  step('two days before its day she finds it among what waits for her, and the woman it was made to reads no more than the day', async () => {
    await goesOnUntil(-2, '00:30');
    for (const what of [words.missed, words.told, words.handed, holds.say('meetings-way-promised')]) {
      assert.ok(await isDue(holds, 'promises-due', what), `'${what}' is not among what is due`);
      assert.equal(await isDue(other, 'promises-due', what), what === holds.say('meetings-way-promised'), `'${what}' and the other who holds it`);
    }
    await holds.looks('promise-02-in-a-hurry');
    await holds.opensGroup(GROUP[way.language]);
    await holds.looks('promise-03-her-page');
    await readsNothingLate(words.missed);
  });

  step('what she cannot do she hands to another who said yes, and it is hers from then on', async () => {
    await opensDue(holds, words.handed);
    await holds.chooseText(way.other);
    await holds.press('promises-over-do');
    await holds.sees('promises-over-ask-her');
    await holds.choose('promises-over-agreed');
    await holds.looks('promise-04-hand-over');
    await holds.press('promises-over-do');
    await holds.sees('said-promises-over');
    assert.ok(!(await isDue(holds, 'promises-due', words.handed)), 'it is still hers');
    assert.ok(await isDue(other, 'promises-due', words.handed), 'it is nobody’s');
    await opensDue(other, words.handed);
    await other.choose('promises-became-kept');
    await other.press('promises-close-do');
    const [kept] = await standing(she, words.handed);
    assert.ok(!kept.open && kept.said.includes(she.say('promises-ready-kept')), kept.said);
  });

  step('the day has passed: she is asked for an honest word, and nobody else reads that it is late', async () => {
    await goesOnUntil(1, '09:30');
    for (const what of [words.missed, words.told, holds.say('meetings-way-promised')]) {
      assert.ok(await isDue(holds, 'promises-due-late', what), `nothing asks her for an honest word about '${what}'`);
    }
    await holds.looks('promise-05-say-an-honest-word');
    await readsNothingLate(words.missed);
    await readsNothingLate(words.told);
    await opensPromised(she);
    await she.looks('promise-06-what-she-reads-at-half-past-nine');
    await opensDate(she);
    await she.sees('meetings-way-answer-by');
    await she.doesNotSee(she.say('meetings-way-answer-late', { day: '…' }).split('…')[0].trim());
  });

  step('one tap says a new day, and that is all a woman ever reads of it', async () => {
    await opensDue(holds, words.told);
    await holds.looks('promise-07-one-tap');
    await holds.press(holds.say('promises-honest-day'));
    await holds.sees('said-promises-honest');
    const all = await standing(she, words.told);
    const [before, now] = [all.find(({ open }) => !open), all.find(({ open }) => open)];
    // And which day.
    assert.ok(before?.said.includes(`${she.say('promises-ready-later').replace(/\.$/, '')}: `), JSON.stringify(all));
    assert.equal(now?.note, '', JSON.stringify(all));
  });

  step('from ten on she reads that it is late where no honest word was said, and of the other nothing', async () => {
    await goesOnUntil(1, '10:00');
    const [missed] = await standing(she, words.missed);
    assert.equal(missed.note, she.say('promises-late-for-her'));
    await she.looks('promise-08-what-she-reads-at-ten');
    await readsNothingLate(words.told);
    await opensDate(she);
    await she.sees('meetings-way-answer-late');
    await she.looks('promise-09-no-answer-yet');
  });

  step('an honest word late is still one: not possible, and a new day for her answer', async () => {
    await opensDue(holds, words.missed);
    await holds.press('promises-honest-not-possible');
    const [missed] = await standing(she, words.missed);
    assert.ok(!missed.open && missed.said.includes(she.say('promises-ready-not-possible')) && missed.note === '', JSON.stringify(missed));
    // Of several asks this one: it is found by what it says.
    await opensDate(holds);
    await holds.follow('meetings-ways');
    await holds.arrive(holds.page.locator('main li', { hasText: words.ask }).getByRole('link'));
    await holds.sees('meetings-way-honest');
    await holds.follow('meetings-way-longer');
    await holds.press(holds.say('promises-honest-day'));
    await opensDate(she);
    await she.sees('meetings-way-answer-new-day');
    await opensPromised(she);
    await she.looks('promise-10-in-the-end');
  });
});
