// Words for how it is: she finds one in a list that says the same as the wheel, puts it in a sentence with what she needs,
// and keeps it, takes it to those who hold her group, or erases it. Who is not signed in leaves nothing behind.
import assert from 'node:assert/strict';
import { stepByStep } from '../../support/steps.mjs';
import { saidOf } from '../../support/words.mjs';

export function wheels(who) {
  const step = stepByStep();
  const { way, words } = who;

  /** Opens one fold of the feelings or the needs, and picks the word that stands so far down in it. */
  async function picks(woman, name, fold, down) {
    const part = woman.page.locator(`#f-${name} details`).nth(fold);
    await woman.opens(part);
    return woman.pick(part.locator('input').nth(down));
  }

  /** Picks a feeling and a need, and reads them in one sentence. */
  async function saysHow(woman, feeling, need, wish) {
    const felt = await picks(woman, 'feeling', ...feeling);
    const needed = await picks(woman, 'need', ...need);
    if (wish) await woman.write('toolkit-ask-wish', wish);
    await woman.press('toolkit-feel-go');
    const says = saidOf('wheels/feelings.toml', way.language, felt, 'says');
    const sentence = `${says} ${saidOf('wheels/needs.toml', way.language, needed, 'because')}.`;
    assert.equal(await woman.page.locator('main .big').first().innerText(), sentence);
    return sentence;
  }

  /** The words in the picture, by letter; '…' stands for a slice that she has not named. */
  async function inWheel(woman) {
    const texts = await woman.page.locator('main svg text').allTextContents();
    return texts.map((text) => text.trim()).filter((text) => text !== '…').sort();
  }

  step('the list holds the words of the wheel, and no others', async () => {
    const { nobody } = who;
    await nobody.starts();
    await nobody.follow('groups-start-ideas');
    await nobody.follow('toolkit-wheels');
    await nobody.looks('wheels-01-three');
    await nobody.follow('toolkit-feelings-title');
    await nobody.looks('wheels-02-list');
    const list = (await nobody.page.locator('#f-feeling label').allTextContents()).sort();
    assert.ok(list.length > 30, list.join(', '));
    await nobody.follow('toolkit-wheel-picture');
    assert.deepEqual(await inWheel(nobody), list);
    await nobody.looks('wheels-03-wheel');
    await nobody.follow('toolkit-wheel-list');
    const needs = [nobody.page.locator('#f-need summary'), nobody.page.locator('#f-need label')];
    const needed = (await Promise.all(needs.map((part) => part.allTextContents()))).flat().sort();
    await nobody.follow('toolkit-needs-picture');
    assert.deepEqual(await inWheel(nobody), needed);
    await nobody.follow('toolkit-wheel-list');
  });

  step('without a name she reads her sentence, and leaves nothing behind', async () => {
    const { nobody } = who;
    await nobody.press('toolkit-feel-go');
    await nobody.sees('toolkit-wheel-pick-one');
    await saysHow(nobody, [1, 2], [0, 1]);
    assert.equal(await nobody.has('button', 'toolkit-keep'), false, 'who has no account keeps nothing');
    assert.equal(await nobody.page.locator('main form').count(), 0, 'nothing can be sent from here');
    assert.deepEqual(await nobody.context.cookies(), []);
    const [tab, browser] = await nobody.page.evaluate(() => [sessionStorage.length, localStorage.length]);
    assert.deepEqual([tab, browser], [0, 0]);
    await nobody.follow('toolkit-felt-again');
    assert.equal(await nobody.page.locator('main input:checked').count(), 0, 'nothing is picked any more');
    await nobody.types(`/${way.language}/account/kept`);
    await nobody.sees('accounts-passphrase');
  });

  step('she keeps what she picked, and finds it', async () => {
    const { she } = who;
    await she.types(`/${way.language}/ideas/w/1`);
    const sentence = await saysHow(she, [2, 1], [1, 0], words.wish);
    await she.seesText(words.wish);
    await she.looks('wheels-04-in-a-sentence');
    await she.press('toolkit-keep');
    await she.sees('toolkit-kept-title');
    // Folded: whoever looks over her shoulder reads the day alone.
    await she.doesNotSee(sentence);
    await she.opensCards();
    await she.seesText(sentence);
    await she.seesText(words.wish);
    who.sentence = sentence;
  });

  step('she takes another to those who hold the group, and one of them reads it', async () => {
    const { she, holds } = who;
    await she.follow('toolkit-wheels');
    await she.follow('toolkit-feelings-title');
    const sentence = await saysHow(she, [0, 0], [0, 0]);
    await she.press(new RegExp(`${she.say('toolkit-share')}.*${words.group}`));
    await she.sees('conversation-word-title');
    assert.equal(await she.field('conversation-words').inputValue(), sentence);
    await she.looks('wheels-05-to-send');
    await she.press('conversation-send');
    await she.seesText(sentence);
    await holds.opensGroup(words.group);
    await holds.follow('conversation-words-title');
    await holds.followText(way.she);
    await holds.seesText(sentence);
    assert.ok(!(await holds.text()).includes(who.sentence), 'what she kept for herself stays with her');
  });

  step('the slices and their wheel say the same, and she makes one of her own', async () => {
    const { she } = who;
    await she.types(`/${way.language}/ideas/w`);
    await she.follow('toolkit-care-title');
    const blank = she.say('toolkit-care-blank');
    const slices = await she.page.locator('main h2').allInnerTexts();
    const named = slices.slice(0, slices.indexOf(blank));
    assert.ok(named.length >= 5, named.join(', '));
    assert.deepEqual(await inWheel(she), [...named].sort());
    await she.looks('wheels-06-looking-after');
    await she.follow('toolkit-own-title');
    await she.write('toolkit-own-name', words.slice, { number: 7 });
    await she.takes('toolkit-own-level', '4', { number: 7 });
    await she.takes('toolkit-own-level', '2', { number: 1 });
    await she.press('toolkit-own-show');
    const rows = await she.page.locator('main tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
    assert.deepEqual(rows.find(([name]) => name === words.slice), [words.slice, '4']);
    assert.deepEqual(await inWheel(she), rows.map(([name]) => name).filter((name) => name !== '…').sort());
    await she.looks('wheels-07-her-own');
    await she.press('toolkit-own-change');
    assert.equal(await she.field('toolkit-own-name', { number: 7 }).inputValue(), words.slice);
    await she.press('toolkit-own-show');
    await she.press('toolkit-keep');
    await she.opensCards();
    await she.seesText(words.slice);
    await she.seesText(who.sentence);
    await she.looks('wheels-08-kept');
  });

  step('she erases one, and then all of it', async () => {
    const { she } = who;
    await she.opensUnder('toolkit-kept-erase');
    await she.press('toolkit-kept-erase-do');
    await she.sees('said-toolkit-erased');
    await she.opensCards();
    await she.doesNotSee(words.slice);
    await she.seesText(who.sentence);
    await she.types(`/${way.language}/ideas/w/3`);
    await she.press('toolkit-own-show');
    await she.press('toolkit-keep');
    await she.opensUnder('toolkit-kept-erase-all');
    await she.press('toolkit-kept-erase-all-do');
    await she.sees('toolkit-kept-empty');
    await she.doesNotSee(who.sentence);
  });
}
