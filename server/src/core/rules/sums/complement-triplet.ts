import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const complementTriplet: ParagraphRule = {
  id: 'sums/complement-triplet',
  title: '互补项',
  why: '有些数按名称就知道该相加：应到＝实到＋请假（缺席），收到＝立案＋未立案（转信息、退回），立案＝办结＋在办，建议＝采纳＋部分采纳＋未采纳，委员＝中共＋非中共、＝男＋女。只写出其中一部分，或者有并案、结转等改变件数的情形时，不检查。',
  level: 'warning',
  examples: {
    bad: [
      '应到代表⟦237名⟧，实到229名，请假6名。',
      '收到建议⟦140件⟧，立案126件，转为工作信息16件。',
      '⟦126件⟧建议中，办结120件，正在办理8件。',
      '共提出意见⟦30条⟧，其中采纳20条、部分采纳6条、未采纳5条。',
      '全县新任代表⟦58名⟧，其中男代表40名、女代表16名。',
      '受理复议申请⟦286件⟧，审结248件，正在办理48件。',
      '应到常委⟦52名⟧、实到47名，因事请假4名，候补委员8名列席。',
      '收到申请⟦320件⟧，受理286件，不予受理24件。',
      '上级转办的⟦42件⟧积案，已化解36件，尚有8件正在推进。',
      '应参加考核的干部⟦86名⟧，实际参加82名，因病未参加6名。',
    ],
    good: [
      '应到代表237名，实到229名，请假8名。',
      '收到建议140件，立案126件，转为工作信息14件。',
      '126件建议中，办结120件，正在办理6件。',
      '应到代表237名，实到229名，因公请假3名，因病请假5名。',
      '应到代表237名，实到229名。',
      '收到提案140件，并案后立案118件，转为来信20件。',
      '实到代表229名，列席人员60名。',
      '排查隐患128处，已整改106处，正在整改18处。',
      '男职工40名，女职工16名，另有退休人员12名。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'complement' || relation.verdict !== 'conflicts') continue;
      const whole = textIn(paragraph, relation.stated);
      const related = relation.operands.map(span => ({ span, message: `分项：${textIn(paragraph, span)}` }));
      report({ span: relation.stated, message: `互补的各项合计${relation.equation}，与“${whole}”不符`, related });
    }
  },
};
