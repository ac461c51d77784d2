import { gathering, linesIn } from '../../reading/gathering';
import { frontMatter } from '../../reading/outline/front-matter';
import type { Salutation } from '../../reading/outline/salutation';
import type { Paragraph } from '../../reading/paragraph';
import type { Speech } from '../../reading/speech';
import { shifted, sliceOf, spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { Report, SpeechRule } from '../rule';

export const salutation: SpeechRule = {
  id: 'structure/salutation',
  title: '称谓',
  why: '开头的称谓顶格独占一行，后面用冒号（GB/T 15834—2011，4.7.3）；文中的称谓可以用叹号、逗号。几个称呼之间用逗号或顿号，全文一致。',
  level: 'hint',
  examples: {
    bad: [
      '在全县水利工作会议上的讲话\n\n各位代表、⟦同志们⟧\n去年，渠修好了，水通了。',
      '各位委员，同志们⟦，⟧\n现在开会。',
      '各位委员⟦ ⟧同志们：\n现在开会。',
      '各位代表⟦；⟧同志们：\n现在开会。',
      '各位代表⟦。⟧\n现在报告工作。',
      '尊敬的校长，\n老师们，同学们⟦！⟧\n大家好！',
      '各位委员，同志们：\n现在报告工作。\n各位委员⟦、⟧同志们！一起努力！',
      '各位代表：\n现在报告工作。\n各位代表，同志们！新的征程已经开启。\n各位代表⟦、⟧同志们！一起努力！',
    ],
    good: [
      '各位委员，同志们：\n现在开会。',
      '各位委员、同志们：\n现在开会。\n各位委员、同志们！一起努力！',
      '尊敬的校长，\n老师们，同学们：\n大家好！',
      '各位委员、同志们：\n新年将至。\n委员们，朋友们！一起努力！',
      '在此，我谨向同志们、朋友们，表示感谢！',
      '各位委员、同志们：\n现在开会。\n各位委员、同志们：\n大会闭幕。',
    ],
  },
  checkSpeech(speech, report) {
    const { salutation: line } = frontMatter(speech);
    if (line === undefined) return;
    let last = line;
    while (isAlone(speech.paragraphs[nextFilled(speech, last)])) last = nextFilled(speech, last);
    openingFaults(speech, line, last, report);
    otherSeparators(speech, line, report);
  },
};

const isAlone = (paragraph: Paragraph | undefined): boolean => paragraph?.lead.salutation?.isAlone === true;

function nextFilled({ paragraphs }: Speech, line: number): number {
  let next = line + 1;
  while (paragraphs[next]?.lead.kind === 'blank') next++;
  return next;
}

/** The opening salutation, on one line or more, ends in a colon; no blanks part its terms. */
function openingFaults(speech: Speech, first: number, last: number, report: Report): void {
  for (let line = first; line <= last; line++) {
    const found = speech.paragraphs[line]!.lead.salutation;
    for (const { start, end } of found ? gapsOf(found) : [])
      if (/^[；\s]/.test(sliceOf(speech.paragraphs[line]!.text, { start, end })))
        report({
          span: shifted({ start, end }, speech.starts[line]!),
          message: '称呼之间用逗号或顿号',
          fixes: [maybe(replace(shifted({ start, end }, speech.starts[line]!), '，'))],
        });
  }
  const found = speech.paragraphs[last]!.lead.salutation;
  if (!found?.isAlone) return;
  const term = found.terms.at(-1)!;
  if (term.end === found.span.end) {
    const span = shifted(term, speech.starts[last]!);
    const words = sliceOf(speech.paragraphs[last]!.text, term);
    report({ span, message: '开头的称谓后面用冒号，这里缺冒号', fixes: [replace(span, `${words}：`)] });
    return;
  }
  const span = shifted(spanOf(term.end, found.span.end), speech.starts[last]!);
  const mark = speech.paragraphs[last]!.text[term.end]!;
  // A half-width colon is left to the rule of half-width marks.
  if (mark !== '：' && mark !== ':')
    report({ span, message: `开头的称谓后面用冒号，不用“${mark}”`, fixes: [replace(span, '：')] });
}

/** The later salutations of the same terms whose separator is another one than in the opening; one finding for all. */
function otherSeparators(speech: Speech, opening: number, report: Report): void {
  // the opening may have one term only: 各位代表：
  const [first, ...later] = linesIn(separatorsByLine(speech), opening, speech.paragraphs.length);
  const separator = first?.facts[0];
  if (!separator) return;
  const { starts } = speech;
  const reference = first.line;
  const spans = later.flatMap(({ line, facts: [other] }) =>
    other!.mark !== separator.mark && other!.terms === separator.terms ? shifted(other!.span, starts[line]!) : [],
  );
  const [span, ...others] = spans;
  if (!span) return;
  const place = reference === opening ? '开头' : '前面';
  const message = `${place}的称谓用“${separator.mark}”分开，这里用了另一种标点，前后不一`;
  const title = `改为“${separator.mark}”`;
  report({
    span,
    message,
    related: [
      { span: shifted(separator.span, starts[reference]!), message: `${place}的称谓` },
      ...others.map(span => ({ span, message: '这里也是' })),
    ],
    fixes: [{ title, edits: spans.map(span => ({ span, newText: separator.mark })) }],
  });
}

const gapsOf = ({ terms }: Salutation) => terms.slice(1).map((term, i) => spanOf(terms[i]!.end, term.start));

/** The first mark between two terms, with the words of the terms. */
const separatorsByLine = gathering(({ text, lead: { salutation } }) => {
  const gap = salutation && gapsOf(salutation)[0];
  const mark = gap && text[gap.start];
  if (!gap || (mark !== '，' && mark !== '、')) return [];
  const terms = salutation.terms.map(term => sliceOf(text, term)).join('|');
  return [{ mark, span: spanOf(gap.start, gap.start + 1), terms }];
});
