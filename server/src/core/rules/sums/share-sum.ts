import { textIn } from '../../reading/paragraph';
import { conflictsOf } from '../conflicts';
import type { ParagraphRule } from '../rule';

export const shareSum: ParagraphRule = {
  id: 'sums/share-sum',
  title: '占比之和',
  why: '一个整体分成的各份，占比相加应为100%；每份四舍五入，合计可以有一点出入。三次产业结构比、满意与不满意、赞成反对弃权、中共与非中共都是这样分的。性别、党派、民族等交叉的属性不能相加，只列前几位的也不检查。',
  level: 'warning',
  examples: {
    bad: [
      '第一产业占比⟦9.2%，第二产业占比43.5%，第三产业占比49.3%⟧。',
      '三次产业结构比由15∶45∶40调整为⟦12∶48∶42⟧。',
      '满意、基本满意、不满意分别占⟦85%、12%、5%⟧。',
      '中共代表占⟦40%，非中共代表占65%⟧。',
      '满意⟦85%、基本满意8%、不满意3%⟧。',
      '城区、乡镇、园区项目占比分别为⟦45%、38%和25%⟧。',
      '赞成率⟦85.5%，反对率8.5%，弃权率8%⟧。',
      '全县常住人口中，城镇人口占⟦58.4%，乡村人口占43.6%⟧。',
      '经营主体中，企业占⟦23.6%，个体工商户占78.4%⟧。',
      '参评单位中，优秀等次占⟦32%，良好等次占48%，合格等次占26%⟧。',
      '已经解决的占⟦68%，正在解决的占24%，暂时不能解决的占12%⟧，代表满意率100%。',
      '已经解决或采纳的占⟦71%，列入计划解决的占22%，留作参考的占11%⟧。',
      '提案中，经济类占⟦38%，社会类占41%，文化类占26%⟧。',
      '学员中，男学员占⟦57%，女学员占46%⟧。',
    ],
    good: [
      '三次产业结构比为12∶48∶40。',
      '满意、基本满意、不满意分别占85%、12%、3%。',
      '中共代表占40%，非中共代表占60%。',
      '三项占比分别为33.3%、33.3%、33.3%。',
      '女代表占26%，中共党员占40%，少数民族代表占5%。',
      '占比居前三位的分别是民生类32%、城建类25%、经济类18%。',
      '女代表、党员代表、基层代表分别占46%、60%、45%。',
      '城乡居民收入分别增长44.1%、66%。',
      '覆盖率、达标率分别为95%、88%。',
      '比赛以3∶2获胜。',
    ],
  },
  needs: 'relations',
  *check(paragraph) {
    for (const relation of conflictsOf(paragraph, 'split')) {
      const { operands, equation, isTooMuch } = relation;
      const first = operands[0]!;
      yield {
        span: { start: first.start, end: operands.at(-1)!.end },
        ...(isTooMuch && { level: 'error' as const }),
        message: `各份合计${equation}，${isTooMuch ? '超过' : '不足'}100`,
        related: operands.map(span => ({ span, message: `一份：${textIn(paragraph, span)}` })),
      };
    }
  },
};
