import type { Paragraph } from '../paragraph';
import type { DateFigure } from './date';
import { disasterIn } from './disaster';
import { type Said, saidWith } from './event-clause';
import { eventVerbs, repeatable, wins } from './event-verbs';
import { namedByDate } from './named-by-date';
import { relativeYearRightBefore } from './said-year';

/** Something that happens once, and its date: 县城至青溪口公路 + 通车 in 2021年6月18日，县城至青溪口公路建成通车. */
export interface DatedEvent {
  readonly date: DateFigure;
  /** How far the year is from that of the text: -1 in 去年6月18日. */
  readonly ago?: number;
  /** 通车, 揭牌, 开幕; 暴雨 of a disaster. */
  readonly verb: string;
  /** What it happened to, without words like 正式, 顺利; may be empty. */
  readonly subject: string;
  /** It is spoken of as known: 2021年8月26日召开的党代会. */
  readonly isKnown?: true;
  /** It may well come every year: 被评为全市先进单位. */
  readonly mayRecur?: true;
  /** It may come every year, but once in each: 科技节开幕. */
  readonly isYearly?: true;
  /** It may come again any day: 8月3日的暴雨. */
  readonly isDisaster?: true;
}

export function eventsOf(paragraph: Paragraph): readonly DatedEvent[] {
  const events: DatedEvent[] = [];
  for (const date of paragraph.figures) {
    if (date.kind !== 'date' || !isPoint(paragraph, date)) continue;
    const named = namedByDate(paragraph, date);
    if (named.length > 0) events.push(...named);
    else {
      const event = eventAt(paragraph, date);
      if (event) events.push(event);
    }
  }
  return events;
}

function eventAt(paragraph: Paragraph, date: DateFigure): DatedEvent | undefined {
  const ago = relativeYearRightBefore(paragraph, date.start)?.offset;
  for (const said of saidWith(paragraph, date)) {
    const event = eventIn(said) ?? disasterIn(said.words);
    if (event) return { date, ...(ago !== undefined && { ago }), ...event };
  }
  return undefined;
}

/** With a year, written or 去年, or a day. */
const isPoint = ({ text }: Paragraph, { start, year, day }: DateFigure): boolean =>
  year !== undefined || day !== undefined || /[今去前当同]年$/.test(text.slice(start - 2, start));

type Event = Omit<DatedEvent, 'date' | 'ago'>;

function eventIn({ words, topic, isKnown }: Said): Event | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = eventVerbs.longestAt(words, at);
    if (!found) continue;
    const { value: verb, word } = found;
    const before = nameOf(words.slice(0, at));
    const rest = words.slice(at + word.length).replace(/^于/, '');
    if (stage.test(rest)) continue;
    if (again.test(words.slice(0, at))) return undefined;
    const known = (isKnown || rest.startsWith('的')) && { isKnown: true as const };
    const object = nameOf(rest.startsWith('的') ? rest.slice(1).replace(/的.*$/, '') : rest);
    if (wins.has(verb)) {
      if (object.length < 3) return undefined;
      const recurs = verb === '获评' && !title.test(object) && { mayRecur: true as const };
      return { verb, subject: before + object, ...known, ...recurs };
    }
    // 青溪水厂日供水3万吨，2021年6月投产
    if (before.length < 2 && object === '' && topic)
      return verb === '施行' || !repeatable.has(verb) ? { verb, subject: nameOf(topic), isKnown: true } : undefined;
    // 落实2021年8月26日召开的县第十四次党代会的部署
    const isOfObject =
      before.length < 3 ? rest.startsWith('的') || repeatable.has(verb) : rest.startsWith('的') && isNamed(object);
    const subject = isOfObject ? object : before;
    if (repeatable.has(verb) && !isNamed(subject)) return undefined;
    // 2018年摘帽12个村, 2018年摘帽县
    if (verb === '摘帽' && !subject && object) return undefined;
    return { verb, subject, ...known, ...(yearly.has(verb) && !isNamed(subject) && { isYearly: true as const }) };
  }
  return undefined;
}
/** 换届工作, 通车前 are other things. */
const stage = /^(?:工作|筹备|准备|前|审批|手续|在即|倒计时|条件|任务|目标)/;
const again = /再次|再度|又|连续|蝉联|第[二三四五]次$/;
/** A title that is won but once. */
const title = /^(?!.*(?:先进|优秀|考核|奖|百强|十佳|十强|榜)).*(?:国家|全国|世界|联合国|中国|[45]A)/;
const yearly = new Set(['开幕', '闭幕']);
const isNamed = (subject: string): boolean => subject.length > 5 && named.test(subject);
const named = /[一二三四五六七八九十\d][次届]|条例|办法|规定|规划|意见|方案/;

const nameOf = (words: string): string => words.replaceAll(fillers, '');
const fillers =
  /正式|实现|隆重|顺利|如期|成功|全线|全面|提前|胜利|同时|建成|完工|今天|上午|下午|我县|我区|我市|我省|全县|全区|全市|[今去前当同]年|以来|称号|之?后$|[自从起于在的，“”‘’《（）\s]/g;
