import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import type { DateFigure } from './date';
import { eventVerbs, repeatable, wins } from './event-verbs';

/** Something that happens once, and its date: 县城至青溪口公路 + 通车 in 2021年6月18日，县城至青溪口公路建成通车. */
export interface DatedEvent {
  readonly date: DateFigure;
  /** 通车, 揭牌, 开幕. */
  readonly verb: string;
  /** What it happened to, without words like 正式, 顺利; may be empty. */
  readonly subject: string;
  /** It is spoken of as known: 2021年8月26日召开的党代会. */
  readonly isKnown?: true;
  /** It may well come every year: 被评为全市先进单位. */
  readonly mayRecur?: true;
}

export function eventsOf(paragraph: Paragraph): readonly DatedEvent[] {
  return paragraph.figures.flatMap(date => {
    if (date.kind !== 'date' || !isPoint(paragraph, date)) return [];
    for (const said of saidWith(paragraph, date)) {
      const event = eventIn(said);
      if (event) return { date, ...event };
    }
    return [];
  });
}

/** With a year, written or 去年, or a day. */
const isPoint = ({ text }: Paragraph, { start, year, day }: DateFigure): boolean =>
  year !== undefined || day !== undefined || /[今去前当同]年$/.test(text.slice(start - 2, start));

function eventIn(said: string): Omit<DatedEvent, 'date'> | undefined {
  for (let at = 0; at < said.length; at++) {
    const found = eventVerbs.longestAt(said, at);
    if (!found) continue;
    const { value: verb, word } = found;
    const before = nameOf(said.slice(0, at));
    const rest = said.slice(at + word.length).replace(/^于/, '');
    if (stage.test(rest)) continue;
    if (again.test(said.slice(0, at))) return undefined;
    const known = rest.startsWith('的') && { isKnown: true as const };
    const object = nameOf(known ? rest.slice(1).replace(/的.*$/, '') : rest);
    if (wins.has(verb)) {
      if (object.length < 3) return undefined;
      const recurs = verb === '获评' && !title.test(object) && { mayRecur: true as const };
      return { verb, subject: before + object, ...known, ...recurs };
    }
    // 落实2021年8月26日召开的县第十四次党代会的部署
    const isOfObject = before.length < 3 ? known || repeatable.has(verb) : known && isNamed(object);
    const subject = isOfObject ? object : before;
    return repeatable.has(verb) && !isNamed(subject) ? undefined : { verb, subject, ...known };
  }
  return undefined;
}
/** 换届工作, 通车前 are other things. */
const stage = /^(?:工作|筹备|准备|前|审批|手续|在即|倒计时|条件|任务|目标)/;
const again = /再次|再度|又|连续|蝉联|第[二三四五]次$/;
/** A title that is won but once. */
const title = /^(?!.*(?:先进|优秀|考核|奖|百强|十佳|十强|榜)).*(?:国家|全国|世界|联合国|中国|[45]A)/;
const isNamed = (subject: string): boolean => subject.length > 5 && named.test(subject);
const named = /[一二三四五六七八九十\d][次届]|条例|办法|规定|规划|意见|方案/;

/** The clause of a date without it: what stands before in the clause, then what follows, from the next clause where the date is one of its own; behind 随着第一辆车驶过 the one after that too. */
function saidWith(paragraph: Paragraph, date: DateFigure): readonly string[] {
  const { text } = paragraph;
  const sentence = sentenceAt(paragraph, date.start) ?? { start: 0, end: text.length };
  let from = date.start;
  while (from > sentence.start && date.start - from < reach && !marks.includes(text[from - 1]!)) from--;
  const before = text.slice(from, date.start);
  if (other.test(before) || list.test(text.slice(date.end, date.end + 1))) return [];
  const first = clauseFrom(
    text,
    date.end + (hour.exec(text.slice(date.end, date.end + 3))?.[0].length ?? 0),
    sentence.end,
  );
  const next = (): string => clauseFrom(text, text.indexOf(first, date.end) + first.length + 1, sentence.end);
  if (attending.test(first)) return [next()];
  if (!since.test(before)) return [before + first];
  if (!sinceEnd.test(first)) return [];
  return [before.length > 1 ? before + first : subjectOf(next()) + first];
}
const reach = 40;
const marks = '，。；：！？、';
/** 每年7月, 截至2021年, 26日 in 24日至26日: not the date of an event. */
const other = /每年?$|截至|截止|[到至—-]$/;
const list = /^[、至到—和及-]/;
/** 2022年3月1日上午. */
const hour = /^(?:上午|下午|晚上|晚|凌晨|当天|当日)?，?/;
/** 自2019年12月通航以来, 自2022年5月1日起施行. */
const since = /[自从]$/;
const sinceEnd = /以来|^起/;
const attending = /^(?:随着|伴随|伴着|在.*(?:声中|下)$|经.*(?:批准|同意|批复|验收|评估)$)/;
/** 县融媒体中心 in 县融媒体中心累计发布作品3万件. */
const subjectOf = (clause: string): string => /^.*?(?=累计|已|共|先后|始终|坚持|一直|$)/.exec(clause)![0];

function clauseFrom(text: string, start: number, limit: number): string {
  let to = start;
  while (to < limit && to - start < reach && !marks.includes(text[to]!)) to++;
  return text.slice(start, to);
}

const nameOf = (words: string): string => words.replaceAll(fillers, '');
const fillers =
  /正式|实现|隆重|顺利|如期|成功|全线|全面|提前|胜利|同时|建成|完工|今天|上午|下午|我县|我区|我市|我省|全县|全区|全市|[今去前当同]年|以来|称号|[自从起于在的，“”‘’《（）\s]/g;
