import { gathering } from '../../reading/gathering';
import type { Paragraph } from '../../reading/paragraph';
import type { Unpaired } from '../../reading/prose/quotation';
import type { Speech } from '../../reading/speech';
import { indentOf } from '../../text/characters';
import { shifted } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { Found, SpeechRule } from '../rule';

export const unpairedQuotes: SpeechRule = {
  id: 'punctuation/unpaired-quotes',
  title: '引号、括号、书名号不配对',
  why:
    '引号、括号、书名号都由前后两半组成，成对使用，形式一致（GB/T 15834—2011，4.8、4.9、4.15）。' +
    '引文不止一段时，每段开头用前引号，只在最后一段末尾用后引号。',
  level: 'error',
  yieldsTo: ['structure/bracket-form'],
  examples: {
    bad: [
      '全面增强⟦“⟧四个意识，做到“两个维护”。',
      '全面增强⟦”⟧四个意识“。',
      '全面增强“四个意识⟦“⟧。',
      '镇党委⟦（⟧党工委)主要负责。',
      '认真学习⟦《⟧章程〉。',
      '镇党委党工委⟦）⟧主要负责。',
      '⟦“⟧路要修通。\n今年建成“四好农村路”30公里。',
      '用⟦“⟧四两拨千斤的办法。\n“十四五”时期，路要修通。',
      '一、修路\n⟦（⟧二引水\n（三）种树',
    ],
    good: [
      '镇党委（党工委）认真学习《章程》，增强“四个意识”。',
      '他在信中写道：\n“路要修通。\n\n“水要引来。”',
      '“高楼独上望青川，\n烟树苍茫接远天。”',
      '1）修订办法；2）完善制度。',
      '会议室装了55″显示屏，短片长3′20″、3’20”。',
      '新书《Don’t Panic》上架。',
    ],
  },
  checkSpeech(speech, report) {
    for (const { line, mark, other } of leftAlone(speech))
      report(foundAt(mark, other, speech.paragraphs[line]!.text, speech.starts[line]!));
  },
};

/** An unpaired mark of a line, with the other mark that the same mistake is about. */
interface Alone {
  readonly line: number;
  readonly mark: Unpaired;
  readonly other?: Unpaired | undefined;
}

/** The unpaired marks of a speech that no quotation over several lines explains. */
function* leftAlone(speech: Speech): Generator<Alone> {
  if (unpairedByLine(speech).length === 0) return;
  let waiting: { readonly alone: Alone; lines: number } | undefined;
  for (const [line, paragraph] of speech.paragraphs.entries()) {
    const { unpaired } = paragraph.quotations;
    if (!waiting && !unpaired.length) continue;
    let left = unpaired;
    if (waiting && indentOf(paragraph.text) < paragraph.text.length) {
      const goesOn = continuation(paragraph, waiting.alone.mark.mark);
      if (goesOn === 'breaks' || ++waiting.lines > mostLines) yield waiting.alone;
      if (goesOn === 'reopens') waiting = { alone: { line, mark: unpaired[0]! }, lines: 0 };
      else if (goesOn !== 'silent' || waiting.lines > mostLines) waiting = undefined;
      if (goesOn === 'reopens' || goesOn === 'closes') left = unpaired.slice(1);
    }
    for (let i = 0; i < left.length; i++) {
      const mark = left[i]!;
      const other = left[i + 1];
      if (other && belong(mark, other, paragraph.text)) {
        yield {
          line,
          mark: mark.mark === other.mark && mark.opens ? other : mark,
          other: mark.mark === other.mark && mark.opens ? mark : other,
        };
        i++;
      } else if (mark.opens && !other && !waiting) waiting = { alone: { line, mark }, lines: 0 };
      else yield { line, mark };
    }
  }
  if (waiting) yield waiting.alone;
}

const unpairedByLine = gathering(({ quotations }) => quotations.unpaired);

/** A quotation, a poem say, runs over so many lines at most. */
const mostLines = 12;

const closing: Readonly<Record<string, string>> = {
  '“': '”', '‘': '’', '（': '）', '(': ')', '《': '》', '〈': '〉', '〔': '〕', '【': '】', '「': '」', '『': '』',
}; // biome-ignore format: one pair after another

/**
 * How a line goes on with what an opening mark began in an earlier line. Each paragraph of a quotation may begin with
 * the opening mark again, and the last one then ends with the closing one; or only the closing one stands, as in verse.
 */
function continuation(
  { text, quotations }: Paragraph,
  mark: string,
): 'reopens' | 'ends' | 'closes' | 'silent' | 'breaks' {
  const [first] = quotations.unpaired;
  const pair = quotations.pairs.find(pair => pair.mark === mark && pair.depth === 0);
  const start = indentOf(text);
  if ('“‘「『'.includes(mark)) {
    if (first?.opens && first.mark === mark && first.span.start === start) return 'reopens';
    if (pair?.open.start === start && !/[\u4e00-\u9fff]/.test(text.slice(pair.close.end))) return 'ends';
  }
  if (first && !first.opens && first.mark === closing[mark] && !(pair && pair.open.start < first.span.start))
    return 'closes';
  return pair || first ? 'breaks' : 'silent';
}

/** Whether two marks that follow each other are the two halves of one piece: of two kinds, turned round, or the same half twice. */
function belong(one: Unpaired, other: Unpaired, text: string): boolean {
  if (one.partner) return one.partner.start === other.span.start;
  const turned = !one.opens && other.opens && closing[other.mark] === one.mark;
  const between = text.slice(one.span.end, other.span.start);
  return (
    (turned || one.mark === other.mark) && between.length > 0 && between.length <= 30 && !/[。；！？]/.test(between)
  );
}

function foundAt(mark: Unpaired, other: Unpaired | undefined, text: string, offset: number): Found {
  const span = shifted(mark.span, offset);
  if (!other) {
    const name = nameOf(mark.mark);
    return {
      span,
      message: mark.opens ? `前${name}没有对应的后${name}` : `后${name}没有对应的前${name}`,
    };
  }
  const related = [{ span: shifted(other.span, offset), message: `与“${other.mark}”是一对` }];
  if (mark.partner) {
    // Brackets around 汉字 are full-width; otherwise the closing mark follows the opening one.
    const wide = mark.mark === '(' && /[\u4e00-\u9fff]/.test(text.slice(mark.span.end, other.span.start));
    const fix = wide ? replace(span, '（') : replace(shifted(other.span, offset), closing[mark.mark]!);
    return { span, message: `“${mark.mark}”与“${other.mark}”不成对`, related, fixes: [fix] };
  }
  if (mark.mark === other.mark) {
    const right = mark.opens ? closing[mark.mark]! : opening(mark.mark);
    return { span, message: `这里应是“${right}”`, related, fixes: [maybe(replace(span, right))] };
  }
  const edits = [
    { span, newText: other.mark },
    { span: shifted(other.span, offset), newText: mark.mark },
  ];
  return { span, message: `${nameOf(mark.mark)}方向反了`, related, fixes: [{ title: '对调前后两半', edits }] };
}

const opening = (mark: string): string => Object.keys(closing).find(open => closing[open] === mark)!;

const nameOf = (mark: string): string =>
  '“”‘’「」『』'.includes(mark) ? '引号' : '《》〈〉'.includes(mark) ? '书名号' : '括号';
