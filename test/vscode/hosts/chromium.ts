import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { cache } from './downloads';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Opens an address in a headless Chromium, from the environment variable CHROMIUM or where it is usually installed, until `use` is done. */
export async function withTab<T>(
  address: string,
  use: (tab: Page) => Promise<T>,
  options?: BrowserContextOptions,
): Promise<T> {
  const executablePath = places.find(place => place && existsSync(place));
  if (!executablePath) throw new Error('Chromium is needed: install it, or set CHROMIUM to the path of one.');
  const browser = await chromium.launch({ executablePath, args: switches });
  try {
    const tab = await browser.newPage(options);
    const log: string[] = [];
    tab.on('console', message => log.push(message.text()));
    await tab.goto(address);
    return await use(tab).catch(async error => {
      console.log(log.slice(-30).join('\n'));
      await tab.screenshot({ path: join(cache, 'failure.png') });
      throw error;
    });
  } finally {
    await browser.close();
  }
}
