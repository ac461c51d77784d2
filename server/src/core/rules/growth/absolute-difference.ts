import { growthFound, mismatch, wrongGrowths } from '../growths';
import type { ParagraphRule } from '../rule';

export const absoluteDifference: ParagraphRule = {
  id: 'growth/absolute-difference',
  title: '由A到B，增加C',
  why: '增加或减少的数等于两个数之差。“新增”“注销”只是增减的一部分，概数按区间算。',
  level: 'warning',
  examples: {
    bad: [
      '会员单位由30家增加到45家，增加⟦20家⟧。',
      '受理投诉比上年的164件减少⟦38件⟧，降至136件。',
      '在册名额由237名减至229名，减少⟦6名⟧。',
      '比上年的110件增加⟦26件⟧，达到126件。',
      '收到来信126封，比上年的98封增加⟦38封⟧。',
      '去年立案98件，今年立案126件，增加⟦18件⟧。',
      '森林面积由426万亩增加到452万亩，增加⟦36万亩⟧。',
    ],
    good: [
      '会员单位由30家增加到45家，增加15家。',
      '受理投诉比上年的164件减少28件，降至136件。',
      '由237名减至229名，减少8名。',
      '比上年的110件增加16件，达到126件。',
      '新增20家、注销5家，总数由30家增加到45家。',
      '由30余家增加到45家，增加十几家。',
      '投资由3亿元增加到5亿元，增加两个亿。',
      '由15.3亿元增加到17.8亿元，增加2.6亿元。',
      '森林面积由426万亩增加到452万亩，增加26万亩。',
      '村级车间由42家增加到56家，净增14家，较“十三五”末净增40家。',
      '助餐点2020年36个，2022年50个，2023年72个，增加36个。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const growth of wrongGrowths(paragraph, 'difference'))
      report(growthFound(paragraph, growth, mismatch(paragraph, growth)));
  },
};
