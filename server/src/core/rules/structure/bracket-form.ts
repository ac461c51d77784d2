import { outline } from '../../reading/outline/outline';
import { allSections, type Section } from '../../reading/outline/section';
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
  reads: [outline],
  *checkSpeech(speech) {
    const headings = allSections(outline(speech)).filter(
      ({ kind, lead }) =>
        kind === 'heading' && (lead.heading?.style === 'han-bracket' || lead.heading?.style === 'arabic-bracket'),
    );
    yield* asHabit(
      headings.filter(heading => isOdd(speech, heading)).map(heading => foundAt(speech, heading)),
      headings.length,
      'information',
    );
  },
};

const numeralOf = ({ paragraphs }: Speech, { line, lead: { heading } }: Section): string =>
  sliceOf(paragraphs[line]!.text, heading!.numeral);

/** Whether its brackets are not full-width round ones. A missing half is left to the rules of marks, and other scripts have other brackets. */
function isOdd(speech: Speech, section: Section): boolean {
  const numeral = numeralOf(speech, section);
  const { text } = speech.paragraphs[section.line]!;
  const next = section.lead.heading!.span.end;
  const isChinese = isHan(text.charCodeAt(next)) || '“《'.includes(text[next] ?? ' ');
  return isChinese && !/^（[^（）]+）$|^[^（(【〔]+[）)】〕]$/.test(numeral);
}

function foundAt(speech: Speech, section: Section): Found {
  const numeral = numeralOf(speech, section);
  const right = `（${inside(numeral)}）`;
  const span = shifted(section.lead.heading!.numeral, speech.starts[section.line]!);
  return { span, message: `“${numeral}”应写作“${right}”`, fixes: [replace(span, right)] };
}

/** ㈠ → 一, ⑴ → 1, (一) → 一. */
const inside = (numeral: string): string => numeral.normalize('NFKC').replace(/[（()）【】〔〕]/g, '');
