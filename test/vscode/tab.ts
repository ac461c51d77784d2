import type { Frame, Page } from 'playwright-core';

// What a person does in a window of VS Code.

/** Runs a command by its title. */
export async function run(tab: Page, title: string): Promise<void> {
  await tab.keyboard.press('F1');
  await tab.locator('.quick-input-widget input').fill(`>${title}`);
  await tab.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await tab.keyboard.press('Enter');
}

/** Answers the question for a file. */
export async function answer(tab: Page, words: string): Promise<void> {
  const question = tab.locator('.quick-input-widget');
  const ok = question.getByRole('button', { name: 'OK' });
  await question.locator('.monaco-list-row', { hasText: '..' }).first().waitFor(); // now it takes an answer
  await question.locator('input').first().fill(words);
  await ok.click();
}

/** Moves the border between the side bar and the editor. */
export async function drag(tab: Page, from: number, to: number): Promise<void> {
  await tab.mouse.move(from, 300);
  await tab.mouse.down();
  await tab.mouse.move(to, 300, { steps: 5 });
  await tab.mouse.up();
}

/** The frame of a view in which the element stands; views have a frame in a frame. */
export async function viewWith(tab: Page, selector: string): Promise<Frame> {
  for (const start = performance.now(); performance.now() - start < patience; await tab.waitForTimeout(200))
    for (const frame of tab.frames()) {
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0); // a frame may go away meanwhile
      if (count > 0) return frame;
    }
  throw new Error(`no view has ${selector}`);
}
/** Milliseconds. */
const patience = 30_000;
