import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { exampleCopy } from './example';
import { figurePictures } from './figure-pictures';
import { withTab } from './hosts/chromium';
import { packaged } from './hosts/package';
import { startedServer } from './hosts/server';
import { notePictures } from './note-pictures';
import { structurePictures } from './structure-pictures';
import { drag, run } from './tab';
import { termPictures } from './term-pictures';

// npm run screenshots: the pictures of README.md, as a person sees the example speech in VS Code; with -- figures, -- terms, -- structure or -- notes only those.

const settings = {
  'editor.fontFamily': "'Noto Sans CJK SC'",
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
};
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const takes: Readonly<Record<string, readonly (typeof pictures | typeof figurePictures)[]>> = {
  figures: [figurePictures],
  terms: [termPictures],
  structure: [structurePictures],
  notes: [notePictures],
};
const vsix = packaged();
const { folder, file } = exampleCopy();
mkdirSync('media/screenshots', { recursive: true });
for (const [name, theme] of Object.entries(themes)) {
  const server = await startedServer('screenshots', { vsix, settings: { ...settings, 'workbench.colorTheme': theme } });
  const address = server.address(folder, { openFile: server.uri(file) });
  // Notes and sign-offs of an earlier picture.
  const forget = (): void => rmSync(file.replace('.txt', '.piyue.json'), { force: true });
  for (const take of takes[process.argv[2] ?? ''] ?? [pictures, ...Object.values(takes).flat()]) {
    forget();
    const use = async (tab: Page): Promise<void> => {
      await tab.getByText('characters, about').waitFor();
      await take(tab, what => tab.screenshot({ path: `media/screenshots/${name}-${what}.png` }), file);
    };
    await withTab(address, use, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  }
  forget();
  server.stop();
}

async function pictures(tab: Page, shoot: (what: string) => Promise<unknown>): Promise<void> {
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
