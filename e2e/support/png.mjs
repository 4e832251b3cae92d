// Makes a screenshot small: sixteen colours are enough for a page of words, and a quarter of the bytes.
import { deflateSync, inflateSync } from 'node:zlib';

const COLOURS = 16;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The picture in at most `most` bytes: with fewer colours, and cut at its foot where that is not enough. */
export function smaller(png, most) {
  const picture = read(png);
  const palette = commonColours(picture);
  const drawn = Buffer.alloc(picture.width * picture.height);
  const known = new Map();
  for (let at = 0; at < drawn.length; at += 1) {
    const colour = picture.pixels.readUIntBE(at * 3, 3);
    if (!known.has(colour)) known.set(colour, nearest(palette, colour));
    drawn[at] = known.get(colour);
  }
  for (let { height } = picture; ; height = Math.floor(height * 0.93)) {
    const written = write(picture.width, height, palette, drawn);
    if (written.length <= most) return written;
  }
}

function read(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is not a PNG.');
  const pieces = [];
  let head;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') head = data;
    if (kind === 'IDAT') pieces.push(data);
    at += 12 + length;
  }
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || head[12] !== 0) throw new Error('Only plain screenshots are read.');
  const each = kind === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(pieces));
  const line = width * each;
  const pixels = Buffer.alloc(width * height * 3);
  let above = Buffer.alloc(line);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)];
    const now = Buffer.from(raw.subarray(y * (line + 1) + 1, (y + 1) * (line + 1)));
    for (let x = 0; x < line; x += 1) {
      const left = x >= each ? now[x - each] : 0;
      const corner = x >= each ? above[x - each] : 0;
      now[x] = (now[x] + guess(filter, left, above[x], corner)) & 0xff;
    }
    for (let x = 0; x < width; x += 1) now.copy(pixels, (y * width + x) * 3, x * each, x * each + 3);
    above = now;
  }
  return { width, height, pixels };
}

/** What PNG's five filters take away from a byte. */
function guess(filter, left, up, corner) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

/** The colours most of the picture is made of, leaving out what is hardly another colour. */
function commonColours({ pixels }) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  // Whole areas keep their own colour, however like another's it is: paper and a card on it differ by little.
  const palette = byCount.filter((colour) => counts.get(colour) * 3 > pixels.length / 200).slice(0, COLOURS / 2);
  for (const apart of [1_200, 300, 0]) {
    for (const colour of byCount) {
      if (palette.length === COLOURS) return palette;
      if (palette.every((other) => distance(other, colour) > apart)) palette.push(colour);
    }
  }
  return palette;
}

function distance(one, other) {
  const [red, green, blue] = [16, 8, 0].map((bits) => ((one >> bits) & 0xff) - ((other >> bits) & 0xff));
  return red * red + green * green + blue * blue;
}

function nearest(palette, colour) {
  let best = 0;
  for (let place = 1; place < palette.length; place += 1) {
    if (distance(palette[place], colour) < distance(palette[best], colour)) best = place;
  }
  return best;
}

function write(width, height, palette, drawn) {
  const line = Math.ceil(width / 2) + 1;
  const raw = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const half = x % 2 === 0 ? 4 : 0;
      raw[y * line + 1 + (x >> 1)] |= drawn[y * width + x] << half;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(raw, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind, data) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** The check sum of a chunk. Node's own comes only with version 22. */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
