import { isInName } from '../../glossary/expansions';
import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const characterCountMotto: ParagraphRule = {
  id: 'lists/character-count-motto',
  title: '“N字方针”字数',
  why: '“十六字方针”“八字作用”以字数命名，引出的原文除标点外应恰好是这么多字。没有引出原文、引的是缩略语的，不检查。',
  level: 'warning',
  examples: {
    bad: [
      '坚持“长期共存、互相监督、肝胆相照、荣辱与共”的⟦十二字⟧方针。',
      '践行“听得进、看得远、干得实”的⟦十二字⟧要求。',
      '落实“责任到人、任务到岗、督查到位”的⟦十六字⟧要求。',
      '牢记⟦八字⟧箴言：“勤学、善思、笃行”。',
      '牢记“实干、担当、奉献”⟦八个⟧字的要求。',
      '概括起来就是⟦三个⟧字：稳、进、好、快。',
      '全面推行“查、找、评、改”⟦五字⟧工作法。',
      '家训“勤俭、孝友、和睦”⟦八字⟧，代代相传。',
      '用⟦六个⟧字概括，就是：担当、实干、惠民、清廉。',
    ],
    good: [
      '坚持“长期共存、互相监督、肝胆相照、荣辱与共”的十六字方针。',
      '践行“听得进、看得远、干得实”的九字要求。',
      '牢记六字箴言：“勤学、善思、笃行”。',
      '坚持十六字方针。',
      '坚持“长期共存、互相监督、肝胆相照”十六字方针。',
      '确立十二字办院方向：“仁心、仁术、仁爱”“敬业、敬人、敬事”。',
      '以“乡愁”为题写一篇八百字短文。',
      '提交了一份3000字的调研报告。',
      '“三严三实”六字箴言体现了新要求。',
      '会议以“规划”为题，要求写明八字。',
      '概括起来就是四个字：稳、进、好、快。',
    ],
  },
  needs: 'relations',
  check(paragraph, report, _, { formulations }) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'characters' || relation.verdict !== 'conflicts') continue;
      if (isInName(formulations, paragraph, relation.stated)) continue;
      const message = `引文有${relation.equation}，与“${textIn(paragraph, relation.stated)}”不符`;
      report({ span: relation.stated, message, related: relation.operands.map(span => ({ span, message: '引文' })) });
    }
  },
};
