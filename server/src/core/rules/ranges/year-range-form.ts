import { type DateRange, isMark, isYears } from '../../reading/figures/range';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { pairAround } from '../../reading/prose/quotation';
import type { Edit } from '../../text/edit';
import { spanOf } from '../../text/span';
import type { ParagraphRule } from '../rule';
import { isShortYears } from './range-connector';

export const yearRangeForm: ParagraphRule = {
  id: 'ranges/year-range-form',
  title: '年份范围写法',
  why: '正文里的年份范围写作“2018年至2020年”或“2018—2020年”：用“至”“到”时两个年份都带“年”，用连接号时至少后一个带“年”，连接号用“—”不用短横线。',
  level: 'hint',
  examples: {
    bad: [
      '⟦2018至2020⟧连续三年。',
      '⟦2018年至2020⟧，连续三年。',
      '⟦2018-2020年⟧。',
      '⟦2016到2020⟧全县修路120公里。',
      '⟦2018年—2020⟧，新增园区3个。',
      '⟦2018—2020⟧连续三年增收。',
      '⟦二〇一八至二〇二〇⟧连续三年。',
      '⟦2019至2023年⟧，全县修路120公里。',
    ],
    good: [
      '2018年至2020年。',
      '2018—2020年、2018～2020年。',
      '2018年—2020年。',
      '2018、2019、2020三年。',
      '2018年度至2020年度、2018至2020年度。',
      '《青溪县2018至2020年水网规划》',
      '国办发〔2018〕20号。',
      '《青溪县水网规划（2021—2025）》',
      '2021—2022学年。',
    ],
  },
  needs: 'ranges',
  check(paragraph, report) {
    for (const range of paragraph.ranges) {
      if (range.kind !== 'dates' || !isYears(range)) continue;
      const edits = editsOf(paragraph, range);
      if (edits.length === 0) continue;
      const right = correctedOf(paragraph, range, edits);
      const message = `“${textIn(paragraph, range)}”宜写作“${right}”`;
      report({ span: range, message, fixes: [{ title: `改为“${right}”`, edits, certain: true }] });
    }
  },
};

function editsOf(paragraph: Paragraph, range: DateRange): readonly Edit[] {
  const { from, to, connector } = range;
  const year = ({ end }: { readonly end: number }): Edit => ({ span: spanOf(end, end), newText: '年' });
  const following = paragraph.text.slice(to.end, to.end + 2);
  if (to.isBare && /^[^\u4e00-\u9fff，。；、]|^$|^学年|^赛季|^[度版届号级]/.test(following)) return [];
  if ((to.isBare || !isShortYears(range)) && pairAround(paragraph.quotations, range.start)) return [];
  if (isShortYears(range))
    return [{ span: spanOf(connector.start, connector.end), newText: '—' }, ...(to.isBare ? [year(to)] : [])];
  const lacksFirst = from.isBare && !isMark(range) && !textIn(paragraph, to).endsWith('度');
  return [...(lacksFirst ? [year(from)] : []), ...(to.isBare ? [year(to)] : [])];
}

function correctedOf({ text }: Paragraph, { start, end }: DateRange, edits: readonly Edit[]): string {
  let right = '';
  let at = start;
  for (const { span, newText } of edits) {
    right += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return right + text.slice(at, end);
}
