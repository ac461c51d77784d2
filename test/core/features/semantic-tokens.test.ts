import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readSpeech, semanticTokens, setupOf } from '../../../server/src/core/index';
import { texts } from '../arbitraries';

const tokensIn = (text: string, first?: number, last?: number): string[] => {
  const speech = readSpeech(text);
  return semanticTokens(speech, setupOf(), first, last).flatMap(({ line, tokens }) =>
    tokens.map(({ kind, span }) => `${line} ${kind} ${speech.paragraphs[line]!.text.slice(span.start, span.end)}`),
  );
};

describe('semantic tokens', () => {
  it('are terms, each in its line', () =>
    deepEqual(tokensIn('加强专委会建设。\n\n民主党派、工商联参加。'), [
      '0 term 专委会',
      '2 term 民主党派',
      '2 term 工商联',
    ]));

  it('leave out what is coloured as a whole: quotations and titles, not brackets', () =>
    deepEqual(tokensIn('“人民政协为人民”，《政协章程》（专委会）。'), ['0 term 专委会']));

  it('are the parts of the document that no mark tells', () =>
    deepEqual(
      tokensIn(
        [
          '同心共建美丽青溪',
          '在全区农村工作会议上的讲话',
          '区长 李明',
          '各位代表：',
          '现在，我向大会报告工作。',
          '一、专委会工作',
          '加强河湖治理。全区河湖清了，岸也绿了。',
          '加强水库管理。全区水库满了，专委会高兴。',
          '各位代表！让我们努力奋斗！',
        ].join('\n'),
      ),
      [
        '0 heading 同心共建美丽青溪',
        '1 occasion 在全区农村工作会议上的讲话',
        '2 occasion 区长 李明',
        '3 salutation 各位代表：',
        '5 heading 一、专委会工作',
        '6 heading 加强河湖治理',
        '7 heading 加强水库管理',
        '7 term 专委会',
        '8 salutation 各位代表！',
      ],
    ));

  it('are figures that are reckoned with, not every figure', () =>
    deepEqual(tokensIn('共13名干部晋升，其中3名任科长，10名任科员。修路3公里。'), [
      '0 figure 13名',
      '0 figure 3名',
      '0 figure 10名',
    ]));

  it('are terms where each part of the speech first names them, in whatever form', () =>
    deepEqual(tokensIn('修好专委会。\n专委会和专门委员会高兴。\n一、专委会工作\n加强专委会。专委会好。'), [
      '0 term 专委会',
      '2 heading 一、专委会工作',
      '3 term 专委会',
    ]));

  it('of some lines only', () => deepEqual(tokensIn('专委会。\n工商联。\n民主党派。', 1, 1), ['1 term 工商联']));

  it('lie in their line, in order, none over another', () => {
    fc.assert(
      fc.property(texts, text => {
        const speech = readSpeech(text);
        for (const { line, tokens } of semanticTokens(speech, setupOf())) {
          let last = 0;
          for (const { span } of tokens) {
            ok(last <= span.start && span.start < span.end);
            last = span.end;
          }
          ok(last <= speech.paragraphs[line]!.text.length);
        }
      }),
    );
  });
});
