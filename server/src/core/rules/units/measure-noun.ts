import { nounBeside } from '../../reading/figures/measure-nouns';
import { textIn } from '../../reading/paragraph';
import { spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const measureNoun: ParagraphRule = {
  id: 'units/measure-noun',
  title: '量词搭配',
  why: '量词与名词要搭配：委员、干部用“名”“位”，企业用“家”，提案用“件”，会议用“次”，家庭用“户”，文章用“篇”。',
  level: 'hint',
  examples: {
    bad: [
      '四⟦名⟧企业入驻园区。',
      '8⟦名⟧养老机构完成改造。',
      '今年有三⟦名⟧企业成功上市。',
      '引导四⟦名⟧合作社与龙头企业签订订单。',
      '组织宣讲活动36⟦家⟧，覆盖群众4000人次。',
      '收到85⟦次⟧提案。',
      '召开12⟦家⟧座谈会、3场报告会。',
      '走访慰问困难家庭、30⟦件⟧农户。',
      '表彰9⟦家⟧先进个人。',
      '新建4⟦名⟧学校，改造5条道路。',
      '发表46⟦户⟧文章。',
      '选派6⟦名⟧医疗队深入乡镇开展义诊。',
      '引进院士3⟦家⟧，建成文化广场36⟦名⟧。',
    ],
    good: [
      '85件提案、19个界别、四家企业、30户农户。',
      '8名养老机构负责人参加座谈。',
      '12次座谈会、10场讲座、46篇文章。',
      '三方面力量、一支队伍、一系列、个别委员。',
      '提案三百余。',
      '3家企业代表、2名企业负责人、5件委员提案。',
      '12次企业走访活动、6场委员学习会。',
      '三个学校食堂，9家单位参加的活动。',
      '5名学校教师、6名医疗队员、3名宣讲团成员。',
      '实施“三名工程”。',
      '全体委员286名参加培训。',
      '三名企业家成功当选。',
      '两名企业一线技术骨干当选，三名学校派出的志愿者返回。',
      '组织企业参加宣讲活动36家。',
      '选聘监督员72名，每个乡镇4名；教师4600名，其中小学2860名。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const beside = figure.kind === 'quantity' ? nounBeside(paragraph.text, figure) : undefined;
      if (figure.kind !== 'quantity' || !beside || beside.fits) continue;
      const { word } = figure.measure!;
      const at = paragraph.text.lastIndexOf(word, figure.end);
      const right = beside.usual[0]!;
      report({
        span: spanOf(at, at + word.length),
        message: `“${textIn(paragraph, figure)}${beside.noun}”量词不搭配，“${beside.noun}”用“${beside.usual.join('”或“')}”`,
        fixes: [maybe(replace(spanOf(at, at + word.length), right))],
      });
    }
  },
};
