import { hanSection } from './han-section';

/** A date as written, its numbers in Arabic digits: 二〇二三年5月六日 → 2023年5月6日. */
export const arabicDate = (written: string): string =>
  written.replace(/[〇○零一二三四五六七八九十廿]+(?=[年月日号])/g, number =>
    String(hanSection(number, 0)?.value.low ?? number),
  );
