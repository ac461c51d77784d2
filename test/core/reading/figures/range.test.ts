import { deepEqual } from 'node:assert/strict';
import { Paragraph } from '../../../../server/src/core/index';

/** A range as a short text: what it covers, its connector, what its first end leaves out, its values. */
const ranges = (line: string): string[] => {
  const { text, ranges } = new Paragraph(line);
  return ranges.map(range => {
    const covered = `${range.opener?.word ?? ''}|${text.slice(range.start, range.end)}|${range.closer ?? ''}`;
    const written = `${covered} ${range.connector.word}`;
    if (range.kind === 'dates') return written;
    const { low, high } = range.value;
    return `${written} ${Object.values(range.omitted).join('+') || 'all'} ${low}..${high}`;
  });
};

describe('ranges', () => {
  for (const [line, expected] of [
    ['15%—30%，13万元—17万元', ['|15%—30%| — all 15..30', '|13万元—17万元| — all 130000..170000']],
    ['15—30%，3—5万元', ['|15—30%| — % 15..30', '|3—5万元| — 元+万 30000..50000']],
    ['100—150公斤，8000—1万元', ['|100—150公斤| — 公斤 100..150', '|8000—1万元| — 元 8000..10000']],
    ['２－３年，1-2个，100一150户', ['|２－３年| － 年 2..3', '|1-2个| - 个 1..2', '|100一150户| 一 户 100..150']],
    ['15% — 30%，5至8次', ['|15% — 30%| — all 15..30', '|5至8次| 至 次 5..8']],
    ['2018至2020连续三年，从2018年到2020年', ['|2018至2020| 至', '从|2018年到2020年| 到']],
    ['3月5日—8日，2018-2020年', ['|3月5日—8日| —', '|2018-2020年| -']],
    ['介于3万元和5万元之间', ['介于|3万元和5万元|之间 和 all 30000..50000']],
    ['由3～5人组成，3万元到5万元不等', ['由|3～5人| ～ 人 3..5', '|3万元到5万元|不等 到 all 30000..50000']],
    ['2021-12-25、0451-5371、GB/T 15834-2011、比例3∶2', []],
    ['由20%降至10%，第3—5章，3人和5人，零下20℃—零下10℃', []],
  ] as const)
    it(line, () => deepEqual(ranges(line), expected));
});
