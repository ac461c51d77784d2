import type { Approximation } from '../../reading/figures/approximation';
import { isExact } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { maybe, remove } from '../fixes';
import type { Found, ParagraphRule, Report } from '../rule';

export const polarity: ParagraphRule = {
  id: 'approximation/polarity',
  title: '极性词与数',
  why: '“仅”“只有”说少，“之多”“多达”“高达”说多，“不足”“不到”又说少，说少的词与说多的词不用在一个数上；“少则…，多则…”先小后大。',
  level: 'hint',
  examples: {
    bad: [
      '⟦仅有200名之多⟧。',
      '占比⟦高达不足5%⟧。',
      '每村⟦少则10人，多则5人⟧。',
      '⟦只有30户之多⟧。',
      '到会⟦多达不到40人⟧。',
      '工期⟦短则12天，长则7天⟧。',
      '每户⟦少则增收5000元，多则增收3000元⟧。',
      '补助⟦从5万元到2万元⟧不等。',
      '给予⟦5000元至2000元⟧不等的资助。',
    ],
    good: [
      '多达68次。',
      '少则5人，多则10人。',
      '3万元到5万元不等。',
      '高达360余万元。',
      '仅一年就开展68次。',
      '多达近百场。',
      '占比达到不足5%的要求。',
      '仅200余名。',
    ],
  },
  needs: 'figures',
  check(paragraph, report) {
    for (const figure of paragraph.figures) {
      const found =
        figure.kind === 'quantity' ? (withDegree(paragraph, figure) ?? fromTo(paragraph, figure)) : undefined;
      if (found) report(found);
    }
    unequal(paragraph, report);
  },
};

/** 仅…之多, 高达不足…. */
function withDegree(paragraph: Paragraph, figure: Quantity): Found | undefined {
  const words = figure.approximations;
  const degree = words.find(({ sense }) => sense === 'degree');
  const contrary = degree && words.find(word => isContrary(degree, word));
  if (!degree || !contrary) return undefined;
  return {
    span: figure,
    message: `“${degree.word}”和“${contrary.word}”一个说少一个说多，不用在“${textIn(paragraph, figure)}”一处`,
    fixes: [contrary, degree].map(word => maybe(remove(word, word.word))),
  };
}

const isContrary = (degree: Approximation, { word, sense }: Approximation): boolean =>
  few.has(degree.word) ? word === '之多' || many.has(word) : many.has(degree.word) && sense === 'below';
const few = new Set(['仅', '仅有', '只有', '才', '仅为', '仅仅']);
const many = new Set(['高达', '多达']);

/** 从5万元到2万元不等. */
function unequal(paragraph: Paragraph, report: Report): void {
  for (const range of paragraph.ranges) {
    if (range.kind !== 'quantity' || range.closer !== '不等') continue;
    if (range.value.low <= range.value.high || !isExact(range.from.value) || !isExact(range.to.value)) continue;
    const span = { start: range.opener?.start ?? range.start, end: range.end };
    report({ span, message: `“${textIn(paragraph, span)}不等”先小后大，次序颠倒` });
  }
}

/** 少则10人，多则5人: the figure behind 少则 with the one behind 多则. */
function fromTo(paragraph: Paragraph, figure: Quantity): Found | undefined {
  const { text, figures } = paragraph;
  const before = text.slice(Math.max(0, figure.start - farthest), figure.start);
  const [less, more] = ends.find(([word]) => before.includes(word!)) ?? [];
  if (!less || !more || !verbBehind.test(before.slice(before.lastIndexOf(less)))) return undefined;
  const other = figures.find(({ start, kind }) => kind === 'quantity' && start > figure.end);
  if (other?.kind !== 'quantity' || other.start - figure.end > 16) return undefined;
  const between = text.slice(figure.end, other.start);
  const at = between.indexOf(more);
  if (at < 0 || !verbBehind.test(between.slice(at))) return undefined;
  if (other.measure?.base !== figure.measure?.base || figure.value.low <= other.value.high) return undefined;
  const span = { start: figure.start - before.length + before.lastIndexOf(less), end: other.end };
  return { span, message: `“${less}”后面的数大于“${more}”后面的数，次序颠倒` };
}
/** 少则 and a verb at most: 少则增收5000元. */
const verbBehind = /^.则[\u4e00-\u9fff]{0,4}$/;
const farthest = 6;
const ends = ['少多', '短长', '低高', '小大', '快慢', '近远', '轻重'].map(([less, more]) => [`${less}则`, `${more}则`]);
