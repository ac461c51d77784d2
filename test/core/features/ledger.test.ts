import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type LedgerRow, ledger, readSpeech, setupOf } from '../../../server/src/core/index';
import { itWithShared } from '../../shared';

const rowsOf = (text: string): readonly LedgerRow[] => ledger(readSpeech(text), setupOf());

/** kind, figure, value and unit, what it counts, result */
const shape = ({ kind, written, value, unit, counts, result }: LedgerRow): string =>
  `${kind} ${written} ${value}${unit} ${counts} ${result}`;

const text = `在县政协全会上的讲话
（2024年12月20日）
各位委员，同志们：
一、工作回顾
一年来，召开协商会议12次，提出建议近八成被采纳，每年捐资30余万元。
先后有11名干部交流任职。其中，县直部门4名，乡镇7名。
分为调研、讨论、修改三个环节，形成“十大民生工程”方案。
坚持道路自信、理论自信、制度自信、文化自信，做好“十四五”规划实施。
先后有9名干部晋升，分为科级3名、股级5名。
排名由第8位上升到第5位，多次受到表扬。
`;

describe('the ledger of a speech', () => {
  it('has every figure with its value, what it counts and how it fits', () =>
    deepEqual(rowsOf(text).map(shape), [
      'date 2024年12月20日 2024-12-20  unchecked',
      'ordinal 一 1  holds',
      'quantity 一年 1年  unchecked',
      'quantity 12次 12次 协商会议 unchecked',
      'quantity 近八成 64～80% 提出建议 unchecked',
      'quantity 30余万元 30万～40万元/年 每年捐资 unchecked',
      'quantity 11名 11名 干部 holds',
      'quantity 4名 4名 县直部门 holds',
      'quantity 7名 7名 乡镇 holds',
      'quantity 三个 3个 环节 holds',
      'name “十大民生工程” 10  unchecked',
      'formulation 道路自信、理论自信、制度自信、文化自信 4/4 四个自信 unchecked',
      'plan 十四五 2021—2025  unchecked',
      'quantity 9名 9名 干部 conflicts',
      'quantity 3名 3名 科级 conflicts',
      'quantity 5名 5名 股级 conflicts',
      'ordinal 第8 8位  holds',
      'ordinal 第5 5位  holds',
      'vague 多次 多次  unchecked',
    ]));

  it('says what a figure was held against, what a rule reports and where it stands', () => {
    const row = rowsOf(text).find(({ written }) => written === '9名')!;
    equal(row.relation, '分项3+5=8，与“9名”不符');
    equal(row.findings.length, 1);
    deepEqual(row.sections, ['一、工作回顾']);
    equal(text.slice(row.span.start, row.span.end), '9名');
    equal(text.slice(row.sentence.start, row.sentence.end), '先后有9名干部晋升，分为科级3名、股级5名。');
  });

  it('takes the number of a heading for no figure', () =>
    deepEqual(rowsOf('1.聚焦产业。走访企业57家。\n2.改善民生。办好3件实事。\n').map(shape), [
      'ordinal 1 1  holds',
      'quantity 57家 57家 企业 unchecked',
      'ordinal 2 2  holds',
      'quantity 3件 3件 实事 unchecked',
    ]));

  it('keeps facts apart from order, wording and names', () =>
    deepEqual(
      rowsOf(text)
        .filter(({ isFact }) => !isFact)
        .map(({ kind }) => kind),
      ['ordinal', 'name', 'formulation', 'vague'],
    ));
});

/** Spans of the specification that are no row, with the reason. */
const argued = new Map([
  ['双促进双提升', 'a slogan that counts nothing; 双促进 is among the words that are no figures'],
]);

/** What the specification has as a value, where it is one number, date or ratio, as this ledger writes it. */
function expectedValue(value: string): string | undefined {
  const range = /^\((\d+),(\d+)\)(.*?)(\/年)?$/.exec(value);
  if (range) return `${range[1]}～${range[2]}${range[3]}${range[4] ?? ''}`;
  const session = /^n=(\d+),m=(\d+)$/.exec(value);
  if (session) return `第${session[1]}届第${session[2]}次`;
  const list = /^k=\d+,N=(\d+)$/.exec(value);
  if (list) return list[1]!;
  const open = /^k=\d+,N∈\((\d+),(\d+)\)$/.exec(value);
  if (open) return `${open[1]}～${open[2]}`;
  return /^[\d-]+$|^\d+[名次户个年]$|^\d\/\d$|^\d{4}—\d{4}$/.test(value) ? value : undefined;
}

itWithShared(
  'the ledger has all figures of the speech with the values of the specification',
  'speech/acheng-2021.txt',
  text => {
    const file = '../shared/spec/data/acheng-2021.ledger.json';
    ok(existsSync(file));
    const spec: {
      line: number;
      col: number;
      end: number;
      text: string;
      kind: string;
      value: string;
      verdict: string;
    }[] = JSON.parse(readFileSync(file, 'utf8')).figures;
    const { starts } = readSpeech(text);
    const rows = rowsOf(text);
    const missing: string[] = [];
    const wrong: string[] = [];
    for (const { line, col, end, text: written, kind, value } of spec) {
      const at = starts[line - 1]!;
      const own = rows.filter(({ span }) => span.start < at + end && span.end > at + col);
      if (own.length === 0) missing.push(written);
      const expected =
        kind.startsWith('提法') && own.some(({ kind }) => kind === 'name') ? undefined : expectedValue(value);
      const isOrdinal = kind.startsWith('标题') || kind === '序次语';
      if (expected === undefined || isOrdinal || own.length === 0) continue;
      const values = own.map(({ value, unit }) => `${value}${unit}`.replaceAll('万', ''));
      const wanted = expected.replaceAll('万', '');
      if (!values.some(value => value === wanted || new RegExp(`^第?${wanted}[^\\d～]{0,2}$`).test(value)))
        wrong.push(`${written}: ${expected}, but ${values}`);
    }
    equal(spec.length, 119);
    deepEqual(missing, [...argued.keys()]);
    deepEqual(wrong, []);
  },
);

itWithShared('the ledger finds the slips of the speech and no others', 'speech/acheng-2021.txt', text =>
  deepEqual(
    rowsOf(text)
      .filter(({ result }) => result === 'conflicts')
      .map(({ written }) => written),
    ['“不忘初心，牢记使命”主题教育', '“党史”学习教育', '两年多', '“不忘初心牢记使命”'],
  ),
);
