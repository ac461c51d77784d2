import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Anchor, quoted } from '../../../server/src/core/annotations/anchor';
import { asQuoted, locate } from '../../../server/src/core/annotations/locate';
import { texts } from '../arbitraries';

const speech = `在县政协全会上的讲话

各位委员：
　　一年来，共收到提案126件，立案108件，办复率100%。开展视察12次，撰写调研报告9篇。
　　各位委员！
　　新的一年，我们要围绕产业转型建言，办好提案督办、民主协商、社情民意三件实事，推动政协工作再上新台阶。
　　各位委员！
　　使命光荣，责任重大。让我们携手并肩，为建设美丽青溪而努力奋斗！
`;

/** The anchor of the first place where `words` stand in the speech. */
const anchorOf = (words: string, from = 0): Anchor => {
  const start = speech.indexOf(words, from);
  return quoted(speech, { start, end: start + words.length });
};
const found = (text: string, anchor: Anchor): string | null => {
  const [place] = locate(text, [anchor]);
  return place ? text.slice(place.start, place.end) : null;
};
const place = (text: string, anchor: Anchor): number | undefined => locate(text, [anchor])[0]?.start;

describe('an anchor is found', () => {
  const figure = anchorOf('108件');

  it('where it was', () => {
    deepEqual(locate(speech, [figure]), [{ start: figure.start, end: figure.start + 4, confidence: 1 }]);
  });

  it('behind text that was put in', () => {
    equal(place(`题记：以此献给家乡。\n${speech}`, figure), figure.start + 11);
  });

  it('in a text with other line breaks and blanks', () => {
    const text = speech.replaceAll('　　', '').replaceAll('\n', '\r\n\r\n');
    equal(found(text, figure), '108件');
    const sentence = anchorOf('　　新的一年');
    equal(found(text, sentence), '新的一年');
    equal(found(speech.replaceAll('\n', '\r\n'), anchorOf('各位委员：\n　　一年')), '各位委员：\r\n　　一年');
  });

  it('when words on one side of it are others', () => {
    equal(found(speech.replace('，办复率100%。开展视察12次', '，全部办复。视察20多次'), figure), '108件');
  });

  it('in a section that was moved', () => {
    const lines = speech.split('\n');
    const text = [...lines.slice(0, 3), ...lines.slice(4), lines[3]].join('\n');
    equal(place(text, figure), text.indexOf('108件'));
  });

  it('with the words that took its place, when most of it is left', () => {
    const anchor = anchorOf('办好提案督办、民主协商、社情民意三件实事');
    const text = speech.replace('民主协商、', '民主协商、委员履职、');
    const [place] = locate(text, [anchor]);
    ok(place && place.confidence < asQuoted);
    equal(text.slice(place.start, place.end), '办好提案督办、民主协商、委员履职、社情民意三件实事');
  });
});

describe('an anchor has no place', () => {
  it('when it was taken out', () => equal(found(speech.replace('，立案108件', ''), anchorOf('108件')), null));

  it('when only the same words elsewhere are left', () => {
    const second = anchorOf('各位委员！', speech.indexOf('新台阶'));
    equal(place(speech, second), second.start);
    equal(found(speech.replace('新台阶。\n　　各位委员！\n', '新台阶。\n'), second), null);
    const first = anchorOf('各位委员！');
    equal(found(speech.replace('9篇。\n　　各位委员！\n', '9篇。\n'), first), null);
  });

  it('when its sentence was written anew with the same word', () => {
    const text = speech.replace(/　　一年来，.*。/, '　　过去一年，108件民生实事办成了，群众满意。');
    equal(found(text, anchorOf('108件')), null);
  });

  it('when a figure took its place', () => equal(found(speech.replace('108件', '96件'), anchorOf('108件')), null));

  it('when it is blank', () => equal(found(speech, quoted(speech, { start: 10, end: 11 })), null));

  it('when two copies of it cannot be told apart', () => {
    const line = speech.split('\n')[3];
    equal(found(speech.replace(`${line}\n`, `前言\n${line}\n${line}\n`), anchorOf('108件')), null);
  });
});

describe('anchors', () => {
  it('of any text are found there, or are not at all, but never elsewhere', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(8), (text, start, length) => {
        const anchor = quoted(text, { start, end: start + length });
        const [place] = locate(text, [anchor]);
        if (place) equal(text.slice(place.start, place.end).trim(), anchor.exact.trim());
      }),
    );
  });

  it('make nothing throw', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, fc.nat(100), (text, exact, prefix, suffix, start) => {
        for (const place of locate(text, [{ exact, prefix, suffix, start }]))
          ok(!place || (place.start >= 0 && place.start < place.end && place.end <= text.length));
      }),
    );
  });

  it('are found behind what is typed before them', () => {
    fc.assert(
      fc.property(fc.nat(speech.length - 5), fc.integer({ min: 1, max: 30 }), fc.nat(2000), (start, length, typed) => {
        const anchor = quoted(speech, { start, end: Math.min(speech.length, start + length) });
        const [place] = locate('甲'.repeat(typed) + speech, [anchor]);
        if (place) equal(place.start, anchor.start + typed);
      }),
    );
  });
});
