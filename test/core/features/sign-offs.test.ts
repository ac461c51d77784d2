import { deepEqual, equal } from 'node:assert/strict';
import {
  ledger,
  readSpeech,
  type SignedRow,
  type SignOff,
  setupOf,
  signable,
  signedLedger,
} from '../../../server/src/core/index';

const rowsOf = (text: string) => ledger(readSpeech(text), setupOf());

/** Sign-offs of all facts of a text. */
const allSigned = (text: string): SignOff[] =>
  rowsOf(text)
    .filter(({ isFact }) => isFact)
    .map((row, i) => ({ id: `${i}`, person: '校对', source: '统计表', ...signable(text, row) }));

/** States of the facts of `now`, of which all of `then` were signed. */
function after(then: string, now: string) {
  const { rows, lost, progress } = signedLedger(now, rowsOf(now), allSigned(then));
  const facts = rows.filter(({ row }) => row.isFact);
  return { facts: facts.map(shape), lost: lost.map(({ figure }) => figure), ...progress };
}
const shape = ({ row, state, signOff, changes }: SignedRow): string =>
  [row.written, state, signOff?.id ?? '-', ...changes.map(({ what, from, to }) => `${what}:${from}→${to}`)].join(' ');

const text = `一、回顾
召开常委会议12次，开展调研8次。
先后有11名干部交流任职，其中县直4名、乡镇7名。
`;

describe('sign-offs', () => {
  it('stay with their figures while other lines change, and blanks between words', () => {
    const moved = `在全会上的讲话\n\n${text.replace('召开常委', '召开 常委').replaceAll('\n', '\r\n')}`;
    const { facts, lost, signed, total } = after(text, moved);
    deepEqual(facts, ['12次 signed 0', '8次 signed 1', '11名 signed 2', '4名 signed 3', '7名 signed 4']);
    deepEqual([lost, signed, total], [[], 5, 5]);
  });

  it('are taken away when the figure changes, and those of its sentence with it', () =>
    deepEqual(after(text, text.replace('12次', '13次')).facts.slice(0, 3), [
      '13次 changed 0 figure:12次→13次',
      '8次 changed 1 sentence:…开常委会议12次，开展调研…→…开常委会议13次，开展调研…',
      '11名 signed 2',
    ]));

  it('say which words of the sentence have changed', () =>
    deepEqual(
      after(text, text.replace('交流任职', '提拔任职')).facts[2],
      '11名 changed 2 sentence:先后有11名干部交流任职，其中县…→先后有11名干部提拔任职，其中县…',
    ));

  it('are lost with their figures, and not given to others', () => {
    const { facts, lost } = after(
      text,
      text.replace('，开展调研8次', '').replace(/先后.*\n/, '新建学校8所，投资3亿元。\n'),
    );
    deepEqual(facts.slice(1), ['8所 unsigned -', '3亿元 unsigned -']);
    deepEqual(lost, ['8次', '11名', '4名', '7名']);
  });

  it('tell equal sentences apart by their place', () => {
    const twice = '完成率100%。\n其他工作扎实推进。\n完成率100%。\n';
    const [, second] = allSigned(twice);
    const { rows } = signedLedger(twice, rowsOf(twice), [second!]);
    deepEqual(rows.map(shape), ['100% unsigned -', '100% signed 1']);
    equal(rows[1]!.signOff?.source, '统计表');
  });

  it('stay with their own of two equal sentences when the other one is taken out', () => {
    const twice = '完成率100%。\n其他工作扎实推进。\n完成率100%。\n';
    const [first, second] = allSigned(twice);
    const { start: _, ...gone } = first!;
    const once = twice.slice(twice.indexOf('其他'));
    const left = (...signOffs: SignOff[]) => {
      const { rows, lost } = signedLedger(once, rowsOf(once), signOffs);
      return [...rows.map(shape), ...lost.map(({ id }) => `lost ${id}`)];
    };
    deepEqual(left(gone, { ...second!, start: once.indexOf('100') }), ['100% signed 1', 'lost 0']);
    deepEqual(left(gone), ['100% unsigned -', 'lost 0']);
  });

  it('of equal sentences go to the nearest ones, in whatever order they are kept', () => {
    const twice = '完成率100%。\n其他工作扎实推进。\n完成率100%。\n';
    const { rows } = signedLedger(twice, rowsOf(twice), allSigned(twice).reverse());
    deepEqual(rows.map(shape), ['100% signed 0', '100% signed 1']);
  });
});
