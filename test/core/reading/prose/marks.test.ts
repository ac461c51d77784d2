import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { Paragraph, type Span, sliceOf, spanAt } from '../../../../server/src/core/index';
import { texts } from '../../arbitraries';

const sentences = (line: string): string[] => pieces(line, new Paragraph(line).sentences);
const clauses = (line: string): string[] => pieces(line, new Paragraph(line).clauses);
const pieces = (line: string, spans: readonly Span[]): string[] => spans.map(span => sliceOf(line, span));

describe('sentences', () => {
  it('end at 。！？ and runs of them; the rest of a line is one too', () =>
    deepEqual(sentences('　　修好水利。水够吗？！够了！！还有路'), ['修好水利。', '水够吗？！', '够了！！', '还有路']));

  it('end with the quotation that ends in 。', () =>
    deepEqual(sentences('他说：“先修路。再种树。”大家都赞成。'), ['他说：“先修路。再种树。”', '大家都赞成。']));

  it('go on after a quotation that is a part of them', () => {
    for (const line of [
      '“谁来干？”的问题解决了。',
      '喊出“冲啊！”“快跑！”的口号。',
      '“为什么？”他问道。',
      '“先修路。”，再种树。',
      '他说，“开会。”。',
    ])
      deepEqual(sentences(line), [line]);
    deepEqual(sentences('他问：“谁去？”没有人回答。'), ['他问：“谁去？”', '没有人回答。']);
  });

  it('are not ended by titles and brackets, but a sentence may stand in brackets', () => {
    deepEqual(sentences('学《怎么办？》一文（共十章。略）并讨论。'), ['学《怎么办？》一文（共十章。略）并讨论。']);
    deepEqual(sentences('路修好了。（详见附件。）水也通了。'), ['路修好了。', '（详见附件。）', '水也通了。']);
    deepEqual(sentences('（一）修路。路通了。'), ['（一）修路。', '路通了。']);
  });

  it('do not end at dots and at half-width marks of other scripts', () => {
    deepEqual(sentences('增长3.5%，见www.example.com/a?b=1，版本2.0!'), [
      '增长3.5%，见www.example.com/a?b=1，版本2.0!',
    ]);
    deepEqual(sentences('怎么办?大家想!'), ['怎么办?', '大家想!']);
  });

  it('are none in a blank line', () => deepEqual([sentences(''), sentences('　　'), clauses(' ')], [[], [], []]));
});

describe('clauses', () => {
  it('end at ，；：。 outside brackets and quotations', () =>
    deepEqual(clauses('一年来，路（含桥，共3座）通了；“吃水难，行路难”没了：大家高兴。好'), [
      '一年来，',
      '路（含桥，共3座）通了；',
      '“吃水难，行路难”没了：',
      '大家高兴。',
      '好',
    ]));

  it('do not end inside times, ratios and numbers', () => {
    deepEqual(clauses('9：30开会，比例3：2'), ['9：30开会，', '比例3：2']);
    deepEqual(clauses('共1,234人,9:30到'), ['共1,234人,', '9:30到']);
  });
});

describe('marks of any line', () => {
  it('divide it without loss: only blanks lie between the pieces', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const line of text.split(/[\r\n]/))
          for (const spans of [new Paragraph(line).sentences, new Paragraph(line).clauses]) {
            const blanks = /[\s\u200b\ufeff]/g;
            equal(pieces(line, spans).join('').replace(blanks, ''), line.replace(blanks, ''));
            for (const span of spans) equal(spanAt(spans, span.start), span);
          }
      }),
    );
  });

  it('every sentence ends where a clause ends', () => {
    fc.assert(
      fc.property(texts, text => {
        const { sentences, clauses } = new Paragraph(text.replace(/[\r\n]/g, ''));
        const ends = new Set(clauses.map(({ end }) => end));
        for (const { end } of sentences) equal(ends.has(end), true);
      }),
    );
  });
});
