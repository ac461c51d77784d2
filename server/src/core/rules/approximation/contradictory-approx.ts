import type { Approximation, Sense } from '../../reading/approximation';
import { textIn } from '../../reading/paragraph';
import type { Quantity } from '../../reading/quantity';
import type { ParagraphRule } from '../rule';

export const contradictoryApprox: ParagraphRule = {
  id: 'approximation/contradictory-approx',
  title: '概数矛盾',
  why: '“近”“将近”“不足”“不到”表示略少于某数，“余”“多”“以上”表示略多于某数，同一个数上不能并用。',
  level: 'error',
  examples: {
    bad: ['⟦近200多名⟧代表。', '形成⟦将近50余份⟧报告。', '⟦不足20余次⟧。', '占比⟦不到30%以上⟧。'],
    good: [
      '近200名代表。',
      '200多名代表。',
      '不足50份。',
      '近年来200多名代表参加。',
      '最近30余天。',
      '附近10余个村。',
      '亲近200多名群众。',
      '近五年多来。',
    ],
  },
  needs: 'figures',
  *check(paragraph) {
    for (const figure of paragraph.figures) {
      if (figure.kind !== 'quantity') continue;
      const below = figure.approximations.find(word => low.has(word.sense) && !isRecent(figure, word));
      const above = figure.approximations.find(word => high.has(word.sense));
      if (!below || !above) continue;
      const message = `“${below.word}”表示不到，“${above.word}”表示超过，不能并用于“${textIn(paragraph, figure)}”`;
      const fixes = [above, below].map(word => ({
        title: `删去“${word.word}”`,
        edits: [{ span: { start: word.start, end: word.end }, newText: '' }],
      }));
      yield { span: { start: figure.start, end: figure.end }, message, fixes };
    }
  },
};
const low = new Set<Sense>(['nearly', 'below']);
const high = new Set<Sense>(['odd', 'above', 'atLeast']);

/** 近五年 is the last five years. */
const isRecent = ({ measure }: Quantity, { word }: Approximation): boolean =>
  word === '近' && times.has(measure?.dimension ?? '');
const times = new Set<string>(['year', 'month', 'day', 'hour']);
