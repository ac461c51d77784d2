import { nounEnd } from './counted-noun';

/** What a work has but one number of, and whose it is: 总投资 of 县医院新院区 in 县医院新院区总投资6亿元, 总投资6亿元的县医院新院区. */
export interface Property {
  readonly noun: string;
  readonly about: string;
}

/** The property that words end with whose number stands right behind them, up to `end`. */
export function propertyBefore(text: string, words: string, end: number): Property | undefined {
  const found = properties.exec(words);
  if (!found) return undefined;
  const owner = words.slice(0, found.index).replace(/^(?:该|其|其中|这一)/, '');
  // 青溪湖工程完成总投资3亿元 is not all of it
  if (/(?:完成|累计|新增|实现|引进|签约|涉及|已|达)$/.test(owner)) return undefined;
  const behind = text[end] === '的' ? text.slice(end + 1, nounEnd(text, end + 1, Math.min(text.length, end + 17))) : '';
  return { noun: found[1]!, about: owner || behind };
}

export const isProperty = (noun: string): boolean => names.has(noun);

const list = '总投资 总建筑面积 占地面积 规划面积 全长 总里程 总库容 装机容量 总装机容量 线路全长';
const names = new Set(list.split(' '));
const properties = new RegExp(`(?:计划|概算|预算|项目|工程)*(${list.replaceAll(' ', '|')})(?:约|为|是)?$`);
