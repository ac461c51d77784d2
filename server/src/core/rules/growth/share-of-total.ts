import { textIn } from '../../reading/paragraph';
import { conflictsOf } from '../conflicts';
import type { ParagraphRule } from '../rule';

export const shareOfTotal: ParagraphRule = {
  id: 'growth/share-of-total',
  title: '占比',
  why: '“占p%”等于分项除以总数。同一句里写出了分项、总数和占比的，三者必须对得上；末位按四舍五入留出余地。占的是另一个总数、没有写出总数的，不检查。',
  level: 'warning',
  examples: {
    bad: [
      '320名代表中有女代表80名，占⟦28%⟧。',
      '收到来信126封，其中咨询类63封，占⟦45%⟧。',
      '提出30项建议，采纳24项，占⟦85%⟧。',
      '全县共有企业480家，其中规上企业96家，占企业总数的⟦25%⟧。',
      '全年收到来信200封。其中，咨询类120封，占60%；建议类80封，占⟦45%⟧。',
      '现有代表320名，其中农民代表48名（占⟦20%⟧）。',
      '女代表80名，占320名代表的⟦35%⟧。',
      '农作物播种面积420万亩，其中粮食作物336万亩，占总播种面积的⟦86%⟧。',
    ],
    good: [
      '320名代表中有女代表80名，占25%。',
      '收到来信126封，其中咨询类63封，占50%。',
      '提出30项建议，采纳24项，占80%。',
      '咨询类63封，占立案来信的52%。',
      '占比约一半。',
      '占全市的8%。',
      '全年立案120件，其中民生类63件，占收到来信的45%。',
      '新建道路30公里，改造道路20公里，占全市的12%。',
      '办结114件，占立案120件的95%。',
      '收到来信126封，其中咨询类60余封，占近五成。',
      '选举产生村干部3860名，其中书记、主任一人兼562名，占98.6%。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of conflictsOf(paragraph, 'share')) {
      if (relation.name) continue;
      const [part, whole] = relation.operands;
      report({
        span: relation.stated,
        message: `${relation.equation}，与“${textIn(paragraph, relation.stated)}”不符`,
        related: [
          { span: part, message: `分项：${textIn(paragraph, part)}` },
          { span: whole, message: `总数：${textIn(paragraph, whole)}` },
        ],
      });
    }
  },
};
