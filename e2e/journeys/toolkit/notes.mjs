// Another way to say it: a note of somebody who holds the group has a word in it that says what a woman is like. A quiet line
// asks what happened. She says it anew, or leaves it; the group has words of its own. What women write themselves is never
// looked at.
import assert from 'node:assert/strict';
import { stepByStep } from '../../support/steps.mjs';
import { guideTitle } from '../../support/words.mjs';

export function notes(who) {
  const step = stepByStep();
  const { way, words } = who;
  let place;

  /** What stands under the box while she types. */
  const line = () => who.holds.page.locator('main [data-wording]');

  async function keeps(text) {
    await who.holds.page.goto(place);
    await who.holds.write('wording-note-words', text);
    await who.holds.press('wording-note-do');
  }

  step('after a harsh moment, the last door leads to what happened', async () => {
    const { holds } = who;
    await holds.opensGroup(words.group);
    await holds.follow('toolkit-moment-title');
    await holds.followText(guideTitle('a-harsh-moment', way.language));
    await holds.follow('toolkit-door-notes');
    place = holds.page.url();
    await holds.looks('notes-01-what-happened');
  });

  step('a word that says what she is like is asked about, and said anew', async () => {
    const { holds } = who;
    await holds.write('wording-note-words', words.judging);
    if (way.script) {
      // In the page itself, a moment after she stopped typing.
      await line().filter({ hasText: words.judges }).waitFor();
      await holds.sees('wording-line');
      await holds.looks('notes-02-quiet-line');
    } else assert.equal(await line().innerText(), '');
    await holds.press('wording-note-do');
    await holds.sees('wording-line');
    await holds.seesText(words.judges);
    await holds.sees('wording-kept-as-it-is');
    assert.equal(await holds.field('wording-anew').inputValue(), words.judging, 'her words are in the box');
    await holds.looks('notes-03-another-way');
    await holds.write('wording-anew', words.happened);
    await holds.press('wording-keep');
    await holds.sees('said-wording-kept');
    await holds.seesText(words.happened);
    await holds.doesNotSee(words.judging);
  });

  step('she may leave it as it is', async () => {
    const { holds } = who;
    await keeps(words.left);
    await holds.sees('wording-line');
    await holds.follow('wording-fine');
    await holds.seesText(words.left);
    await holds.looks('notes-04-kept');
  });

  step('the group has words of its own, and takes one out', async () => {
    const { holds } = who;
    await holds.follow('wording-words-title');
    const own = `wording-own-${way.language}`;
    await holds.write(own, way.she);
    await holds.press('save');
    await holds.sees('wording-own-name');
    await holds.write(own, words.own);
    await holds.opensUnder(`wording-listed-${way.language}`);
    await holds.unpick(words.unticked);
    await holds.looks('notes-05-own-words');
    await holds.press('save');
    await holds.sees('said-wording-list-kept');
    await keeps(words.ownJudging);
    await holds.sees('wording-line');
    await holds.seesText(words.ownJudges);
    await holds.follow('wording-fine');
    // A word that the group took out: the note is kept, and nobody asks.
    await keeps(words.left);
    await holds.sees('said-wording-kept');
    assert.equal(new URL(holds.page.url()).pathname, new URL(place).pathname);
  });

  step('her notes are hers to erase, and no woman of the group sees them', async () => {
    const { holds, she } = who;
    const count = () => holds.page.getByText(words.left, { exact: true }).count();
    const before = await count();
    const hers = holds.page.locator('main li', { hasText: words.left }).first();
    await holds.arrive(hers.getByRole('link', { name: holds.say('wording-note-change') }));
    assert.equal(await holds.field('wording-note-words').inputValue(), words.left);
    await holds.press('wording-note-gone');
    await holds.sees('said-wording-gone');
    assert.equal(await count(), before - 1);
    await she.page.goto(place);
    await she.sees('web-not-here');
  });

  step('what she writes herself is never asked about', async () => {
    const { she } = who;
    await she.opensGroup(words.group);
    await she.follow('conversation-talk-title');
    assert.equal(await she.page.locator('[data-wording], script[src*=wording]').count(), 0, 'nothing looks');
    await she.write('conversation-words', words.post);
    await she.press('conversation-send');
    await she.sees('conversation-talk-title');
    await she.seesText(words.post);
    assert.doesNotMatch(await she.text(), she.say('wording-line'));
  });
}
