import { characterSet, isHan } from '../../text/characters';
import { spanOf } from '../../text/span';
import { maybe, replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const oneCommaSentence: ParagraphRule = {
  id: 'punctuation/one-comma-sentence',
  title: '一逗到底、残句',
  why:
    '意思已经完整的地方要用句号断开，不要一逗到底；意思没有完、下一句缺了主语的地方，不要用句号截断' +
    '（GB/T 15834—2011，4.1、4.4）。',
  level: 'hint',
  examples: {
    bad: [
      `⟦${'组织委员深入村屯社区开展调研，'.repeat(13)}提出了许多意见建议。⟧`,
      '委员们捐款捐物，支援防汛一线。⟦受到了⟧群众的好评。',
      '8名干部得到晋升。⟦极大地调动了⟧大家的积极性。',
      '村容村貌焕然一新。⟦受到⟧上级充分肯定。',
      '奖补资金及时兑现。⟦极大提振了⟧企业信心。',
    ],
    good: [
      `${'组织委员深入村屯社区开展调研，'.repeat(6)}提出了许多意见建议。`,
      '委员们捐款捐物，支援防汛一线，受到了群众的好评。',
      `${'修路，'.repeat(40)}通水；${'种树，'.repeat(40)}治河。`,
      '要修好路。要引来水。',
      '受到了群众的好评。',
      '取得了新成效。完成了新任务。',
    ],
  },
  check({ text, sentences }, report) {
    for (const [i, sentence] of sentences.entries()) {
      const words = text.slice(sentence.start, sentence.end);
      const length = words.length > most ? longestRun(words) : 0;
      if (length > most) report({ span: sentence, message: `连续${length}字只有逗号、顿号，宜断句` });
      const begin = i > 0 && text[sentence.start - 1] === '。' && withoutSubject.exec(words.slice(0, 24))?.[0];
      if (begin)
        report({
          span: spanOf(sentence.start, sentence.start + begin.length),
          message: '这一句缺主语，与上一句之间宜用逗号',
          fixes: [maybe(replace(spanOf(sentence.start - 1, sentence.start), '，', '把前面的句号改为逗号'))],
        });
    }
  },
};

/** 汉字 in a row without any mark stronger than a comma. */
const most = 180;

function longestRun(sentence: string): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < sentence.length; i++) {
    const code = sentence.charCodeAt(i);
    if (isHan(code)) run++;
    else if (isStop(code)) run = 0;
    if (run > longest) longest = run;
  }
  return longest;
}

const isStop = characterSet('；：。！？');

/** Openings that say what something led to, without saying what. */
const withoutSubject =
  /^(?:(?:得到|受到|赢得|博得|引起)(?:了|(?=[^，。；]{1,12}(?:好评|肯定|认可|赞誉|称赞|欢迎|信任|支持|关注|重视|表扬)[，。]))|(?:极大|有力|有效|大大|充分)地?[\u4e00-\u9fff]{2,4}了)/;
