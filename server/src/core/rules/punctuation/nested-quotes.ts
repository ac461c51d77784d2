import type { Pair, Quotations } from '../../reading/prose/quotation';
import { spanOf } from '../../text/span';
import type { Fix, ParagraphRule, Report } from '../rule';

export const nestedQuotes: ParagraphRule = {
  id: 'punctuation/nested-quotes',
  title: '引号外双内单、书名号外双内单',
  why:
    '引号里面还要用引号时，外面一层用双引号，里面一层用单引号；书名号里面还要用书名号时，外面一层用双书名号，里面一层用单书名号；' +
    '再往里又用双的（GB/T 15834—2011，4.8.3.4、4.15.3）。',
  level: 'warning',
  examples: {
    bad: [
      '会议要求：“增强⟦“⟧四个意识”，做到‘两个维护’。”',
      '印发《关于学习⟦《⟧条例》的通知》。',
      '会议要求：⟦‘⟧增强“四个意识”’。',
      '印发⟦〈⟧关于学习《条例》的通知〉。',
      '印发《关于学习⟦<⟧条例>的通知》。',
    ],
    good: [
      '会议要求：“增强‘四个意识’。”',
      '印发《关于学习〈条例〉的通知》。',
      '落实“两学一做”“三严三实”要求。',
      '印发《关于修改〈落实《章程》办法〉的通知》。',
      '他说：“我读了《论“三农”》。”',
      '“甲方（下称“甲”）”',
    ],
  },
  check({ text, quotations }, report) {
    for (const pair of quotations.pairs) {
      const { within, mark, open } = pair;
      if (mark === '《') lessThan(text, pair, report);
      if (!within) continue;
      if (mark === within.mark && mark in other) {
        const inner = other[mark]!;
        report({
          span: open,
          message: `${kindOf(mark)}里面的${kindOf(mark)}用${inner[0]}${inner[1]}`,
          fixes: [turned([pair], inner)],
        });
      } else if (other[mark]?.[0] === within.mark && isDouble(mark) && !hasDoubleAround(within)) {
        if (firstInside(quotations, within) !== pair) continue;
        const outer = other[within.mark]!;
        const inner = doubles(quotations, within);
        report({
          span: within.open,
          message: `外层用${outer[0]}${outer[1]}，里层用${within.mark}${other[mark]![1]}`,
          fixes: [turned([within], outer, turned(inner, other[mark]!).edits)],
        });
      }
    }
  },
};

/** 《关于学习<条例>的通知》: the signs for less and more stand for 〈〉. */
function lessThan(text: string, { inner }: Pair, report: Report): void {
  const found = /[<＜]([\u4e00-\u9fff][^<>＜＞]*)[>＞]/.exec(text.slice(inner.start, inner.end));
  if (!found) return;
  const at = inner.start + found.index;
  const [open, close] = [spanOf(at, at + 1), spanOf(at + found[0].length - 1, at + found[0].length)];
  const edits = [
    { span: open, newText: '〈' },
    { span: close, newText: '〉' },
  ];
  report({ span: open, message: '书名号里面的书名号用〈〉', fixes: [{ title: '改为〈〉', edits, certain: true }] });
}

/** What a pair of marks becomes one layer further in or out. */
const other: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '“': ['‘', '’'],
  '‘': ['“', '”'],
  '《': ['〈', '〉'],
  '〈': ['《', '》'],
};

const isDouble = (mark: string): boolean => mark === '“' || mark === '《';
const kindOf = (mark: string): string => ('“‘'.includes(mark) ? '引号' : '书名号');

const hasDoubleAround = ({ within, mark }: Pair): boolean =>
  within !== undefined && (within.mark === other[mark]![0] || hasDoubleAround({ ...within, mark }));

const doubles = ({ pairs }: Quotations, outer: Pair): readonly Pair[] =>
  pairs.filter(({ within, mark }) => within === outer && mark === other[outer.mark]![0]);

const firstInside = (quotations: Quotations, outer: Pair): Pair | undefined => doubles(quotations, outer)[0];

const turned = (pairs: readonly Pair[], [open, close]: readonly [string, string], edits: Fix['edits'] = []): Fix => ({
  title: `改为${open}${close}`,
  edits: [
    ...pairs.flatMap(pair => [
      { span: pair.open, newText: open },
      { span: pair.close, newText: close },
    ]),
    ...edits,
  ],
  certain: true,
});
