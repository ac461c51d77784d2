import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  builtInGlossary,
  defaultSettings,
  glossaryOf,
  hover,
  markdownOf,
  plainTextOf,
  readSpeech,
  setupOf,
  type Term,
  termsOf,
} from '../../../server/src/core/index';
import { itWithShared } from '../../shared';
import { term } from '../glossary/term';

const builtIn = setupOf();

describe('hovering a term', () => {
  it('explains it in full', () => {
    const given: Term = {
      ...term('四个意识', '“四个意识”', '4意识'),
      note: '常用动词“增强”。',
      canonical: ['政治意识', '大局意识', '核心意识', '看齐意识'],
      source: '中共中央政治局会议（2016年1月29日）',
      since: '2016-01-29',
      until: '2030',
      related: ['四个自信'],
      deprecated: ['4个意识'],
    };
    equal(
      plain('增强四个意识，“四个意识”，\n四个意识', 2, given),
      [
        '四个意识 · 测试',
        '四个意识的释义。',
        '常用动词“增强”。',
        '规范展开，共4项：',
        '1. 政治意识\n2. 大局意识\n3. 核心意识\n4. 看齐意识',
        [
          '又称：“四个意识”；4意识',
          '不宜写作：4个意识',
          '时间：2016年1月29日至2030年',
          '出处：中共中央政治局会议（2016年1月29日）',
          '参见：四个自信',
        ].join('\n'),
        '本文出现 3 次',
      ].join('\n\n'),
    );
  });

  it('says so when the form that stands there is not to be used, or may mean something else', () => {
    const given: Term = {
      ...term('专门委员会', '专委会'),
      deprecated: ['专委'],
      ambiguous: { 专委会: '也指其他组织的专业委员会。' },
    };
    match(plain('专委', 0, given), /“专委”不是规范写法，宜写作“专门委员会”。/);
    match(plain('专委会', 0, given), /“专委会”须看上下文：也指其他组织的专业委员会。/);
    ok(!/须看上下文/.test(plain('专门委员会', 0, given)));
  });

  it('covers just the term', () => {
    const speech = readSpeech('一行\n重视专委会工作');
    deepEqual(
      [4, 5, 6, 7, 8].map(offset => hover(speech, builtIn, offset)?.span),
      [undefined, { start: 5, end: 8 }, { start: 5, end: 8 }, { start: 5, end: 8 }, undefined],
    );
  });

  it('answers at every offset of any text, and past its end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('政协', '委员', '会', '界别', '\r\n', '𠮷', ' ')), parts => {
        const text = parts.join('');
        const speech = readSpeech(text);
        for (let offset = -1; offset <= text.length + 1; offset++) {
          const explanation = hover(speech, builtIn, offset);
          if (explanation) ok(explanation.span.start <= offset && offset < explanation.span.end);
        }
      }),
    );
  });

  itWithShared('explains every term of the speech at every offset of every place', 'speech/acheng-2021.txt', text => {
    const speech = readSpeech(text);
    const uses = termsOf(speech, builtInGlossary);
    ok(new Set(uses.map(({ term }) => term)).size > 150);
    for (const { term, span } of uses)
      for (let offset = span.start; offset < span.end; offset++) {
        const explanation = hover(speech, builtIn, offset)!;
        deepEqual(explanation.span, span);
        const shown = plainTextOf(explanation.blocks);
        ok(shown.startsWith(`${term.name} · ${term.theme}\n\n`) && shown.includes(term.definition));
        const times = uses.filter(use => use.term === term).length;
        ok(`${shown}\n`.includes(`\n\n本文出现 ${times} 次\n`));
      }
  });
});

describe('an explanation in Markdown', () => {
  const hostile = '[点](command:x) <b>&amp; `a` **b** # _c_ 1. | ~~d~~ ![e](http://f) https://g $(h) \\';

  it('shows what the data hold, whatever they hold', () => {
    const given: Term = {
      ...term('甲'),
      theme: hostile,
      definition: hostile,
      note: `- ${hostile}`,
      aliases: [hostile],
      canonical: [hostile, '1. 乙'],
      source: hostile,
    };
    const shown = markdownOf(
      hover(readSpeech('我们讲甲，要讲清楚。'), setupOf(defaultSettings, { glossary: glossaryOf([given]) }), 3)!.blocks,
    );
    // Only what the layout itself puts in stays unescaped: the bold name and the numbers of the list.
    const left = shown.replaceAll(/\\[!-/:-@[-`{-~]/g, '');
    deepEqual(left.match(/[!-/:-@[-`{-~]+/g), ['**', '**', '.', '.']);
    match(shown, /^\*\*甲\*\* · /);
    match(shown, /^2\. 1\\\. 乙$/m);
  });

  it('is one line for each text, without marks that turn or hide it', () => {
    const text = '甲\n\n# 乙\u202e丙\u2028丁\u0000戊\ufeff\ud800';
    equal(markdownOf([{ text }]), '甲 \\# 乙丙 丁 戊');
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), units => {
        const text = String.fromCharCode(...units);
        const shown = markdownOf([{ text }]);
        ok(!/[\r\n\u2028\u2029]/.test(shown));
        ok(!/[!-/:-@[-`{-~]/.test(shown.replaceAll(/\\[!-/:-@[-`{-~]/g, '')));
      }),
    );
  });
});

function plain(text: string, offset: number, given: Term): string {
  return plainTextOf(
    hover(readSpeech(text), setupOf(defaultSettings, { glossary: glossaryOf([given]) }), offset)!.blocks,
  );
}
