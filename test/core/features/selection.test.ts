import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { contains, readSpeech, selections, sliceOf } from '../../../server/src/core/index';
import { texts } from '../arbitraries';
import { outlinedTexts } from '../outlines';

const selected = (text: string, piece: string): string[] =>
  selections(readSpeech(text), text.indexOf(piece)).map(span => sliceOf(text, span));

describe('a selection', () => {
  it('grows from the word over clause, sentence, paragraph and sections to the text', () => {
    const text = '一、修渠\n（一）清淤\n　　先清干渠，再清支渠。水就通了。\n二、护堤\n';
    const [word, ...rest] = selected(text, '支渠');
    ok('支渠'.startsWith(word!));
    deepEqual(rest.slice(-6), [
      '再清支渠。',
      '先清干渠，再清支渠。',
      '　　先清干渠，再清支渠。水就通了。',
      '（一）清淤\n　　先清干渠，再清支渠。水就通了。',
      '一、修渠\n（一）清淤\n　　先清干渠，再清支渠。水就通了。',
      text,
    ]);
  });

  it('stops at quotation marks and brackets, without them and with them', () => {
    const spans = selected('开展“双岗（本职、政协）”行动。', '政协');
    deepEqual(spans.slice(-5), [
      '本职、政协',
      '（本职、政协）',
      '双岗（本职、政协）',
      '“双岗（本职、政协）”',
      '开展“双岗（本职、政协）”行动。',
    ]);
  });

  it('takes numbers, words of letters and rare 汉字 whole', () => {
    equal(selected('增长12.5%，好。', '2.5')[0], '12.5%');
    equal(selected('采用LED灯。', 'ED')[0], 'LED');
    equal(selected('，𠮷，', '𠮷')[0], '𠮷');
  });

  it('in any text grows strictly, up to the whole', () => {
    fc.assert(
      fc.property(fc.oneof(texts, outlinedTexts), fc.nat(200), (text, place) => {
        const speech = readSpeech(text);
        const spans = selections(speech, Math.min(place, text.length));
        deepEqual(spans.at(-1), { start: 0, end: text.length });
        for (const [i, span] of spans.slice(1).entries()) ok(contains(span, spans[i]!) && !contains(spans[i]!, span));
      }),
    );
  });
});
