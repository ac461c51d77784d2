import type { Paragraph } from '../../reading/paragraph';
import { indentOf, isDigit, isHan, isLatin } from '../../text/characters';
import { remembered } from '../../text/remembered';
import { type Span, spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import { moved } from '../moved';
import type { Found, SpeechRule } from '../rule';

export const halfWidth: SpeechRule = {
  id: 'punctuation/half-width',
  title: '中文中的半角标点',
  why: '汉字之间的标点用全角形式，占一个字的位置（GB/T 15834—2011，5.1）。数字、西文、网址、算式里的半角标点不在此列。',
  level: 'warning',
  yieldsTo: ['structure/title-block'],
  examples: {
    bad: [
      '各位委员⟦,⟧同志们⟦:⟧',
      '他说⟦:⟧⟦"⟧路要修好⟦.⟧"',
      '镇党委⟦(⟧党工委)主要负责。',
      '增强⟦"⟧四个意识"。',
      '路修好了⟦.⟧',
      '路修好了⟦;⟧水引来了⟦!⟧',
      '增长5%⟦,⟧高于全省。',
      '国内生产总值⟦(⟧GDP)增长。',
      '国办发⟦[⟧2021]5号文件。',
      "抓好⟦'⟧三会一课'。",
    ],
    good: [
      '各位委员，同志们：',
      '共3.5万人、1,234户，9:30集合，比例3:2。',
      '执行GB/T 9704，见http://www.example.com/a?b=1,2。',
      '1.加强学习。',
      '(一)加强学习',
      '一.加强学习',
      '结果为(3+2)×4=20，函数f(x)递增。',
      '他说He said, "No problem."就走了。',
      '会议室装了55"显示屏。',
      '我国人口超过14亿[2]。',
      '（党工委)、《章程》',
      '学习、调研...',
      '化肥(折纯)\t万吨\t31.7',
    ],
  },
  *checkSpeech({ paragraphs, starts }) {
    const times = new Map<string, number>();
    for (const paragraph of paragraphs)
      for (const { mark } of inParagraph(paragraph)) times.set(mark, (times.get(mark) ?? 0) + 1);
    const seen = new Set<string>();
    for (const [line, paragraph] of paragraphs.entries())
      for (const { mark, found } of inParagraph(paragraph)) {
        // A mark that is half-width all through the text is one mistake of the file: told once, the rest is marked softly.
        const habit = times.get(mark)! > most;
        const again = habit && seen.has(mark);
        seen.add(mark);
        const told = habit ? { ...found, message: `${found.message}（全文共${times.get(mark)}处）` } : found;
        yield moved(again ? { ...told, level: 'hint' } : told, starts[line]!);
      }
  },
};

/** So many places of one half-width mark are single slips; more are a habit. */
const most = 5;

interface HalfWidth {
  readonly mark: string;
  /** Spans count from the line. */
  readonly found: Found;
}

const inParagraph = remembered((paragraph: Paragraph): readonly HalfWidth[] => {
  const { text } = paragraph;
  // Rows of tables are not written in sentences.
  if (!/[,.;:?!("'[]/.test(text) || text.includes('\t')) return [];
  return [
    ...singleMarks(paragraph),
    ...brackets(paragraph),
    ...straightQuotes(paragraph),
    ...documentNumbers(paragraph),
  ].map(found => ({ mark: text[found.span.start]!, found }));
});

const wide: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };

function* singleMarks({ text }: Paragraph): Generator<Found> {
  for (let at = 0; at < text.length; at++) {
    const right = wide[text[at]!];
    if (!right || !standsInChinese(text, at)) continue;
    const span = spanOf(at, at + 1);
    const fix = replace(span, right);
    // Between two 汉字 a dot may also be meant for the one in foreign names.
    const certain = text[at] !== '.' || !isHan(text.charCodeAt(at + 1));
    yield { span, message: `中文里的“${text[at]}”应为全角“${right}”`, fixes: [certain ? fix : maybe(fix)] };
  }
}

function standsInChinese(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const closed = '”’）》〉】〕%％'.includes(text[at - 1] ?? '\n');
  if (text[at] === '.') {
    const ends = at + 1 === text.length || (isHan(before) && !isAscii(text, at + 1));
    return (isHan(before) || closed) && ends && text[at + 1] !== ' ' && !isOrdinal(text, at);
  }
  if (isHan(before) || closed) return !isAscii(text, at + 1) || isDigit(after) || isLatin(after);
  return isHan(after) && (isDigit(before) || isLatin(before));
}

/** Half-width letters and signs; quotation marks and brackets, which stand in Chinese too, are not counted. */
const isAscii = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 32 && text.charCodeAt(at) < 127 && !'"\'()'.includes(text[at]!);

/** `一.` at the beginning of a line is numbering, other rules speak of that. */
const isOrdinal = (text: string, at: number): boolean =>
  /^[一二三四五六七八九十]{1,3}$/.test(text.slice(indentOf(text), at));

function* brackets({ text, quotations }: Paragraph): Generator<Found> {
  for (const { mark, open, close, inner } of quotations.pairs) {
    if (mark !== '(') continue;
    const inside = text.slice(inner.start, inner.end);
    if (open.start === indentOf(text) && /^[一二三四五六七八九十\d]{1,3}$/.test(inside)) continue;
    if (!/[\u4e00-\u9fff]/.test(inside) && !isGloss(text, open, close, inside)) continue;
    yield {
      span: open,
      message: '中文里的括号应为全角（）',
      related: [{ span: close, message: '对应的后括号' }],
      fixes: [
        {
          title: '改为（）',
          edits: [
            { span: open, newText: '（' },
            { span: close, newText: '）' },
          ],
          certain: true,
        },
      ],
    };
  }
}

/** `国内生产总值(GDP)增长`, but no formula. */
const isGloss = (text: string, open: Span, close: Span, inside: string): boolean =>
  isHan(text.charCodeAt(open.start - 1)) &&
  !isAscii(text, close.end) &&
  !/[×÷=+*/^]/.test(inside + (text[close.end] ?? ''));

function* straightQuotes({ text }: Paragraph): Generator<Found> {
  for (const [mark, open, close] of [
    ['"', '“', '”'],
    ["'", '‘', '’'],
  ] as const) {
    let start = -1;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (start < 0) {
        // After a figure it means inches, between letters it is an apostrophe.
        if (
          !isDigit(text.charCodeAt(at - 1)) &&
          !(isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1)))
        )
          start = at;
        continue;
      }
      const [span, other] = [spanOf(start, start + 1), spanOf(at, at + 1)];
      start = -1;
      if (!quotesChinese(text, span, other)) continue;
      yield {
        span,
        message: `中文里的直引号应为${open}${close}`,
        related: [{ span: other, message: '对应的后引号' }],
        fixes: [
          {
            title: `改为${open}${close}`,
            edits: [
              { span, newText: open },
              { span: other, newText: close },
            ],
            certain: true,
          },
        ],
      };
    }
  }
}

/** `抓好"三会一课"`, `落实"1+N"方案`, but no quotation within foreign words. */
function quotesChinese(text: string, open: Span, close: Span): boolean {
  const inner = text.slice(open.end, close.start);
  if (/[\u4e00-\u9fff]/.test(inner)) return true;
  return (
    inner.length < 20 &&
    !isAscii(text, open.start - 1) &&
    isHan(text.charCodeAt(open.start - 1)) &&
    isHan(text.charCodeAt(close.end))
  );
}

/** `国办发[2021]5号`: the year stands in 〔〕. */
function* documentNumbers({ text }: Paragraph): Generator<Found> {
  for (const match of text.matchAll(/[\u4e00-\u9fff]\[(?=(19|20)\d\d\]\d{1,5}号)/g)) {
    const start = match.index + 1;
    yield {
      span: spanOf(start, start + 1),
      message: '发文字号的年份用六角括号“〔〕”括起',
      fixes: [
        {
          title: '改为“〔〕”',
          edits: [
            { span: spanOf(start, start + 1), newText: '〔' },
            { span: spanOf(start + 5, start + 6), newText: '〕' },
          ],
          certain: true,
        },
      ],
    };
  }
}
