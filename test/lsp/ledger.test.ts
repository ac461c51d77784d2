import { deepEqual, equal } from 'node:assert/strict';
import {
  type Comparison,
  compareRequest,
  editionRequest,
  type Ledger,
  ledgerRequest,
  type Page,
} from '../../server/src/lsp/protocol/index';
import { type Session, session } from './session';

const uri = 'file:///speech.txt';

describe('a server asked for the ledger', () => {
  let open: Session;
  const ask = (params: object): Promise<Ledger | null> => open.client.sendRequest(ledgerRequest, params);
  before(async () => {
    open = await session();
    await open.open(uri, '各位委员：\n召开会议12次，有9名干部晋升，分为科级3名、股级5名。\n');
  });
  after(() => open.close());

  it('tells the figures of a speech with what is signed off', async () => {
    const { rows } = (await ask({ uri }))!;
    deepEqual(
      rows.map(({ written, value, unit, counts, result, state }) =>
        [written, value, unit, counts, result, state].join(' '),
      ),
      [
        '12次 12 次 会议 unchecked unsigned',
        '9名 9 名 干部 conflicts unsigned',
        '3名 3 名 科级 conflicts unsigned',
        '5名 5 名 股级 conflicts unsigned',
      ],
    );
    deepEqual(rows[0]!.range, { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } });
    const signed = (await ask({ uri, signOffs: [{ id: 'a', person: '李', ...rows[0]!.signable }] }))!;
    equal(signed.rows[0]!.state, 'signed');
    deepEqual(signed.progress, { signed: 1, total: 4 });
    const { rows: none, progress } = (await ask({ uri, onlyProgress: true }))!;
    deepEqual([none, progress], [[], { signed: 0, total: 4 }]);
  });

  it('compares it with an older text', async () => {
    const old = '各位委员：\n召开会议10次，有9名干部晋升，分为科级3名、股级5名。\n';
    const answer: Comparison = await open.client.sendRequest(compareRequest, { uri, old });
    deepEqual(
      answer.differences.map(({ kind, old, now }) => [kind, old?.written, now?.written, now?.range.start]),
      [['changed', '10次', '12次', { line: 1, character: 4 }]],
    );
    equal(answer.same, 3);
  });

  it('makes an annotated edition of it', async () => {
    const notes = [
      { span: { start: 8, end: 10 }, quote: '会议', kind: 'highlight', remarks: [{ text: '常委会会议' }] },
    ];
    const html: Page = await open.client.sendRequest(editionRequest, { uri, format: 'html', notes });
    const markdown: Page = await open.client.sendRequest(editionRequest, { uri, format: 'markdown', notes });
    equal(html.text.includes('<p>常委会会议</p>') && html.text.startsWith('<!DOCTYPE html>'), true);
    equal(markdown.text.includes('会议〔注1〕'), true);
  });

  it('says nothing of a document that is not open', async () =>
    deepEqual(await ask({ uri: 'file:///other.txt' }), null));
});
