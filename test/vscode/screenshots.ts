import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { exampleCopy } from './example';
import { withTab } from './hosts/chromium';
import { packaged } from './hosts/package';
import { startedServer } from './hosts/server';

// npm run screenshots: the pictures of README.md, as a person sees the example speech in VS Code.

const settings = {
  'editor.fontFamily': "'Noto Sans CJK SC'",
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
};
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const vsix = packaged();
const { folder, file } = exampleCopy();
mkdirSync('media/screenshots', { recursive: true });
for (const [name, theme] of Object.entries(themes)) {
  const server = await startedServer('screenshots', { vsix, settings: { ...settings, 'workbench.colorTheme': theme } });
  const address = server.address(folder, { openFile: server.uri(file) });
  const use = (tab: Page): Promise<void> => pictures(tab, `media/screenshots/${name}`);
  await withTab(address, use, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  server.stop();
}

async function pictures(tab: Page, name: string): Promise<void> {
  const shoot = (what: string): Promise<unknown> => tab.screenshot({ path: `${name}-${what}.png` });
  await tab.getByText('characters, about').waitFor();
  await run(tab, 'Explorer: Focus on Outline View');
  await tab.locator('.outline-pane .monaco-list-row').first().waitFor();
  await tab.getByRole('button', { name: 'Explorer Section: example' }).click(); // room for the outline
  await drag(tab, 348, 420);
  await tab.mouse.move(900, 400);
  await run(tab, 'View: Focus Active Editor Group');
  await run(tab, 'Notifications: Clear All Notifications');
  await shoot('outline');
  await goTo(tab, placeOf('社情民意信息'));
  await run(tab, 'Show or Focus Hover');
  await tab.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor();
  await shoot('hover');
  await tab.keyboard.press('Escape');
  await run(tab, 'Problems: Focus on Problems View');
  await tab.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  await shoot('problems');
}

/** Runs a command by its title. */
async function run(tab: Page, title: string): Promise<void> {
  await tab.keyboard.press('F1');
  await tab.locator('.quick-input-widget input').fill(`>${title}`);
  await tab.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await tab.keyboard.press('Enter');
  await tab.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Moves the border between the side bar and the editor. */
async function drag(tab: Page, from: number, to: number): Promise<void> {
  await tab.mouse.move(from, 300);
  await tab.mouse.down();
  await tab.mouse.move(to, 300, { steps: 5 });
  await tab.mouse.up();
}

/** Line:column, from 1, of words in the example. */
function placeOf(words: string): string {
  const lines = readFileSync(exampleCopy().file, 'utf8').split('\n');
  const line = lines.findIndex(text => text.includes(words));
  return `${line + 1}:${lines[line]!.indexOf(words) + 2}`;
}

/** Puts the cursor at line:column. */
async function goTo(tab: Page, place: string): Promise<void> {
  await tab.keyboard.press('Control+g');
  await tab.locator('.quick-input-widget input').fill(`:${place}`);
  await tab.keyboard.press('Enter');
  await tab.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
