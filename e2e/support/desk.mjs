// The demo's own page, where the phones lie and the clock hangs; nobody signs in there.
import { Woman } from './woman.mjs';

const PHONE = { width: 390, height: 844 };

export class Desk {
  constructor(desk, demo, language) {
    Object.assign(this, { desk, demo, at: `/${language}/demo` });
  }

  /** Opens it in a window of its own. `short` is how its pictures end. */
  static async opens(browser, demo, { language = 'en', short } = {}) {
    const desk = await Woman.comes(browser, demo, { language, short, script: false, viewport: PHONE });
    return new Desk(desk, demo, language);
  }

  goes() {
    return this.desk.goes();
  }

  /** A picture of what lies on the phones. */
  async looks(name) {
    await this.desk.types(this.at);
    await this.desk.looks(name, { from: 'demo-phones' });
  }

  async press(key) {
    await this.desk.types(this.at);
    await this.desk.press(key);
  }

  /** What time it is in the demo. */
  async clock() {
    await this.desk.types(this.at);
    return this.desk.page.locator('main time').getAttribute('datetime');
  }

  /** The clock goes on until this hour of this day, written YYYY-MM-DD and HH:MM; what is due on the way is done. */
  async goesOnUntil(day, hour) {
    await this.desk.types(this.at);
    await this.desk.write('demo-until', `${day} ${hour}`);
    await this.desk.press('demo-until-go');
    await this.desk.sees('said-demo-moved');
    this.demo.ahead = Date.parse(await this.clock()) / 1000 - Date.now() / 1000;
  }

  /** Texts as they lie on the phones, by number; of each number the newest first. */
  async texts() {
    await this.desk.types(this.at);
    const all = await this.desk.page.locator('main section').evaluateAll((phones) => phones.map((phone) => [
      phone.querySelector('input[name=from]').value, [...phone.querySelectorAll('.words')].map((text) => text.innerText)]));
    return new Map(all);
  }

  /** Somebody answers from her phone. */
  async answers(number, words) {
    await this.desk.types(this.at);
    const phone = this.desk.page.locator('main section').filter({ has: this.desk.page.locator(`input[name=from][value="${number}"]`) });
    await phone.locator('input[name=words]').fill(words);
    await this.desk.arrive(phone.locator('button:not([name])'));
    await this.desk.sees('said-demo-answered');
  }
}
