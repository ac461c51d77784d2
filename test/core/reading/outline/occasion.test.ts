import { deepEqual } from 'node:assert/strict';
import { type Occasion, occasion, readSpeech } from '../../../../server/src/core/index';

const of = (...lines: string[]): Occasion => occasion(readSpeech(lines.join('\n')));

describe('the occasion of a speech', () => {
  it('is read from the title block', () =>
    deepEqual(
      of(
        '青山作证',
        '在政协青溪区第四届委员会第一次会议上的讲话',
        '青溪区政协主席  江远',
        '（2021年12月25日）',
        '各位委员：',
      ),
      {
        date: { year: 2021, month: 12, day: 25 },
        meeting: { body: '政协青溪区', term: 4, session: 1 },
        speaker: '青溪区政协主席 江远',
      },
    ));

  it('may have its date in 汉字 or full-width digits, in the line of the meeting or at the end', () => {
    const date = { year: 2021, month: 12, day: 25 };
    deepEqual(of('题目', '（二〇二一年十二月二十五日）', '各位委员：').date, date);
    deepEqual(of('题目', '（２０２１年１２月２５日）', '各位委员：').date, date);
    deepEqual(of('题目', '——2021年12月25日在区政协四届一次会议上', '各位委员：').date, date);
    deepEqual(of('题目', '同志们：', '开会。', '区政协办公室', '2021年12月25日').date, date);
  });

  it('takes no date from a publication or from the text', () => {
    deepEqual(of('题目', '发表时间：2021年12月25日　来源：青溪日报', '各位委员：', '2020年1月1日修了渠。'), {});
  });

  it('knows the bodies of other meetings, and speakers with spaced names', () => {
    deepEqual(of('题目', '在青溪省第十四届人民代表大会第三次会议上', '省长 江 远', '各位代表：'), {
      meeting: { body: '青溪省人民代表大会', term: 14, session: 3 },
      speaker: '省长 江 远',
    });
    deepEqual(of('在区政协四届二次会议上的讲话', '各位委员：').meeting, { body: '区政协', term: 4, session: 2 });
  });

  it('is empty where nothing is stated', () => {
    deepEqual(of('一、修渠', '先易后难。'), {});
    deepEqual(of(''), {});
  });
});
