import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  allSections,
  linesAfter,
  linesOf,
  outline,
  readSpeech,
  type Section,
  type Speech,
  sectionSpan,
} from '../../../../server/src/core/index';
import { places, texts } from '../../arbitraries';
import { outlinedTexts, shapeOf } from '../../outlines';

const outlineOf = (...lines: string[]): string[] => shapeOf(lines.join('\n'));
const body = '先把渠修好，再把水放好，大家都出力。';

describe('an outline', () => {
  it('has title, 开篇, sections and 结束语', () =>
    deepEqual(
      outlineOf('青山作证', '——在全区水利会议上的讲话', '（2023年3月6日）', '', '各位代表：', '现在报告工作。', '一、修渠', body, '二、护堤', body, '各位代表！让我们一起努力！'),
      ['1 青山作证', '5 开篇', '7 一、修渠', '9 二、护堤', '11 结束语'],
    )); // biome-ignore format: the lines of a text

  it('has no title where the text opens with the salutation, and nothing where it is blank', () => {
    deepEqual(outlineOf('各位代表：', body, '一、修渠', body), ['1 开篇', '3 一、修渠']);
    deepEqual(outlineOf('', '　　'), []);
  });

  it('begins 开篇 at the first paragraph where there is no salutation', () =>
    deepEqual(outlineOf('水利公报', '区水务局', '（2023年3月6日）', body, '一、修渠', body), [
      '1 水利公报',
      '4 开篇',
      '5 一、修渠',
    ]));

  it('takes the last of several salutations for the closing, or a line 结束语', () => {
    deepEqual(outlineOf('各位代表：', '一、修渠', body, '各位代表！', body, '各位代表！', body), [
      '1 开篇',
      '2 一、修渠',
      '6 结束语',
    ]);
    deepEqual(outlineOf('各位代表：', '一、修渠', body, '结束语', '各位代表！', body).at(-1), '4 结束语');
    deepEqual(outlineOf('一、修渠', '各位代表！修渠很重要。', body), ['1 一、修渠']);
  });

  it('reads one very long line', () => {
    deepEqual(outlineOf(`${'修渠护堤，'.repeat(10000)}完工。`), ['1 开篇']);
    deepEqual(outlineOf('一、修渠。'.repeat(10000)), ['1 一、修渠']);
  });

  it('reads any number of headings, however they begin anew', () => {
    for (const lines of ['一、修渠\n二、护堤\n', '一、修渠\n（一）清淤\n', '第一，修渠\n渠要修好。\n一、清淤\n'])
      ok(shapeOf(lines.repeat(3000)).length >= 6000, lines);
  });
});

describe('numbered headings', () => {
  it('nest by their numbers; a level that is left out adds nothing', () =>
    deepEqual(outlineOf('一、甲', '（一）乙', '1.丙', '（1）丁', '①戊', '（二）己', '二、庚', '1.辛'), [
      '1 一、甲',
      '2   （一）乙',
      '3     1.丙',
      '4       （1）丁',
      '5         ①戊',
      '6   （二）己',
      '7 二、庚',
      '8   1.辛',
    ]));

  it('stand at the top where the text has no outer ones', () =>
    deepEqual(outlineOf('（一）甲', body, '（二）乙', body), ['1 （一）甲', '3 （二）乙']));

  it('may be written with other brackets, digits and marks, and be indented', () =>
    deepEqual(
      outlineOf('　　一.甲', '\u00a0\u00a0(一)乙', '１．丙', '２、丁', '（１）戊', '㈡己', '(三)、庚', '十一、辛'),
      ['1 一.甲', '2   (一)乙', '3     １．丙', '4     ２、丁', '5       （１）戊', '6   ㈡己', '7   (三)、庚'],
    ));

  it('are not what only looks like one', () => {
    for (const line of ['1.5万人次受益。', '一、二、三产业并进。', '（一）（二）项规定废止。', '（一）项已办。', '5、6月份少雨。', '2021.12竣工。', '一，是最小的自然数。', '三、四季度少雨。'])
      deepEqual(outlineOf('各位代表：', line, body), ['1 开篇'], line);
    deepEqual(outlineOf('各位代表：', '他说：“要做三件事：', '一、修渠', '二、护堤”，', body), ['1 开篇']);
  }); // biome-ignore format: the lines of a text

  it('are named by their first sentence, by its first clause where that is too long', () => {
    deepEqual(outlineOf('（一）修渠护堤，山水长青。渠要分段修。'), ['1 （一）修渠护堤，山水长青']);
    deepEqual(outlineOf('（一）修渠护堤：', body), ['1 （一）修渠护堤']);
    const clauses = '把水管到田头，'.repeat(8);
    deepEqual(outlineOf(`（一）大干今冬明春，${clauses}确保春灌。`), ['1 （一）大干今冬明春']);
  });

  it('nest in a heading that uses the same numbers, when its own series goes on behind them', () => {
    deepEqual(outlineOf('一、甲', '二、乙', '一、丙', '二、丁', '三、戊', '三、己'), [
      '1 一、甲',
      '2 二、乙',
      '3   一、丙',
      '4   二、丁',
      '5   三、戊',
      '6 三、己',
    ]);
    deepEqual(outlineOf('（一）甲', '一、乙', '二、丙', '（二）丁'), [
      '1 （一）甲',
      '2   一、乙',
      '3   二、丙',
      '4 （二）丁',
    ]);
    deepEqual(outlineOf('一、甲', '二、乙', '一、丙', '二、丁', '一、戊', '二、己').slice(-4), [
      '3   一、丙',
      '4   二、丁',
      '5   一、戊',
      '6   二、己',
    ]);
    deepEqual(outlineOf('一、甲', '一、乙', '二、丙'), ['1 一、甲', '2 一、乙', '3 二、丙']);
  });

  it('nest in parts, chapters and hashes', () => {
    deepEqual(outlineOf('第一部分　甲', '一、乙', '（一）丙', '第二部分　丁', '一、戊'), [
      '1 第一部分　甲',
      '2   一、乙',
      '3     （一）丙',
      '4 第二部分　丁',
      '5   一、戊',
    ]);
    deepEqual(outlineOf('# 题目', '## 一、甲', '### 乙', '1. 丙', '## 二、丁'), [
      '1 题目',
      '2 一、甲',
      '3   乙',
      '4     1. 丙',
      '5 二、丁',
    ]);
  });
});

describe('headings without number', () => {
  it('stand around a series that begins anew below them', () =>
    deepEqual(
      outlineOf('各位代表：', body, '去年工作', body, '（一）修渠', body, '今年工作', body, '（一）护堤', body),
      ['1 开篇', '3 去年工作', '5   （一）修渠', '7 今年工作', '9   （一）护堤'],
    ));

  it('stand inside the heading whose series goes on behind them', () =>
    deepEqual(outlineOf('（一）修渠', '水源', body, '水路', body, '（二）护堤', body), [
      '1 （一）修渠',
      '2   水源',
      '4   水路',
      '6 （二）护堤',
    ]));

  it('are the speeches of a collection; the speakers below them are none', () =>
    deepEqual(
      outlineOf(
        '发言摘编',
        '《青溪日报》（2023年3月6日）',
        '修好老渠',
        '区政协委员　江　远',
        body,
        '种好新树',
        '区政协常委　程默',
        body,
      ),
      ['1 发言摘编', '3 修好老渠', '6 种好新树'],
    ));

  it('are no speakers named below the title or below them', () => {
    deepEqual(outlineOf('青山作证', '（2023年3月6日）', '江远', body), ['1 青山作证', '4 开篇']);
    deepEqual(outlineOf('各位代表：', body, '修好老渠', '江远', body), ['1 开篇', '3 修好老渠']);
  });

  it('stand one level below others when they begin alike', () =>
    deepEqual(
      outlineOf('各位代表：', body, '五年回顾', '五年来，山绿了', body, '五年来，水清了', body, '今后任务', body),
      ['1 开篇', '3 五年回顾', '4   五年来，山绿了', '6   五年来，水清了', '8 今后任务'],
    ));

  it('are no lists, tables, signatures and announcements', () => {
    deepEqual(outlineOf('各位代表：', body, '江远', '程默', '陆小满', body), ['1 开篇']);
    deepEqual(outlineOf('各位代表：', body, '水利投资情况', '项目\t金额', '渠系改造', '支渠\t3', body), ['1 开篇']);
    deepEqual(outlineOf('各位代表：', body, '区水务局', '2023年3月6日'), ['1 开篇']);
    deepEqual(outlineOf('各位代表：', body, '重点有以下几点', body), ['1 开篇']);
    const broken = '先把支渠修好再把斗渠修好然后把水放到田里去';
    const wrapped = Array.from({ length: 5 }, () => [broken, broken, '渠通了水到了。']).flat();
    deepEqual(outlineOf('各位代表：', ...wrapped), ['1 开篇']);
  });
});

describe('points', () => {
  it('are leaves below their heading, named by a sentence or a clause', () =>
    deepEqual(
      outlineOf('一、修渠', '一是勘察。先易后难。', '二要施工，把每一段渠、每一道闸、每一座桥都交给一个明白人，交给一个内行人。到人到点。', '――验收。一段一验。'),
      ['1 一、修渠', '2   一是勘察', '3   二要施工', '4   ――验收'],
    )); // biome-ignore format: the lines of a text

  it('head what follows where they stand alone', () =>
    deepEqual(outlineOf('三、水利', '第一，修好水渠', body, '（一）清淤', body, '第二，守好大堤', body), [
      '1 三、水利',
      '2   第一，修好水渠',
      '4     （一）清淤',
      '6   第二，守好大堤',
    ]));

  it('stand at the top where there is no heading', () =>
    deepEqual(outlineOf('各位代表：', body, '第一，山要绿。多种树。', '第二，水要清。少排污。'), [
      '1 开篇',
      '3 第一，山要绿',
      '4 第二，水要清',
    ]));

  it('are not 首先 alone, and not words inside a paragraph', () =>
    deepEqual(outlineOf('各位代表：', '首先，我代表区政府问候大家。祝大家新年好！', '要做到：一是修渠。二是护堤。'), [
      '1 开篇',
    ]));

  it('stand below the caption that they follow, unless a paragraph leads into them', () => {
    const captions = ['加快植树。三年成林。', '加快护林。五年成材。'];
    deepEqual(outlineOf('一、山林', ...captions, '一是育苗。到户到田。').at(-1), '4     一是育苗');
    deepEqual(outlineOf('一、山林', ...captions, '重点抓好以下工作。', '一是育苗。到户到田。').at(-1), '5   一是育苗');
  });
});

describe('captions', () => {
  const headed = (...lines: string[]): string[] => outlineOf('一、山林', ...lines, '加快植树。三年成林。').slice(1);

  it('are tasks, results and labels that open paragraphs of one section', () =>
    deepEqual(headed('山区面貌持续改善。路通了。', '在教育方面。校舍都修了。', '“三农”工作稳步推进。粮食满仓。'), [
      '2   山区面貌持续改善',
      '3   在教育方面',
      '4   “三农”工作稳步推进',
      '5   加快植树',
    ]));

  it('are at most 30 characters long, and never alone', () => {
    const thirty = '推进老旧渠系分段改造工程，推进小型水库除险加固和清淤工程啊呀';
    equal(thirty.length, 30);
    equal(headed(`${thirty}。完工。`).length, 2);
    deepEqual(headed(`${thirty}呀。完工。`), []);
  });

  it('are no definitions, statements about us, times and figures, no whole paragraphs', () => {
    for (const line of ['水是命脉。要管好。', '防住旱情，是头等大事。要管好。', '我们要修渠。分段修。', '一年来，山绿了。水也清了。', '同时，加快修渠。分段修。', '修渠12公里。分段修。', '必须加快修渠。分段修。', '“上善若水，水利万物。”说得好。', '加快修渠。', '修渠关乎生计。要修好。'])
      deepEqual(headed(line), [], line);
  }); // biome-ignore format: the lines of a text

  it('are not between two points of one series', () =>
    deepEqual(headed('一是修渠。分段修。', '加快护堤。分段护。', '二是护堤。分段护。'), [
      '2   一是修渠',
      '4   二是护堤',
    ]));

  it('are not the first paragraph where sections regularly begin with one that leads in', () => {
    const section = (name: string, first: string): string[] => [
      name,
      first,
      '加快植树。三年成林。',
      '加快护林。五年成材。',
    ];
    const text = [
      ...section('一、甲', body),
      ...section('二、乙', body),
      ...section('三、丙', '落实各项政策。一户一策。'),
    ];
    deepEqual(outlineOf(...text).slice(-3), ['9 三、丙', '11   加快植树', '12   加快护林']);
  });

  it('stand below the outermost heading behind a paragraph that speaks for all of it', () => {
    const look = ['各位代表！成绩来之不易。', '加快植树。三年成林。', '加快护林。五年成材。', '各位代表！一起努力！'];
    deepEqual(outlineOf('一、去年工作', '（一）修渠', body, ...look), [
      '1 一、去年工作',
      '2   （一）修渠',
      '5   加快植树',
      '6   加快护林',
      '7 结束语',
    ]);
  });
});

describe('annexes and notes', () => {
  it('come last, with their entries', () =>
    deepEqual(
      outlineOf(
        '一、修渠',
        body,
        '附件',
        '名词解释',
        '1.“双岗”：两个岗位。',
        '2.2号渠：城南的渠。',
        '3.渠长：管渠的人。',
      ),
      ['1 一、修渠', '3 附件', '5   1.“双岗”', '6   2.2号渠', '7   3.渠长'],
    ));

  it('may be a closing note', () =>
    deepEqual(outlineOf('一、修渠', body, '注：1、初步数；', '2、可比口径。'), ['1 一、修渠', '3 注']));
});

describe('any outline', () => {
  it('after an edit is what it is from nothing', () => {
    fc.assert(
      fc.property(
        outlinedTexts,
        fc.array(fc.tuple(places, places, fc.oneof(texts, outlinedTexts)), { maxLength: 3 }),
        (text, edits) => {
          let speech = readSpeech(text);
          outline(speech);
          for (const [one, other, newText] of edits) {
            const [start, end] = [one, other].sort((a, b) => a.line - b.line || a.character - b.character);
            speech = readSpeech(linesAfter(speech.lines, start!, end!, newText), speech);
            deepEqual(outline(speech), outline(readSpeech(linesOf(speech.lines.join('')))));
          }
        },
      ),
    );
  });

  it('stays the same beside a numbered heading with a new name', () => {
    const before = readSpeech('一、修渠\n（一）筹款\n先筹款。\n（二）施工\n再施工。\n二、护堤\n巡堤。');
    const [canal, dike] = outline(before);
    const edited = linesAfter(before.lines, { line: 3, character: 3 }, { line: 3, character: 5 }, '开工');
    const after = readSpeech(edited, before);
    deepEqual(outline(after), outline(readSpeech(linesOf(edited.join('')))));
    const [newCanal, sameDike] = outline(after);
    equal(newCanal!.children[1]!.name, '（二）开工');
    equal(newCanal!.children[0], canal!.children[0]);
    equal(sameDike, dike);
  });

  it('is in order, nested, and names what stands in the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, outlinedTexts), text => {
        const speech = readSpeech(text);
        checkOrder(speech, outline(speech), { start: 0, end: speech.length });
        for (const section of allSections(outline(speech))) ok(section.name.trim(), JSON.stringify(section));
      }),
    );
  });
});

function checkOrder(speech: Speech, sections: readonly Section[], around: { start: number; end: number }): void {
  let at = around.start;
  for (const section of sections) {
    const span = sectionSpan(speech, section);
    const start = speech.starts[section.line]!;
    ok(at <= span.start && span.end <= around.end, section.name);
    ok(span.start <= start + section.nameSpan.start && start + section.nameSpan.end <= span.end, section.name);
    ok(section.nameSpan.start < section.nameSpan.end, section.name);
    checkOrder(speech, section.children, span);
    at = span.end;
  }
}
