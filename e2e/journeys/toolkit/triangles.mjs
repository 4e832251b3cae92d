// Two triangles: nobody sees one before she answered that nobody is afraid of anybody. Who is, or is not sure, finds the way
// to safety instead.
import assert from 'node:assert/strict';
import { stepByStep } from '../../support/steps.mjs';

export function triangles(who) {
  const step = stepByStep();
  const { way } = who;

  async function answers(key) {
    await who.nobody.types(`/${way.language}/ideas/t`);
    await who.nobody.choose(key);
    await who.nobody.press('toolkit-afraid-go');
  }

  const pictures = () => who.nobody.page.locator('main svg').count();
  const spoken = (texts) => texts.join(' ').replace(/\s+/g, ' ');

  step('one question comes first, and is answered in her own time', async () => {
    const { nobody } = who;
    await nobody.types(`/${way.language}/ideas`);
    await nobody.follow('toolkit-triangles');
    await nobody.looks('triangles-01-one-question');
    assert.equal(await pictures(), 0);
    await nobody.press('toolkit-afraid-go');
    await nobody.sees('toolkit-afraid-pick');
    assert.equal(await pictures(), 0);
  });

  for (const answer of ['toolkit-afraid-yes', 'toolkit-afraid-unsure']) {
    step(`${answer}: no triangle, but the way to safety`, async () => {
      const { nobody } = who;
      await answers(answer);
      await nobody.sees('toolkit-safe-lead');
      await nobody.sees('toolkit-safe-not-together');
      assert.equal(await pictures(), 0, 'no triangle');
      assert.equal(await nobody.page.locator('main form, main table').count(), 0, 'and no way on to one');
      assert.ok((await nobody.page.locator('main ul.list a').count()) >= 3, 'what to say and do');
      if (answer === 'toolkit-afraid-unsure') await nobody.looks('triangles-02-way-to-safety');
      await nobody.follow('toolkit-door-help');
      assert.match(await nobody.text(), /\b999\b/);
    });
  }

  step('nobody is: two pictures, and a table that says the same', async () => {
    const { nobody } = who;
    await answers('toolkit-afraid-no');
    await nobody.sees('toolkit-triangles-never');
    assert.equal(await pictures(), 2);
    await nobody.looks('triangles-03-two');
    const rows = await nobody.page.locator('main tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    assert.deepEqual(rows.map((row) => row.length), [4, 4, 4]);
    const [slips, turns] = await nobody.page.locator('main svg').evaluateAll((all) => all.map((one) => [...one.querySelectorAll('text')].map((text) => text.textContent)));
    for (const [slip, inside, turned, can] of rows) {
      for (const words of [slip, inside]) assert.ok(spoken(slips).includes(words), `${words} is not in: ${spoken(slips)}`);
      for (const words of [turned, can]) assert.ok(spoken(turns).includes(words), `${words} is not in: ${spoken(turns)}`);
    }
    await nobody.sees('toolkit-triangles-alone');
    assert.equal(await nobody.page.locator('main input:not([type=hidden]), main textarea, main select').count(), 0, 'nothing to fill in');
  });

  step('the story from three sides, words that turn it, three questions, other pictures', async () => {
    const { nobody } = who;
    await nobody.press('toolkit-triangles-words');
    const tables = await nobody.page.locator('main table').evaluateAll((all) => all.map((one) => [one.caption.innerText.trim(), one.tBodies[0].rows.length]));
    assert.equal(tables.length, 2);
    assert.deepEqual(tables[0], [nobody.say('toolkit-three-sides'), 3]);
    assert.equal(tables[1][0], nobody.say('toolkit-pairs'));
    assert.ok(tables[1][1] >= 6, `${tables[1][1]} pairs`);
    await nobody.sees('toolkit-ask-instead');
    assert.equal(await nobody.page.locator('main ol li').count(), 3);
    assert.equal(await nobody.page.locator('main dl dt').count(), 3, 'three other ways to answer');
    await nobody.sees('toolkit-models');
    assert.ok((await nobody.page.locator('main h3').count()) >= 2, 'other pictures');
    await nobody.looks('triangles-04-story-and-words');
    await nobody.press('toolkit-triangles-back');
    assert.equal(await pictures(), 2);
  });

  step('each on a sheet of its own, and nothing kept of what was answered', async () => {
    const { nobody } = who;
    for (const sheet of ['toolkit-triangles-print-first', 'toolkit-triangles-print-second']) {
      await nobody.press(sheet);
      assert.equal(await pictures(), 1);
      await nobody.looks();
      await nobody.press('toolkit-triangles-back');
    }
    assert.deepEqual(await nobody.context.cookies(), []);
    // The address is the same all the way, and opened anew it asks first.
    await nobody.page.goto(nobody.page.url());
    await nobody.sees('toolkit-ask-afraid');
    assert.equal(await pictures(), 0);
  });
}
