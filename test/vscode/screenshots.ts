import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { exampleCopy } from './example';
import { withTab } from './hosts/chromium';
import { startedServer } from './hosts/server';

// npm run screenshots: the pictures of README.md, as a person sees the example speech in VS Code.

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const size = { width: 1280, height: 800 };
const settings = {
  'editor.fontFamily': "'Noto Sans CJK SC'",
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'window.commandCenter': false,
};

for (const [name, theme] of Object.entries(themes)) {
  const server = await startedServer('screenshots', { settings: { ...settings, 'workbench.colorTheme': theme } });
  const { folder, file } = exampleCopy();
  const payload = { extensionDevelopmentPath: server.uri('.'), openFile: server.uri(file) };
  const use = (tab: Page): Promise<void> => pictures(tab, `media/screenshots/${name}`);
  await withTab(server.address(folder, payload), use, { viewport: size, locale: 'zh-CN' });
  server.stop();
}

async function pictures(tab: Page, name: string): Promise<void> {
  mkdirSync('media/screenshots', { recursive: true });
  const shoot = (what: string): Promise<unknown> => tab.screenshot({ path: `${name}-${what}.png` });
  await tab.getByText('characters, about').waitFor();
  await run(tab, 'Explorer: Focus on Outline View');
  await tab.locator('.outline-pane .monaco-list-row').first().waitFor();
  await run(tab, 'View: Focus Active Editor Group');
  await run(tab, 'Notifications: Clear All Notifications');
  await shoot('outline');
  await goTo(tab, '27:60');
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

/** Puts the cursor at line:column, from 1. */
async function goTo(tab: Page, place: string): Promise<void> {
  await tab.keyboard.press('Control+g');
  await tab.locator('.quick-input-widget input').fill(`:${place}`);
  await tab.keyboard.press('Enter');
  await tab.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
