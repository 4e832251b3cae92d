// The two browsers that Debian ships, started the same way everywhere: Chromium through Playwright, Firefox ESR
// through Puppeteer over WebDriver BiDi (Playwright can only drive a Firefox of its own making).
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

const CHROMIUM = process.env.YARROW_CHROMIUM ?? '/usr/bin/chromium';
const FIREFOX = process.env.YARROW_FIREFOX ?? '/usr/bin/firefox-esr';

/** The narrowest screen every page must fit, in CSS pixels. */
export const NARROW = { width: 320, height: 640 };
/** An ordinary laptop's window. */
export const WIDE = { width: 1280, height: 800 };

/** Starts Chromium. It speaks to nobody of its own accord: no updates, no sync, no field trials. */
export async function openChromium() {
  refuseIfAbsent(CHROMIUM, 'chromium');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever lies outside stays outside: a page that sends her elsewhere ends on the browser's own error page.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
    // Playwright switches the back-forward cache off; women have it on, and hiding must hold against it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

/**
 * Starts Firefox ESR, as quiet as Chromium. Pages are Puppeteer's, not Playwright's. Script is the whole browser's
 * choice here; without it, Puppeteer can read a page and press keys, but its `click` waits for ever.
 */
export async function openFirefox({ script = true } = {}) {
  refuseIfAbsent(FIREFOX, 'firefox-esr');
  return puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: FIREFOX,
    headless: true,
    extraPrefsFirefox: {
      'javascript.enabled': script,
      'app.normandy.enabled': false,
      'browser.safebrowsing.downloads.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'captivedetect.canonicalURL': '',
      'datareporting.healthreport.uploadEnabled': false,
      'extensions.getAddons.cache.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      // As in Chromium: everything outside goes to a door that nobody opens.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      'services.settings.server': 'data:,nothing',
      'toolkit.telemetry.enabled': false,
    },
  });
}

/**
 * A fresh woman's window in Chromium: no cookie, no cache of anybody else's.
 * `script: false` is a browser with JavaScript off; `language` is what it asks for ('en' or 'cy').
 */
export async function openWindow(browser, { script = true, language = 'en', viewport = WIDE, ...more } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    locale: language === 'cy' ? 'cy-GB' : 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    viewport,
    ...more,
  });
  context.setDefaultTimeout(10_000);
  return context;
}

/** `test(name, …)` for each way of looking: with and without script, in both languages. */
export function everyWayOfLooking() {
  const ways = [];
  for (const language of ['en', 'cy']) {
    for (const script of [true, false]) {
      ways.push({ language, script, name: `${language}, ${script ? 'with' : 'without'} script` });
    }
  }
  return ways;
}

function refuseIfAbsent(path, packageName) {
  if (!existsSync(path)) {
    throw new Error(`${path} is not there: install it with 'apt-get install ${packageName}' or 'cargo xtask setup'.`);
  }
}
