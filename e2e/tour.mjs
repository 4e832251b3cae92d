// The tour: runs the journeys, keeps the pictures they take on their way, and writes docs/tour.md and docs/tour/*.png.
// What is shown, and the sentence beside it, stands in journeys/tour.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import every from './journeys/tour.mjs';
import { smaller } from './support/png.mjs';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));
/** The most bytes of one picture, and of all of them: the repository carries each version for ever. */
const MOST_EACH = 60_000;
const MOST_ALL = 4_000_000;

const parts = every.filter(({ walk: name }) => existsSync(`${HERE}journeys/${name}.test.mjs`));
const kept = process.env.YARROW_PICTURES;
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'yarrow-tour-')));
try {
  if (!kept || !existsSync(kept)) walk();
  const pictures = await makeSmall();
  await write(pictures);
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true });
}

/** Walks every journey that the tour shows. A journey that fails leaves the tour as it was. */
function walk() {
  const walks = [...new Set(parts.map(({ walk: name }) => `journeys/${name}.test.mjs`))];
  const options = { cwd: HERE, stdio: 'inherit', env: { ...process.env, YARROW_PICTURES: folder } };
  const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...walks], options);
  if (status !== 0) throw new Error('A journey did not come to its end, so there are no new pictures.');
}

async function makeSmall() {
  const pictures = new Map();
  for (const [name] of parts.flatMap((part) => part.pictures)) {
    pictures.set(name, smaller(await readFile(join(folder, `${name}.png`)), MOST_EACH));
  }
  const all = [...pictures.values()].reduce((bytes, picture) => bytes + picture.length, 0);
  if (all > MOST_ALL) throw new Error(`The pictures are ${all} bytes together: leave some out of journeys/tour.mjs.`);
  return pictures;
}

async function write(pictures) {
  await rm(`${DOCS}tour`, { recursive: true, force: true });
  await mkdir(`${DOCS}tour`, { recursive: true });
  for (const [name, picture] of pictures) await writeFile(`${DOCS}tour/${name}.png`, picture);
  const told = [
    '# A walk through it',
    '',
    'Every picture was taken by a walk that is also a test: `cargo xtask tour` takes them anew. All people, places and',
    'numbers are invented. The screen is a phone’s, 390 px wide; long pages are cut.',
    '',
  ];
  for (const { title, about, pictures: shown } of parts) {
    told.push(`## ${title}`, '', about, '');
    for (const [name, says] of shown) told.push(says, '', `![${says}](tour/${name}.png)`, '');
  }
  await writeFile(`${DOCS}tour.md`, `${told.join('\n').trimEnd()}\n`);
  console.log(`${pictures.size} pictures are in docs/tour/`);
}
