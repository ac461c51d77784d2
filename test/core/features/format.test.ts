import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  defaultLayout,
  defaultSettings,
  edited,
  format,
  type Layout,
  readSpeech,
  setupOf,
} from '../../../server/src/core/index';
import { texts } from '../arbitraries';
import { outlinedTexts } from '../outlines';

function formatted(text: string, layout: Partial<Layout> = {}, lines?: readonly [number, number]): string {
  const setup = setupOf({ ...defaultSettings, format: { ...defaultLayout, enable: true, ...layout } });
  const edits = format(readSpeech(text), setup, lines);
  ok(edits.every(({ span }, i) => i === 0 || edits[i - 1]!.span.end <= span.start));
  return edited(text, edits);
}

const head = '青山作证\n——在全区水利会议上的讲话\n区长　江　远\n（2023年3月6日）\n\n各位代表：\n';

describe('formatting', () => {
  const cases: readonly [what: string, before: string, after: string, layout?: Partial<Layout>][] = [
    ['indents paragraphs and headings by two', `${head}一、修渠\n 先挖后砌。\n`, `${head}　　一、修渠\n　　先挖后砌。\n`],
    ['takes indents away', `${head}　　一、修渠\n    先挖后砌。\n`, `${head}一、修渠\n先挖后砌。\n`, { indent: 'none' }],
    ['keeps indents', `${head}一、修渠\n    先挖后砌。\n`, `${head}一、修渠\n    先挖后砌。\n`, { indent: 'keep' }],
    ['takes blanks out beside digits', `${head}　　2024 年修渠 5 条，长 3.5 公里。`, `${head}　　2024年修渠5条，长3.5公里。`],
    ['keeps blanks that part figures', `${head}　　三 5 两组，第 2 3 号。`, `${head}　　三 5两组，第2 3号。`],
    ['makes marks full-width', `${head}　　渠修好了,水来了.\n`, `${head}　　渠修好了，水来了。\n`],
    ['keeps marks in figures and foreign words', `${head}　　共1,234.5万元，比例3:2，见www.a.cn。`, `${head}　　共1,234.5万元，比例3:2，见www.a.cn。`],
    ['leaves one blank line', `${head}　　一、修渠\n\n \n\n　　先挖后砌。\n`, `${head}　　一、修渠\n\n　　先挖后砌。\n`],
    ['leaves no blank line below the title block', `${head}\n　　一、修渠\n\n　　先挖后砌。\n`, `${head}　　一、修渠\n　　先挖后砌。\n`, { blankLines: 'none' }],
    ['leaves tables', `${head}项目\t金额 5 万\n渠  3 条\n`, `${head}项目\t金额 5 万\n渠  3 条\n`],
    ['leaves Markdown', '# 水利\n\n> 引文 5 条\n', '# 水利\n\n> 引文 5 条\n'],
    ['takes blanks away at the ends of lines', `${head}　　先挖后砌。 　\r\n`, `${head}　　先挖后砌。\r\n`],
    ['leaves a signature at the right', `${head}　　先挖后砌。\n　　　　　　　　区水利局\n`, `${head}　　先挖后砌。\n　　　　　　　　区水利局\n`],
  ]; // biome-ignore format: one case a line
  for (const [what, before, after, layout] of cases) it(what, () => equal(formatted(before, layout), after));

  it('of some lines leaves the others', () => {
    const text = `${head}一、修渠\n先挖后砌,再放水。\n二、护堤\n`;
    equal(formatted(text, {}, [7, 7]), `${head}一、修渠\n　　先挖后砌，再放水。\n二、护堤\n`);
  });

  const layouts = fc.record({
    indent: fc.constantFrom<Layout['indent']>('two', 'none', 'keep'),
    blankLines: fc.constantFrom<Layout['blankLines']>('one', 'none', 'keep'),
  });
  const any = fc.oneof(texts, outlinedTexts);

  it('twice is formatting once', () => {
    fc.assert(
      fc.property(any, layouts, (text, layout) => {
        const once = formatted(text, layout);
        equal(formatted(once, layout), once);
      }),
    );
  });

  it('keeps every word and figure', () => {
    fc.assert(
      fc.property(any, layouts, (text, layout) => {
        const after = formatted(text, layout);
        equal(wordsOf(after), wordsOf(text));
        deepEqual(figuresOf(after), figuresOf(text));
      }),
    );
  });
});

const wordsOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}%％]/gu, '');

/** Digits with the marks and blanks between them. */
const figuresOf = (text: string): readonly string[] => text.match(/[\d０-９]+(?:[.,:： \u3000]*[\d０-９]+)*/g) ?? [];
