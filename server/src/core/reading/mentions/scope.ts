import { lexiconOf } from '../../text/lexicon';
import { lastBefore, type Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { paragraphFact } from '../paragraph-fact';
import { sentenceAt } from '../prose/pieces';

/** Of when and where a number speaks, as far as the words before it tell. */
export interface Scope {
  /** 国, 省, 市, 县 and so on, of 全县, 我县. */
  readonly region?: string;
  /** What the sentence sets apart: 刑事 of 刑事方面，. */
  readonly frame?: string;
  /** As the text names it: a year, 去年, 五年. */
  readonly period?: number | string;
  /** What is planned, not done: 将, 力争, 到2025年. */
  readonly isPlanned: boolean;
  /** Its sentence names the time right before, and no subject: 全年开展调研14次. */
  readonly isOverall?: true;
}

/** The scope of what stands at `at`: region and plan of its sentence, and the last time that the paragraph names before it. */
export function scopeAt(paragraph: Paragraph, at: number): Scope {
  const { regions, periods, plans, frames } = cuesIn(paragraph);
  const from = sentenceAt(paragraph, at)?.start ?? 0;
  const region = lastBefore(regions, at);
  const frame = lastBefore(frames, at);
  const time = lastBefore(periods, at);
  const period = time?.value;
  const plan = lastBefore(plans, at);
  return {
    ...(region && region.start >= from && { region: region.value }),
    ...(frame && frame.start >= from && { frame: frame.value }),
    ...(period !== undefined && { period }),
    ...(time && time.start >= from && overall.test(paragraph.text.slice(time.end, at)) && { isOverall: true }),
    isPlanned:
      (plan !== undefined && plan.start >= from && !isDone(paragraph, plan, at)) ||
      (typeof period === 'string' && ahead.has(period)),
  };
}
const overall = /^[来间，]{0,2}[^，。；、围绕就针对为在以关于紧扣聚焦]{2,12}$/;
/** 计划改造36个，实际改造33个: what follows a plan in its sentence may be done. */
const isDone = ({ text }: Paragraph, plan: Span, at: number): boolean =>
  done.test(text.slice(Math.max(plan.end, at - 20), at));
const done = /[，；](?:[全我][省市区县]|目前|现)?(?:实际|已|共)[^，；]*$/;

const ahead = new Set(['明年', '今后']);

/** The words of a line that set a scope, each kind in the order of the line. */
interface Cues {
  readonly regions: readonly Cue<string>[];
  readonly periods: readonly Cue<number | string>[];
  readonly plans: readonly Span[];
  readonly frames: readonly Cue<string>[];
}

interface Cue<V> extends Span {
  readonly value: V;
}

const cuesIn = paragraphFact((paragraph: Paragraph): Cues => {
  const { text } = paragraph;
  const spansOf = (words: RegExp) =>
    [...text.matchAll(words)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, word }));
  return {
    regions: spansOf(regions).map(({ word, ...span }) => ({ ...span, value: word.at(-1)! })),
    periods: periodsIn(paragraph),
    plans: spansOf(plans),
    frames:
      text.includes('方面，') || text.includes('领域，')
        ? spansOf(frames).map(({ word, ...span }) => ({ ...span, value: word }))
        : [],
  };
});
const regions = /全(?:国(?!重点|文明|先进|人大|政协)|[省市区县州旗镇乡村球])|我[国省市区县州旗镇]|世界/g;
// 将 before a number is 把, and what 为确保 tells is why something was done
const plans =
  /将(?!(?:[全我][省市区县])?[\d０-９一二三四五六七八九十])|拟|力争|计划(?!”)|预计|确(?<![为了]确)保|争(?<![为了]争)取(?!到的)(?=[\d到在用今明本后年全早尽新再实达突完建使让])|目标(?:是|为|：)|下一步|[要再](?<=(?:[，；、]|^)[要再])|到20\d\d年(?:底|末)?，/g;

const frames = /(?<=[，。；：]|^)[^，。；：、]{1,10}(?:方面|领域)(?=，)/g;

/** Years of dates, and words for a time outside of dates. */
function periodsIn({ text, figures }: Paragraph): readonly Cue<number | string>[] {
  const found: Cue<number | string>[] = [];
  let word = times.firstFrom(text, 0);
  const readWords = (to: number): void => {
    for (; word && word.start < to; word = times.firstFrom(text, endOf(word))) {
      // 比去年提前12天 does not speak of last year, 年底前 not of its end
      if ('比较'.includes(text[word.start - 1] ?? ' ')) continue;
      if (word.value === '年底' && text[endOf(word)] === '前') continue;
      found.push({ start: word.start, end: endOf(word), value: word.value });
    }
  };
  for (const date of figures) {
    if (date.kind !== 'date') continue;
    readWords(date.start);
    if (date.year !== undefined) found.push({ start: date.start, end: date.end, value: date.year });
    if (word && word.start < date.end) word = times.firstFrom(text, date.end);
  }
  readWords(text.length);
  return found;
}
const endOf = ({ start, word }: { readonly start: number; readonly word: string }): number => start + word.length;

const times = lexiconOf<string>(
  Object.entries({
    五年: '五年 五年来 过去五年 五年间 五年中 这五年 近五年 五年共 五年累计 本届 任期内 任期 届内 换届以来',
    一年: '一年来 过去一年 一年间 全年',
    三年: '三年来 近三年 三年间 过去三年',
    两年: '两年来 近两年 两年间 过去两年',
    四年: '四年来 四年间 近四年 过去四年',
    同期: '去年同期 上年同期 同期',
    去年: '去年 上年 上一年 去年以来',
    今年: '今年 本年 今年以来 年内',
    明年: '明年',
    今后: '今后 未来一 未来两 未来三 未来五 未来十 未来几',
    上半年: '上半年',
    下半年: '下半年',
    一季度: '一季度',
    二季度: '二季度',
    三季度: '三季度',
    四季度: '四季度',
    前三季度: '前三季度',
    年初: '年初 原有 原来 此前',
    目前: '目前 如今',
    年底: '年底 年末 岁末',
    每年: '每年 每季度 每月 年均',
    上届: '上届 上一届',
  }).flatMap(([value, words]) => words.split(' ').map(word => [word, value] as const)),
);
