import { deepEqual } from 'node:assert/strict';
import { Paragraph } from '../../../../server/src/core/reading/paragraph';
import { agesOf } from '../../../../server/src/core/reading/relations/age';
import { elapsedOf } from '../../../../server/src/core/reading/relations/elapsed';
import type { Relating } from '../../../../server/src/core/reading/relations/relation';

const today = { year: 2021, month: 12, day: 25 };
const shown = (line: string, { stated, equation, verdict }: Relating): string =>
  `${line.slice(stated.start, stated.end)} | ${equation} | ${verdict}`;

describe('how long a range of dates is said to be', () => {
  const read = (line: string): string[] =>
    new Paragraph(line).relations.flatMap(relation => (relation.kind === 'duration' ? shown(line, relation) : []));
  for (const [line, expected] of [
    ['从2016年到2021年的五年间', ['五年 | 2021−2016=5 | holds']],
    ['2016—2021年六个年度', ['六个年度 | 2021−2016+1=6 | holds']],
    ['2018年至2020年，历时五年', ['五年 | 2020−2018=2 | conflicts']],
    ['三年行动（2018—2022年）', ['三年 | 2022−2018=4 | conflicts']],
    ['从2013年3月到2018年3月的四年任期', ['四年 | 2013年3月到2018年3月约5年 | conflicts']],
    ['10月20日至23日召开，会期4天', ['4天 | 23−20+1=4 | holds']],
    ['为期五天的培训于9月28日至10月1日举办', ['五天 | 9月28日至10月1日=4 | conflicts']],
    ['7月1日至14日，为期一周', ['一周 | 14−1+1=14 | conflicts']],
    ['2016年和2021年，五年', []],
    ['2018年至2020年，五年规划顺利实施', []],
    ['6月1日至10日报名，培训为期5天', []],
    ['3月至5月，为期40天', []],
  ] as const)
    it(line, () => deepEqual(read(line), expected));
});

describe('the time that has passed up to the speech', () => {
  const read = (line: string): string[] => elapsedOf(new Paragraph(line), today).map(found => shown(line, found));
  for (const [line, expected] of [
    ['2019年7月至今的两年多', ['两年多 | 从2019年7月到2021年12月25日是2年4个月到2年5个月 | holds']],
    ['2018年5月启动至今近三年', ['近三年 | 从2018年5月到2021年12月25日是3年6个月到3年7个月 | conflicts']],
    ['2018年5月开工，至今已近三年', ['已近三年 | 从2018年5月到2021年12月25日是3年6个月到3年7个月 | conflicts']],
    ['2015年以来，三年行动计划', []],
    ['2025年以来的三年', []],
  ] as const)
    it(line, () => deepEqual(read(line), expected));
});

describe('ages and lengths of service', () => {
  const read = (line: string): string[] => agesOf(new Paragraph(line), today).map(found => shown(line, found));
  for (const [line, expected] of [
    ['1965年出生，现年56岁', ['56岁 | 从1965年到2021年12月25日，2021−1965=56 | holds']],
    ['1965年出生，1985年入党，党龄26年', ['26年 | 从1985年到2021年12月25日，2021−1985=36 | conflicts']],
    ['始建于1935年，已有近80年历史', ['近80年 | 从1935年到2021年12月25日，2021−1935=86 | conflicts']],
    ['党龄40年，1971年入党', ['40年 | 从1971年到2021年12月25日，2021−1971=50 | conflicts']],
    ['1965年生，2019年当选时54岁', []],
    ['现年56岁，1985年入党', []],
  ] as const)
    it(line, () => deepEqual(read(line), expected));
});
