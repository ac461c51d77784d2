import { indentOf } from '../../text/characters';
import type { Span } from '../../text/span';

/** Office and name of the speaker, where a line is nothing else: 区政协主席　刘某某, 市长 龚 正. The span counts from the line. */
export function speakerIn(line: string): Span | undefined {
  if (line.length > longest) return undefined;
  const match = speaker.exec(line);
  const start = indentOf(line);
  return match ? { start, end: start + match[1]!.length } : undefined;
}

/** Whether words are nothing but a name in 汉字: 江远. */
export const isBareName = (words: string): boolean => bareName.test(words);
const bareName = new RegExp(
  '^[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱' +
    '夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛岳习]' +
    '[\\u4e00-\\u9fff]{1,2}$',
);

const longest = 60;
const blank = '[ \\t\\u3000\\u00a0]';
const office = '[\\u4e00-\\u9fff、（）]{1,40}(?:[席记长员委任士授理人总师表）]|研究员)';
const name = `(?:[\\u4e00-\\u9fff](?:${blank}{0,4}[\\u4e00-\\u9fff]){1,2}|(?:欧阳|上官|司马|司徒|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐)[\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff]{1,6}·[\\u4e00-\\u9fff·]{1,12})`;
const speaker = new RegExp(`^${blank}*(${office}${blank}{1,4}${name})${blank}*$`);
