// The program itself, in a test: a fresh demo on a port of its own, its invented people, and signing in as one of them.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = process.env.YARROW_PROGRAM ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/yarrow');
const READY_WITHIN_MS = 120_000;
const TOTP_STEP_S = 30;
/** A demo filled once by this program, for every walk to begin with a copy of: filling one takes most of a start. */
const FILLED = join(tmpdir(), `yarrow-e2e-filled-${version()}`);
/** Its days are counted from when it was filled. */
const FRESH_FOR_MS = 45 * 60_000;

function version() {
  if (!existsSync(PROGRAM)) return 'none';
  const { mtimeMs, size } = statSync(PROGRAM);
  return `${Math.round(mtimeMs)}-${size}`;
}

/** Whether there is a filled one to copy; where nobody fills one just now, it is filled first. */
async function isFilled() {
  const made = await stat(FILLED).catch(() => undefined);
  if (made && Date.now() - made.mtimeMs < FRESH_FOR_MS && sameDay(made.mtime, new Date())) return true;
  await rm(FILLED, { recursive: true, force: true });
  const filling = await mkdtemp(join(tmpdir(), 'yarrow-e2e-filling-'));
  const data = join(filling, 'data');
  const child = spawn(PROGRAM, ['demo', '--json', '--listen', '127.0.0.1:0', '--data', data], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((tell) => child.once('exit', tell));
  const ready = new Promise((tell) => createInterface({ input: child.stdout }).once('line', () => tell(true)));
  const inTime = await Promise.race([ready, ended.then(() => false), pause(READY_WITHIN_MS, false)]);
  child.kill('SIGTERM');
  await ended;
  // Another file may have been quicker: then its copy is as good.
  if (inTime) await rename(data, FILLED).catch(() => {});
  await rm(filling, { recursive: true, force: true });
  return inTime && existsSync(FILLED);
}

const sameDay = (one, other) => one.toDateString() === other.toDateString();

/**
 * Opens `yarrow demo` in a fresh folder and waits until it says that it is ready.
 * Its texts are sent, unless `textsByHand`. Gives `{ url, people, mail, texts, person(role), stop() }`; `stop` must be called, and takes the folder away again.
 */
export async function startDemo({ environment = {}, textsByHand = false } = {}) {
  if (!existsSync(PROGRAM)) {
    throw new Error(`${PROGRAM} is not built: run 'cargo build --package yarrow' or 'cargo xtask test'.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'yarrow-e2e-'));
  const data = join(folder, 'data');
  if (await isFilled()) await cp(FILLED, data, { recursive: true });
  const child = spawn(PROGRAM, ['demo', '--json', '--listen', '127.0.0.1:0', '--as-left', '--data', data, ...(textsByHand ? ['--texts-by-hand'] : [])], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text) => (complaints = (complaints + text).slice(-8_000)));
  const ended = new Promise((tell) => {
    child.once('error', (error) => tell(error.message));
    child.once('exit', (code, signal) => tell(signal ?? `exit code ${code}`));
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);

  const stop = async () => {
    process.off('exit', endWithUs);
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
    await rm(folder, { recursive: true, force: true });
  };

  let line;
  let giveUp;
  try {
    line = await Promise.race([
      new Promise((tell) => createInterface({ input: child.stdout }).once('line', tell)),
      ended.then((how) => {
        throw new Error(`The demo ended before it was ready (${how}).`);
      }),
      new Promise((_, fail) => {
        giveUp = setTimeout(() => fail(new Error('The demo was not ready in two minutes.')), READY_WITHIN_MS);
      }),
    ]);
    const told = JSON.parse(line);
    return {
      ...told,
      url: told.url.replace(/\/$/, ''),
      /** The first of the demo's people who holds `role`; with `group`, who holds it there. */
      person: (role, group) => findPerson(told.people, role, group),
      /** What the program wrote to its error stream so far, at most the last 8,000 characters. */
      complaints: () => complaints,
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\nIt said: ${line ?? '(no line)'}\n${complaints}`, { cause: error });
  } finally {
    clearTimeout(giveUp);
  }
}

function findPerson(people, role, group) {
  const found = people.find((person) =>
    person.roles.some((held) => held.role === role && (group === undefined || held.group === group)),
  );
  if (!found) throw new Error(`Nobody in the demo is ${role}${group ? ` in ${group}` : ''}.`);
  return found;
}

/**
 * Signs `person` in through the form a woman would use, and leaves `page` on the page that follows.
 * Works on Playwright's pages and on Puppeteer's, with script and without.
 */
export async function signIn(page, demo, person, { language = 'en' } = {}) {
  await page.goto(`${demo.url}/${language}/sign-in`);
  await write(page, 'name', person.name);
  await write(page, 'passphrase', person.passphrase);
  await send(page, 'passphrase');
  if (await page.$('input[name=code]')) await giveCode(page, demo, person);
  if (await page.$('input[name=passphrase]')) {
    throw new Error(`${person.name} is not signed in: ${page.url()} still asks for her passphrase.`);
  }
}

/** `demo.ahead`: how many seconds a walk has put the demo's clock before ours. */
async function giveCode(page, demo, person) {
  const seconds = () => Date.now() / 1000 + (demo.ahead ?? 0);
  if (!person.second_factor) throw new Error(`${person.name} is asked for a code and the demo gave no second factor.`);
  for (let tries = 0; tries < 2; tries += 1) {
    await write(page, 'code', totp(person.second_factor, seconds()));
    await send(page, 'code');
    if (!(await page.$('input[name=code]'))) return;
    // One code opens one door: another test may have used this one, so the next one is waited for.
    await pause((TOTP_STEP_S - (seconds() % TOTP_STEP_S)) * 1000 + 250);
  }
  throw new Error(`${person.name}'s code was refused twice.`);
}

async function write(page, field, text) {
  const input = await page.$(`input[name=${field}]`);
  if (!input) throw new Error(`${page.url()} has no field called ${field}.`);
  await input.evaluate((element) => (element.value = ''));
  await input.focus();
  await page.keyboard.type(text);
}

/** Sends the form that holds `field` as her keyboard would, with Enter, and waits for the page that comes. */
async function send(page, field) {
  const input = await page.$(`input[name=${field}]`);
  await input.focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** The six figures of RFC 6238 (SHA-1, 30 s) for a base32 `secret`, at `seconds` since 1970. */
export function totp(secret, seconds = Date.now() / 1000) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / TOTP_STEP_S)));
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const start = digest[digest.length - 1] & 0x0f;
  return String((digest.readUInt32BE(start) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function fromBase32(text) {
  const bytes = [];
  let held = 0;
  let bits = 0;
  for (const letter of text.toUpperCase().replace(/[\s=]/g, '')) {
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter);
    if (value < 0) throw new Error('A second factor is written in base32: letters A to Z and figures 2 to 7.');
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return Buffer.from(bytes);
}
