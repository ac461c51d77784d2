import { arabicSection } from './arabic-section';
import { hanSection } from './han-section';

/** A whole number below 10000 or in Arabic digits, as dates and ordinals have: 12, 二十一, 二〇二一; no 几, 1.5 and 百 by itself. */
export interface WholeNumber {
  readonly end: number;
  readonly value: number;
  readonly form: 'arabic' | 'han';
  /** Characters as written. */
  readonly length: number;
  /** 汉字 digits one after the other. */
  readonly isDigits: boolean;
}

export function wholeNumberAt(text: string, at: number): WholeNumber | undefined {
  const arabic = arabicSection(text, at);
  const section = arabic ?? hanSection(text, at);
  if (!section || section.vague || section.isBare || section.step < 1) return undefined;
  const { end, value, form } = section;
  return { end, value: value.low, form: arabic ? 'arabic' : 'han', length: end - at, isDigits: form === 'digits' };
}
