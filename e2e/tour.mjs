// The tour: walks a fresh demo, takes a picture at each stop, and writes docs/tour.md and docs/tour/*.png.
// A feature adds its stops in `e2e/FEATURE/stops.mjs`; see `e2e/house/stops.mjs` for what a stop says.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NARROW, openChromium, openWindow } from './support/browser.mjs';
import { signIn, startDemo } from './support/yarrow.mjs';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));
/** Wide enough for a line of text, so that a picture is read at its own size. */
const DESK = { width: 800, height: 900 };

const stops = await allStops();
const demo = await startDemo();
const browser = await openChromium();
try {
  await rm(`${DOCS}tour`, { recursive: true, force: true });
  await mkdir(`${DOCS}tour`, { recursive: true });
  const told = ['# A walk through it', '', 'Every picture is of the demo: all people and places are invented. `cargo xtask tour` takes them anew.', ''];
  for (const stop of stops) {
    await takePicture(stop);
    told.push(`## ${stop.title}`, '', stop.says, '', `![${stop.title}](tour/${stop.name}.png)`, '');
  }
  await writeFile(`${DOCS}tour.md`, `${told.join('\n').trimEnd()}\n`);
  console.log(`${stops.length} pictures are in docs/tour/`);
} finally {
  await browser.close();
  await demo.stop();
}

async function allStops() {
  const folders = (await readdir(HERE, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  // The house comes first: its pages are the ones a visitor sees first.
  folders.sort((a, b) => (b === 'house') - (a === 'house') || a.localeCompare(b));
  const found = [];
  for (const folder of folders) {
    if (existsSync(`${HERE}${folder}/stops.mjs`)) found.push(...(await import(`./${folder}/stops.mjs`)).default);
  }
  return found;
}

async function takePicture({ name, path, as, language = 'en', script = true, wide = false, first }) {
  const context = await openWindow(browser, { language, script, viewport: wide ? DESK : NARROW });
  try {
    const page = await context.newPage();
    if (as) await signIn(page, demo, demo.person(as), { language });
    const answer = await page.goto(demo.url + path);
    if (!answer.ok()) throw new Error(`${name}: ${path} answers ${answer.status()}`);
    if (first) await first(page, demo);
    await page.screenshot({ path: `${DOCS}tour/${name}.png`, fullPage: true, animations: 'disabled' });
  } finally {
    await context.close();
  }
}
