// A woman looks for a word for how it is, by the list and by keyboard alone: in English with script, in Welsh without.
// Nothing of what she picks is kept.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { NARROW } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { stepByStep } from '../support/steps.mjs';
import { Woman } from '../support/woman.mjs';

const WAYS = [
  { language: 'en', script: true, viewport: { width: 390, height: 844 }, keyboard: true },
  { language: 'cy', script: false, viewport: NARROW, keyboard: true },
];

for (const way of WAYS) describe(`words, in ${way.language}`, { timeout: 300_000 }, () => words(way));

function words(way) {
  const step = stepByStep();
  let her;
  before(async () => (her = await Woman.comes(browser, demo, way)));
  after(() => her?.goes());

  /** Opens the nth part of a list, and picks the first word in it, or one further down. */
  async function picks(name, nth, down) {
    const part = her.page.locator(`#f-${name} details`).nth(nth);
    await her.reach(part.locator('summary'));
    await her.page.keyboard.press('Enter');
    const first = part.locator('input').first();
    await her.reach(first);
    await her.page.keyboard.press('Space');
    for (let press = 0; press < down; press += 1) await her.page.keyboard.press('ArrowDown');
    const picked = part.locator('input').nth(down);
    assert.ok(await picked.isChecked(), `${name} ${nth} ${down}`);
    return part.locator('label').nth(down).innerText();
  }

  step('from the first page to the list, without a name', async () => {
    await her.starts();
    await her.follow('groups-start-ideas');
    await her.looks('words-01-things-to-read');
    await her.follow('toolkit-wheels');
    await her.looks();
    await her.follow('toolkit-feelings-title');
    await her.looks('words-02-feelings');
  });

  step('she picks a word and a need, and reads the sentence', async () => {
    await picks('feeling', 2, 1);
    await picks('need', 0, 0);
    await her.press('toolkit-feel-go');
    await her.sees('toolkit-felt-kept');
    const sentence = await her.page.locator('main .big').first().innerText();
    assert.match(sentence, way.language === 'en' ? /^.+ because .+\.$/ : /^.+ achos .+\.$/);
    await her.looks('words-03-in-a-sentence');
    assert.deepEqual((await her.context.cookies()).map(({ name }) => name), []);
  });

  step('the picture and the slices say what the lists say', async () => {
    await her.types(`/${way.language}/ideas/w/1/all`);
    await her.looks('words-04-wheel');
    await her.types(`/${way.language}/ideas/w/2`);
    await her.looks('words-05-care');
  });
}
