// The words the program shows, read from the same files: a walk finds a link or a button by what it says to her, in
// either language, and goes on finding it when somebody finds better words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const known = new Map();

/**
 * Gives `say(key)` for 'en' or 'cy': the words as they stand, or, where something is filled in, a pattern that fits
 * whatever is (an amount may be filled in by `say(key, { name })`).
 */
export function wordsIn(language) {
  if (!known.has(language)) known.set(language, readAll(language));
  const words = known.get(language);
  return (key, filled = {}) => {
    if (!words.has(key)) throw new Error(`There are no words called ${key} in ${language}.`);
    const usual = usualWords(language);
    const text = words.get(key).replace(/\{\s*\$([\w-]+)\s*\}/g, (whole, name) => filled[name] ?? usual.get(name) ?? whole);
    if (!text.includes('{')) return text;
    if (text.includes('->')) throw new Error(`${key} has more than one form: look for it some other way.`);
    // Fluent may put marks round what is filled in, so that a name keeps its direction.
    return new RegExp(text.split(/\{[^}]*\}/).map(escaped).join('.+'));
  };
}

const usually = new Map();

/** What stands in the gaps that a group's own words fill, where it has none: from the files the program has it from. */
function usualWords(language) {
  if (usually.has(language)) return usually.get(language);
  const read = (file) => readFileSync(`${ROOT}platform/language/src/own/${file}.rs`, 'utf8');
  const forms = (word) => {
    const [, list] = new RegExp(`const ${word}: Offered = Offered \\{[^]*?\\n    ${language}: \\[([^\\]]*)\\]`).exec(read('offered'));
    return [...list.matchAll(/"([^"]+)"/g)].map(([, form]) => form);
  };
  const words = { Facilitator: forms('FACILITATOR'), Woman: forms('WOMEN'), Member: forms('MEMBERS') };
  const code = language === 'cy' ? 'Cy' : 'En';
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const gaps = new Map();
  for (const [, of, name, noun, form] of read('names').matchAll(/\(Language::(\w+), "([\w-]+)", Noun::(\w+), (\d+)\)/g)) {
    if (of !== code) continue;
    const said = words[noun][Number(form)];
    gaps.set(name, said).set(capital(name), capital(said));
  }
  usually.set(language, gaps);
  return gaps;
}

/**
 * What stands in a file of `content/` as KEY of LANGUAGE in the entry whose label there is `label`: how a word from a wheel
 * goes into a sentence.
 */
export function saidOf(file, language, label, key) {
  const text = readFileSync(`${ROOT}content/${file}`, 'utf8');
  const found = new RegExp(`\\b${language} = "${escaped(label)}"[^]*?\\b${language}-${key} = "([^"]*)"`).exec(text);
  if (!found) throw new Error(`content/${file} has no ${language}-${key} for '${label}'.`);
  return found[1];
}

/** What a guide is called. */
export function guideTitle(name, language) {
  return /^title = "(.*)"$/m.exec(readFileSync(`${ROOT}content/guides/${name}/${language}.md`, 'utf8'))[1];
}

function readAll(language) {
  const words = new Map();
  for (const place of ['platform', 'features']) {
    for (const folder of readdirSync(`${ROOT}${place}`)) {
      const path = `${ROOT}${place}/${folder}/words/${language}.ftl`;
      if (existsSync(path)) readInto(words, readFileSync(path, 'utf8'));
    }
  }
  readInto(words, readFileSync(`${ROOT}server/words/${language}.ftl`, 'utf8'));
  readInto(words, readFileSync(`${ROOT}content/starters/${language}.ftl`, 'utf8'));
  return words;
}

function readInto(words, text) {
  let key;
  for (const line of text.split('\n')) {
    const begins = /^(-?[a-zA-Z][\w-]*)\s*=\s*(.*)$/.exec(line);
    if (begins) {
      key = begins[1];
      words.set(key, begins[2]);
    } else if (key && /^\s+\S|^\}/.test(line)) {
      words.set(key, `${words.get(key)} ${line.trim()}`.trim());
    } else {
      key = undefined;
    }
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
