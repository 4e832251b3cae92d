// What a group stands on, and who cares for those who hold it: words of its own, what matters to it, a question about how
// safe it is, the talk before a first meeting, a hand in it and its jobs; how full her cup is, and a planned pause with somebody who said yes to the date.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { NARROW } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { stepByStep } from '../support/steps.mjs';
import { inWays } from '../support/ways.mjs';
import { Woman } from '../support/woman.mjs';

const PHONE = { width: 390, height: 844 };
const DAY = 86_400_000;
const WORDS = {
  en: {
    group: 'Thursday Evening Circle',
    one: 'neighbour', more: 'neighbours', oneCy: 'cymydog', moreCy: 'cymdogion',
    value: 'Trust', ours: 'Our word is good', line: 'Whoever says she comes, comes or sends word.',
    theme: 'the light in the yard is out',
  },
  cy: {
    group: 'Cylch Nos Iau',
    one: 'companion', more: 'companions', oneCy: 'cydymaith', moreCy: 'cymdeithion',
    value: 'Dewis', ours: 'Ein dewis ni', line: 'Caiff pob un ddweud ‘nid heno’.',
    theme: 'mae’r golau yn yr iard wedi diffodd',
  },
};
/** What the other two ways write: on one demo, nobody may find what was written before her. */
const OTHER_WORDS = {
  en: {
    one: 'walker', more: 'walkers', oneCy: 'cerddwr', moreCy: 'cerddwyr',
    value: 'Give and take', ours: 'We take turns', line: 'She who made the tea sits down next time.',
    theme: 'the gate is locked too early',
  },
  cy: {
    one: 'singer', more: 'singers', oneCy: 'cantor', moreCy: 'cantorion',
    value: 'Ymddiriedaeth', ours: 'Gair yw gair', line: 'Mae pawb yn dweud os na all hi ddod.',
    theme: 'mae’r grisiau’n dywyll ar ôl naw',
  },
};
const WAYS = inWays([
  { short: 'en', language: 'en', script: true, viewport: PHONE, she: 'Robin', holds: 'Mari', other: 'Rhian', weeks: 1 },
  { short: 'cy', language: 'cy', script: false, viewport: NARROW, keyboard: true, she: 'Carys', holds: 'Rhian', other: 'Mari', weeks: 3 },
], [
  { short: 'en-plain', language: 'en', script: false, viewport: PHONE, she: 'Amina', holds: 'Rhian', other: 'Mari', weeks: 5, words: OTHER_WORDS.en },
  { short: 'cy-script', language: 'cy', script: true, viewport: PHONE, she: 'Lowri', holds: 'Mari', other: 'Rhian', weeks: 7, words: OTHER_WORDS.cy },
]);

for (const way of WAYS) describe(`ground and care, in ${way.language}, ${way.script ? 'with' : 'without'} script`, { timeout: 600_000 }, () => {
  const step = stepByStep();
  const words = { ...WORDS[way.language], ...way.words };
  let she, holds, other, eleri;
  before(async () => {
    [she, holds, other, eleri] = await Promise.all([1, 2, 3, 4].map(() => Woman.comes(browser, demo, way)));
    for (const [one, name] of [[she, way.she], [holds, way.holds], [other, way.other], [eleri, 'Eleri']]) {
      await one.signsIn(demo.people.find((person) => person.name === name));
    }
  });
  after(() => Promise.all([she, holds, other, eleri].map((one) => one?.goes())));

  async function writesDay(woman, label, day) {
    const part = woman.page.locator('fieldset', { hasText: woman.words(label) }).last();
    for (const [nth, value] of [day.getDate(), day.getMonth() + 1, day.getFullYear()].entries()) {
      const field = part.getByRole('textbox').nth(nth);
      if (woman.keyboard) {
        await woman.reach(field);
        await woman.page.keyboard.insertText(String(value));
      } else await field.fill(String(value));
    }
  }

  step('a word of its own for the women of the group, read in sentences before it is kept', async () => {
    await holds.opensGroup(words.group);
    await holds.followUnder('wording-talk-title', 'wording-talk-look');
    await holds.follow('wording-names-title');
    await holds.opensUnder('wording-names-choose');
    const part = holds.page.locator('main fieldset', { hasText: holds.say('wording-names-women') }).first();
    await holds.pick(part.getByLabel(holds.say('wording-names-own'), { exact: true }).first());
    const own = part.locator('xpath=following-sibling::details[1]');
    await holds.opens(own);
    for (const [key, word] of [['en-one', words.one], ['en-more', words.more], ['cy-one', words.oneCy], ['cy-more', words.moreCy]]) {
      const field = own.getByLabel(holds.say(`wording-names-${key}`), { exact: true });
      if (holds.keyboard) {
        await holds.reach(field);
        await holds.page.keyboard.press('Control+A');
        await holds.page.keyboard.insertText(word);
      } else await field.fill(word);
    }
    await holds.pick(own.getByLabel(holds.say('wording-names-masculine'), { exact: true }).first());
    await holds.press('wording-names-go');
    await holds.looks('ground-01-in-sentences');
    await holds.press('wording-names-keep');
    await holds.seesText(way.language === 'en' ? words.more : words.moreCy);
    await she.opensGroup(words.group);
    await she.seesText(way.language === 'en' ? words.more : words.moreCy);
    await she.looks();
  });

  step('what matters here, as the group said it', async () => {
    await holds.opensGroup(words.group);
    await holds.follow('agreements-values');
    const heading = await holds.find('heading', words.value);
    await holds.arrive(heading.locator('xpath=following::a[1]'));
    await holds.write(`agreements-value-word-${way.language}`, words.ours);
    await holds.write(`agreements-value-line-${way.language}`, words.line);
    await holds.sees('agreements-value-everybody');
    await holds.press('agreements-value-save-public');
    await holds.seesText(words.ours);
    await she.opensGroup(words.group);
    await she.follow('agreements-values');
    await she.seesText(words.line);
    await she.looks('ground-02-what-matters');
  });

  step('a question about how safe it is: what was said, by theme and by nobody', async () => {
    await holds.opensGroup(words.group);
    await holds.follow('agreements-themes');
    await holds.write('agreements-theme', `${words.theme} ${way.she}`);
    await holds.press('save');
    await holds.sees('agreements-name', { word: way.she, 'a-woman': `a ${words.one}`, menyw: words.oneCy });
    await holds.seesText(words.theme);
    await holds.write('agreements-theme', words.theme);
    await holds.press('save');
    await she.opensGroup(words.group);
    await she.follow('agreements-themes');
    await she.seesText(words.theme);
    await she.looks('ground-03-how-safe');
  });

  step('the talk before a first meeting: she says whether there was one', async () => {
    await she.follow('agreements-talk-hers-look');
    await she.press('agreements-talk-hers-wants-one');
    await she.looks('ground-04-before-a-first-meeting');
    await she.press('agreements-talk-hers-take-back');
    assert.ok(await she.has('button', 'agreements-talk-hers-not-talked'), 'she cannot say that there was none');
  });

  step('a hand in the group: she asks somebody to be beside her, and reads the answer', async () => {
    await she.opensGroup(words.group);
    await she.follow('leadership-look');
    await she.looks('hand-01-seven-ways');
    const heading = await she.find('heading', she.say('leadership-time'));
    await she.arrive(heading.locator('xpath=following::a[1]'));
    await she.choose('leadership-no-date');
    await she.chooseText(way.holds);
    await she.choose('leadership-wish-said');
    await she.press('leadership-do');
    await she.sees('leadership-hers-asked', { name: way.holds });
    await she.looks('hand-02-asked');
    await holds.opensGroup(words.group);
    await holds.followUnder('leadership-waits', 'leadership-mine');
    await holds.arrive(holds.page.locator('main a', { hasText: way.she }).last());
    await holds.looks('hand-03-what-do-you-say');
    await holds.press('leadership-yes');
    await she.page.reload();
    await she.sees('leadership-hers-agreed', { name: way.holds });
  });

  step('jobs of a meeting: one tap takes one, one tap hands it back', async () => {
    await she.opensGroup(words.group);
    await she.follow('meetings-look');
    await she.arrive(she.page.locator('main a[href$="/jobs"]').first());
    await she.press(new RegExp(`^${she.say('shared-jobs-do')}`));
    await she.sees('said-shared-jobs-yours');
    await she.looks('jobs-01-hers');
    await she.press(new RegExp(`^${she.say('shared-jobs-hand-back')}`));
    await she.sees('said-shared-jobs-back');
    await she.page.goto(she.page.url().split('?')[0].replace(/jobs$/, 'lifts'));
    await she.looks('jobs-02-lifts');
  });

  step('how full her cup is, in one word for her alone', async () => {
    await holds.opensGroup(words.group);
    await holds.follow('selfcare-title');
    await holds.looks('care-01-for-you');
    await holds.choose('selfcare-cup-empty');
    await holds.press('selfcare-cup-keep');
    await holds.looks('care-02-what-would-help');
    await other.opensGroup(words.group);
    await other.follow('selfcare-title');
    assert.ok(!(await other.has('button', 'selfcare-cup-erase')), 'somebody else has a word to erase');
  });

  step('a pause with two dates: the host finds somebody, the other one says yes, and the group reads who holds it', async () => {
    await holds.opensGroup(words.group);
    await holds.follow('selfcare-title');
    await holds.follow('selfcare-pause-title');
    const from = new Date(Date.now() + (7 * way.weeks + 1) * DAY);
    await writesDay(holds, 'selfcare-pause-from', from);
    await writesDay(holds, 'selfcare-pause-back', new Date(from.getTime() + 7 * DAY));
    await holds.press('selfcare-pause-plan');
    await holds.sees('selfcare-stands-with', { name: way.other });
    await holds.looks('care-03-the-dates');
    await holds.press('selfcare-host-ask');
    await holds.sees('selfcare-host-waits');
    await eleri.types(`/${way.language}`);
    await eleri.follow('hosts-home-open');
    await eleri.looks('care-03-the-host');
    await eleri.arrive(eleri.page.locator('main a[href*="/cover/"]').first());
    await eleri.doesNotSee(way.holds);
    await eleri.choose('selfcare-host-cover-found');
    await eleri.write('selfcare-host-cover-name', 'Heledd');
    await eleri.looks('care-03-the-host-answers');
    await eleri.press('selfcare-host-cover-do');
    await eleri.sees('said-selfcare-host-answered');
    await holds.opensGroup(words.group);
    await holds.follow('selfcare-host-link');
    await holds.sees('selfcare-host-found', { name: 'Heledd' });
    await holds.looks('care-03-the-host-has-found-somebody');
    await holds.press('selfcare-ask-name', { name: way.other });
    await other.opensGroup(words.group);
    await other.follow('selfcare-asked-link');
    await other.looks('care-04-asked');
    await other.press('selfcare-asked-yes');
    await holds.opensGroup(words.group);
    await holds.follow('selfcare-pause-go-on');
    await holds.press('selfcare-pause-confirm');
    await holds.looks('care-05-settled');
    await she.opensGroup(words.group);
    await she.sees('selfcare-rests-title');
    await she.seesText(way.holds);
    await she.looks('care-06-the-group-reads', { from: 'selfcare-rests-title' });
  });

  step('she does not rest after all, and the group reads of no pause', async () => {
    await holds.opensGroup(words.group);
    await holds.follow('selfcare-title');
    await holds.follow('selfcare-pause-yours');
    await holds.press('selfcare-pause-not');
    await holds.opensGroup(words.group);
    await she.page.reload();
    assert.ok(!(await she.text()).includes(she.say('selfcare-rests-title')), 'a pause that is not still stands');
  });
});
