import type { Page } from 'playwright-core';
import { drag, run } from './tab';

/** The terms of the speech beside it, one with its places. */
export async function termPictures(tab: Page, shoot: (what: string) => Promise<unknown>): Promise<void> {
  await run(tab, 'Focus on Terms View');
  const bar = tab.locator('[id="workbench.view.extension.piyue"]');
  const terms = bar.locator('.monaco-list-row', { hasText: '×' });
  await terms.first().waitFor();
  for (const other of ['Structure', 'Figures'])
    await bar
      .getByRole('button', { name: `${other} Section` })
      .click({ timeout: 2000 })
      .catch(() => {}); // room for the terms
  await drag(tab, 348, 420);
  await terms.nth(1).locator('.monaco-tl-twistie').click();
  await terms.first().locator('.monaco-tl-twistie').click();
  await tab.mouse.move(900, 400);
  await run(tab, 'View: Focus Active Editor Group');
  await run(tab, 'Notifications: Clear All Notifications');
  await shoot('terms');
}
