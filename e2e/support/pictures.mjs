// Pictures that a walk takes on its way: `cargo xtask tour` keeps them, an ordinary run takes none.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes what `page` shows to NAME.png in the folder $YARROW_PICTURES; without that folder, does nothing. */
export async function picture(page, name) {
  const folder = process.env.YARROW_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}
