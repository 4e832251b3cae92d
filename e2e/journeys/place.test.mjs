// A group is full, and a woman waits for a place in it: she asks on its public page, reads on her own page alone how it
// stands, says yes when a place is hers to take, and comes in with the code that was locked to her.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { NARROW } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { stepByStep } from '../support/steps.mjs';
import { inWays } from '../support/ways.mjs';
import { Woman } from '../support/woman.mjs';

/** Moth stands in the line already when the demo opens: she gets her place first. */
const GROUP = 'Little Hours';
const PUBLIC = 'Friday half past ten';
const PHONE = { width: 390, height: 844 };
const WAYS = inWays([
  { title: 'in English, with script: she who asked first', short: 'en', language: 'en', script: true, viewport: PHONE, she: 'Moth', asked: true },
  { title: 'in Welsh, without script, by keyboard', short: 'cy', language: 'cy', script: false, viewport: NARROW, keyboard: true, she: 'Juniper' },
], [
  { title: 'in English, without script', short: 'en-plain', language: 'en', script: false, viewport: PHONE, she: 'Amina' },
  { title: 'in Welsh, with script', short: 'cy-script', language: 'cy', script: true, viewport: PHONE, she: 'Lowri' },
]);

for (const way of WAYS) describe(`a place in a full group, ${way.title}`, { timeout: 300_000 }, () => {
  const step = stepByStep();
  let she, holds;
  before(async () => {
    [she, holds] = await Promise.all([1, 2].map(() => Woman.comes(browser, demo, way)));
    await she.signsIn(demo.people.find((person) => person.name === way.she));
    await holds.signsIn(demo.people.find((person) => person.name === 'Catrin'));
  });
  after(() => Promise.all([she, holds].map((one) => one?.goes())));

  const toRoom = async () => {
    await holds.opensGroup(GROUP);
    await holds.follow('waiting-room-link');
  };
  const toHers = async () => {
    await she.starts();
    await she.followUnder('waiting-mine-title', 'waiting-card-look');
  };

  step('the group’s page says that it is full, and how fair the line is', async () => {
    await she.types(`/${way.language}/find`);
    await she.arrive(she.page.locator('main a[href*="/p/"]', { hasText: new RegExp(`${PUBLIC}|${GROUP}`) }).first());
    await she.sees('waiting-full-lead');
    await she.looks('place-01-full');
    if (way.asked) return;
    await she.follow('waiting-ask-title');
    await she.sees('waiting-fair-order');
    await she.looks('place-02-wait');
    await she.write('waiting-ask-name', way.she);
    await she.press('waiting-ask-do');
  });

  step('she waits: on her own page, and nobody else reads it', async () => {
    await toHers();
    await she.sees('waiting-is-waiting');
    await she.looks('place-03-waiting');
    await toRoom();
    await holds.seesText(way.she);
    await holds.looks('place-04-room');
  });

  step('there is room for one more: she reads until when she may say yes', async () => {
    const field = holds.field('waiting-room-women');
    const women = Number(await field.inputValue());
    await holds.write('waiting-room-women', String(women + 1));
    await holds.press('waiting-room-do');
    await toHers();
    await she.sees('waiting-is-offered');
    await she.looks('place-05-a-place');
    await she.press('waiting-tap-yes');
    await she.sees('waiting-is-yes');
  });

  step('those who hold the group make her code, and she comes in', async () => {
    await toRoom();
    await holds.chooseText(holds.words('waiting-room-met', { name: way.she }));
    await holds.press('waiting-room-let-in');
    await toHers();
    await she.sees('waiting-is-coming');
    await she.looks('place-06-her-code');
    await she.press('waiting-mine-come');
    await she.looks('place-07-read-first');
    await she.press('groups-join-go');
    await she.sees('said-groups-joined');
    await holds.page.reload();
    await toRoom();
    assert.ok(!(await holds.text()).includes(holds.say('waiting-she-coming', { day: '' })), 'she came, and still waits');
    await she.types(`/${way.language}/find`);
    await she.arrive(she.page.locator('main a[href*="/p/"]', { hasText: new RegExp(`${PUBLIC}|${GROUP}`) }).first());
    await she.sees('waiting-full-lead');
  });
});
