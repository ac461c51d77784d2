/**
 * Whether a paragraph speaks for a whole part again, so that the part's last sub-section is over:
 * 一年来，我们…, 成绩来之不易, 我们也清醒看到…, 主要体会是, 回顾这五年….
 */
export const turnsBack = (text: string, start: number): boolean => {
  const words = text.slice(start, start + 40);
  return back.test(words) || (overTime.test(words) && leadsIn(text));
};
const years = '(?:[一两二三四五六七八九十几]{1,2}年(?:多)?来|过去(?:的)?[一两二三四五六七八九十]{1,2}年)';
const overTime = new RegExp(`^${years}`);
const back = new RegExp(
  `^(?:${[
    `${years}[^。；]{0,12}，(?:我们|各|全|是|.{0,12}[也都])`, // 一年来，我们…
    '与此同时，其他',
    '(?:回[顾望首]|总结)[^。]{0,10}[年时过历]|(?:一年|五年)来的(?:历程|工作|实践)', // 回顾这五年
    '[^。，]{0,14}成绩[^。，]{0,12}不易', // 成绩来之不易
    '(?:[^。]{0,12}同时，)?我们?也?(?:还|要)?(?:必须)?(?:清醒|深刻|深知)', // 我们也清醒看到
    '[^。，]{0,10}主要(?:工作)?(?:体会|经验|启示)', // 主要体会是
  ].join('|')})`,
);

/** Whether a paragraph announces what follows: 重点做好以下工作。 主要目标是： */
export const leadsIn = (text: string): boolean => announces.test(text.slice(-60));
const announces =
  /[：:][ \t\u3000]*$|(?:以下|如下|下述|下列|下面)[^。]{0,20}。?[ \t\u3000]*$|[几个项][点方大]?[面事工任原]?[作件务则]?(?:问题|意见|建议|工作|要求)。$/;

/** Whether a line opens an annex: 附件, 附件2：…, 名词解释, 《政府工作报告》有关名词注释. */
export const opensAnnex = (words: string): boolean => words.length <= 50 && annex.test(words);
const annex =
  /^附(?:件|录)?(?:[一二三四五六七八九十]{1,2}|[0-9０-９]{1,2})?(?:[：: \u3000]|$)|(?:名词|术语|词语|用语|缩略语)(?:解释|注释|注解|说明|释义)$/;

/** Whether a line begins a closing note with numbered remarks: 注：1、…. */
export const opensNote = (words: string): boolean => /^注(?:释)?[：:] ?(?:$|[1１①一（([])/.test(words);

/** Whether a line of its own opens the closing: 结束语. */
export const isEnding = (words: string): boolean => words === '结束语' || words === '结语';
