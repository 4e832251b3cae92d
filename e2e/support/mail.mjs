// The e-mails that a demo sent, as an inbox shows them: headers read, every part undone, whatever it was packed in.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in the demo's mail: `{ to, head, subject, from, text }`, with every header and every part in `head` and `text`. */
export async function mailOf(demo) {
  const files = (await readdir(demo.mail)).filter((name) => name.endsWith('.eml'));
  const raw = await Promise.all(files.map((name) => readFile(join(demo.mail, name), 'latin1')));
  return raw.map((letter) => {
    const { head, text } = read(letter);
    const header = (name) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1].trim() ?? '';
    return { to: header('X-Envelope-To').replace(/[<>]/g, ''), head, subject: header('Subject'), from: header('From'), text };
  });
}

/** A letter or a part of one: its headers, and what it says with those of its parts. */
function read(raw) {
  const end = /\r?\n\r?\n/.exec(raw);
  const [before, body] = end ? [raw.slice(0, end.index), raw.slice(end.index + end[0].length)] : [raw, ''];
  const unfolded = before.replace(/\r?\n[ \t]+/g, ' ');
  const head = worded(utf8(unfolded));
  const parted = /^Content-Type:.*?boundary="?([^";\r\n]+)"?/im.exec(unfolded);
  if (parted) {
    const parts = body.split(`--${parted[1]}`).slice(1).filter((part) => !part.startsWith('--'));
    return { head, text: parts.map((part) => read(part.replace(/^\r?\n/, ''))).map((part) => `${part.head}\n${part.text}`).join('\n') };
  }
  if (/^Content-Transfer-Encoding:\s*base64/im.test(unfolded)) return { head, text: Buffer.from(body, 'base64').toString('utf8') };
  if (/^Content-Transfer-Encoding:\s*quoted-printable/im.test(unfolded)) return { head, text: utf8(unquoted(body.replace(/=\r?\n/g, ''))) };
  return { head, text: utf8(body) };
}

const utf8 = (bytes) => Buffer.from(bytes, 'latin1').toString('utf8');
const unquoted = (text) => text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Words of a header that were packed (RFC 2047), as they are read. */
function worded(head) {
  return head.replace(/=\?utf-8\?([bq])\?([^?]*)\?=\s?/gi, (_, how, packed) =>
    how.toLowerCase() === 'b' ? Buffer.from(packed, 'base64').toString('utf8') : utf8(unquoted(packed.replaceAll('_', ' '))));
}
