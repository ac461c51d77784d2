import type { Paragraph } from '../../reading/paragraph';
import { pairAround } from '../../reading/prose/quotation';
import { characterSet, indentOf, isBlank, isDigit, isHan } from '../../text/characters';
import { spanOf } from '../../text/span';
import { remove } from '../fixes';
import type { ParagraphRule } from '../rule';

export const spaces: ParagraphRule = {
  id: 'punctuation/spaces',
  title: '汉字间多余空格',
  why: '正文里汉字之间、标点前后、汉字与数字之间不留空格。题名、落款中的空格，中文与西文之间的空格，以及表格里的空格不在此列。',
  level: 'hint',
  yieldsTo: ['structure/runin-needs-stop'],
  examples: {
    bad: [
      '全体政协⟦ ⟧委员要认真履职。',
      '各位委员⟦ ⟧，同志们：',
      '会议于2021⟦ ⟧年 12 月 25 日召开。',
      '2021⟦ ⟧年，水清了。',
      '投入资金⟦ ⟧860 万元，修渠12条。',
      '加强“三河三湖”⟦ ⟧等重点流域治理，水清了。',
    ],
    good: [
      '　　各位委员要认真履职。',
      '青溪区政协主席　王建国',
      '凝心聚力 同心同行',
      '执行 GB/T 9704 标准，用 Word 排版。',
      '项目\t数量，单位',
      '第一章　总则',
      '一、 修路。',
      '叫响“好客青溪 好品青溪”，吸引游客。',
      '会上，市长 李明作报告。',
      '青溪社3月5日电 全市春耕开始，进展顺利。',
      '联系人：李书涵　电话：63120000',
    ],
  },
  check(paragraph, report) {
    const { text } = paragraph;
    if (!/[^ \u3000\u00a0][ \u3000\u00a0]/.test(text) || text.includes('\t')) return;
    const inProse = /[。；，：！？]/.test(text);
    const numbers =
      /^[ \u3000\u00a0]*([（(]?[一二三四五六七八九十\d]+(?![\d ]*[年月日])[）)、.．]?|第[一二三四五六七八九十\d]+[章节条部分]+|#+)/.exec(
        text,
      );
    for (let at = Math.max(indentOf(text), numbers?.[0].length ?? 0); at < text.length; at++) {
      if (!isBlank(text.charCodeAt(at))) continue;
      let end = at + 1;
      while (isBlank(text.charCodeAt(end))) end++;
      if (
        end < text.length &&
        at > (numbers?.[0].length ?? 0) &&
        inProse &&
        isSuperfluous(text, at, end) &&
        !isPause(paragraph, at)
      ) {
        const rest = figurePieces(text, end);
        report({
          span: spanOf(at, end),
          message: '汉字、标点之间不留空格',
          fixes: [
            rest.length
              ? {
                  title: '删去空格',
                  edits: [spanOf(at, end), ...rest].map(span => ({ span, newText: '' })),
                  certain: true,
                }
              : remove(spanOf(at, end), '空格'),
          ],
        });
        at = rest.at(-1)?.end ?? end;
      } else at = end - 1;
    }
  },
};

const marks = '，。；：！？、”’》）“‘《（';

const units = '年月日时分个名项件家人户次亩吨元万亿余多%';
const figure = new RegExp(`^\\d[\\d.]* ?[${units}]`);

function isSuperfluous(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const chinese = (code: number): boolean => isHan(code) || marks.includes(String.fromCharCode(code));
  if (chinese(before) && chinese(after)) return true;
  return (
    (isDigit(before) && units.includes(text[end]!)) ||
    (isHan(before) && isDigit(after) && figure.test(text.slice(end, end + 12)))
  );
}

/** A blank that stands for a pause: between the phrases of a watchword or title, before a name, after the head of a dispatch. */
function isPause({ text, quotations }: Paragraph, at: number): boolean {
  if (field.test(text.slice(at, at + 12)) && text.lastIndexOf('：', at) > 0) return true;
  const around = pairAround(quotations, at);
  const words = isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));
  return (
    words &&
    ((around !== undefined && '“‘《〈'.includes(around.mark)) ||
      /(电|长|主席|书记|主任|委员|总理|代表)$/.test(text.slice(Math.max(0, at - 2), at)))
  );
}

/** 联系人：李书涵　电话：63120000. */
const field = /^[ \u3000]+[\u4e00-\u9fff]{2,6}：/;

/** The further blanks of a date or figure that one mistake has taken apart: `年 12 月 25 日`. */
function figurePieces(text: string, from: number): ReturnType<typeof spanOf>[] {
  const pieces: ReturnType<typeof spanOf>[] = [];
  for (let at = from; isFigurePiece(text.charCodeAt(at)); at++)
    if (text[at] === ' ' && isSuperfluous(text, at, at + 1)) pieces.push(spanOf(at, at + 1));
  return pieces;
}
const isFigurePiece = characterSet(`${units} .0123456789`);
