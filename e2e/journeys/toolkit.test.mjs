// What is in the toolkit, used to its end: words from a wheel and what becomes of them, two triangles behind their one
// question, a note said in another way, and hard moments that end in something done. One demo for all four of them, and in
// each way one woman of the group, one who holds it, and one without a name.
import { after, before, describe } from 'node:test';
import { NARROW } from '../support/browser.mjs';
import { browser, demo } from '../support/house.mjs';
import { inWays } from '../support/ways.mjs';
import { Woman } from '../support/woman.mjs';
import { moments } from './toolkit/moments.mjs';
import { notes } from './toolkit/notes.mjs';
import { triangles } from './toolkit/triangles.mjs';
import { wheels } from './toolkit/wheels.mjs';

const PHONE = { width: 390, height: 844 };
const WORDS = {
  en: {
    group: 'Thursday Evening Circle',
    wish: 'ten minutes at the window',
    slice: 'The garden',
    judging: 'She was so aggressive again.',
    judges: /‘aggressive’/,
    happened: 'She raised her voice when the bus was late. She may have needed to sit by the door.',
    left: 'It was a difficult evening for her.',
    own: 'prickly',
    ownJudging: 'She came in prickly.',
    ownJudges: /‘prickly’/,
    unticked: 'difficult',
    post: 'My sister says I am aggressive. I was only tired.',
    promise: 'I will ask you once, by the door, how it is to have told me.',
    became: 'I asked you tonight, by the door.',
    notice: 'Something from this room was heard outside. I will not ask who. Let us look at our agreement together.',
    note: 'Use the side door. The kettle is on.',
  },
  cy: {
    group: 'Cylch Nos Iau',
    wish: 'deg munud wrth y ffenest',
    slice: 'Yr ardd',
    judging: 'Roedd hi’n gymhleth eto heno.',
    judges: /‘gymhleth’/,
    happened: 'Siaradodd hi’n uchel pan oedd y bws yn hwyr. Efallai fod angen iddi eistedd wrth y drws.',
    left: 'Roedd hi’n oriog heno.',
    own: 'pigog',
    ownJudging: 'Daeth hi i mewn yn bigog.',
    ownJudges: /‘bigog’/,
    unticked: 'oriog',
    post: 'Mae fy chwaer yn dweud fy mod i’n gymhleth. Dim ond wedi blino oeddwn i.',
    promise: 'Bydda i’n gofyn i chi unwaith, wrth y drws, sut mae hi ar ôl dweud wrtha i.',
    became: 'Gofynnais i i chi heno, wrth y drws.',
    notice: 'Clywodd rhywun y tu allan rywbeth o’r ystafell hon. Wna i ddim gofyn pwy. Beth am edrych ar ein cytundeb gyda’n gilydd?',
    note: 'Defnyddiwch y drws ochr. Mae’r tegell ymlaen.',
  },
};
/** What women and facilitators of the other two ways write: on one demo, nobody may find what was written before her. */
const OTHER_WORDS = {
  en: {
    happened: 'She asked twice when it would end. She may have needed to know about her bus.',
    left: 'It was a challenging hour for her.',
    own: 'spiky',
    ownJudging: 'She was spiky at the door.',
    ownJudges: /‘spiky’/,
    unticked: 'challenging',
    post: 'My neighbour says I am aggressive. I was only late.',
    promise: 'I will bring the large-print song sheets.',
    became: 'They are on the table by the window.',
    notice: 'Somebody outside heard of our plans. Let us look at what stays here.',
    note: 'The front door sticks. Push hard.',
  },
  cy: {
    happened: 'Gofynnodd hi ddwywaith pryd byddai’n gorffen. Efallai fod angen iddi wybod am y bws.',
    left: 'Roedd hi’n heriol heno.',
    own: 'swta',
    ownJudging: 'Roedd hi’n swta wrth y drws.',
    ownJudges: /‘swta’/,
    unticked: 'heriol',
    post: 'Mae fy nghymydog yn dweud fy mod i’n gymhleth. Dim ond hwyr oeddwn i.',
    promise: 'Bydda i’n dod â’r taflenni canu mewn print bras.',
    became: 'Maen nhw ar y bwrdd wrth y ffenest.',
    notice: 'Clywodd rhywun y tu allan am ein cynlluniau. Beth am edrych ar beth sy’n aros yma?',
    note: 'Mae’r drws ffrynt yn stiff. Gwthiwch yn galed.',
  },
};
const WAYS = inWays([
  { short: 'en', language: 'en', script: true, viewport: PHONE, she: 'Robin', holds: 'Mari', date: 2 },
  { short: 'cy', language: 'cy', script: false, viewport: NARROW, keyboard: true, she: 'Carys', holds: 'Rhian', date: 3 },
], [
  { short: 'en-plain', language: 'en', script: false, viewport: PHONE, she: 'Amina', holds: 'Mari', date: 4, words: OTHER_WORDS.en },
  { short: 'cy-script', language: 'cy', script: true, viewport: PHONE, she: 'Lowri', holds: 'Rhian', date: 5, words: OTHER_WORDS.cy },
]);

for (const way of WAYS) describe(`the toolkit, in ${way.language}, ${way.script ? 'with' : 'without'} script`, { timeout: 600_000 }, () => {
  /** Somebody without a name, a woman of the group, and one who holds it; and what is written. */
  const who = { way, words: { ...WORDS[way.language], ...way.words } };
  before(async () => {
    for (const one of ['nobody', 'she', 'holds']) who[one] = await Woman.comes(browser, demo, way);
    await who.she.signsIn(demo.people.find(({ name }) => name === way.she));
    await who.holds.signsIn(demo.people.find(({ name }) => name === way.holds));
  });
  after(() => Promise.all([who.nobody, who.she, who.holds].map((one) => one?.goes())));

  describe('words for how it is', () => wheels(who));
  describe('two triangles', () => triangles(who));
  describe('another way to say it', () => notes(who));
  describe('what is happening?', () => moments(who));
});
