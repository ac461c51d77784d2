import type { Paragraph } from '../paragraph';
import type { DateFigure } from './date';
import type { DatedEvent } from './event';

/** 3月24日发生的“2·24”火灾事故: what happened as its name dates it, then as the date before the name does. */
export function namedByDate({ text }: Paragraph, date: DateFigure): readonly DatedEvent[] {
  if (date.month === undefined || date.day === undefined) return [];
  const [, before, month, day, what] = name.exec(text.slice(date.end, date.end + 40)) ?? [];
  if (!what) return [];
  const start = date.end + before!.length;
  const end = start + month!.length + day!.length + 1;
  const event = { verb: '发生', subject: `“${month}·${day}”${what}`, isKnown: true as const };
  return [
    { ...event, date: { kind: 'date', start, end, month: +month!, day: +day!, form: 'arabic' } },
    { ...event, date },
  ];
}
const name =
  /^((?:凌晨|上午|下午|晚)?(?:发生|突发)的?“)(\d{1,2})[·•．.](\d{1,2})”([^，。；“”]{0,16}?(?:事故|事件|火灾|地震|爆炸|洪灾|泥石流|案件))/;
