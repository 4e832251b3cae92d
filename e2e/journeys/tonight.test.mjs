// A facilitator comes from her shift and has tonight's plan in a few taps, on a slow line; then she is carried through the
// evening, with seven women, with two, and twenty-five minutes late. In English with script, and in Welsh without, by
// keyboard alone.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { NARROW } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { stepByStep } from '../support/steps.mjs';
import { inWays } from '../support/ways.mjs';
import { Woman } from '../support/woman.mjs';

const GROUP = 'Cylch Nos Iau';
/** Taps from the group's own page to a plan that can be printed, printing among them. */
const MOST_TAPS = 6;
/** What she waits for in all, on a slow line, in milliseconds. */
const MOST_WAITING = 10_000;
/** From the group's page to the paper in all, reading and typing among it. */
const MOST_TIME = 120_000;
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const PHONE = { width: 390, height: 844 };
/** What she writes after an evening, to keep and not to keep. */
const EN = { well: 'Two of them laughed about the kettle.', never: 'I keep hearing what was said about the stairs.' };
const CY = { well: 'Chwarddodd dwy ohonyn nhw am y tegell.', never: 'Rwy’n dal i glywed beth gafodd ei ddweud am y grisiau.' };
// The other ways share her kept words: what they write is not what stands there already.
const EN_AGAIN = { well: 'Somebody brought a cake for no reason.', never: 'I keep seeing the empty chair.' };
const CY_AGAIN = { well: 'Daeth rhywun â chacen heb reswm.', never: 'Rwy’n dal i weld y gadair wag.' };
const WAYS = inWays([
  { short: 'en', language: 'en', script: true, viewport: PHONE, group: 'Thursday Evening Circle', ...EN },
  { short: 'cy', language: 'cy', script: false, viewport: NARROW, keyboard: true, group: GROUP, ...CY },
], [
  { short: 'en-plain', language: 'en', script: false, viewport: PHONE, group: 'Thursday Evening Circle', ...EN_AGAIN },
  { short: 'cy-script', language: 'cy', script: true, viewport: PHONE, group: GROUP, ...CY_AGAIN },
]);

for (const way of WAYS) describe(`tonight, in ${way.language}, ${way.script ? 'with' : 'without'} script`, { timeout: 600_000 }, () => evening(way));

function evening(way) {
  const step = stepByStep();
  let mari;
  let plan;
  before(async () => {
    mari = await Woman.comes(browser, demo, way);
    await mari.signsIn(demo.person('facilitator', GROUP));
    await mari.opensGroup(way.group);
  });
  after(() => mari?.goes());

  const titles = () => mari.page.locator('main > ol > li strong').allInnerTexts();
  const heading = () => mari.page.locator('main h1').innerText();
  /** Where a part that is to come stands, and what is said of it. */
  const lines = () => mari.page.locator('main ol.list > li').allInnerTexts();

  /** Begins, with so many women, until so many minutes from now. */
  async function begins(people, minutes) {
    await mari.page.goto(plan);
    const end = new Date(Date.now() + minutes * 60_000);
    const ends = end.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
    await mari.write('toolkit-ask-here', people);
    await mari.write('toolkit-ask-ends', ends);
    // Where one goes already, it is begun again.
    await mari.press((await mari.has('button', 'toolkit-begin-again')) ? 'toolkit-begin-again' : 'toolkit-begin');
  }

  /** Goes on until another part is there. */
  async function goesPast(part) {
    for (let taps = 0; taps < 40 && (await heading()) === part; taps += 1) {
      if (await mari.has('link', 'toolkit-next-step')) await mari.follow('toolkit-next-step');
      else await mari.press('toolkit-next-step');
    }
  }

  /** Goes on, step by step, to the end; gives the parts she came through. */
  async function goesToTheEnd() {
    const seen = [];
    for (let taps = 0; taps < 150; taps += 1) {
      const now = await heading();
      if (now === mari.say('toolkit-over-title')) return seen;
      if (seen.at(-1) !== now) seen.push(now);
      if (await mari.has('link', 'toolkit-next-step')) await mari.follow('toolkit-next-step');
      else await mari.press('toolkit-next-step');
    }
    return assert.fail(`the evening does not end: ${seen.join(', ')}`);
  }

  step('on a slow line, from the group’s page to a plan on paper', async () => {
    const line = await mari.context.newCDPSession(mari.page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', SLOW_3G);
    const from = performance.now();
    let taps = 0;
    let waited = 0;
    const tap = async (what) => {
      const pressed = performance.now();
      await what();
      waited += performance.now() - pressed;
      taps += 1;
    };
    await tap(() => mari.follow('toolkit-tonight-title'));
    await mari.looks('tonight-01-two-answers');
    await mari.write('toolkit-ask-people', '7');
    await tap(() => mari.press('toolkit-make-plan'));
    plan = mari.page.url();
    await mari.looks('tonight-02-plan');
    await tap(() => mari.follow('toolkit-on-paper'));
    await mari.looks('tonight-03-on-paper');
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await line.detach();
    assert.ok(taps + 1 <= MOST_TAPS, `${taps} taps and one to print`);
    assert.ok(waited <= MOST_WAITING, `she waited ${Math.round(waited)} ms`);
    const all = performance.now() - from;
    assert.ok(all <= MOST_TIME, `it took ${Math.round(all)} ms in all`);
  });

  step('the paper holds every part, and a way to come back to the room', async () => {
    await mari.page.goto(plan);
    const parts = await titles();
    assert.ok(parts.length >= 4, parts.join(', '));
    await mari.follow('toolkit-on-paper');
    for (const part of parts) await mari.seesText(part);
    await mari.sees('toolkit-too-much');
    assert.equal(await mari.page.locator('main form').count(), 0, 'paper has no buttons');
  });

  step('what might happen stands on the next date, and the plan is kept as the group’s own', async () => {
    await mari.page.goto(plan);
    const parts = await titles();
    await mari.press('toolkit-tell-do');
    for (const part of parts.slice(1, -1)) if (part !== mari.say('toolkit-pause')) await mari.seesText(part);
    await mari.page.goto(plan);
    await mari.press('toolkit-ours-do');
    await mari.sees('toolkit-ours-is');
    await mari.looks('tonight-12-our-own');
  });

  step('with seven women, from the first words to what was promised', async () => {
    await mari.page.goto(plan);
    const parts = await titles();
    await begins('7', 120);
    await mari.looks('tonight-04-one-step');
    assert.deepEqual(await goesToTheEnd(), parts);
    await mari.looks('tonight-05-over');
    await mari.follow('toolkit-over-go');
    await mari.arrive(mari.page.locator('main button[value=liked]').first());
    await mari.sees('toolkit-found-liked');
    await mari.looks('tonight-05-what-is-left');
    await mari.follow('toolkit-over-promises');
    await mari.sees('promises-title');
  });

  step('five questions for her alone: tomorrow, now, or never', async () => {
    const mine = `${mari.demo.url}/${way.language}/account/kept`;
    const asks = async () => {
      await mari.page.goto(`${plan}/after`);
      await mari.follow('toolkit-five-go');
    };
    await asks();
    await mari.looks('tonight-13-five-questions');
    await mari.write('toolkit-five-well', way.well);
    await mari.press('toolkit-five-later');
    await mari.sees('said-toolkit-later');
    await mari.page.goto(mine);
    await mari.opensCards();
    await mari.doesNotSee(way.well);
    // Nothing stands there half answered, and nothing at all is no answer.
    await asks();
    assert.equal(await mari.field('toolkit-five-well').inputValue(), '');
    await mari.press('toolkit-five-keep');
    await mari.sees('toolkit-five-nothing');
    await mari.choose('toolkit-cup-low');
    await mari.write('toolkit-five-well', way.well);
    await mari.press('toolkit-five-keep');
    await mari.sees('toolkit-helps-lead');
    await mari.looks('tonight-14-what-helps');
    await mari.follow('toolkit-kept-title');
    await mari.opensCards();
    await mari.seesText(way.well);
    await mari.seesText(`${mari.say('toolkit-five-cup')} ${mari.say('toolkit-cup-low')}`);
    await mari.looks('tonight-15-kept');
    assert.equal(await mari.page.locator('main form[action$="/word/begin"]').count(), 0, 'these are taken to nobody');
    // Never: what she wrote goes no further.
    await asks();
    await mari.write('toolkit-five-stays', way.never);
    await mari.press('toolkit-five-keep-nothing');
    await mari.sees('toolkit-helps-lead');
    await mari.page.goto(mine);
    await mari.opensCards();
    await mari.seesText(way.well);
    await mari.doesNotSee(way.never);
  });

  step('the other one who holds the group finds nothing of them', async () => {
    const rhian = await Woman.comes(browser, demo, way);
    await rhian.signsIn(demo.people.find(({ name }) => name === 'Rhian'));
    await rhian.types(`/${way.language}/account/kept`);
    await rhian.sees('toolkit-kept-empty');
    await rhian.page.goto(`${plan}/five`);
    await rhian.sees('toolkit-five-lead');
    await rhian.doesNotSee(way.well);
    await rhian.goes();
  });

  step('with two, what needs more is said and has its own way', async () => {
    await begins('2', 120);
    const parts = await goesToTheEnd();
    assert.ok(parts.length >= 3, parts.join(', '));
    await mari.page.goto(plan);
    await mari.follow('toolkit-on-paper');
  });

  step('twenty-five minutes late, something is left out and the close keeps its time', async () => {
    await mari.page.goto(plan);
    const closing = (await titles()).at(-1);
    const [there] = (await mari.page.locator('main .lead').innerText()).match(/\d+/);
    await begins('7', Number(there) - 25);
    const to_come = await lines();
    assert.ok(to_come.some((line) => line.includes(mari.say('toolkit-no-time'))), to_come.join('\n'));
    assert.match(to_come.at(-1), /\b9\b/, 'a minute for each of seven, and two');
    await mari.looks('tonight-06-late');
    // Two taps to words for a hard moment, and a door to something done.
    await mari.follow('toolkit-moment-title');
    await mari.looks('tonight-07-what-is-happening');
    await mari.arrive(mari.page.locator('main ul.list a').nth(5));
    await mari.sees('toolkit-guide-say');
    await mari.looks('tonight-08-a-guide');
    await mari.arrive(mari.page.locator('main section a.button').last());
    await mari.page.goto(`${plan}/now`);
    assert.equal((await goesToTheEnd()).at(-1), closing);
  });

  step('a second phone follows, and shows and does nothing else', async () => {
    await begins('7', 120);
    await mari.press('toolkit-screen-do');
    await mari.looks('tonight-09-a-code', { from: 'toolkit-screen-title' });
    const code = await mari.page.locator('[data-code]').innerText();
    const other = await Woman.comes(browser, demo, way);
    await other.types('/now');
    assert.ok(other.page.url().includes('/now'), other.page.url());
    await other.types(`/${way.language}/now`);
    await other.write('toolkit-ask-code', code);
    await other.press('continue');
    const first = await heading();
    await other.seesText(first);
    await other.looks('tonight-10-second-screen');
    assert.equal(await other.page.locator('main a:not([href$="/now"])').count(), 0, 'nowhere to go');
    await goesPast(first);
    const next = await heading();
    // With script it follows by itself; without, by a tap.
    if (way.script) await other.page.waitForFunction((title) => document.querySelector('main h1')?.innerText === title, next, { timeout: 20_000 });
    else await other.follow('toolkit-look-again');
    await other.seesText(next);
    await other.goes();
  });

  if (way.script) step('the network goes: the evening goes on and is caught up', async () => {
    // The page asks now and then where the evening is: just opened, it does not ask in the middle of this.
    await mari.page.reload();
    await mari.page.waitForFunction(() => sessionStorage.getItem('all'));
    const before = await heading();
    await mari.context.setOffline(true);
    // What is left of this part first, then the next one: every press finds its words in the tab.
    const next = mari.page.locator('[data-go] button[value=next], a.button[data-go]').first();
    await next.click();
    await mari.page.waitForFunction(() => document.querySelector('[data-said]').textContent);
    await mari.sees('toolkit-alone');
    assert.equal(await mari.page.locator('[data-all] section:focus h2').innerText(), before);
    await next.click();
    const there = await mari.page.locator('[data-all] section:focus h2').innerText();
    await mari.page.locator('[data-all] section:focus').scrollIntoViewIfNeeded();
    await mari.looks('tonight-11-no-network');
    await mari.context.setOffline(false);
    await mari.page.waitForFunction((title) => document.querySelector('main h1')?.innerText === title, there, { timeout: 40_000 });
    assert.notEqual(there, before);
    assert.equal(await heading(), there);
  });
}
