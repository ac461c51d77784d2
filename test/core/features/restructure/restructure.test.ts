import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  edited,
  type Restructuring,
  readSpeech,
  restructured,
  restructurings,
  restructuringsAt,
} from '../../../../server/src/core/index';
import { hanNumber } from '../../../../server/src/core/reading/figures/han-number';
import { outlinedTexts, shapeOf } from '../../outlines';

/** The text after a change at the place of `|`, which is taken out; the same text where nothing restructurings. */
function changed(marked: string, change: Restructuring): string {
  const offset = Math.max(marked.indexOf('|'), 0);
  const text = marked.replace('|', '');
  return edited(text, restructured(readSpeech(text), change, offset) ?? []);
}

describe('renumbering', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['counts every series from one', '一、甲\n三、乙\n（二）丙。话。\n（二）丁。话。\n三、戊', '一、甲\n二、乙\n（一）丙。话。\n（二）丁。话。\n三、戊'],
    ['keeps how each level is written', '一、甲\n(一)乙\n(三)丙\n1．丁\n３．戊\n3．己', '一、甲\n(一)乙\n(二)丙\n1．丁\n２．戊\n3．己'],
    ['goes beyond ten', '九、甲\n十、乙\n十、丙'.replace(/^/, '（节选）\n'), '（节选）\n九、甲\n十、乙\n十一、丙'],
    ['lets numbers run on through the parts', '一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n5.己\n三、庚\n6.辛', '一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n4.己\n三、庚\n5.辛'],
    ['counts behind hashes', '# 题\n## 一、甲\n### （二）乙\n### （三）丙\n## 三、丁\n### （二）戊', '# 题\n## 一、甲\n### （一）乙\n### （二）丙\n## 二、丁\n### （一）戊'],
    ['leaves hashes without numbers', '# 甲\n## 2025年\n## 1.5万人\n## 三农', '# 甲\n## 2025年\n## 1.5万人\n## 三农'],
    ['leaves what is right', '一、甲\n（一）乙\n（二）丙\n二、丁', '一、甲\n（一）乙\n（二）丙\n二、丁'],
  ]; // biome-ignore format: one case a line
  for (const [what, before, after] of cases) it(what, () => equal(changed(before, 'renumber'), after));
});

describe('the style of the standard', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['mends marks', '一.甲\n(一)乙\n（二）、丙\n1、丁\n（1)戊\n二，己', '一、甲\n（一）乙\n（二）丙\n1.丁\n（1）戊\n二、己'],
    ['gives each depth its style', '1.甲\n（1）乙\n（2）丙\n2.丁', '一、甲\n（一）乙\n（二）丙\n二、丁'],
    ['lets a text begin at （一）', '去年\n(一)甲\n（1）乙\n（二）、丙', '去年\n（一）甲\n1.乙\n（二）丙'],
    ['leaves parts and chapters', '第一部分　甲\n一、乙\n1.丙\n第二部分　丁\n一、戊', '第一部分　甲\n一、乙\n（一）丙\n第二部分　丁\n一、戊'],
    ['parts a series inside another of its style', '一、甲\n二、乙\n一、丙\n二、丁\n三、戊\n三、己', '一、甲\n二、乙\n（一）丙\n（二）丁\n（三）戊\n三、己'],
    ['leaves figures and words', '一、甲\n（一）乙。共1.5万人，（二）项。', '一、甲\n（一）乙。共1.5万人，（二）项。'],
  ]; // biome-ignore format: one case a line
  for (const [what, before, after] of cases) it(what, () => equal(changed(before, 'normalise'), after));
});

describe('promoting', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['counts on from the heading around', '一、甲\n（一）乙\n（二）丙|\n二、丁', '一、甲\n（一）乙\n二、丙\n三、丁'],
    ['takes what is below along', '一、甲\n（一）|乙\n1.丙\n2.丁\n话。', '一、甲\n二、乙\n（一）丙\n（二）丁\n话。'],
    ['takes in what stood behind', '一、甲\n（一）|乙\n1.丙\n（二）丁\n（三）戊', '一、甲\n二、乙\n（一）丙\n（二）丁\n（三）戊'],
    ['works from the text of a section', '一、甲\n（一）乙\n话|话。', '一、甲\n二、乙\n话话。'],
    ['writes as the others do', '一、　甲\n(一)乙|', '一、　甲\n二、　乙'],
    ['does nothing at the outermost level', '一、甲|\n二、乙', '一、甲\n二、乙'],
    ['gives a heading without number one', '一、甲\n（一）乙\n加快|植树\n话。\n（二）丙\n二、丁', '一、甲\n（一）乙\n（二）加快植树\n话。\n（三）丙\n二、丁'],
    ['takes in what stood behind a heading without number', '一、甲\n加快|植树\n（一）乙\n（二）丙\n二、丁', '一、甲\n二、加快植树\n（一）乙\n（二）丙\n三、丁'],
    ['gives a caption a number', '一、甲\n（一）乙\n加快植树。三年成林。\n加快|护林。五年成材。\n（二）丙', '一、甲\n（一）乙\n加快植树。三年成林。\n（二）加快护林。五年成材。\n（三）丙'],
    ['does nothing to an outermost heading without number', '工作|回顾\n一、甲\n二、乙', '工作回顾\n一、甲\n二、乙'],
    ['takes a hash away', '# 甲\n## 乙|\n### 丙\n## 丁', '# 甲\n# 乙\n## 丙\n## 丁'],
  ]; // biome-ignore format: one case a line
  for (const [what, before, after] of cases) it(what, () => equal(changed(before, 'promote'), after));
});

describe('demoting', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['counts on below the heading before', '一、甲\n（一）乙\n二、|丙\n三、丁', '一、甲\n（一）乙\n（二）丙\n二、丁'],
    ['takes what is below along', '一、甲\n二、|乙\n（一）丙\n1.丁\n三、戊', '一、甲\n（一）乙\n1.丙\n（1）丁\n二、戊'],
    ['follows the levels of the text', '一、甲\n1.乙\n二、|丙\n1.丁', '一、甲\n1.乙\n2.丙\n（1）丁'],
    ['does nothing to the first one', '一、甲|\n二、乙', '一、甲\n二、乙'],
    ['does nothing where marks run out', '①甲\n②乙|', '①甲\n②乙'],
    ['goes on below a heading without number', '报告\n各位委员：\n工作回顾\n一、甲\n二、乙\n今后|打算\n一、丙\n二、丁', '报告\n各位委员：\n工作回顾\n一、甲\n二、乙\n三、今后打算\n（一）丙\n（二）丁'],
    ['does nothing below captions', '一、甲\n加快植树。三年成林。\n加快|护林。五年成材。', '一、甲\n加快植树。三年成林。\n加快护林。五年成材。'],
    ['adds a hash', '# 甲\n# 乙|\n## 丙', '# 甲\n## 乙\n### 丙'],
    ['skips no level of hashes', '# 甲\n## 乙|', '# 甲\n## 乙'],
  ]; // biome-ignore format: one case a line
  for (const [what, before, after] of cases) it(what, () => equal(changed(before, 'demote'), after));
});

describe('moving', () => {
  const cases: readonly [what: string, before: string, after: string, change?: Restructuring][] = [
    ['exchanges sections with all below them', '一、甲\n（一）丙\n二、乙|\n话。', '一、乙\n话。\n二、甲\n（一）丙'],
    ['keeps the blank lines between', '一、甲\n\n话。\n\n\n二、乙|\n三、丙\n', '一、乙\n\n\n二、甲\n\n话。\n三、丙\n'],
    ['moves down', '一、|甲\n话。\n二、乙', '一、乙\n二、甲\n话。', 'moveDown'],
    ['does nothing at the end', '一、甲\n二、|乙', '一、甲\n二、乙', 'moveDown'],
    ['keeps the marks at the ends of points', '今年：\n一是修渠；\n二是|护堤。', '今年：\n一是护堤；\n二是修渠。'],
    ['leaves what goes on behind the last point', '今年：\n一是修渠；\n二是|护堤。\n这些都要做好。\n', '今年：\n一是护堤；\n二是修渠。\n这些都要做好。\n'],
    ['moves captions', '一、甲\n加快植树。三年成林。\n加快护林。五年|成材。', '一、甲\n加快护林。五年成材。\n加快植树。三年成林。'],
    ['keeps other line breaks', '一、甲\r\n二、|乙', '一、乙\r\n二、甲'],
  ]; // biome-ignore format: one case a line
  for (const [what, before, after, change = 'moveUp'] of cases) it(what, () => equal(changed(before, change), after));
});

describe('points', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['behind words that lead in', '做好两件事：一是|修渠；二是护堤。', '做好两件事：\n一是修渠；\n二是护堤。'],
    ['with an indent', '　　一是修渠；|二是护堤。', '　　一是修渠；\n　　二是护堤。'],
    ['among blank lines', '话。\n\n事情：第一，修渠。第二，|护堤。\n\n话。', '话。\n\n事情：\n\n第一，修渠。\n\n第二，护堤。\n\n话。'],
    ['without those inside them', '分两步：一是修，首先，挖；其次，砌；二是|护。', '分两步：\n一是修，首先，挖；其次，砌；\n二是护。'],
  ]; // biome-ignore format: one case a line
  for (const [what, paragraph, list] of cases) {
    it(`${what} get a line each`, () => equal(changed(paragraph, 'splitPoints'), list));
    it(`${what} become one paragraph`, () => {
      const place = /(?:二是|第二)/.exec(list)!.index;
      equal(changed(`${list.slice(0, place)}|${list.slice(place)}`, 'joinPoints'), paragraph.replace('|', ''));
    });
  }
  it('in a quotation stay', () =>
    equal(changed('他说：“一是修渠，二是护堤。”', 'splitPoints'), '他说：“一是修渠，二是护堤。”'));
  it('with paragraphs between stay', () =>
    equal(changed('一是|修渠。\n先挖。\n二是护堤。', 'joinPoints'), '一是修渠。\n先挖。\n二是护堤。'));
});

describe('any change', () => {
  const anywhere = fc.tuple(outlinedTexts, fc.nat(400), fc.constantFrom(...restructurings));

  it('has edits that lie apart, in order, each changing something', () => {
    fc.assert(
      fc.property(anywhere, ([text, place, change]) => {
        const speech = readSpeech(text);
        const edits = restructured(speech, change, Math.min(place, text.length)) ?? [];
        ok(edits.every(({ span }, i) => i === 0 || edits[i - 1]!.span.end <= span.start));
        if (edits.length > 0) ok(edited(text, edits) !== text);
      }),
    );
  });

  it('keeps every word', () => {
    fc.assert(
      fc.property(anywhere, ([text, place, change]) => {
        const after = edited(text, restructured(readSpeech(text), change, Math.min(place, text.length)) ?? []);
        equal(wordsOf(after), wordsOf(text));
      }),
    );
  });

  it('of numbers or style is made once', () => {
    fc.assert(
      fc.property(outlinedTexts, fc.constantFrom<Restructuring>('renumber', 'normalise'), (text, change) => {
        const once = edited(text, restructured(readSpeech(text), change, 0) ?? []);
        equal(edited(once, restructured(readSpeech(once), change, 0) ?? []), once);
      }),
    );
  });

  it('is offered where it can be made', () => {
    const text = '一、甲\n话。\n二、乙\n做两件事：一是修；二是护。';
    const at = (offset: number) => restructuringsAt(readSpeech(text), { start: offset, end: offset });
    deepEqual(at(1), ['moveDown']);
    deepEqual(at(8), ['demote', 'moveUp']);
    deepEqual(at(15), ['splitPoints']);
    deepEqual(at(4), []);
  });
});

/** The 汉字 of a text in any order, without those that number. */
const wordsOf = (text: string): string =>
  [...text.replaceAll(/第.{1,3}部分|[一二三四五六七八九十]/g, '')]
    .filter(char => /\p{Script=Han}/u.test(char))
    .sort()
    .join('');

const marks: readonly ((n: number) => string)[] = [
  n => `${hanNumber(n)}、`,
  n => `（${hanNumber(n)}）`,
  n => `${n}.`,
  n => `（${n}）`,
];

/** A speech as it should be: headings of some depths, none skipped, each with a line of text. */
const wellMade = fc.array(fc.nat(3), { minLength: 1, maxLength: 15 }).map(depths => {
  const counts: number[] = [];
  let text = '';
  depths.forEach((wanted, i) => {
    const depth = Math.min(wanted, counts.length);
    counts.length = Math.max(depth, Math.min(counts.length, depth + 1));
    counts[depth] = (counts[depth] ?? 0) + 1;
    const name = [...String(i)].map(digit => '子丑寅卯辰巳午未申酉'[Number(digit)]).join('');
    text += `${marks[depth]!(counts[depth])}${name}事\n${name}已经办好了。\n`;
  });
  return text;
});

describe('a well-made speech', () => {
  it('is left as it is by renumbering and the style of the standard', () => {
    fc.assert(
      fc.property(wellMade, text => {
        const speech = readSpeech(text);
        equal(restructured(speech, 'renumber', 0), undefined);
        equal(restructured(speech, 'normalise', 0), undefined);
      }),
    );
  });

  it('is well made after any change of its sections, and comes back by the opposite one', () => {
    // Promoting takes in what stood behind, so that demoting does not always lead back.
    const opposite: Partial<Record<Restructuring, Restructuring>> = {
      moveUp: 'moveDown',
      moveDown: 'moveUp',
      demote: 'promote',
    };
    const some = fc.constantFrom<Restructuring>('moveUp', 'moveDown', 'promote', 'demote');
    fc.assert(
      fc.property(wellMade, fc.nat(), some, (text, pick, change) => {
        const headings = [...text.matchAll(/^[^。\n]+事$/gm)];
        const heading = headings[pick % headings.length]!;
        const edits = restructured(readSpeech(text), change, heading.index);
        if (!edits) return;
        const after = edited(text, edits);
        equal(restructured(readSpeech(after), 'renumber', 0), undefined, after);
        equal(restructured(readSpeech(after), 'normalise', 0), undefined, after);
        equal(shapeOf(after).length, shapeOf(text).length);
        const name = heading[0].replace(/^（?[一二三四五六七八九十\d①-⑳]+[、.）]?/, '');
        const back = opposite[change];
        const place = after.search(new RegExp(`(?<=[、.）①-⑳])${name}$`, 'm'));
        if (back) equal(edited(after, restructured(readSpeech(after), back, place) ?? []), text);
      }),
    );
  });
});
