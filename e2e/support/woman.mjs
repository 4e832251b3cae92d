// Somebody who walks the pages: she follows links and presses buttons by what they say, with a finger or by keyboard
// alone, and each page she stops at is looked at as every page must be.
import assert from 'node:assert/strict';
import { axePage, hideComesFirst, noThirdParty, sidewaysScroll } from './axe.mjs';
import { openWindow } from './browser.mjs';
import { picture } from './pictures.mjs';
import { wordsIn } from './words.mjs';
import { signIn } from './yarrow.mjs';

/** Words that must not stand in a window's title or in an address: both stay behind in the browser's history. */
const TELLING = /wom[ae]n|menyw|merched|abus|cam-?dri|violen|trais|safe|diogel|erase|dileu/i;
/** How often Tab is pressed before something counts as out of reach. */
const MOST_TABS = 250;

export class Woman {
  constructor(page, context, demo, way) {
    Object.assign(this, { page, context, demo, way, language: way.language ?? 'en', keyboard: way.keyboard ?? false });
    this.say = wordsIn(this.language);
    this.strangers = noThirdParty(context, demo.url);
  }

  /** Opens a window of her own. `way`: language, script, viewport, keyboard. */
  static async comes(browser, demo, way = {}) {
    const context = await openWindow(browser, way);
    return new Woman(await context.newPage(), context, demo, way);
  }

  /** Closes her window, and fails if anybody else was asked for anything while she was here. */
  async goes() {
    if (!this.left) this.strangers.check();
    await this.context.close();
  }

  /** She hides, and an ordinary site comes: nobody else may have been asked for anything until now. */
  leavesForElsewhere() {
    this.strangers.check();
    this.left = true;
  }

  /** Types an address. */
  async types(path) {
    return this.page.goto(this.demo.url + path);
  }

  /** Opens the first page in her language. */
  starts() {
    return this.types(`/${this.language}`);
  }

  words(keyOrPattern, filled) {
    return typeof keyOrPattern === 'string' ? this.say(keyOrPattern, filled) : keyOrPattern;
  }

  /** The one thing of a kind that says so: in the page itself if it is there, else in the frame round it. */
  async find(role, name) {
    const options = typeof name === 'string' ? { name, exact: true } : { name };
    const within = this.page.locator('main').getByRole(role, options);
    const found = (await within.count()) > 0 ? within.first() : this.page.getByRole(role, options).first();
    if ((await found.count()) === 0) {
      const told = (await this.page.locator('main').innerText()).slice(0, 1_500);
      assert.fail(`${this.page.url()} has no ${role} that says '${name}'. It says:\n${told}`);
    }
    return found;
  }

  async has(role, key) {
    const name = this.words(key);
    return (await this.page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).count()) > 0;
  }

  /** Follows a link, and waits for the page it leads to. `key` names words, or is a pattern. */
  async follow(key, filled) {
    await this.arrive(await this.find('link', this.words(key, filled)));
  }

  /** Follows a link in the part of the page that stands under this heading: two parts may say the same. */
  async followUnder(headingKey, key) {
    const heading = await this.find('heading', this.words(headingKey));
    const part = heading.locator('xpath=ancestor::*[self::section or self::article or self::aside][1]');
    await this.arrive(part.getByRole('link', { name: this.words(key), exact: true }).first());
  }

  /** Follows a link that says just this: a name, a date, what somebody wrote. */
  async followText(text) {
    await this.arrive(await this.find('link', text));
  }

  /** Presses a button, and waits for the page it leads to. */
  async press(key, filled) {
    await this.arrive(await this.find('button', this.words(key, filled)));
  }

  /** Follows or presses `thing` and waits for the page that comes. Asked for her passphrase once more, she gives it. */
  async arrive(thing) {
    if (this.keyboard) {
      await this.reach(thing);
      await Promise.all([this.page.waitForNavigation(), this.page.keyboard.press('Enter')]);
    } else {
      await Promise.all([this.page.waitForNavigation(), thing.click()]);
    }
    if (this.passphrase && (await this.page.locator('main form[action$="/again"]').count()) > 0) {
      await this.write('accounts-passphrase', this.passphrase);
      await this.press('continue');
    }
  }

  /** Signs her in through the form, second factor and all, as one of the demo's people. */
  async signsIn(person) {
    await signIn(this.page, this.demo, person, { language: this.language });
    this.passphrase = person.passphrase;
  }

  /** Opens the page of a group of hers, by the name it has in her language. */
  async opensGroup(name) {
    await this.starts();
    await this.followText(name);
  }

  /** Presses Tab until `thing` has the focus. */
  async reach(thing) {
    const wanted = await thing.elementHandle();
    for (let press = 0; press < MOST_TABS; press += 1) {
      const there = await wanted.evaluate((element) => {
        const now = document.activeElement;
        return now === element || (element.type === 'radio' && now?.type === 'radio' && now.name === element.name && now.form === element.form);
      });
      if (there) return;
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`${this.page.url()}: Tab does not come to ${await wanted.evaluate((element) => element.outerHTML.slice(0, 160))}`);
  }

  /** Writes into the field whose label these words are, over what stands there. */
  async write(key, text, filled) {
    await this.writeAt(this.words(key, filled), text);
  }

  /** The same for a label that says just this. */
  async writeAt(label, text) {
    const field = this.page.locator('main').getByLabel(label, { exact: true }).first();
    if (!this.keyboard) return field.fill(text);
    await this.reach(field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    return this.page.keyboard.insertText(text);
  }

  field(key, filled) {
    const label = this.words(key, filled);
    return this.page.locator('main').getByLabel(label, { exact: true }).first();
  }

  /** Picks the answer with this label, whether one of several or a box to tick. */
  choose(key) {
    return this.chooseText(this.words(key));
  }

  /** The same for a label that says just this. */
  chooseText(label) {
    return this.pick(this.page.locator('main').getByLabel(label, { exact: true }).first());
  }

  /** Picks one answer, and gives the words on it. */
  async pick(answer) {
    // The label is what a finger meets: it covers the whole line.
    const on = this.page.locator(`label[for="${await answer.getAttribute('id')}"]`);
    const label = await on.innerText();
    if (!this.keyboard) {
      if (!(await answer.isChecked())) await on.click();
    } else {
      await this.reach(answer);
      if ((await answer.getAttribute('type')) === 'radio') {
        for (let press = 0; !(await answer.evaluate((element) => element === document.activeElement)); press += 1) {
          assert.ok(press < 12, `the arrows do not come to ${label}`);
          await this.page.keyboard.press('ArrowDown');
        }
      }
      if (!(await answer.isChecked())) await this.page.keyboard.press('Space');
    }
    assert.ok(await answer.isChecked(), `${label} was not ticked`);
    return label;
  }

  /** Takes the tick off the box with this label. */
  async unpick(label) {
    const box = this.page.locator('main').getByLabel(label, { exact: true }).first();
    if (this.keyboard) {
      await this.reach(box);
      await this.page.keyboard.press('Space');
    } else await this.page.locator(`label[for="${await box.getAttribute('id')}"]`).click();
    assert.ok(!(await box.isChecked()), `${label} is still ticked`);
  }

  /** Opens what is folded away, unless it is open. */
  async opens(details) {
    if ((await details.getAttribute('open')) !== null) return;
    const summary = details.locator('summary').first();
    if (!this.keyboard) await summary.click();
    else {
      await this.reach(summary);
      await this.page.keyboard.press('Enter');
    }
    assert.notEqual(await details.getAttribute('open'), null, 'it stayed shut');
  }

  /** Opens everything that is folded away in cards. */
  async opensCards() {
    const cards = this.page.locator('main details.card');
    for (let nth = 0; nth < (await cards.count()); nth += 1) await this.opens(cards.nth(nth));
  }

  /** Opens what is folded away under these words. */
  opensUnder(key) {
    const heading = this.page.locator('main summary').getByText(this.words(key), { exact: true });
    return this.opens(heading.locator('xpath=ancestor-or-self::summary/..').first());
  }

  /** Takes this line of a list that opens when it is tapped. */
  async takes(key, line, filled) {
    const name = this.words(key, filled);
    const list = this.page.locator('main').getByLabel(name, { exact: true }).first();
    if (!this.keyboard) {
      await list.selectOption({ label: line });
      return;
    }
    await this.reach(list);
    const picked = () => list.evaluate((element) => element.selectedOptions[0].label.trim());
    for (let press = 0; (await picked()) !== line; press += 1) {
      assert.ok(press < 60, `the arrows do not come to ${line}`);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** Fails unless the page says this. */
  async sees(key, filled) {
    await this.seesText(this.words(key, filled));
  }

  async seesText(text) {
    const said = await this.text();
    const there = text instanceof RegExp ? text.test(said) : said.includes(text);
    assert.ok(there, `${this.page.url()} does not say '${text}'. It says:\n${said.slice(0, 3_000)}`);
  }

  async doesNotSee(text) {
    assert.ok(!(await this.text()).includes(text), `${this.page.url()} says '${text}'`);
  }

  /** What stands on the page and in its boxes, without the marks that keep a name's direction. */
  async text() {
    const main = this.page.locator('main');
    const typed = await main.locator('textarea, input:not([type=hidden])').evaluateAll((boxes) => boxes.map((box) => box.value));
    return [await main.innerText(), ...typed].join('\n').replace(/[\u2066-\u2069]/g, '');
  }

  /** The terms of a list of facts and what each says. */
  async facts() {
    return this.page.locator('main dl dt').evaluateAll((terms) =>
      Object.fromEntries(terms.map((term) => [term.innerText.trim(), term.nextElementSibling?.innerText.trim() ?? ''])),
    );
  }

  /**
   * Looks at the page she is on as every page must be: one heading, her language, a title and an address that tell
   * nobody anything, no barrier, nothing wider than her screen. With `name`, takes a picture for the tour, which begins
   * at the heading `from` where that is given.
   */
  async looks(name, { from } = {}) {
    const { page } = this;
    assert.equal(await page.locator('h1').count(), 1, `${page.url()}: one heading`);
    assert.equal(await page.getAttribute('html', 'lang'), this.language, `${page.url()}: her language`);
    const title = await page.title();
    assert.ok(title.trim(), `${page.url()}: a title`);
    assert.doesNotMatch(title, TELLING, `${page.url()}: its title tells`);
    // Ids are drawn by lot, and may hold any letters.
    const address = new URL(page.url()).pathname.replace(/\/[a-z2-9]{26}|\/p\/[a-z2-9]{6}/g, '/…');
    assert.doesNotMatch(address, TELLING, `${page.url()}: its address tells`);
    await sidewaysScroll(page);
    await axePage(page);
    if (!name) return;
    const heading = from && (await this.find('heading', this.words(from)));
    const short = this.way.short ?? (this.language === 'en' ? '' : this.language);
    await picture(page, short ? `${name}-${short}` : name, { from: heading });
  }

  /** Hiding is the first thing Tab comes to. Call it on a page just opened. */
  hidingComesFirst() {
    return hideComesFirst(this.page);
  }
}
