import { isMark, type Range } from '../../reading/figures/range';
import { type Paragraph, textIn } from '../../reading/paragraph';
import type { Edit } from '../../text/edit';
import { type Span, spanOf } from '../../text/span';
import type { ParagraphRule } from '../rule';

export const fromToMixed: ParagraphRule = {
  id: 'ranges/from-to-mixed',
  title: '“从…—…”混用',
  why: '“从”“自”与“到”“至”相配，“介于”与“和…之间”相配，连接号“—”“～”只用在两个数之间，两套写法取其一：从2018年到2020年，或者2018—2020年。',
  level: 'hint',
  examples: {
    bad: [
      '⟦从2018年—2020年⟧。',
      '单价⟦介于3万—5万元⟧。',
      '能耗强度⟦介于0.3—0.5⟧之间。',
      '⟦由10%～20%⟧提高。',
      '⟦自2016—2020年⟧，全县修路120公里。',
      '专项整治⟦从3月—6月⟧集中开展。',
      '⟦从15%—20%⟧，逐年提高。',
    ],
    good: [
      '从2018年到2020年。',
      '2018—2020年。',
      '介于3万元和5万元之间。',
      '从2018—2020年度计划看。',
      '从2018—2020年情况看。',
      '2018—2020年，从严从实。',
      '由3～5人组成。',
      '从10—20人中选出。',
      '由2—3名专家评审。',
    ],
  },
  needs: 'ranges',
  check(paragraph, report) {
    for (const range of paragraph.ranges) {
      const { opener } = range;
      if (!opener || !isMark(range) || !isMixed(paragraph, range)) continue;
      const span = spanOf(opener.start, range.end);
      const right = opener.word === '介于' ? '介于…和…之间' : `${opener.word}…${partner[opener.word]}…`;
      report({
        span,
        message: `“${textIn(paragraph, span)}”把“${opener.word}”和“${range.connector.word}”混用，写作“${right}”，或者不用“${opener.word}”`,
        fixes: [{ title: `改为“${right}”`, edits: editsOf(range, opener) }],
      });
    }
  },
};
const partner: Readonly<Record<string, string>> = { 从: '到', 自: '至', 由: '到' };

/** 从 and 由 may belong to what follows: 从…年度计划看, 由3～5人组成, 从10—20人中选出. */
function isMixed({ text }: Paragraph, { kind, opener, end }: Range): boolean {
  const rest = text.slice(end, end + 4);
  switch (opener!.word) {
    case '介于':
      return true;
    case '从':
    case '自':
      return (kind === 'dates' && !regarded.test(text.slice(end, end + 16))) || ends.test(rest) || changes.test(rest);
    case '由':
      return changes.test(rest);
    default:
      return false;
  }
}
const ends = /^(?:[，。；、：）]|$|[这共连期间全]|之间)/;
/** 从2018—2020年度计划看, 从3—5月的数据中. */
const regarded = /^(?:年?度|学年|的)|^[^，。；]{0,10}(?:看|说|讲|数据|情况|入手|出发)/;
const changes = /^(?:提高|增|升|上升|上涨|降|下降|减|扩大|缩|调整|变|回落|跃)/;

function editsOf({ from, to, kind, connector, closer }: Range, opener: { readonly word: string }): readonly Edit[] {
  const between: Span = spanOf(connector.start, connector.end);
  if (opener.word !== '介于') {
    const year = kind === 'dates' && from.isBare ? '年' : '';
    return [{ span: between, newText: `${year}${partner[opener.word]}` }];
  }
  const end = spanOf(to.end, to.end);
  return [{ span: between, newText: '和' }, ...(closer === '之间' ? [] : [{ span: end, newText: '之间' }])];
}
