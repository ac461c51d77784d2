import { lexiconOf } from '../../text/lexicon';
import { listIn } from '../../text/list-in';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { arabicDigit, isArabic } from './arabic-section';
import type { Figure } from './figure';
import { hanNumber } from './han-number';

/** A word or name that has its number in 汉字, written with Arabic digits: 5位一体, 第1要务, 星期5. */
export interface FixedWord extends Span {
  /** In 汉字: 五位一体. */
  readonly right: string;
}

/** What must stand beside a word that could also be a count: 四个全面 is a name before ” or 战略布局. */
interface Sign {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const plain =
  '四个意识 四个自信 两个维护 两个确立 两个结合 三个务必 两个毫不动摇 三严三实 两学一做 五位一体 三位一体 一带一路 两个一百年 两不愁三保障 三重一大 一国两制 三会一课 一岗双责 六稳 六保 四史 三公经费 五险一金 双一流 四大班子 三大攻坚战 三农 两弹一星 ' +
  '三下乡 四个最严 四不两直 三支一扶 三个区分开来 四下基层 三权分置 四好农村路 五育并举 一老一小 一网统管 三不腐 四议两公开 一村一品 一府一委两院 ' +
  '中央一号文件 一把手 一系列 一揽子 一体化 一方面 一站式 一网通办 一票否决 一刀切 一盘棋 一般 一定要 一切 一直 一致 一律 一旦 一贯 一概 一流 统一战线 统一领导 统一部署 统一思想 统一管理 五湖四海 一心一意 一如既往 一以贯之 千方百计 四面八方 ' +
  '基层一线 生产一线 抗疫一线 防疫一线 防控一线 教学一线 科研一线 工作一线 施工一线 扶贫一线 招商一线 攻坚一线 ' +
  '第一要务 第一责任人 第一生产力 第一动力 第一资源 第一时间 第一书记 第一线 第一把手 第一议题 ' +
  '星期一 星期二 星期三 星期四 星期五 星期六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六';
const end = '$|[，。、；：！？”’）》]';
const sectors: Sign = { after: /^(?![园集链基])/ };
const named: readonly (readonly [string, Sign])[] = [
  ['四个全面', { after: new RegExp(`^(?:${end}|战略|布局|要求)`) }],
  ['三个代表', { after: /^(?:”|’|重要思想)/ }],
  ['八项规定', { before: /中央$/ }],
  ['八项规定', { after: /^(?:”|’|精神|及其实施|实施细则)/ }],
  ...['第一产业', '第二产业', '第三产业'].map(sector => [sector, sectors] as const),
  ['进一步', { before: /(?:^|[^前迈跨])$/ }],
  ['四风', { before: /反对?|纠治?|整治|查?纠|“|‘$/ }],
  ...['周一', '周二', '周三', '周四', '周五', '周六'].map(
    day =>
      [day, { before: /(?:^|[^每一二三四五六七八九十\d半两几])$/, after: /^(?:上午|下午|晚上|凌晨|中午)/ }] as const,
  ),
  ...['十一五', '十二五', '十三五', '十四五', '十五五'].map(
    plan => [plan, { after: /^(?:”|规划|时期|期间|以来|末|开局|收官)/ }] as const,
  ),
  ...['十五大', '十六大', '十七大', '十八大', '十九大', '二十大'].map(
    congress =>
      [
        congress,
        { before: /党的$/, after: new RegExp(`^(?:${end}|以来|和|对|为|报告|精神|提出|作出|部署|召开|胜利|的)`) },
      ] as const,
  ),
];

// several entries may share a word: each has its own signs
const signs = new Map<string, Sign[]>();
for (const [word, sign] of named) listIn(signs, word).push(sign);
const allWords = [...plain.split(' '), ...signs.keys()];
const words = lexiconOf<string>(
  allWords.flatMap(word => [
    [word, word] as const,
    // 2 stands for 两 and 二 alike
    ...(word.includes('两') ? [[word.replaceAll('两', '二'), word] as const] : []),
  ]),
);
/** What stands behind a number in some word, and before a number that ends one. */
const isNumber = /^[一二两三四五六七八九十百]+$/;
const behindNumber = new Set(allWords.flatMap(word => [...word].filter((_, i) => isNumber.test(word[i - 1] ?? ''))));
const beforeNumber = new Set(allWords.flatMap(word => [...word].filter((_, i) => isNumber.test(word.slice(i + 1)))));
/** Characters that may stand before the digit in such a word, and behind it. */
const [mostBefore, mostBehind] = [4, 8];

export function fixedWordsOf({ text, figures }: Paragraph): readonly FixedWord[] {
  const found: FixedWord[] = [];
  for (const figure of figures) {
    const at = digitsIn(text, figure);
    if (at === undefined || at < (found.at(-1)?.end ?? 0) || !standsInWord(text, at)) continue;
    const word = fixedWordAt(text, at);
    if (word) found.push(word);
  }
  return found;
}

/** Where the Arabic digits of a figure begin that may be part of a word. */
function digitsIn(text: string, figure: Figure): number | undefined {
  if (figure.kind !== 'quantity' && figure.kind !== 'ordinal') return undefined;
  const from = figure.kind === 'quantity' ? figure.numeral.start : figure.start;
  const at = text[from] === '第' ? from + 1 : from;
  for (let i = at; i < at + 2; i++) if (isArabic(text, i)) return i;
  return undefined;
}

/** Whether what stands next to the digits is what stands next to a number in some word; most digits are told apart by that. */
function standsInWord(text: string, at: number): boolean {
  let end = at + 1;
  while (isArabic(text, end)) end++;
  return behindNumber.has(text[end] ?? '') || beforeNumber.has(text[at - 1] ?? '');
}

function fixedWordAt(text: string, at: number): FixedWord | undefined {
  const start = Math.max(0, at - mostBefore);
  const { written, offsets } = inHan(text, start, at + mostBehind);
  const digit = offsets.indexOf(at);
  for (let from = 0; from <= digit; from++) {
    const entry = words.longestAt(written, from);
    if (!entry || from + entry.word.length <= digit) continue;
    const span = { start: offsets[from]!, end: offsets[from + entry.word.length]! };
    if (isArabic(text, span.start - 1) || (isArabic(text, span.end) && isArabic(text, span.end - 1))) continue;
    const choices = signs.get(entry.value);
    const before = text.slice(Math.max(0, span.start - 4), span.start);
    const after = text.slice(span.end, span.end + 4);
    if (!choices || choices.some(sign => fits(sign, before, after))) return { ...span, right: entry.value };
  }
  return undefined;
}

const fits = (sign: Sign, before: string, after: string): boolean =>
  (sign.before?.test(before) ?? true) && (sign.after?.test(after) ?? true);

/** A piece of text with its Arabic numbers in 汉字, and where each of its characters and its end stand in the text. */
function inHan(text: string, start: number, end: number): { written: string; offsets: readonly number[] } {
  let written = '';
  const offsets: number[] = [];
  for (let at = start; at < Math.min(end, text.length); ) {
    let value = 0;
    let to = at;
    for (
      let digit = arabicDigit(text.charCodeAt(to));
      digit !== undefined && to - at < 4;
      digit = arabicDigit(text.charCodeAt(to))
    ) {
      value = value * 10 + digit;
      to++;
    }
    const piece = to > at ? hanNumber(value) : text[at]!;
    for (const character of piece.split('')) {
      written += character;
      offsets.push(at);
    }
    at = Math.max(to, at + 1);
  }
  return { written, offsets: [...offsets, Math.min(end, text.length)] };
}
