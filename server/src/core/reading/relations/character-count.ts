import { isHan } from '../../text/characters';
import { firstFrom, type Span } from '../../text/span';
import type { Figure } from '../figures/figure';
import { exactly } from '../figures/interval';
import type { Paragraph } from '../paragraph';
import type { Relating } from './relation';

/** Quoted words and how many characters they are said to have: “存史、资政、团结、育人”八字作用; 十六字方针“…”. */
export interface CharacterCount extends Relating {
  readonly kind: 'characters';
  /** The quotations, without their marks. */
  readonly operands: readonly Span[];
  readonly count: number;
}

/** A quotation with its marks, and what stands between them. */
interface Quoted extends Span {
  readonly inner: Span;
}

export function characterCountsOf({ text, figures, quotations }: Paragraph): readonly CharacterCount[] {
  const stated = figures.filter(
    figure => figure.kind === 'quantity' && (figure.measure?.word === '字' || isOfCharacters(text, figure)),
  );
  if (stated.length === 0) return [];
  const quoted = quotations.pairs
    .filter(({ mark, depth }) => mark === '“' && depth === 0)
    .map(({ open, close, inner }) => ({ start: open.start, end: close.end, inner }));
  return stated.flatMap(figure => {
    if (figure.kind !== 'quantity' || figure.approximations.length > 0 || figure.value.low > longest) return [];
    const isPlain = isOfCharacters(text, figure);
    const end = isPlain ? figure.end + 1 : figure.end;
    if (!isPlain && !motto.test(text.slice(end, end + 14)) && !isNamedBefore(text, quoted, figure)) return [];
    const run = quotedBefore(text, quoted, figure.start) ?? quotedBehind(text, quoted, end, isPlain ? 0 : 2);
    const operands = run?.map(({ inner }) => inner) ?? (isPlain ? rowBehind(text, end) : []);
    if (operands.length === 0) return [];
    const count = operands.reduce((sum, { start, end }) => sum + hanIn(text.slice(start, end)), 0);
    const verdict = count === figure.value.low ? 'holds' : 'conflicts';
    return {
      kind: 'characters',
      stated: figure,
      operands,
      count,
      result: exactly(count),
      equation: `${count}字`,
      verdict,
    } as const;
  });
}
const longest = 80;

/** 八个字, where these are meant to be read: “…”八个字; 八个字：…. */
const isOfCharacters = (text: string, figure: Figure): boolean =>
  figure.kind === 'quantity' && figure.measure?.word === '个' && text[figure.end] === '字';

function isNamedBefore(text: string, quoted: readonly Quoted[], { start, end }: Span): boolean {
  if (!/[，。；、]/.test(text[end] ?? '。')) return false;
  const run = quotedBefore(text, quoted, start);
  return run !== undefined && named.test(text.slice(Math.max(0, run[0]!.start - 4), run[0]!.start));
}

/** 八个字：团结、务实、创新、奉献: words of one length. */
function rowBehind(text: string, at: number): readonly Span[] {
  const [, mark, row] =
    /^((?:来?概括|来?形容|来?总结)?(?:，?(?:就是|即)[：，]?|——|[：，]))([\u4e00-\u9fff、]{3,60})(?=[。；，])/.exec(
      text.slice(at, at + 70),
    ) ?? [];
  if (!mark || !row?.includes('、') || new Set(row.split('、').map(({ length }) => length)).size > 1) return [];
  return [{ start: at + mark.length, end: at + mark.length + row.length }];
}
/** What is named for the number of its characters. */
const motto =
  /^[^，。；：“”（）]{0,6}(?:要领|要义|方针|要求|诀|真经|箴言|精神|作用|目标|方略|格言|口诀|原则|理念|经验|准则|[\u4e00-\u9fff]训|追求|[\u4e00-\u9fff]法|标准|承诺|纲领|功能|职能|宗旨|核心价值观|战略|思路|定位|导向|诉求|口号|誓言|嘱托|校风|学风|作风|文化|品格|品质|信条|铁律|主题|任务|措施|机制|模式|特点|特色|工程|政策|路径|攻略|秘诀|心得|体会|总结|祝语|寄语|赠言|信念|气质|风格|形象)/;
/** 校训“明德、笃学”四字，: what the quotation is stands before it. */
const named =
  /(?:方针|要求|精神|理念|原则|校训|家训|院训|厂训|队训|司训|格言|口号|宗旨|箴言|突出|把握|坚持|践行|做到)$/;

/** Quotations right before a number: “…”的十六字方针, “…”“…”八字要求. */
function quotedBefore(text: string, quoted: readonly Quoted[], at: number): readonly Quoted[] | undefined {
  const link = /”(?:的|这|这个|的这)?$/.exec(text.slice(Math.max(0, at - 4), at));
  if (!link) return undefined;
  const close = at - link[0].length;
  let first = firstFrom(quoted, close + 1) - 1;
  if (quoted[first]?.inner.end !== close) return undefined;
  const end = first + 1;
  while (first > 0 && areJoined(text, quoted[first - 1]!, quoted[first]!)) first--;
  return spelledOut(text, quoted.slice(first, end));
}

/** The quotation that a number announces: 十六字方针：“…”, 八字作用，即“…”. */
function quotedBehind(
  text: string,
  quoted: readonly Quoted[],
  at: number,
  least: number,
): readonly Quoted[] | undefined {
  const link = /^([^，。；：“”（）]{0,6}?)(?:：|，?即|是|——)?“/.exec(text.slice(at, at + 12));
  if (!link || link[1]!.length < least) return undefined;
  const first = firstFrom(quoted, at);
  let end = first + 1;
  while (end < quoted.length && areJoined(text, quoted[end - 1]!, quoted[end]!)) end++;
  return quoted[first]?.start === at + link[0].length - 1 ? spelledOut(text, quoted.slice(first, end)) : undefined;
}

const areJoined = (text: string, a: Quoted, b: Quoted): boolean => /^、?$/.test(text.slice(a.end, b.start));

/** A short name that stands for other words (“三严三实”) is not spelled out. */
const spelledOut = (text: string, run: readonly Quoted[]): readonly Quoted[] | undefined =>
  run.length === 1 &&
  /^[一二两三四五六七八九十]/.test(text.slice(run[0]!.inner.start)) &&
  run[0]!.inner.end - run[0]!.inner.start < 6
    ? undefined
    : run;

const hanIn = (words: string): number => [...words].filter(character => isHan(character.charCodeAt(0))).length;
