import type { Page } from 'playwright-core';
import { drag, run, viewWith } from './tab';

/** The view of the structure beside the speech. */
export async function structurePictures(tab: Page, shoot: (what: string) => Promise<unknown>): Promise<void> {
  await run(tab, 'Focus on Structure View');
  await viewWith(tab, '[role=treeitem]');
  for (const other of ['Figures', 'Terms']) {
    const header = tab.locator('.pane-header.expanded', { hasText: other });
    if (await header.isVisible()) await header.click(); // room for the structure
  }
  await drag(tab, 348, 460);
  const view = await viewWith(tab, '[role=treeitem]');
  await view.locator('[role=treeitem]').nth(4).click();
  await tab.getByText(/^Ln (?!1,)/).waitFor(); // the text has been gone to
  await run(tab, 'View: Focus Active Editor Group');
  await run(tab, 'Notifications: Clear All Notifications');
  await shoot('structure');
}
