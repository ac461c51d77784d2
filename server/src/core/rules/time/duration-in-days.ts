import { textIn } from '../../reading/paragraph';
import type { ParagraphRule } from '../rule';

export const durationInDays: ParagraphRule = {
  id: 'time/duration-in-days',
  title: '会期、为期',
  why: '写出起止日期又写出天数的，天数首尾都算；开幕、闭幕各占半天的，可以少算一天。',
  level: 'warning',
  examples: {
    bad: [
      '茶博会4月18日开幕，20日闭幕，为期⟦5天⟧。',
      '7月15日至23日，观摩团深入12个县，历时⟦三天⟧。',
      '从10月8日到10月24日，县委党校举办了为期⟦一个星期⟧的培训班。',
      '会议于10月20日至23日召开，会期⟦6天⟧。',
      '7月1日至14日，为期⟦一周⟧。',
      '9月2日至4日，为期⟦五天⟧。',
      '为期⟦五天⟧的培训班于9月2日至4日举办。',
      '9月28日至10月3日，历时⟦10天⟧。',
      '培训班6月12日开班、6月16日结业，为期⟦10天⟧。',
      '大会从1月6日开到1月9日，会期⟦6天⟧。',
      '6月5日至9日，在县委党校举办了为期⟦15天⟧的培训。',
      '5月11日至15日，组织为期五天的视察；6月7日至9日，又组织为期⟦八天⟧的视察。',
    ],
    good: [
      '会议于10月20日至23日召开，会期4天。',
      '3月4日至10日，会期6天。',
      '7月1日至7日，为期一周。',
      '9月6日至10日，为期一周。',
      '9月2日至4日，为期两天半。',
      '9月举行，为期三天。',
      '5月10日，组织为期五天的视察，6月7日至9日，召开座谈会。',
      '活动从3月持续到5月，为期40天。',
      '9月2日至4日，委员们利用两天时间实地察看。',
      '9月1日至3日，为期三天；9月5日至8日，举办第二期。',
      '9月1日至9日，分三期培训，每期为期三天。',
      '大会于1月15日开幕，1月18日闭幕，会期4天。',
      '为期三天的培训已于7月结束。10月20日至25日，又举办一期。',
    ],
  },
  needs: 'relations',
  check(paragraph, report) {
    for (const relation of paragraph.relations) {
      if (relation.kind !== 'duration' || relation.unit !== 'day' || relation.verdict !== 'conflicts') continue;
      const { stated, equation, operands } = relation;
      report({
        span: { start: stated.start, end: stated.end },
        message: `首尾都算，${equation}天，与“${textIn(paragraph, stated)}”不符`,
        related: operands.map((span, i) => ({ span, message: ['起', '止'][i]! })),
      });
    }
  },
};
