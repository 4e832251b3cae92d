// She lost her passphrase. Three ways: the ten words she wrote down; two people who know her; or neither, and she begins
// again.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { openChromium } from '../support/browser.mjs';
import { stepByStep } from '../support/steps.mjs';
import { Woman } from '../support/woman.mjs';
import { startDemo } from '../support/yarrow.mjs';

const GROUP = 'Cylch Nos Iau';
const GROUP_IN_ENGLISH = 'Thursday Evening Circle';
const PHONE = { width: 390, height: 780 };
const NEW_PASSPHRASE = 'three kettles by the window';

let demo;
let browser;
let mari;
let rhian;
before(async () => {
  demo = await startDemo();
  browser = await openChromium();
  [mari, rhian] = await Promise.all([Woman.comes(browser, demo, { viewport: PHONE }), Woman.comes(browser, demo, { viewport: PHONE })]);
  await mari.signsIn(demo.people.find(({ name }) => name === 'Mari'));
  await rhian.signsIn(demo.people.find(({ name }) => name === 'Rhian'));
});
after(async () => {
  await mari?.goes();
  await rhian?.goes();
  await browser?.close();
  await demo?.stop();
});

/** A code for one woman, made by Mari and read to her. */
async function codeToJoin() {
  await mari.opensGroup(GROUP_IN_ENGLISH);
  await mari.follow('groups-people-title');
  await mari.press('groups-invite-go');
  return mari.page.locator('main .words strong').innerText();
}

/** She makes an account and says what happens if she loses her passphrase. Gives the page that follows. */
async function makesAnAccount(her, name, losing) {
  await her.write('accounts-name-new', name);
  const offered = await her.page.locator('main .words strong').innerText();
  await her.choose('accounts-choice-offered');
  await her.choose(`accounts-losing-${losing}`);
  await her.press('accounts-new-do');
  return offered;
}

async function joins(her, name, losing) {
  const code = await codeToJoin();
  await her.starts();
  await her.follow('groups-start-code');
  await her.write('groups-join-code', code);
  await her.press('groups-join-make');
  const passphrase = await makesAnAccount(her, name, losing);
  const words = losing === 'words' ? await her.page.locator('main ol li').allInnerTexts() : [];
  if (losing === 'words') await her.press('accounts-words-once-done');
  await her.write('groups-join-name', name);
  await her.press('groups-join-read');
  await her.press('groups-join-go');
  await her.sees('said-groups-joined');
  return { passphrase, words };
}

async function saysToTheGroup(her, words) {
  await her.opensGroup(GROUP_IN_ENGLISH);
  await her.follow('conversation-talk-title');
  await her.write('conversation-words', words);
  await her.press('conversation-send');
  await her.seesText(words);
}

async function readsTheGroup(her) {
  await her.opensGroup(GROUP_IN_ENGLISH);
  await her.follow('conversation-talk-title');
}

async function triesToSignIn(her, name, passphrase) {
  await her.types(`/${her.language}/sign-in`);
  await her.write('accounts-name', name);
  await her.write('accounts-passphrase', passphrase);
  await her.press('accounts-sign-in');
}

/** Her own window, on another day: nothing of the first is left in it. */
const comesBack = () => Woman.comes(browser, demo, { viewport: PHONE });

describe('the ten words', { timeout: 900_000 }, () => {
  const step = stepByStep();
  const said = 'I bring the blue cups on Thursday.';
  let her;
  let kept;

  step('she joins, writes down ten words, and says something', async () => {
    her = await comesBack();
    kept = await joins(her, 'Heulwen', 'words');
    await saysToTheGroup(her, said);
    await her.goes();
  });

  step('wrong words open nothing, and say so kindly', async () => {
    her = await comesBack();
    await her.types('/en/sign-in');
    await her.follow('accounts-lost');
    await her.looks('lost-01-three-ways');
    await givesTheWords([...kept.words].reverse());
    await her.sees('accounts-recovery-wrong');
    await her.looks();
  });

  step('her words open everything of hers, with a new passphrase', async () => {
    await givesTheWords(kept.words);
    await her.looks('lost-02-back-in');
    await readsTheGroup(her);
    await her.seesText(said);
    await her.goes();
  });

  step('the old passphrase opens nothing any more, nor do the words a second time; the new one does', async () => {
    her = await comesBack();
    await triesToSignIn(her, 'Heulwen', kept.passphrase);
    await her.sees('accounts-not-found');
    await her.types('/en/back-in');
    await givesTheWords(kept.words);
    await her.sees('accounts-recovery-wrong');
    await triesToSignIn(her, 'Heulwen', NEW_PASSPHRASE);
    await readsTheGroup(her);
    await her.seesText(said);
    await her.goes();
  });

  async function givesTheWords(words) {
    await her.write('accounts-name', 'Heulwen');
    await her.write('accounts-recovery', words.join(' '));
    await her.write('accounts-own-new', NEW_PASSPHRASE);
    await her.write('accounts-own-again', NEW_PASSPHRASE);
    await her.press('accounts-lost-open');
  }
});

describe('two people who know her', { timeout: 900_000 }, () => {
  const step = stepByStep();
  const said = 'The side gate sticks. Push it with your foot.';
  let her;
  let code;

  step('she joins, picks this way, and says something', async () => {
    her = await comesBack();
    await joins(her, 'Gwawr', 'people');
    await saysToTheGroup(her, said);
    // Signed in still, her old account would have three days to say that it was not she who asked.
    await her.press('frame-sign-out');
    await her.goes();
  });

  step('she rings Mari, who asks for her to be let in again, and cannot do it alone', async () => {
    await mari.opensGroup(GROUP_IN_ENGLISH);
    await mari.follow('groups-back-title');
    await mari.chooseText('Gwawr');
    await mari.choose('groups-back-voice');
    await mari.looks('lost-03-somebody-lost-her-passphrase');
    await mari.press('groups-back-ask-go');
    await mari.sees('groups-back-asks-another');
    assert.ok(!(await mari.has('link', new RegExp(mari.say('groups-back-agree-link')))), 'the one who asked does not agree with herself');
  });

  step('Rhian knows her too, and makes the code', async () => {
    await rhian.opensGroup(GROUP_IN_ENGLISH);
    await rhian.follow('groups-back-title');
    await rhian.sees('groups-back-asks-you');
    await rhian.follow(new RegExp(rhian.say('groups-back-agree-link')));
    await rhian.looks('lost-04-do-you-know-her');
    await rhian.press('groups-back-agree-go');
    await rhian.sees('groups-back-code-once');
    code = await rhian.page.locator('main .words').innerText();
    await rhian.looks('lost-05-a-code-to-come-back');
  });

  step('she comes back with a new account, to her own place', async () => {
    her = await comesBack();
    await her.types('/en/sign-in');
    await her.follow('accounts-lost');
    await her.follow('accounts-lost-people-code');
    await her.write('groups-join-code', code);
    await her.press('groups-join-make');
    await makesAnAccount(her, 'Gwawr Newydd', 'people');
    await her.looks('lost-06-come-back');
    await her.press('groups-come-back-go');
    await her.opensGroup(GROUP_IN_ENGLISH);
    await her.follow('groups-people-title');
    await her.seesText('Gwawr');
    await her.sees('groups-news-one-back');
  });

  step('what was said is shut for her until a facilitator opens it', async () => {
    await readsTheGroup(her);
    await her.doesNotSee(said);
    await her.looks('lost-07-still-shut');
    await mari.opensGroup(GROUP_IN_ENGLISH);
    await mari.follow('groups-back-title');
    await mari.press('groups-back-open-go');
    await readsTheGroup(her);
    await her.seesText(said);
    await her.looks('lost-08-opened-again');
    await her.goes();
  });
});

describe('neither', { timeout: 900_000 }, () => {
  const step = stepByStep();
  let her;

  step('she joins and accepts the loss', async () => {
    her = await comesBack();
    await joins(her, 'Llinos', 'neither');
    await her.opensGroup(GROUP_IN_ENGLISH);
    await her.goes();
  });

  step('nothing opens it, the page says what that means, and she begins again', async () => {
    her = await comesBack();
    await triesToSignIn(her, 'Llinos', 'four words that are wrong');
    await her.sees('accounts-not-found');
    await her.follow('accounts-lost');
    await her.sees('accounts-lost-neither-about');
    await her.follow('accounts-new');
    await makesAnAccount(her, 'Llinos', 'neither');
    await her.starts();
    await her.sees('groups-mine-none');
    await her.looks('lost-09-begins-again');
    await her.goes();
  });
});
