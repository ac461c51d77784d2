import type { Paragraph } from '../paragraph';
import { sentenceAt } from '../prose/pieces';
import type { DateFigure } from './date';

/** The words that may tell of what a date is. */
export interface Said {
  readonly words: string;
  /** What the sentence speaks of before the clause of the date, which may leave it out: 青溪水厂日供水3万吨，2021年6月投产. */
  readonly topic?: string;
  /** It is spoken of as known: 自2021年6月投产以来. */
  readonly isKnown?: true;
}

/** The clause of a date without it: what stands before in the clause, then what follows, from the next clause where the date is one of its own; behind 随着第一辆车驶过 the one after that too. */
export function saidWith(paragraph: Paragraph, date: DateFigure): readonly Said[] {
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
  if (attending.test(first)) return [{ words: next() }];
  // 作为2018年5月成立的首家合作社，绿源合作社…
  if (role.test(before)) return [{ words: subjectOf(next()) + first.replace(/的.*$/, ''), isKnown: true }];
  const topic = topicBefore(text.slice(Math.max(sentence.start, from - reach), from));
  const said = { words: before + first, ...(topic && { topic }) };
  if (!since.test(before) || /^起/.test(first)) return [said];
  if (!first.includes('以来')) return [];
  const clause = first.slice(0, first.indexOf('以来'));
  return before.length > 1
    ? [{ words: before + clause, isKnown: true }]
    : [{ words: clause, topic: subjectOf(next()), isKnown: true }];
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
const attending = /^(?:随着|伴随|伴着|在.*(?:声中|下)$|经.*(?:批准|同意|批复|验收|评估)$)/;
const role = /^(?:作为|身为)$/;
/** 县融媒体中心 in 县融媒体中心累计发布作品3万件. */
const subjectOf = (clause: string): string => /^.*?(?=累计|已|共|先后|始终|坚持|一直|$)/.exec(clause)![0];

/** What the words before a clause speak of: the last name in title marks, else the first clause, of a sentence or behind ；. */
function topicBefore(words: string): string {
  const part = words.slice(words.lastIndexOf('；') + 1);
  return /.*(《[^》]+》)/.exec(part)?.[1] ?? /^[^，：]*/.exec(part)![0];
}

function clauseFrom(text: string, start: number, limit: number): string {
  let to = start;
  while (to < limit && to - start < reach && !marks.includes(text[to]!)) to++;
  return text.slice(start, to);
}
