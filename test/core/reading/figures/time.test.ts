import { deepEqual } from 'node:assert/strict';
import { nationalSession } from '../../../../server/src/core/reading/figures/national-session';
import { numericDatesOf } from '../../../../server/src/core/reading/figures/numeric-date';
import { periodBefore } from '../../../../server/src/core/reading/figures/period';
import {
  meantYears,
  relativeYearsOf,
  yearBefore,
  yearBehind,
} from '../../../../server/src/core/reading/figures/said-year';
import { shortYearsOf } from '../../../../server/src/core/reading/figures/short-year';
import { tensesOf } from '../../../../server/src/core/reading/figures/tense';
import { Paragraph } from '../../../../server/src/core/reading/paragraph';

const december = { year: 2021, month: 12, day: 25 };
const january = { year: 2022, month: 1, day: 8 };

/** A table of lines and what is read of each. */
function reads(
  title: string,
  read: (line: string) => readonly string[],
  table: Readonly<Record<string, readonly string[]>>,
): void {
  describe(title, () => {
    for (const [line, expected] of Object.entries(table)) it(line, () => deepEqual(read(line), expected));
  });
}

reads(
  'words for years',
  line => relativeYearsOf(new Paragraph(line)).map(({ word, start, offset }) => `${start} ${word} ${offset}`),
  {
    '今年以来，去年底，明年初，前年和后年': ['0 今年 0', '5 去年 -1', '9 明年 1', '13 前年 -2', '16 后年 2'],
    '文明年会、过去年均增长、以前年度、以后年度、历年来年均': [],
    '比上年增长8%，线上年会': ['1 上年 -1'],
  },
);

describe('the year that a word means', () => {
  it('is counted from the day of the speech', () =>
    deepEqual(meantYears({ start: 0, end: 2, word: '去年', offset: -1 }, december), [2020]));
  it('may be counted from the year before in the first months', () =>
    deepEqual(meantYears({ start: 0, end: 2, word: '今年', offset: 0 }, january), [2022, 2021]));
});

describe('the year said before and behind', () => {
  const line = new Paragraph('2019年召开第一次会议，去年召开第二次会议，第三次会议于2021年3月召开。');
  const at = (word: string): number => line.text.indexOf(word);
  it('is the last one before', () => deepEqual(yearBefore(line, at('第一次'), 0, december)?.years, [2019]));
  it('may be told by its distance', () => deepEqual(yearBefore(line, at('第二次'), 0, december)?.years, [2020]));
  it('is none without the day of the speech', () => deepEqual(yearBefore(line, at('第二次'), 0, undefined), undefined));
  it('is none before the beginning', () =>
    deepEqual(yearBefore(line, at('第二次'), at('第二次'), december), undefined));
  it('may stand behind', () => deepEqual(yearBehind(line, at('于2021'), december)?.years, [2021]));
  it('is none behind other words', () => deepEqual(yearBehind(line, at('第一次'), december), undefined));
});

reads(
  'parts of a year',
  line => {
    const found = periodBefore(line, line.length);
    return found ? [`${found.word} ${found.value.join('–')}`] : [];
  },
  {
    今年前三季度: ['前三季度 1–9'],
    第三季度: ['第三季度 7–9'],
    '2021年上半年': ['上半年 1–6'],
    首季: ['首季 1–3'],
    '1季度': ['1季度 1–3'],
    后三季度: [],
    学年上半年: [],
    秋季: [],
  },
);

reads(
  'sessions of national bodies',
  line => {
    const paragraph = new Paragraph(line);
    return paragraph.figures.flatMap(figure => {
      const session = figure.kind === 'session' ? nationalSession(paragraph, figure) : undefined;
      return session
        ? [`${session.body} ${session.term} ${session.session} ${line.slice(session.start, session.end)}`]
        : [];
    });
  },
  {
    全国政协十三届四次会议精神: ['全国政协 13 4 全国政协十三届四次会议'],
    出席十四届全国人大一次会议: ['全国人大 14 1 十四届全国人大一次会议'],
    政协第十三届全国委员会第四次会议: ['全国政协 13 4 政协第十三届全国委员会第四次会议'],
    第十三届全国人民代表大会第三次会议: ['全国人大 13 3 第十三届全国人民代表大会第三次会议'],
    县政协四届一次会议: [],
    省十三届人大二次会议: [],
    十三届全国人大常委会第三十次会议: [],
    企业工会八届三次会议: [],
  },
);

reads(
  'what is done and what is ahead',
  line =>
    tensesOf(new Paragraph(line)).map(({ date, mode, start, end }) => `${date.year} ${mode} ${line.slice(start, end)}`),
  {
    '2022年已完成视察12次': ['2022 done 已'],
    '2022年3月，我们召开了大会': ['2022 done 了'],
    水库将于2020年底建成: ['2020 ahead 将于'],
    '到2020年，力争建成三处': ['2020 ahead 力争'],
    '2019年，我们将继续开展调研': ['2019 ahead 将继续'],
    '2019年，我们将委员述职纳入考核': [],
    '2019年提出，力争2020年脱贫': [],
    '2022年工作要点已印发': [],
    为2022年打下了基础: [],
    '2018年至2022年，共投入资金3亿元': [],
    '今年（2022年）已完成': [],
  },
);

reads(
  'short years',
  line =>
    shortYearsOf(new Paragraph(line)).map(
      ({ start, end, years }) => `${line.slice(start, end)} ${years.map(one => one.full)}`,
    ),
  {
    '21年12月召开': ['21年 2021年'],
    '18年至20年连续三年': ['18年至20年 2018年,2020年'],
    一九年和二〇年: ['一九年和二〇年 二〇一九年,二〇二〇年'],
    '98年底': ['98年 1998年'],
    '党龄21年、10年至20年、三五年、一二年级、二〇二一年': [],
    '10年底蕴、20年初心': [],
  },
);

reads('dates in digits', line => numericDatesOf(new Paragraph(line)).map(({ written }) => written), {
  '定于2021.12.25召开，2021/3/5开工': ['2021年12月25日', '2021年3月5日'],
  '案卷编号为2021-13-5，版本2021.3.5，“讲话稿2021-12-25.docx”': [],
  '2021-12-25 10:30': [],
  '来源：青溪日报 2021-12-25': [],
});
