import { compareDays } from '../../reading/figures/calendar';
import { type DateFigure, daysOf } from '../../reading/figures/date';
import { type DatedEvent, eventsOf } from '../../reading/figures/event';
import { gathering } from '../../reading/gathering';
import { textIn } from '../../reading/paragraph';
import { shifted } from '../../text/span';
import type { SpeechRule } from '../rule';

export const sameEventDate: SpeechRule = {
  id: 'mentions/same-event-date',
  title: '同一事件的日期',
  why: '通车、揭牌、投产、开幕、换届这类只发生一次的事，几处写到的日期应当一致。写法粗细不同（“2019年7月末”与“2019年夏”）不算矛盾；“每年7月”、并列的几个日期、开工与竣工等不同的阶段不比较。',
  level: 'warning',
  examples: {
    bad: [
      '2021年6月18日，县城至石门口公路建成通车。\n交通实现突破，⟦2021年6月28日⟧，县城至石门口公路建成通车。',
      '2017年12月，石门水库下闸蓄水。\n⟦2018年12月⟧，石门水库下闸蓄水。',
      '2019年4月，我县正式退出贫困县序列。\n⟦2020年4月⟧，我县正式退出贫困县序列。',
      '2018年11月，我市获批国家物流枢纽城市。\n⟦2019年11月⟧，我市获批国家物流枢纽城市。',
      '12月25日，大会开幕。\n大会于⟦12月26日⟧隆重开幕。',
      '2019年7月末抗洪救灾。\n⟦2018年7月⟧抗洪救灾。',
      '青溪大桥2020年9月竣工。\n⟦2021年9月⟧，青溪大桥顺利竣工。',
      '2021年9月，云溪谷获评国家4A级旅游景区。\n云溪谷⟦2022年9月⟧获评国家4A级旅游景区。',
      '县第十次党代会于2021年8月16日召开。\n⟦2021年8月18日⟧召开的县第十次党代会，擘画了蓝图。',
      '石门机场2019年12月8日通航。\n石门机场自⟦2020年12月8日⟧通航以来，运送旅客60万人次。',
      '2022年3月8日上午，随着最后一榀箱梁落位，青溪大桥顺利合龙。\n⟦2022年3月18日⟧合龙的青溪大桥连通两岸。',
      '县医院新院区于2021年5月12日正式启用。\n自⟦2021年6月12日⟧新院区启用以来，门诊量增长三成。',
      '绿源茶业合作社成立于2017年3月。\n作为⟦2018年3月⟧成立的全镇首家合作社，绿源茶业合作社带动茶农420户。',
      '去年7月21日，全县遭遇特大暴雨。\n去年⟦7月12日⟧特大暴雨冲毁的桥梁全部重建。',
      '县里出台《石门县物业管理办法》，自2022年6月1日起施行。\n《石门县物业管理办法》自⟦2022年8月1日⟧施行以来，投诉减少三成。',
      '《石门县养犬管理条例》自2022年3月1日起施行。\n⟦2022年5月1日⟧，《石门县养犬管理条例》正式施行。',
      '深刻吸取⟦6月17日⟧发生的“5·17”较大火灾事故教训，排查隐患860处。',
      '2018年，我县如期脱贫摘帽。\n⟦2019年⟧脱贫摘帽以来，培育帮扶车间36个。',
    ],
    good: [
      '2019年7月末抗洪救灾。\n2019年夏，抗洪救灾。',
      '2006年10月撤市设区。\n2006年撤市设区。',
      '2018年11月，我市获批国家试点城市。\n2019年11月，我市获批国家示范城市。',
      '每年7月抗洪救灾。',
      '2021年1月，我县荣获全省绿化先进县。\n2022年1月，我县荣获全省绿化先进县。',
      '2020年11月，我市获评全国文明城市。\n2023年11月，我市再次获评全国文明城市。',
      '2021年6月，全县换届工作启动。\n2021年11月，全县换届工作完成。',
      '2021年3月，县里出台《实施意见》。\n2022年3月，县里出台《实施意见》。',
      '2021年1月，县委召开经济工作会议。\n2022年1月，县委召开经济工作会议。',
      '2018年、2019年两次抗洪救灾。',
      '2021年6月18日，县城至石门口公路开工。\n2022年12月28日，县城至石门口公路通车。',
      '去年7月21日，全县遭遇特大暴雨。\n去年8月3日特大暴雨后，全县再次转移群众。',
      '新建小学3所，2021年9月投用；新建中学2所，2022年9月投用。',
      '2021年5月10日，市科技节开幕。\n2022年5月12日，市科技节开幕。',
      '2020年9月，青溪大桥竣工。\n2021年9月，石门大桥竣工。',
      '2020年9月，青溪大桥一期竣工。\n2021年9月，青溪大桥二期竣工。',
      '深刻吸取5月17日发生的“5·17”较大火灾事故教训。\n6月17日召开“5·17”较大火灾事故警示会。',
      '2018年，全县摘帽12个村。\n2019年，全县摘帽15个村。',
      '巩固2018年摘帽县成果。\n巩固2019年摘帽县成果。',
      '2018年，青溪村脱贫摘帽。\n2019年，我县脱贫摘帽。',
    ],
  },
  reads: [speech => eventsByLine(speech)],
  checkSpeech(speech, report) {
    const { paragraphs, starts } = speech;
    const seen = new Map<string, Placed[]>();
    for (const { line, paragraph, facts } of eventsByLine(speech))
      for (const event of facts) {
        const same = seen.get(event.verb) ?? [];
        const known = same.filter(other => isOne(other.event, event));
        const first = known.find(other => areApart(other.event.date, event.date));
        if (first && known.every(other => areApart(other.event.date, event.date))) {
          const other = textIn(paragraphs[first.line]!, first.event.date);
          report({
            span: shifted(event.date, starts[line]!),
            message: `${event.subject}${event.verb}的日期，这里是“${textIn(paragraph, event.date)}”，第${first.line + 1}行是“${other}”`,
            related: [{ span: shifted(first.event.date, starts[first.line]!), message: `另一处：${other}` }],
          });
        }
        seen.set(event.verb, [...same.slice(-20), { event, line }]);
      }
  },
};

interface Placed {
  readonly event: DatedEvent;
  readonly line: number;
}

const eventsByLine = gathering(eventsOf);

/** One subject, said in full or not; a meeting, a change of term and a flood need none. */
function isOne(a: DatedEvent, b: DatedEvent): boolean {
  if (a.isYearly && (a.date.year !== b.date.year || a.ago !== b.ago)) return false;
  if (a.isDisaster || b.isDisaster) return (a.isKnown || b.isKnown) === true && isSlip(a, b);
  if ((a.mayRecur || b.mayRecur) && !a.isKnown && !b.isKnown) return false;
  // 摘帽 without a name is the writer's own county
  if (a.subject === b.subject) return a.subject.length > 2 || alone.has(a.verb) || (a.verb === '摘帽' && !a.subject);
  const [longer, shorter] = a.subject.length > b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject];
  // 合龙的青溪大桥连通两岸
  if ((a.isKnown || b.isKnown) && shorter.length > 3 && longer.startsWith(shorter)) return true;
  return (
    (longer.endsWith(shorter) && shorter.length > (a.isKnown || b.isKnown ? 2 : 3)) ||
    (alone.has(a.verb) && shorter.length === 0 && longer.length < 8)
  );
}
const alone = new Set(['退出贫困县', '开幕', '闭幕', '换届', '抗洪', '撤市设区', '撤县设市', '撤县设区']);

/** Whether but one of year, month and day is another one, and days by a digit: two storms may well come in one summer. */
function isSlip(a: DatedEvent, b: DatedEvent): boolean {
  const [x, y] = [a.date, b.date];
  if (a.ago !== b.ago || x.day === undefined || y.day === undefined) return false;
  const isOneDay = x.day === y.day;
  if (x.year !== y.year) return x.month === y.month && isOneDay;
  if (x.month !== y.month) return isOneDay;
  const [s, t] = [`${x.day}`, `${y.day}`];
  return s.at(-1) === t.at(-1) || s === [...t].reverse().join('');
}

/** Whether no day lies in both; of dates without a year, month and day are held against each other. */
function areApart(a: DateFigure, b: DateFigure): boolean {
  const year = a.year ?? b.year ?? leapYear;
  const [x, y] = [daysOf(a, year), daysOf(b, year)];
  return !!x && !!y && (compareDays(x[1], y[0]) < 0 || compareDays(y[1], x[0]) < 0);
}
const leapYear = 2020;
