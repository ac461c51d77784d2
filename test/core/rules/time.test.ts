import { deepEqual } from 'node:assert/strict';
import { findings, readSpeech, setupOf } from '../../../server/src/core/index';

/** Dense paragraphs without a mistake, and one-edit mistakes in them: each gives one finding, of the rule named. */
const paragraphs: readonly { readonly head: string; readonly text: string; readonly mistakes: readonly Mistake[] }[] = [
  {
    head: '在政协青溪县第四届委员会第一次会议上的讲话\n（2021年12月25日）\n\n各位委员：\n',
    text: '2016年至2021年的五年间，三届县政协召开全体会议5次，会期最长的一次从2018年1月8日至11日，会期4天；2019年9月，开展庆祝人民政协成立70周年书画展，2021年7月，举办庆祝中国共产党成立100周年文艺汇演；今年（2021年）前三季度（1—9月）共收到提案126件，截至2021年11月底，办结114件。',
    mistakes: [
      ['的五年间', '的七年间', 'time/range-duration'],
      ['2016年至', '2011年至', 'time/range-duration'],
      ['会期4天', '会期6天', 'time/duration-in-days'],
      ['8日至11日', '8日至6日', 'dates/range-order'],
      ['成立70周年', '成立69周年', 'time/anniversary-base'],
      ['成立100周年', '成立101周年', 'time/anniversary-base'],
      ['2019年9月，', '2018年9月，', 'time/anniversary-base'],
      ['今年（2021年）', '今年（2020年）', 'time/relative-year-gloss'],
      ['（1—9月）', '（1—8月）', 'time/quarter-half-months'],
      ['2021年11月底', '2022年1月底', 'dates/as-of-after-document'],
      ['截至', '截止', 'dates/as-of-after-document'],
      ['2019年9月', '19年9月', 'dates/year-abbreviation'],
      ['11日，', '11号，', 'dates/date-style'],
    ],
  },
  {
    head: '在全县教育工作会议上的讲话\n（2021年9月10日）\n\n同志们：\n',
    text: '今天是第37个教师节。县第一中学始建于1935年，已有86年历史；2018年至2020年，连续三年获评先进，从2013年3月到2018年3月的五年任期内，新建校舍12栋。王老师1965年出生，1985年参加工作，现年56岁，工龄36年，去年9月，也就是2020年9月，被评为全国模范教师。明年是“十四五”规划的第二年，我们将继续加大投入。',
    mistakes: [
      ['第37个', '第36个', 'time/nth-occurrence'],
      ['86年历史', '76年历史', 'time/age-vs-birth'],
      ['1935年', '1953年', 'time/age-vs-birth'],
      ['连续三年', '连续四年', 'time/consecutive-years'],
      ['五年任期', '三年任期', 'time/range-duration'],
      ['现年56岁', '现年65岁', 'time/age-vs-birth'],
      ['工龄36年', '工龄26年', 'time/age-vs-birth'],
      ['也就是2020年9月', '也就是2019年9月', 'time/relative-year-gloss'],
    ],
  },
  {
    head: '在全县工作会议上的讲话\n（2021年12月25日）\n\n同志们：\n',
    text: '全面贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神，认真落实2021年3月召开的全国政协十三届四次会议和十三届全国人大四次会议部署。2020年是“十三五”收官之年，2021年是“十四五”（2021—2025年）开局之年。水库2019年7月开工，至今已有两年多，将于2022年底建成；2020年完成投资2亿元，到2025年，力争建成灌区三处。培训班10月11日至15日举办，为期5天；12月4日是国家宪法日，我们开展了宣传活动。',
    mistakes: [
      ['五中、六中全会', '五中全会', 'time/latest-plenum-missing'],
      ['政协十三届四次', '政协十三届三次', 'time/national-session-year'],
      ['人大四次', '人大五次', 'time/national-session-year'],
      ['2020年是“十三五”', '2019年是“十三五”', 'time/five-year-plan'],
      ['（2021—2025年）', '（2020—2025年）', 'time/five-year-plan'],
      ['两年多', '三年多', 'time/elapsed-since'],
      ['将于2022年底', '将于2020年底', 'time/tense-vs-date'],
      ['2020年完成投资', '2022年已完成投资', 'time/tense-vs-date'],
      ['到2025年，', '到2020年，', 'time/tense-vs-date'],
      ['为期5天', '为期8天', 'time/duration-in-days'],
      ['11日至15日', '15日至11日', 'dates/range-order'],
      ['12月4日', '12月1日', 'dates/fixed-festival'],
    ],
  },
];

type Mistake = readonly [from: string, to: string, rule: string];

describe('spans, years and dates in dense paragraphs', () => {
  for (const { head, text, mistakes } of paragraphs) {
    it(`${text.slice(0, 20)}… has no finding`, () => deepEqual(found(head + text).filter(isOfTime), []));
    for (const [from, to, rule] of mistakes)
      it(`${from} → ${to} gives ${rule} and nothing else`, () => {
        deepEqual(text.split(from).length, 2, 'the text to change stands there once');
        const before = found(head + text);
        deepEqual(
          found(head + text.replace(from, to)).filter(id => !before.includes(id)),
          [rule],
        );
      });
  }
});

const found = (text: string): string[] => findings(readSpeech(text), setupOf()).findings.map(({ rule }) => rule.id);
const isOfTime = (id: string): boolean => id.startsWith('time/') || id.startsWith('dates/');
