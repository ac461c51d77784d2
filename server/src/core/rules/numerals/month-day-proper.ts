import { wrongDayNamesOf } from '../../reading/figures/day-names';
import { textIn } from '../../reading/paragraph';
import { spanOf } from '../../text/span';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const monthDayProper: ParagraphRule = {
  id: 'numerals/month-day-proper',
  title: '月日专名',
  why: '含有月日的专名用阿拉伯数字时，月、日之间加间隔号“·”，外加引号：“3·15”消费者权益日（GB/T 15835—2011，5.1.6）。用汉字时，只有一月、十一月、十二月加间隔号和引号，以免歧义：“一二·九”运动；其他月份不加：五四运动、九一八事变（同上，5.2.3）。',
  level: 'hint',
  examples: {
    bad: [
      '组织开展⟦3.15⟧消费者权益日活动。',
      '在⟦“6.26”⟧国际禁毒日开展宣传。',
      '⟦12-4⟧国家宪法日当天走访了社区。',
      '纪念⟦一二九⟧运动。',
      '发扬⟦“五·四”⟧运动的光荣传统。',
      '勿忘⟦九·一八⟧事变。',
    ],
    good: [
      '“3·15”消费者权益日、“12·4”国家宪法日。',
      '“一二·九”运动、五四运动、九一八事变。',
      '七一、八一、十一假期。',
      '7·23事故。',
      '每斤3.15元，平均提高7.1个百分点。',
      '从一数到九，一二九团。',
      '3.15国道、6.18版本。',
    ],
  },
  check(paragraph, report) {
    for (const { start, end, right } of wrongDayNamesOf(paragraph)) {
      const span = spanOf(start, end);
      const message = `月日专名“${textIn(paragraph, span)}”宜写作${right.startsWith('“') ? right : `“${right}”`}`;
      report({ span, message, fixes: [replace(span, right)] });
    }
  },
};
