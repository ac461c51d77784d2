import { deepEqual, equal } from 'node:assert/strict';
import { compare, readSpeech, setupOf } from '../../../server/src/core/index';
import { itWithShared } from '../../shared';

function difference(old: string, now: string) {
  const { differences, ...rest } = compare(readSpeech(old), readSpeech(now), setupOf());
  return {
    found: differences.map(({ kind, old, now }) => `${kind} ${old?.written ?? '-'} ${now?.written ?? '-'}`),
    ...rest,
  };
}

const report = (year: number, body: string): string =>
  `在县政协全会上的讲话\n（${year}年1月9日）\n各位委员：\n一、工作回顾\n${body}`;

const body = `去年召开协商会议12次，形成报告25篇，提出建议86条。
先后有11名干部交流任职，其中县直4名、乡镇7名。
全县建成高标准农田3.6万亩，发放补贴420万元。
`;

describe('two drafts compared', () => {
  it('differ in nothing when they are one', () =>
    deepEqual(difference(report(2024, body), report(2024, body)), { found: [], same: 9 }));

  it('show which figures changed, appeared and vanished', () => {
    const now = body
      .replace('25篇', '26篇')
      .replace('，提出建议86条', '')
      .replace('发放补贴', '惠及农户1300户，发放补贴');
    deepEqual(difference(report(2024, body), report(2024, now)).found, [
      'changed 25篇 26篇',
      'vanished 86条 -',
      'appeared - 1300户',
    ]);
  });

  it('follow sentences that were moved and worded anew', () => {
    const [first, second, third] = body.split(/(?<=\n)/);
    const now = `${third}${second!.replace('先后有11名干部交流任职', '共有12名干部先后交流任职')}${first}`;
    deepEqual(difference(report(2024, body), report(2024, now)).found, ['changed 11名 12名']);
  });

  it('know a figure by what it counts where its sentence is another one', () => {
    const last = body.split('\n').at(-2)!;
    const now = body.replace(last, '聚焦粮食安全，建成高标准农田4.1万亩，各类惠农政策全部落地见效。');
    deepEqual(difference(report(2024, body), report(2024, now)).found, [
      'changed 3.6万亩 4.1万亩',
      'vanished 420万元 -',
    ]);
  });

  it('are of two years where they name others most, unless nearly all else is the same', () => {
    const undated = (year: number, more: string): string =>
      `各位委员：\n一、${year}年工作\n${year}年召开会议1次。${year}年提案办复率达到98%。\n${more}`;
    const old = undated(2023, '慰问群众84人次。\n举办培训12期。\n走访企业57家。\n');
    const now = undated(2024, '慰问群众84人次。\n举办培训15期。\n走访企业63家。\n');
    deepEqual(difference(old, now).years, [2023, 2024]);
    deepEqual(difference(old, now).found.slice(-3), ['stale 84人次 84人次', 'changed 12期 15期', 'changed 57家 63家']);
    const many = Array.from({ length: 12 }, (_, i) => `第${i + 1}片区慰问群众${i + 20}人次。\n`).join('');
    equal(difference(undated(2023, many), undated(2024, many)).years, undefined);
  });

  it('know an anniversary that has not moved on', () => {
    const old = report(2024, '去年是县政协成立40周年，五年来变化很大。\n');
    deepEqual(difference(old, old.replace('2024', '2025')).found.slice(1), ['stale 40周年 40周年']);
  });

  it('tell which figures are still those of an earlier year', () => {
    const now = body.replace('12次', '14次').replace('420万元', '436万元');
    const { found, years } = difference(report(2024, body), report(2025, now));
    deepEqual(years, [2024, 2025]);
    deepEqual(found, [
      'changed 2024年1月9日 2025年1月9日',
      'changed 12次 14次',
      'stale 25篇 25篇',
      'stale 86条 86条',
      'stale 11名 11名',
      'stale 3.6万亩 3.6万亩',
      'changed 420万元 436万元',
    ]);
  });
});

itWithShared('a slip of the pen in the speech is one difference', 'speech/acheng-2021.txt', text => {
  const { found, same } = difference(text, text.replace('237名', '273名').replace('（三）只有', '（四）只有'));
  deepEqual(found, ['changed 237名 273名']);
  equal(same, 76);
});
