// What a page must be for everybody: no barrier that axe can see, no sideways scroll, hiding first, nobody else asked,
// and light enough for a poor line. Each helper fails with the words somebody needs to mend the page.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';

/** Fails on any violation of any impact, naming the rule, the element and what axe would change. */
export async function axePage(page) {
  const violations = await lendScript(page, async () => {
    // Legacy mode opens no second page for its report: a context without script could not run one.
    return (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;
  });
  const told = violations.flatMap((rule) =>
    rule.nodes.map((node) => `  ${rule.impact} ${rule.id}: ${node.target.join(' ')}\n    ${node.html.slice(0, 200)}\n    ${node.failureSummary.replace(/\n\s*/g, ' ')}`),
  );
  assert.equal(told.length, 0, `${page.url()} keeps somebody out:\n${told.join('\n')}\n`);
}

/** Fails when the page is wider than its window, and names what sticks out. */
export async function sidewaysScroll(page) {
  const { over, widest } = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > room + 0.5)
      .sort((a, b) => b.right - a.right)
      .slice(0, 5)
      .map(({ element, right }) => `${element.outerHTML.split('>')[0].slice(0, 120)}> ends at ${Math.round(right)} px`);
    return { over: document.scrollingElement.scrollWidth - room, widest: out };
  });
  assert.ok(over <= 0, `${page.url()} scrolls sideways by ${over} px:\n  ${widest.join('\n  ')}\n`);
}

/**
 * Watches a context from now on; `check()` fails if anybody but `origin` was asked for anything, by a page or
 * by a worker. Call it before the first page opens.
 */
export function noThirdParty(context, origin) {
  const home = new URL(origin).origin;
  const strangers = new Set();
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== home) {
      strangers.add(`${request.method()} ${url.href} (${request.resourceType()})`);
    }
  });
  return {
    check() {
      assert.deepEqual([...strangers], [], `Somebody else was asked:\n  ${[...strangers].join('\n  ')}\n`);
    },
  };
}

/**
 * Counts what `page` fetches from now on, in bytes over the wire, heads included. `read()` gives
 * `{ total, requests, firstPaint: { bytes, requests } }`, where first paint leaves out icons and scripts that wait
 * for the page (defer, async, module).
 */
export async function bytesOnWire(page) {
  const line = await page.context().newCDPSession(page);
  const fetched = new Map();
  line.on('Network.requestWillBeSent', ({ requestId, request, type, redirectResponse }) => {
    const before = fetched.get(requestId);
    const redirected = redirectResponse ? redirectResponse.encodedDataLength + (before?.bytes ?? 0) : 0;
    fetched.set(requestId, { url: request.url, type, bytes: redirected });
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes += encodedDataLength;
  });
  await line.send('Network.enable');
  return {
    async read() {
      await page.waitForLoadState('networkidle');
      const { waits, icons } = await page.evaluate(() => ({
        waits: [...document.querySelectorAll('script[src]:is([defer],[async],[type=module])')].map((script) => script.src),
        icons: [...document.querySelectorAll('link[rel~=icon]')].map((icon) => icon.href),
      }));
      const all = [...fetched.values()].filter(({ url }) => /^https?:/.test(url));
      // A module fetched by a module waits as well: only scripts that the page itself names can hold up its paint.
      const named = await page.evaluate(() => [...document.querySelectorAll('script[src]')].map((script) => script.src));
      const needed = all.filter(
        ({ url, type }) =>
          !icons.includes(url) && !url.endsWith('/favicon.ico') && !(type === 'Script' && (waits.includes(url) || !named.includes(url))),
      );
      const sum = (list) => list.reduce((bytes, one) => bytes + one.bytes, 0);
      return {
        total: sum(all),
        requests: all.length,
        firstPaint: { bytes: sum(needed), requests: needed.length },
        list: all.map(({ url, type, bytes }) => `${bytes} ${type} ${url}`),
      };
    },
  };
}

/** Fails unless the first press of Tab lands on the button that hides the page. */
export async function hideComesFirst(page) {
  await page.keyboard.press('Tab');
  const where = await page.evaluate(() => {
    const now = document.activeElement;
    return { hides: Boolean(now?.closest('form[action$="/hide"]')), html: now?.outerHTML.slice(0, 160) };
  });
  assert.ok(where.hides, `${page.url()}: the first Tab lands on ${where.html}, not on the button that hides the page.`);
}

/**
 * Runs `look` with script lent to a page that was opened without: axe is itself a script. The page was parsed and
 * painted with script off, so what axe sees is what a woman without script gets; none of the page's own runs.
 */
async function lendScript(page, look) {
  const line = await page.context().newCDPSession(page);
  const without = await page.evaluate(() => !matchMedia('(scripting: enabled)').matches);
  if (!without) return look();
  await line.send('Emulation.setScriptExecutionDisabled', { value: true });
  await line.send('Emulation.setScriptExecutionDisabled', { value: false });
  try {
    return await look();
  } finally {
    await line.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
}
