// What is happening? Four hard moments, each followed through its guide and one of its doors to something that somebody else
// can see: everyone told of a change, a promise made and kept, a notice up, a rest taken.
import assert from 'node:assert/strict';
import { stepByStep } from '../../support/steps.mjs';
import { guideTitle } from '../../support/words.mjs';

export function moments(who) {
  const step = stepByStep();
  const { way, words } = who;

  /** From the group's own page in two taps to the guide, and through one of its doors. */
  async function goesThrough(guide, door, looks) {
    const { holds } = who;
    await holds.opensGroup(words.group);
    await holds.follow('toolkit-moment-title');
    await holds.followText(guideTitle(guide, way.language));
    for (const part of ['now', 'say', 'choose', 'tell', 'promise']) await holds.sees(`toolkit-guide-${part}`);
    if (looks) await holds.looks(`moments-${guide}`);
    await holds.follow(`toolkit-door-${door}`);
  }

  step('nobody came, and the message was wrong: everyone is told', async () => {
    const { holds, she } = who;
    await goesThrough('nobody-came', 'change');
    await holds.arrive(holds.page.locator('main ul.list').first().getByRole('link').nth(way.date));
    await holds.follow('meetings-something-changed');
    await holds.choose('notices-what-time');
    await holds.write('notices-changed-starts', '19:15');
    await holds.write(`notices-changed-note-${way.language}`, words.note);
    await holds.choose('notices-door-nobody');
    await holds.press('notices-changed-do');
    await holds.press('notices-plan-do');
    await holds.sees('notices-board-total');
    await holds.looks('moments-told');
    await she.opensGroup(words.group);
    await she.seesText(words.note);
  });

  step('she tells something hard: what was promised her is listed, and then kept', async () => {
    const { holds, she } = who;
    await goesThrough('she-tells-you', 'promise', true);
    await holds.write('promises-what', words.promise);
    await holds.takes('promises-to', way.she);
    const day = new Date(Date.now() + 7 * 86_400_000);
    await holds.write('look-day', String(day.getDate()));
    await holds.write('look-month', String(day.getMonth() + 1));
    await holds.write('look-year', String(day.getFullYear()));
    await holds.press('promises-make-do');
    await holds.sees('said-promises-made');
    await holds.seesText(words.promise);
    await holds.looks('moments-promised');
    await she.opensGroup(words.group);
    await she.follow('promises-all');
    await she.seesText(words.promise);
    await she.sees('promises-to-you');
    await holds.arrive(holds.page.locator('main .promise', { hasText: words.promise }).locator('xpath=following-sibling::p[a][1]/a'));
    await holds.choose('promises-became-kept');
    await holds.write('promises-sentence', words.became);
    await holds.press('promises-close-do');
    await holds.sees('said-promises-closed');
    await she.page.reload();
    await she.seesText(words.became);
    await she.looks('moments-promise-kept');
  });

  step('something said here got out: the group reads a word about it', async () => {
    const { holds, she } = who;
    await goesThrough('confidence-broken', 'conversation');
    await holds.write('conversation-words', words.notice);
    await holds.press('conversation-board-send');
    await holds.seesText(words.notice);
    await she.opensGroup(words.group);
    await she.follow('conversation-board-title');
    await she.seesText(words.notice);
    await she.looks('moments-notice');
  });

  step('I am exhausted: she rests, the group sees it, and she comes back', async () => {
    const { holds, she } = who;
    await goesThrough('i-am-exhausted', 'rest', true);
    const rest = holds.page.url();
    await holds.press('groups-rest-rest-go');
    await she.opensGroup(words.group);
    await she.follow('groups-people-title');
    await she.sees('groups-person-rests');
    await she.looks('moments-rests');
    await holds.page.goto(rest);
    await holds.sees('groups-rest-back-about');
    await holds.press('groups-rest-back-go');
    await she.page.reload();
    await she.doesNotSee(she.say('groups-person-rests'));
  });
}
