import { textIn } from '../../reading/paragraph';
import { agesOf } from '../../reading/relations/age';
import type { ParagraphRule } from '../rule';

const speech = (text: string): string => `在全县会议上的讲话\n（2021年12月25日）\n\n同志们：\n${text}`;

export const ageVsBirth: ParagraphRule = {
  id: 'time/age-vs-birth',
  title: '年龄、工龄、历史与起始年',
  why: '年龄、党龄、工龄和“N年历史”从起始的年份算到讲话之年，上下容许一年。写的是当时的年龄（“当选时54岁”）、没有起始年份或讲话日期的，不检查。',
  level: 'information',
  examples: {
    bad: [
      speech('老党员王某1965年出生，现年⟦66岁⟧。'),
      speech('县第一中学始建于1935年，已有⟦76年⟧历史。'),
      speech('他1971年入党，党龄⟦40年⟧。'),
      speech('1998年参加工作，有⟦33年⟧工龄。'),
      speech('1965年出生，1985年入党，党龄⟦56年⟧。'),
      speech('图书馆成立于1956年，走过了⟦近90年⟧的历史。'),
    ],
    good: [
      speech('老党员王某1965年出生，现年56岁。'),
      speech('县第一中学始建于1935年，已有86年历史。'),
      speech('他1971年入党，党龄50年。'),
      speech('1965年出生，1985年入党，现年56岁、党龄36年。'),
      speech('建城近千年、百年老校。'),
      speech('1965年生，2019年当选时54岁。'),
      speech('时年三十岁。'),
      speech('医院始建于1951年，2019年迁入新址，有10年历史的旧楼已经拆除。'),
      '1965年出生，现年66岁。',
    ],
  },
  needs: 'figures',
  check(paragraph, report, { date }) {
    if (!date) return;
    for (const { stated, operands, equation, verdict } of agesOf(paragraph, date)) {
      if (verdict !== 'conflicts') continue;
      report({
        span: { start: stated.start, end: stated.end },
        message: `${equation}，与“${textIn(paragraph, stated)}”不符`,
        related: [{ span: operands[0], message: '起始的年份' }],
      });
    }
  },
};
