import { textIn } from '../../reading/paragraph';
import { growthFound, wrongGrowths } from '../growths';
import type { ParagraphRule } from '../rule';

export const direction: ParagraphRule = {
  id: 'growth/direction',
  title: '升降方向',
  why: '“增加到”“提高到”后面的数应当比前面的大，“减少到”“降至”后面的应当比前面的小；位次相反，数越小位次越高。盈亏、顺逆差、零下温度带有正负号，不检查。',
  level: 'warning',
  examples: {
    bad: [
      '资产负债率由62%降低到⟦65%⟧，亏损企业由86家减少到72家。',
      '来信由50封增加到⟦40封⟧。',
      '覆盖率由15%提高到⟦12%⟧。',
      '由全市第5位前移到⟦第8⟧位。',
      '审批时限由20个工作日压缩至⟦25个工作日⟧。',
      '城镇化率从2016年的58.2%上升到2021年的⟦52.6%⟧。',
      '来信由100封增加到126封，⟦下降26%⟧。',
    ],
    good: [
      '由50件减少到40件。',
      '由12%提高到15%。',
      '由全市第8位上升到第5位。',
      '由亏损200万元到盈利100万元。',
      '贫困发生率由5.2%降至0。',
      '项目类别由3个增加为2个大类5个小类。',
      '由全县第2位退至第6位。',
      '由9人组成，增加到3个。',
      '捐款由30万元增加3万元，达到33万元。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const growth of wrongGrowths(paragraph, 'direction')) {
      const [from] = growth.operands;
      const levels = `由“${textIn(paragraph, from!)}”到“${textIn(paragraph, growth.stated)}”是${growth.right}`;
      if (growth.by) {
        const { start, end } = growth.by.span;
        report({
          ...growthFound(paragraph, growth, `${levels}，与“${paragraph.text.slice(start, end)}”方向相反`),
          span: growth.by.span,
        });
      } else if (growth.verb) {
        const { word, start, end } = growth.verb;
        const found = growthFound(paragraph, growth, `${levels}，与“${word}”方向相反`);
        report({ ...found, related: [...(found.related ?? []), { span: { start, end }, message: '动词' }] });
      }
    }
  },
};
