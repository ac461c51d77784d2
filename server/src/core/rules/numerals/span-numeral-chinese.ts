import { splitSpansOf } from '../../reading/figures/split-span';
import { vagueDigitsOf } from '../../reading/figures/vague-digits';
import { textIn } from '../../reading/paragraph';
import { spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const spanNumeralChinese: ParagraphRule = {
  id: 'numerals/span-numeral-chinese',
  title: '连用概数、“几”用汉字且不加顿号',
  why: '相邻两个数连用表示概数，用汉字数字，中间不加顿号（GB/T 15835—2011，4.2.2、5.2.1；GB/T 15834—2011，4.5.3.4）：三四个、七八十人、十五六岁。含“几”的概数也用汉字：二十几、几十。“一、二年级”“3、4月份”“第三、四条”是并列的序数，保留顿号。',
  level: 'warning',
  examples: {
    bad: [
      '每月下村⟦5、6⟧次。',
      '到会群众⟦六、七十⟧人。',
      '每户增收⟦2、3万⟧元。',
      '新入职干部多为⟦二十五、六⟧岁。',
      '近⟦30几⟧家商户参加。',
      '还有⟦几10⟧户没有通水。',
      '工期延长了⟦两、三⟧个月。',
      '座谈的群众有⟦数100⟧人。',
    ],
    good: [
      '每月下村五六次，到会六七十人。',
      '三十几家商户、几十户。',
      '一、二、三产业融合发展。',
      '二、三线城市，一、二年级学生。',
      '3、4月份雨水偏多。',
      '第三、四条作了修改，第3、4名晋级。',
      '两村分别新增3、4户。',
      '选派1、2、3个工作组。',
      '职工数100人，床位数10张。',
      '四、五号楼，一、二期工程，三、四级响应。',
      '五、六十年代，三、四季度。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const { start, end, right } of splitSpansOf(paragraph)) {
      const span = spanOf(start, end);
      const message = `“${textIn(paragraph, span)}”表示概数时用汉字，中间不加顿号：${right}`;
      report({ span, message, fixes: [maybe(replace(span, right))] });
    }
    for (const { start, end, right } of vagueDigitsOf(paragraph)) {
      const span = spanOf(start, end);
      const message = `“${textIn(paragraph, span)}”是概数，用汉字：${right}`;
      report({ span, message, fixes: [replace(span, right)] });
    }
  },
};
