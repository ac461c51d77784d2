import type { Paragraph } from '../../reading/paragraph';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const oneHandOther: ParagraphRule = {
  id: 'sequence/one-hand-other',
  title: '一方面、另一方面',
  why: '“一方面”提起并列的两点，后面应有“另一方面”（或又一个“一方面”）呼应；“另一方面”前面应有“一方面”。',
  level: 'warning',
  examples: {
    bad: [
      '⟦一方面⟧，选好负责人。推动力量下沉。',
      '各乡镇已经动员。⟦另一方面⟧，推动力量下沉。',
      '我们⟦一方面⟧选好负责人，压实责任。',
      '一方面，选好负责人；⟦二方面⟧，推动力量下沉。',
    ],
    good: [
      '一方面，选好负责人。另一方面，推动力量下沉。',
      '一方面抓学习，一方面抓调研。',
      '一方面抓学习，另外一方面抓调研。',
      '一方面抓学习;另一方面抓调研。',
      '1方面抓学习，另一方面抓调研。',
      '这一方面的工作、某一方面的经验。',
      '从另一方面看，难度也在加大。',
      '各方面、三方面都要到位。',
      '一方面抓生产，同时也要抓销售。',
      '不少村有顾虑，另一方面的同志也有同感。',
    ],
  },
  check(paragraph, report) {
    const hands = handsOf(paragraph);
    const ones = hands.filter(({ other }) => !other);
    const others = hands.filter(({ other }) => other);
    const second = ones.length === 1 && others.length === 0 ? secondBehind(paragraph.text, ones[0]!.end) : undefined;
    if (second) {
      const related = [{ span: ones[0]!, message: '前一方面' }];
      const fixes = [replace(second, '另一方面')];
      report({ span: second, message: '与“一方面”呼应的是“另一方面”', related, fixes });
      return;
    }
    const isAnswered = ones.length === 1 && also.test(paragraph.text.slice(ones[0]!.end, ones[0]!.end + reach));
    if (ones.length === 1 && others.length === 0 && !isAnswered)
      report({ span: ones[0]!, message: '“一方面”后面没有“另一方面”呼应' });
    if (others.length > 0 && !ones.some(({ start }) => start < others[0]!.start))
      report({ span: others[0]!, message: '“另一方面”前面没有“一方面”' });
  },
};

/** 二方面 or 第二方面 at the beginning of a clause, where 另一方面 is meant. */
function secondBehind(text: string, from: number): Span | undefined {
  const found = second.exec(text.slice(from));
  if (!found) return undefined;
  const end = from + found.index + found[0].length;
  return { start: end - found[1]!.length, end };
}
const second = /(?<=[，。；：])(第?二(?:个)?方面)(?=[，、要是抓]|[\u4e00-\u9fff]{2})(?!的)/;

/** 一方面抓生产，同时抓销售 answers it too. */
const also = /^[^。！？]*[，；](?:同时|另外|还要|也要|又要)/;
const reach = 200;

interface Hand {
  readonly start: number;
  readonly end: number;
  readonly other: boolean;
}

/** 另一方面, 另外一方面, 再一方面. */
const otherWord = /(?:另外?|再|还有)$/;

/** 一方面 and 另一方面 at the beginning of a clause or behind 我们, written 1方面 too: 这一方面 and 从另一方面看 are none. */
function handsOf({ text }: Paragraph): readonly Hand[] {
  const hands: Hand[] = [];
  for (let next = text.indexOf('方面'); next >= 0; next = text.indexOf('方面', next + 2)) {
    const at = next - 1;
    if (text[at] !== '一' && text[at] !== '1') continue;
    const before = otherWord.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
    const other = before > 0;
    const start = at - before;
    if (text[at + 3] === '的') continue;
    if (start === 0 || '。；：，！？、;:,!?　 “（们'.includes(text[start - 1]!))
      hands.push({ start, end: at + 3, other });
  }
  return hands;
}
