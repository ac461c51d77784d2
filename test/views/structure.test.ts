import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { withTab } from '../vscode/hosts/chromium';
import { ViewPage } from './page';

const rows = [
  { name: '一、<img src=x>修渠', depth: 0, start: 0, share: 0.6 },
  { name: '（一）清淤', depth: 1, start: 0.1, share: 0.2 },
  { name: '（二）加固', depth: 1, start: 0.3, share: 0.3 },
  { name: '二、护堤', depth: 0, start: 0.6, share: 0.4 },
].map(row => ({ ...row, time: '1:00', percent: '20%', findings: row.depth, level: 'warning', details: '100 字' }));
const shown = { type: 'show', label: '各部分', uri: 'file:///a.txt', empty: '', total: '1,000 字', rows, at: 3 };

/** Opens the view and shows it the rows. */
const inView = (use: (view: ViewPage, tab: Page) => Promise<void>) => () =>
  withTab('about:blank', async tab => {
    const view = new ViewPage(tab, 'structure');
    await view.open();
    await view.send(shown);
    await use(view, tab);
  });

describe('the view of the structure', () => {
  it(
    'shows each section with its bar and its place in the speech, whatever its name',
    inView(async (view, tab) => {
      deepEqual(
        await view.texts('[role=treeitem] .name'),
        rows.map(({ name }) => name),
      );
      equal(await tab.locator('img').count(), 0);
      equal(await tab.locator('.part').nth(2).getAttribute('style'), 'margin-inline-start: 30%; width: 30%;');
      equal(await tab.locator('[role=treeitem]').nth(1).getAttribute('aria-label'), '（一）清淤, 1:00, 100 字');
      equal(await tab.locator('[role=treeitem]').nth(1).getAttribute('aria-level'), '2');
    }),
  );

  it(
    'follows the cursor of the text',
    inView(async view => {
      deepEqual(await view.texts('[aria-current] .name'), ['二、护堤']);
      await view.send({ type: 'at', at: 1 });
      deepEqual(await view.texts('[aria-current] .name'), ['（一）清淤']);
      deepEqual(await view.texts('[aria-selected=true] .name'), ['（一）清淤']);
    }),
  );

  it(
    'is gone through, opened, closed and used by keys',
    inView(async (view, tab) => {
      await tab.locator('[role=tree]').focus();
      const chosen = async (...keys: string[]): Promise<string | undefined> => {
        for (const key of keys) await tab.keyboard.press(key);
        return (await view.texts('[aria-selected=true] .name'))[0];
      };
      equal(await chosen('ArrowUp'), '（二）加固');
      equal(await chosen('ArrowLeft'), rows[0]!.name);
      equal(await chosen('ArrowLeft', 'ArrowDown'), '二、护堤');
      equal(await chosen('Home', 'ArrowRight', 'ArrowRight'), '（一）清淤');
      await chosen('Enter', 'End', ' ');
      deepEqual(view.said, [{ type: 'ready' }, { type: 'go', row: 1 }, { type: 'go', row: 3 }]);
    }),
  );

  it(
    'goes to a section by a click',
    inView(async (view, tab) => {
      await tab.getByText('（二）加固').click();
      deepEqual(view.said.at(-1), { type: 'go', row: 2 });
    }),
  );

  it(
    'is the same after a reload, for the same speech',
    inView(async (view, tab) => {
      await tab.locator('.twistie.open').first().click();
      equal((await view.texts('.name')).length, 2);
      await view.reload();
      await view.send(shown);
      equal((await view.texts('.name')).length, 2);
      await view.send({ ...shown, uri: 'file:///b.txt' });
      equal((await view.texts('.name')).length, 4);
    }),
  );

  it(
    'says why it is empty',
    inView(async (view, tab) => {
      await view.send({ ...shown, rows: [], total: '', empty: '打开讲话稿', at: -1 });
      equal((await tab.locator('#view').innerText()).trim(), '打开讲话稿');
    }),
  );
});
