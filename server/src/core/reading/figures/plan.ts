/** A five-year plan by its name: “十四五”, 十三五时期. */
export interface Plan {
  readonly kind: 'plan';
  readonly start: number;
  readonly end: number;
  /** 十四五. */
  readonly name: string;
}

/** The plan named at `start`: in quotation marks, or before a word that only plans have (正月十五 is none). */
export function planAt(text: string, start: number): Plan | undefined {
  name.lastIndex = start;
  const found = name.exec(text)?.[0];
  if (!found) return undefined;
  const end = start + found.length;
  const isQuoted = text[start - 1] === '“' && '”期规计'.includes(text[end] ?? ' ');
  around.lastIndex = end;
  return isQuoted || around.test(text) ? { kind: 'plan', start, end, name: found } : undefined;
}
const name = /十?[一二三四五六七八九]五(?![十百千万亿年月日个名件家人元])|十五(?=[”规计时期])/y;
const around = /规划|计划|时期|期间|以来|末(?!端)|开局|收官|初期|中期|目标任务/y;
