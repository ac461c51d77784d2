import { gathering } from '../../reading/gathering';
import type { Lead } from '../../reading/outline/lead';
import { outline } from '../../reading/outline/outline';
import { allSections, type Section } from '../../reading/outline/section';
import type { Paragraph } from '../../reading/paragraph';
import type { Speech } from '../../reading/speech';
import { isHan } from '../../text/characters';
import { shifted, sliceOf } from '../../text/span';
import { replace } from '../fixes';
import { asHabit } from '../habit';
import type { Found, SpeechRule } from '../rule';

export const bracketForm: SpeechRule = {
  id: 'structure/bracket-form',
  title: '序次语的括号形式',
  why: '序次语用全角圆括号“（一）”“（1）”，左右成对，各占一个字的位置（GB/T 15834—2011，4.9、5.1），不用半角括号、方头括号，也不用“㈠”一类的合成字符。',
  level: 'warning',
  examples: {
    bad: ['⟦(一)⟧加强学习', '⟦（一)⟧加强学习', '⟦㈠⟧加强学习', '⟦【一】⟧加强学习', '一、修渠\n⟦(1)⟧清淤\n（2）加固'],
    good: [
      '（一）加强学习',
      '（1）修订提案办法',
      '（十二）加强宣传',
      'Table (1) lists the results.',
      '(1) lists the results.',
      'f(x)是函数。',
      '〔2021〕5号。',
    ],
  },
  checkSpeech(speech, report) {
    const odd = new Set(oddByLine(speech).map(({ line }) => line));
    if (odd.size === 0) return;
    const headings = allSections(outline(speech)).filter(({ kind, lead }) => kind === 'heading' && hasBrackets(lead));
    for (const found of asHabit(
      headings.filter(({ line }) => odd.has(line)).map(heading => foundAt(speech, heading)),
      headings.length,
      'information',
    ))
      report(found);
  },
};

const hasBrackets = ({ heading }: Lead): boolean =>
  heading?.style === 'han-bracket' || heading?.style === 'arabic-bracket';

const oddByLine = gathering(paragraph => (isOdd(paragraph) ? [true] : []));

/** Whether its brackets are not full-width round ones. A missing half is left to the rules of marks, and other scripts have other brackets. */
function isOdd({ text, lead }: Paragraph): boolean {
  if (!hasBrackets(lead)) return false;
  const { numeral, span } = lead.heading!;
  const isChinese = isHan(text.charCodeAt(span.end)) || '“《'.includes(text[span.end] ?? ' ');
  return isChinese && !/^（[^（）]+）$|^[^（(【〔]+[）)】〕]$/.test(sliceOf(text, numeral));
}

function foundAt({ paragraphs, starts }: Speech, { line, lead: { heading } }: Section): Found {
  const numeral = sliceOf(paragraphs[line]!.text, heading!.numeral);
  const right = `（${inside(numeral)}）`;
  const span = shifted(heading!.numeral, starts[line]!);
  return { span, message: `“${numeral}”应写作“${right}”`, fixes: [replace(span, right)] };
}

/** ㈠ → 一, ⑴ → 1, (一) → 一. */
const inside = (numeral: string): string => numeral.normalize('NFKC').replace(/[（()）【】〔〕]/g, '');
