import type { Figure } from '../../reading/figures/figure';
import type { Quantity } from '../../reading/figures/quantity';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { type Span, spanOf } from '../../text/span';
import { replace } from '../fixes';
import type { ParagraphRule } from '../rule';

export const liangEr: ParagraphRule = {
  id: 'numerals/liang-er',
  title: '两与二',
  why: '一般量词前用“两”：两名、两个、两项；序数和“十”前用“二”：第二次、二届、二十。“二位”“二人”“二级”“二类”“二期”可用“二”。',
  level: 'hint',
  yieldsTo: ['formulations/formula-misname'],
  examples: {
    bad: [
      '抽调⟦二⟧名干部。',
      '抓好⟦二⟧个重点、⟦二⟧个难点。',
      '出台⟦二⟧项制度，办结⟦二⟧件实事。',
      '第⟦两⟧次会议通过了决定，第⟦两⟧个问题是作风。',
      '四届⟦两⟧次会议期间。',
      '新增护林员⟦两十⟧名。',
      '连续⟦二⟧年获评先进。',
      '用了⟦二⟧年时间完成搬迁。',
      '先后⟦二⟧次召开现场会。',
    ],
    good: [
      '两名干部、两个重点、两项制度、两年多。',
      '第二次会议、四届二次会议、二十名、二者。',
      '二位委员、二人、二两、二级、二类、二等奖。',
      '“两学一做”、二为方向、党的二大。',
      '二期工程、二届区政协、二次创业、二年级。',
      '第二个百年、十二个乡镇、高二个别班级。',
      '一、二个问题。',
      '组织二次创业，开展二次供水改造。',
      '连续两届政协委员。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const { span, right } = mistakeIn(paragraph, figure) ?? {};
      if (!span || !right) continue;
      const message = `“${textIn(paragraph, { start: span.start, end: span.end + 1 })}”里用“${right}”`;
      report({ span, message, fixes: [replace(span, right)] });
    }
  },
};

function mistakeIn(paragraph: Paragraph, figure: Figure): { span: Span; right: string } | undefined {
  const { text } = paragraph;
  const { start, end } = figure;
  if (figure.kind === 'ordinal')
    return textIn(paragraph, figure) === '第两' ? { span: spanOf(start + 1, end), right: '二' } : undefined;
  if (figure.kind === 'session') {
    const at = start + textIn(paragraph, figure).search(/(?<=第)两|(?<=.)两(?=[次中])/);
    return at >= start ? { span: spanOf(at, at + 1), right: '二' } : undefined;
  }
  if (figure.kind !== 'quantity') return undefined;
  const { numeral, measure } = figure;
  const span = spanOf(numeral.start, numeral.end);
  const written = textIn(paragraph, numeral);
  if (written === '两十') return { span, right: '二十' };
  if (written !== '二' || !measure || !takesLiang(text, figure, measure.word)) return undefined;
  return { span, right: '两' };
}

function takesLiang(text: string, { numeral, end }: Quantity, measure: string): boolean {
  const at = numeral.start;
  const before = text.slice(Math.max(0, at - 2), at);
  if (measure === '次') return doing.test(text.slice(Math.max(0, at - 3), at)) && !again.test(text.slice(end, end + 2));
  if (/[第初高大周其之前后东南西北一]$|[一1]、$/.test(before)) return false;
  if (measure === '方面' && text.lastIndexOf('一方面', at) >= 0) return false; // 一方面…，二方面…
  return measure === '年'
    ? /连续|近$|历时|经过|用了?$/.test(before) || /^(?:时间|努力|多|来[，的])/.test(text.slice(end, end + 2))
    : counted.has(measure);
}
const doing = /(?:先后|召开|开展|组织|举办|举行|累计|共|每[年月周季]|季度|半年|进行)了?$/;
/** 二次创业 is done a second time. */
const again = /^(?:创业|供水|污染|利用|开发|报名|谈判|报价|加工|装修|转移|分配|革命|元)/;
/** Measure words before which 二 numbers nothing: 二期, 二级, 二次, 二条 may. */
const counted = new Set(
  '个 名 项 条 家 件 份 篇 场 支 座 所 户 台 辆 架 艘 头 只 株 张 块 册 部 种 个月 天 个小时 小时 个百分点 个方面 方面 人次 公里 亩 吨 幅'.split(
    ' ',
  ),
);
