// Pictures that a walk takes on its way: `cargo xtask tour` keeps them, an ordinary run takes none.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** As wide as an ordinary phone, in CSS pixels. */
const PHONE = 390;
/** A page longer than this is cut: the picture shows how it begins. */
const TALLEST = Number(process.env.YARROW_PICTURES_TALLEST ?? 1_900);

/**
 * Writes what `page` shows to NAME.png in the folder $YARROW_PICTURES; without that folder, does nothing. With `from`,
 * the picture begins at that element instead of at the top.
 */
export async function picture(page, name, { from } = {}) {
  const folder = process.env.YARROW_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const before = page.viewportSize();
  // A box she writes in keeps itself in sight whenever the window changes, and would pull the picture with it.
  await page.evaluate(() => document.activeElement?.matches('input, textarea') && document.activeElement.blur());
  // The window is made as tall as the page: what is always in sight then stands at its end, not across its middle.
  await page.setViewportSize({ width: PHONE, height: 800 });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: PHONE, height: Math.min(Math.max(tall, 600), from ? 700 : TALLEST) });
  await page.evaluate(() => scrollTo(0, 0));
  if (from) await from.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 24));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  if (before) await page.setViewportSize(before);
}
