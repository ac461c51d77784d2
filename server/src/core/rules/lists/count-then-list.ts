import { isInName } from '../../glossary/expansions';
import type { Formulations } from '../../glossary/formulation';
import { gathering } from '../../reading/gathering';
import type { Paragraph } from '../../reading/paragraph';
import type { Speech } from '../../reading/speech';
import type { Span } from '../../text/span';
import { announcedWrongly } from '../announced';
import { moved } from '../moved';
import type { SpeechRule } from '../rule';

export const countThenList: SpeechRule = {
  id: 'lists/count-then-list',
  title: '先报数后列举',
  why: '“三方面工作：一是……二是……三是……”“两个关系：甲、乙”先报出数目再列举，列出的项数必须与所报的数相等。“比如”只举例，“等”没有列全，均不检查。',
  level: 'warning',
  yieldsTo: ['numerals/span-numeral-chinese'],
  examples: {
    bad: [
      '主要做了⟦四方面⟧工作：一是加强学习，二是深入调研，三是改进作风。',
      '处理好⟦三个⟧关系：当前与长远的关系、数量与质量的关系。',
      '开展“⟦四个⟧一”活动：一次走访、一份报告、一条建议。',
      '建立⟦三项⟧制度（会商、督办、通报、考核），压实责任。',
      '重点抓了⟦两件⟧事。一是修路，二是通水，三是绿化。',
      '成立⟦四个⟧专班，即综合组、材料组、会务组。',
      '全县分为⟦四大⟧片区，分别是东部工业片区、中部商贸片区、西部生态片区，布局更加合理。',
      '要在⟦三个方面⟧实现突破：在产业转型上实现突破，在改革开放上实现突破，在改善民生上实现突破，在作风建设上实现突破。',
      '明确⟦三条⟧主线，即“产业强县、生态立县、文化兴县、开放活县”，并作出部署。',
      '我讲⟦三点⟧意见。（一）站位要高。（二）措施要实。（三）作风要硬。（四）落实要快。',
      '突出“⟦三个⟧导向”，坚持目标导向、问题导向、效果导向、需求导向。',
      '主要有⟦四种⟧做法：第一种是村企联建，第二种是飞地经济，第三种是抱团发展。',
      '办好⟦三件⟧实事：新修水渠6公里，改造危桥2座，新增公交线路3条，更换路灯90盏。',
      '我们还有⟦四个⟧短板，即人手不够、经费不足、经验欠缺，亟待补齐。',
      '管好⟦四本⟧账：民情账、资金账、项目账。',
      '摸索出⟦三种⟧办法：一种是村企共管，一种是大户托管。',
      '做到“⟦四⟧到位”：思想到位、组织到位、措施到位。',
    ],
    good: [
      '主要做了三方面工作：一是加强学习，二是深入调研，三是改进作风。',
      '抓了两项工作：植树造林全面铺开，完成造林3万亩，成活率92%，好于往年。',
      '确立十六字校风：“勤奋、严谨、活泼、向上”。',
      '处理好两个关系：当前与长远的关系、数量与质量的关系。',
      '开展“四个一”活动：一次走访、一份报告、一条建议、一次服务。',
      '建立三项制度（会商、督办、通报），压实责任。',
      '存在三个方面问题，比如有的干部不主动、不担当。',
      '提出12条建议：加快路网建设、完善停车设施等。',
      '抓好三项工作：一是修路；二是通水。\n三是绿化。',
      '突出三个重点：产业、项目，民生。',
      '四个县（市、区）通过验收。',
      '落实“三个到位”（认识到位、责任到位、措施到位），件件有着落。',
      '突出“三个导向”，坚持目标导向、问题导向、效果导向。',
      '我讲三点意见。（一）站位要高。（二）措施要实。（三）作风要硬。',
      '三支队伍的人数分别为21人、18人、82人；每个所至少3名。',
    ],
  },
  checkSpeech(speech, report, _, { formulations }) {
    for (const { line, paragraph, facts } of announcedByLine(speech))
      for (const { relation, found } of facts) {
        if (relation.prefix && relation.prefix !== '一') continue;
        if (isFormulation(paragraph, relation.stated, formulations)) continue;
        if (relation.mayGoOn && goesOn(speech, line, relation.operands.length + 1)) continue;
        report(moved(found, speech.starts[line]!));
      }
  },
};

const announcedByLine = gathering(announcedWrongly);

/** “四个意识” and what belongs to it is left to the rules of formulations. */
const isFormulation = (paragraph: Paragraph, stated: Span, formulations: Formulations): boolean =>
  [1, 2, 3].some(more => formulations.named(paragraph.text.slice(stated.start, stated.end + more)).length > 0) ||
  isInName(formulations, paragraph, stated);

/** Whether the next line that is not blank begins with the next number of a series. */
function goesOn({ paragraphs }: Speech, line: number, number: number): boolean {
  const next = paragraphs.slice(line + 1, line + 4).find(({ lead }) => lead.kind !== 'blank');
  return next?.sequence.some(marker => marker.atLineStart && marker.number === number) ?? false;
}
