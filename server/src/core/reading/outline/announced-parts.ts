import { remembered } from '../../text/remembered';
import { lastBefore, type Span } from '../../text/span';
import { isExact } from '../figures/interval';
import type { Quantity } from '../figures/quantity';
import { factsAt, gathering } from '../gathering';
import type { Paragraph } from '../paragraph';
import { pairAround } from '../prose/quotation';
import { runsOf } from '../prose/runs';
import type { Speech } from '../speech';
import { headingSeries } from './heading-series';

/** A number of parts that the end of a line announces (下面，我讲三点意见。), and the headings or points behind it. */
export interface AnnouncedParts {
  readonly line: number;
  /** Its span counts from the line. */
  readonly stated: Quantity;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly line: number;
  /** Its mark; counts from its line. */
  readonly span: Span;
  readonly number: number;
}

export const announcedParts: (speech: Speech) => readonly AnnouncedParts[] = remembered(speech => {
  const announced = announcedByLine(speech);
  return seriesOfParts(speech).flatMap(({ parts, parent }) => {
    const first = parts[0]!;
    if (parts.length < 2 || first.number !== 1) return [];
    const before = filledBefore(speech, first.line);
    for (const line of [before, parent ?? before]) {
      const { stated, word = '' } = factsAt(announced, line)[0] ?? {};
      const haveWord = parts.every(({ line }) => speech.paragraphs[line]!.text.slice(0, longestTitle).includes(word));
      if (stated && haveWord) return [{ line, stated, parts }];
    }
    return [];
  });
});
const announcedByLine = gathering((paragraph): readonly Announced[] => {
  const stated = announcedAtEnd(paragraph);
  return stated ? [{ stated }] : namedAtEnd(paragraph);
});
const longestTitle = 60;

/** A number at the end of a line, and the word of its name, which all its parts have: 到位 of “三个到位”. */
interface Announced {
  readonly stated: Quantity;
  readonly word?: string;
}

/** 要做到“三个到位”。 实施“四大工程”： 必须做到三个“坚持不懈”。 */
function namedAtEnd({ text, figures, quotations }: Paragraph): readonly Announced[] {
  const figure = lastBefore(figures, text.length);
  if (figure?.kind !== 'quantity' || !figure.measure || !isExact(figure.value)) return [];
  const { start, end, value } = figure;
  if (value.low < 2 || value.low > 30 || !/[个大项]/.test(figure.measure.word)) return [];
  const [, word] = /^“?([\u4e00-\u9fff]{2,6})”[\u4e00-\u9fff]{0,6}[。：:]?[ \t\u3000]*$/.exec(text.slice(end)) ?? [];
  const isNamed = text[start - 1] === '“' || (text[end] === '“' && !pairAround(quotations, start));
  return word && isNamed ? [{ stated: figure, word }] : [];
}

interface Series {
  readonly parts: readonly Part[];
  /** The line of the heading above. */
  readonly parent: number | undefined;
}

/** Numbered headings of one level, and points at the beginnings of lines (一是…, 第一，…). */
function seriesOfParts(speech: Speech): readonly Series[] {
  const headings = headingSeries(speech).map(({ parent, members }) => ({
    parent: parent?.kind === 'heading' ? parent.line : undefined,
    parts: members.map(({ line, lead: { heading } }) => ({ line, span: heading.span, number: heading.number })),
  }));
  const points = runsOf(speech).map(({ members }) => ({
    parent: undefined,
    parts: members
      .filter(({ marker }) => marker.atLineStart)
      .map(({ line, marker }) => ({ line, span: marker, number: marker.number })),
  }));
  const dashes = dashedLines(speech).map(parts => ({ parent: undefined, parts }));
  return [...headings, ...points, ...dashes].filter(({ parts }) => parts.length > 1);
}

/** Lines that follow each other and begin with a dash: ——坚持学习。 */
function dashedLines(speech: Speech): readonly (readonly Part[])[] {
  const rows: Part[][] = [];
  let last: number | undefined;
  for (const { line, facts } of dashesByLine(speech)) {
    if (last === undefined || filledBefore(speech, line) !== last) rows.push([]);
    const row = rows.at(-1)!;
    row.push({ line, span: facts[0]!.span, number: row.length + 1 });
    last = line;
  }
  return rows;
}
const dashesByLine = gathering(({ lead: { point } }) => (point?.system === '——' ? [point] : []));

/** The last line before `line` that is not blank; -1 where there is none. */
function filledBefore({ paragraphs }: Speech, line: number): number {
  let before = line - 1;
  while (before >= 0 && paragraphs[before]!.lead.kind === 'blank') before--;
  return before;
}

/** The number at the end of a line: 三点意见, 以下八个方面工作, 从3个方面来谈点看法; not what another one said. */
export function announcedAtEnd(paragraph: Paragraph): Quantity | undefined {
  const { text, figures, sentences, quotations } = paragraph;
  const figure = lastBefore(figures, text.length);
  const sentence = sentences.at(-1);
  if (figure?.kind !== 'quantity' || !sentence || figure.start < sentence.start) return undefined;
  const { measure, value, approximations, start, end } = figure;
  if (!measure || approximations.length > 0 || !isExact(value) || value.low < 2 || value.low > 30) return undefined;
  if (!counting.has(measure.dimension) || !rest.test(text.slice(end))) return undefined;
  if (measure.word !== '点' && measure.word !== '方面' && !nouns.test(measure.word + text.slice(end))) return undefined;
  if (pairAround(quotations, start) || back.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  const before = text.slice(sentence.start, start);
  if (others.test(before) && !/我(?!们)|以下|如下|下面|主要|重点/.test(before)) return undefined;
  return figure;
}
const counting = new Set(['thing', 'kind', 'document', 'event']);
const rest =
  /^[^，。；：！？、“”（）《》]{0,14}(?:，(?:供|请|与大家|同大家|不当|不妥)[^，。；：]{0,14})?[。：:]?[ \t\u3000]*$/;
const nouns =
  /点|方面|部分|意见|建议|工作|任务|要求|体会|问题|措施|举措|内容|事|看法|经验|启示|认识|重点|原因|情况|想法|希望|要点|关系|原则|能力|环节|目标|行动|工程|攻坚战|文章|关口|转变|提升|突破|抓手/;
const back = /(?:这|那|前|后|上述|以上|第)$/;
/** Someone else said it, or it is done. */
const others =
  /(?:县长|市长|区长|州长|省长|书记|主席|主任|局长|总理|领导|同志|他|她)[^，]{0,6}(?:讲|说|提|强调|谈)|(?:讲|说|提|谈|强调|完成|取得|办)[^，]{0,2}了/;
