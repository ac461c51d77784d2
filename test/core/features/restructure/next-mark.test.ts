import { equal } from 'node:assert/strict';
import { edited, nextMark, readSpeech } from '../../../../server/src/core/index';

/** The text after Enter at the place of `|`. */
function entered(marked: string): string {
  const text = marked.replace('|', '\n');
  const line = marked.slice(0, marked.indexOf('|')).split('\n').length;
  return edited(text, nextMark(readSpeech(text), line));
}

describe('Enter', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['behind a heading adds the next number', '一、修渠|', '一、修渠\n二、'],
    ['behind the text of a heading too', '一、水利\n（一）修渠。先挖后砌。|', '一、水利\n（一）修渠。先挖后砌。\n（二）'],
    ['keeps indent and blanks', '　　1. 修渠|', '　　1. 修渠\n　　2. '],
    ['behind a point adds the next one', '做几件事：\n一是修渠；|', '做几件事：\n一是修渠；\n二是'],
    ['knows other points', '第九，修渠。|', '第九，修渠。\n第十，'],
    ['behind a number without words takes it away', '一、修渠\n二、|', '一、修渠\n'],
    ['goes beyond ten', '十、修渠\n十一、护堤|', '十、修渠\n十一、护堤\n十二、'],
    ['before the next number adds none', '一、修渠|\n二、护堤', '一、修渠\n\n二、护堤'],
    ['inside a heading adds none', '一、修|渠', '一、修\n渠'],
    ['behind other text adds none', '修渠。|', '修渠。\n'],
    ['behind a decimal adds none', '1.5万人参加。|', '1.5万人参加。\n'],
    ['behind a Markdown heading adds none', '# 修渠|', '# 修渠\n'],
  ]; // biome-ignore format: one case a line
  for (const [what, before, after] of cases) it(what, () => equal(entered(before), after));
});
