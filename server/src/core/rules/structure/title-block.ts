import { frontMatter } from '../../reading/outline/front-matter';
import type { Speech } from '../../reading/speech';
import { indentOf } from '../../text/characters';
import { type Span, shifted, spanOf } from '../../text/span';
import { maybe, remove, replace } from '../fixes';
import type { Report, SpeechRule } from '../rule';

const speech = (...lines: string[]): string => [...lines, '各位委员，同志们：', '现在，我讲几点意见。'].join('\n');

export const titleBlock: SpeechRule = {
  id: 'structure/title-block',
  title: '题名区要素与次序',
  why: '称谓之前依次是主标题、“在……会议上的讲话”、讲话人和日期。日期独行时加圆括号，括号用全角；标题末尾不用句号、逗号（GB/T 15834—2011，B.4）。',
  level: 'hint',
  examples: {
    bad: [
      speech('在区政协四届一次会议上的讲话', '⟦2021年12月25日⟧'),
      speech('在区政协四届一次会议上的讲话', '⟦(⟧2021年12月25日⟦)⟧'),
      speech('广泛凝聚共识，深入议政协商⟦。⟧', '——在区政协四届一次会议上的讲话', '（2021年12月25日）'),
      speech('凝聚共识', '⟦在区政协四届一次会议的讲话⟧', '（2021年12月25日）'),
      speech('⟦在全县经济工作会议的讲话⟧', '（2021年12月25日）'),
    ],
    good: [
      speech('凝聚共识', '——在区政协四届一次会议上的讲话', '区政协主席　江远', '（2021年12月25日）'),
      speech('在区政协四届一次会议上的讲话', '（讨论稿）', '（2021年12月25日）'),
      '在重阳节座谈会上的讲话\n各位老领导：\n祝大家健康！\n区政协办公室\n2021年10月14日',
      speech('怎么看？怎么办？', '——在区政协四届一次会议上的讲话'),
      '水利公报\n2021年12月25日\n去年修渠不少。',
    ],
  },
  checkSpeech(speech, report) {
    const { title, salutation, end } = frontMatter(speech);
    if (salutation === undefined) return;
    if (title !== undefined) closedTitle(speech, title, report);
    for (let line = 0; line < end; line++) {
      if (line !== title) oddLine(speech, line, report);
      withoutOn(speech, line, report);
    }
  },
};

function closedTitle({ paragraphs, starts }: Speech, line: number, report: Report): void {
  const text = paragraphs[line]!.text.trimEnd();
  const mark = text.at(-1)!;
  if (!'。，；、'.includes(mark)) return;
  const span = shifted(spanOf(text.length - 1, text.length), starts[line]!);
  report({ span, message: `标题末尾不用“${mark}”`, fixes: [remove(span, mark)] });
}

function oddLine({ paragraphs, starts }: Speech, line: number, report: Report): void {
  const { text, quotations } = paragraphs[line]!;
  if (quotations.unpaired.length > 0) return; // the rule of pairs speaks of them
  const start = indentOf(text);
  const words = text.slice(start).trimEnd();
  const whole = shifted(spanOf(start, start + words.length), starts[line]!);
  if (new RegExp(`^${date}$`).test(words))
    report({ span: whole, message: '日期独占一行时加圆括号', fixes: [maybe(replace(whole, `（${words}）`))] });
  else if (new RegExp(`^[（(〔[【]${date}[）)〕\\]】]$`).test(words)) {
    const edges: readonly [Span, string][] = [
      [spanOf(whole.start, whole.start + 1), '（'],
      [spanOf(whole.end - 1, whole.end), '）'],
    ];
    for (const [span, right] of edges)
      if (!'（）'.includes(words[span.start - whole.start]!))
        report({ span, message: '日期用全角圆括号', fixes: [replace(span, right)] });
  }
}

/** 在…会议的讲话. */
function withoutOn({ paragraphs, starts }: Speech, line: number, report: Report): void {
  const { text } = paragraphs[line]!;
  const words = text.trim();
  if (!/^[—―-]*在[^，。；]{2,60}(?:会议|大会|座谈会|动员会|推进会|仪式)的?(?:讲话|报告|发言|致辞)$/.test(words)) return;
  const start = indentOf(text);
  const span = shifted(spanOf(start, start + words.length), starts[line]!);
  report({ span, message: '“在……会议”之后少了“上”：在……会议上的讲话' });
}
const date =
  '(?:[0-9０-９]{4}|[一二][一二三四五六七八九〇零○]{3})年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日';
