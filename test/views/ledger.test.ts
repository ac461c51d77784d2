import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { withTab } from '../vscode/hosts/chromium';
import { ViewPage } from './page';

const row = {
  kind: 'quantity',
  kindName: '数字',
  value: '126',
  unit: '件',
  counts: '提案',
  sections: ['一、提案'],
  isFact: true,
  relation: '',
  result: 'unchecked',
  resultName: '○',
  state: 'unsigned',
  stateName: '未核',
  messages: [],
  changes: [],
  before: '共收到',
  after: '提案。',
  by: '',
};
const rows = [
  { ...row, line: 0, written: '126件' },
  { ...row, line: 1, written: '一是', isFact: false },
  { ...row, line: 2, written: '<b>37次', counts: '视察', state: 'signed', stateName: '已核', by: '办公室' },
  { ...row, line: 3, written: '5%', counts: '增长', result: 'conflicts', messages: ['与前文不符'] },
];
const words =
  'filter show sort source person all open signed changed conflicts everything byPlace byResult byState byThing keys noneHere more lost remove list line wasNow sign takeBack';
const shown = {
  strings: Object.fromEntries(words.split(' ').map(word => [word, word])),
  empty: '',
  uri: 'file:///a.txt',
  progress: '1/3',
  signed: 1,
  total: 3,
  rows,
  lost: [{ id: 'gone', figure: '9场', sentence: '开了9场。', at: 2, start: 0, source: '台账' }],
  source: '',
  person: '',
};

/** Opens the view and shows it the rows. */
const inView = (use: (view: ViewPage, tab: Page) => Promise<void>) => () =>
  withTab('about:blank', async tab => {
    const view = new ViewPage(tab, 'ledger');
    await view.open();
    await view.send(shown);
    await use(view, tab);
  });

const figures = '.row .figure b';

describe('the view of the ledger', () => {
  it(
    'lists the facts with how far the signing is, and what is signed but gone',
    inView(async (view, tab) => {
      deepEqual(await view.texts(figures), ['126件', '<b>37次', '5%']);
      deepEqual(await view.texts('[role=status]'), ['1/3']);
      equal(await tab.locator('.row').nth(1).getAttribute('aria-label'), '<b>37次，视察，126件，已核，办公室，○，line');
      await tab.getByRole('button').click();
      deepEqual(view.said.at(-1), { type: 'remove', id: 'gone' });
    }),
  );

  it(
    'filters and sorts, and keeps both over a reload',
    inView(async (view, tab) => {
      await tab.getByLabel('sort').selectOption('byResult');
      deepEqual(await view.texts(figures), ['5%', '126件', '<b>37次']);
      await tab.getByLabel('show', { exact: true }).selectOption('everything');
      await tab.getByLabel('filter').fill('提案');
      deepEqual(await view.texts(figures), ['5%', '126件', '一是', '<b>37次']);
      await tab.getByLabel('filter').fill('视察');
      await view.reload();
      await view.send(shown);
      deepEqual(await view.texts(figures), ['<b>37次']);
      await tab.getByLabel('filter').fill('没有');
      equal(await tab.getByText('noneHere').isVisible(), true);
    }),
  );

  it(
    'is signed and gone through by keys',
    inView(async (view, tab) => {
      await tab.getByRole('listbox').focus();
      await tab.keyboard.press('s');
      await tab.keyboard.press('s');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Enter');
      deepEqual(view.said.slice(1), [
        { type: 'sign', row: 0 },
        { type: 'takeBack', row: 2 },
        { type: 'reveal', row: 3 },
      ]);
    }),
  );

  it(
    'says why it is empty',
    inView(async (view, tab) => {
      await view.send({ ...shown, rows: [], lost: [], empty: '打开讲话稿' });
      equal((await tab.locator('#view').innerText()).trim(), '打开讲话稿');
    }),
  );
});
