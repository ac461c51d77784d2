import { gathering } from '../../reading/gathering';
import { type HalfWidthMark, halfWidthMarks } from '../../reading/prose/half-width';
import { maybe, replace } from '../fixes';
import { moved } from '../moved';
import type { Fix, Found, SpeechRule } from '../rule';

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
  checkSpeech(speech, report) {
    const lines = marksByLine(speech);
    const times = new Map<string, number>();
    for (const { facts } of lines) for (const { mark } of facts) times.set(mark, (times.get(mark) ?? 0) + 1);
    const seen = new Set<string>();
    for (const { line, facts } of lines)
      for (const { mark, found } of facts) {
        // A mark that is half-width all through the text is one mistake of the file: told once, the rest is marked softly.
        const habit = times.get(mark)! > most;
        const again = habit && seen.has(mark);
        seen.add(mark);
        const told = habit ? { ...found, message: `${found.message}（全文共${times.get(mark)}处）` } : found;
        report(moved(again ? { ...told, level: 'hint' } : told, speech.starts[line]!));
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

const marksByLine = gathering((paragraph): readonly HalfWidth[] =>
  halfWidthMarks(paragraph).map(mark => ({ mark: mark.written, found: foundOf(mark) })),
);

const foundOf = (mark: HalfWidthMark): Found => ({
  span: mark.span,
  message: messageOf(mark),
  ...(mark.close && mark.kind !== 'year' && { related: [{ span: mark.close.span, message: others[mark.kind] }] }),
  fixes: [fixOf(mark)],
});

const others = { mark: '', bracket: '对应的后括号', quote: '对应的后引号' } as const;

function messageOf({ kind, written, wide, close }: HalfWidthMark): string {
  if (kind === 'year') return '发文字号的年份用六角括号“〔〕”括起';
  if (kind === 'bracket') return '中文里的括号应为全角（）';
  return kind === 'quote' ? `中文里的直引号应为${wide}${close!.wide}` : `中文里的“${written}”应为全角“${wide}”`;
}

function fixOf({ kind, span, wide, close, mayBeMiddleDot }: HalfWidthMark): Fix {
  if (!close) return mayBeMiddleDot ? maybe(replace(span, wide)) : replace(span, wide);
  const pair = wide + close.wide;
  return {
    title: kind === 'year' ? `改为“${pair}”` : `改为${pair}`,
    edits: [
      { span, newText: wide },
      { span: close.span, newText: close.wide },
    ],
    certain: true,
  };
}
