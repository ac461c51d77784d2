import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answer, run, viewWith } from './tab';

/** Pictures of the ledger of figures, of two drafts compared, and of the annotated edition. */
export async function figurePictures(
  tab: Page,
  shoot: (what: string) => Promise<unknown>,
  file: string,
): Promise<void> {
  const folder = '.vscode-test/example-pictures';
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(file, 'utf8');
  await run(tab, 'Focus on Figures View');
  const view = await viewWith(tab, '.row .figure');
  await view.getByLabel('Source of the next sign-off').fill('县政协年度统计表');
  await view.getByLabel('Checked by').fill('王敏');
  await view.getByLabel('Filter').fill('强化政治引领');
  await view.locator('.list').focus();
  for (let i = 0; i < 4; i++) {
    const before = await view.locator('.row.signed').count();
    await tab.keyboard.press('s');
    await view.locator('.row.signed').nth(before).waitFor();
  }
  writeFileSync(file, text.replace('宣讲36场', '宣讲38场'));
  await view.locator('.row.changed').first().waitFor();
  await view.getByLabel('Filter').fill('');
  await view.locator('.row.changed').first().click();
  await view.locator('.list').focus();
  await run(tab, 'Notifications: Clear All Notifications');
  await view.locator('.list').focus();
  await shoot('figures');
  writeFileSync(file, text);
  rmSync(file.replace('.txt', '.piyue.json'));

  const older = `${folder}/2024年工作报告.txt`;
  writeFileSync(older, olderOf(text));
  await run(tab, 'View: Focus Active Editor Group');
  await run(tab, 'View: Toggle Panel Visibility');
  await run(tab, 'View: Toggle Primary Side Bar Visibility');
  await run(tab, 'Compare Figures with Another Draft');
  await answer(tab, join(process.cwd(), older));
  const comparison = await viewWith(tab, '.row.stale');
  await comparison.locator('.list').focus();
  await tab.keyboard.press('ArrowDown');
  await shoot('comparison');
}

/** A report of the year before, in which some figures are the same. */
const olderOf = (text: string): string =>
  text
    .replaceAll('2024年', '2023年')
    .replaceAll('2025年', '2024年')
    .replace('1月16日', '1月18日')
    .replaceAll('第四次', '第三次')
    .replaceAll('75周年', '74周年')
    .replace('主席会议11次', '主席会议9次')
    .replace('协商活动18场，', '')
    .replace('集体学习12次', '集体学习10次，专题辅导4次')
    .replace('宣讲36场', '宣讲22场')
    .replace('2800人次', '1900人次');
