import { isExact } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { nounAfter } from '../../reading/figures/same-kind';
import { bareParts, isOfThose, isTakenOut, sentencesBetween } from '../../reading/mentions/bare-parts';
import type { Mention } from '../../reading/mentions/mention';
import {
  areExchanged,
  isOther,
  isOtherMeasure,
  isPartInOtherWords,
  withoutNoun,
} from '../../reading/mentions/other-words';
import { type Paragraph, textIn } from '../../reading/paragraph';
import type { Span } from '../../text/span';
import type { ParagraphRule, Report } from '../rule';

export const measureDrift: ParagraphRule = {
  id: 'mentions/measure-drift',
  title: '量词、称谓漂移',
  why: '紧挨着的几句话说同一批人或事物，量词和称谓应当一致：前面说“16户困难家庭”，后面就不要改说“8个贫困家庭”；“13名干部，其中3名”不要改说“3位”。',
  level: 'hint',
  examples: {
    bad: [
      '结对16户困难家庭，承担其中⟦8个⟧贫困家庭的帮扶任务。',
      '13名干部参加，其中⟦3位⟧来自乡镇、2人来自县直单位。',
      '五家企业落户园区。目前，⟦五个公司⟧均已投产。',
      '帮扶26户困难户。一年后，⟦26户贫困户⟧全部脱贫。',
      '评选表彰12位道德模范，这⟦12名道德模范⟧成为学习榜样。',
      '扶持8家专业合作社，⟦8个合作社⟧带动农户600户。',
      '改造6所乡镇卫生院，配备全科医生28名。目前，这⟦6个乡镇卫生院⟧全部达标。',
      '确定帮扶企业36家，为其中⟦15个公司⟧落实了贷款。',
      '征集意见建议136条，对⟦136件意见建议⟧逐条答复。',
      '检查药店126家，对⟦9个药店⟧立案查处。',
      '全年引进企业18家。其中，⟦7个公司⟧当年投产。',
      '改造村卫生室46所，其中⟦21家卫生室⟧接入远程会诊。',
      '资助困难职工家庭126户，并为其中⟦36个⟧特困家庭安排了公益岗位。',
      '全县新建公办幼儿园21所，其中⟦9家⟧位于新区。',
      '三家合作社签约入园，这⟦三个合作社⟧带动农户260户。',
    ],
    good: [
      '结对16户困难家庭，其中8户由机关干部帮扶。',
      '五家企业落户园区。目前，这五家企业均已投产。',
      '13名干部参加，其中3名来自乡镇。',
      '全市16个镇街中，有12个设立了服务站。',
      '引进企业46家，其中12个项目投资超过亿元。',
      '全县公办幼儿园96所，其中9个分园位于新区。',
      '全市有幼儿园126所，其中，28个乡镇实现了公办园全覆盖。',
      '检查企业86家，对其中12家立案查处，对8个重大隐患挂牌督办。',
      '代表237名、代表团19个。',
      '组织20次学习、10场讲座。',
      '各位代表，237名代表肩负重托。',
      '扶持8家合作社，带动农户600户，建设8个大棚。',
      '五家企业落户园区。五个村庄均已通路。',
    ],
  },
  needs: 'mentions',
  check(paragraph, report) {
    amongParts(paragraph, report);
    saidAgain(paragraph, report);
    withoutNouns(paragraph, report);
  },
};

/** Parts that are counted in another word than their total. */
function amongParts(paragraph: Paragraph, report: Report): void {
  for (const relation of paragraph.relations) {
    if (relation.kind !== 'partition') continue;
    const words = new Set([relation.stated, ...relation.operands].map(({ measure }) => measure!.word));
    const first = relation.operands.find(operand => drifts(relation.stated, operand));
    if (!first) continue;
    const list = [...words].map(word => `“${word}”`).join('');
    const [before, after] = [relation.stated, first].map(quantity => nounAfter(paragraph, quantity));
    const names = isOther(before!, after!) ? `，称谓有“${before}”“${after}”` : '';
    report({
      span: first,
      message: `说的是同一批对象，量词有${list}${names}，宜统一`,
      related: [{ span: relation.stated, message: `前面：${textIn(paragraph, relation.stated)}` }],
    });
  }
}

/** 名 and 位, 户 and 个; a 人 that stands for no noun is as good as 名. */
function drifts({ measure: whole }: Quantity, { measure: part }: Quantity): boolean {
  if (!counting.has(whole!.dimension)) return false;
  const [x, y] = [withoutNoun(whole!.word), withoutNoun(part!.word)];
  return x !== y && (whole!.dimension !== 'person' || (x !== '人' && y !== '人'));
}

const counting = new Set(['person', 'household', 'organisation', 'thing', 'document', 'kind', 'event']);

/** The same number of the same things in other words, not far behind. */
function saidAgain(paragraph: Paragraph, report: Report): void {
  const { mentions } = paragraph;
  const parts = new Set(paragraph.relations.flatMap(one => (one.kind === 'partition' ? one.operands : [])));
  for (const [i, later] of mentions.entries()) {
    const before = mentions.slice(Math.max(0, i - 4), i);
    const isAmong = !parts.has(later.quantity) && isOfThose(paragraph, later.quantity);
    const isTaken = !isAmong && isTakenOut(paragraph, later.quantity);
    const earlier = before.findLast(one =>
      isAmong ? isPartInOtherWords(one, later) : isTaken ? isOtherMeasure(one, later) : isSameCount(one, later),
    );
    if (
      !earlier ||
      !(isAmong || isTaken || isTheSame(later)) ||
      sentencesBetween(paragraph, earlier.quantity, later.quantity) > 2
    )
      continue;
    if (!isAmong && !isOther(earlier.noun, later.noun) && !isOtherMeasure(earlier, later)) continue;
    const [first, again] = [earlier, later].map(mention => wordsOf(paragraph, mention));
    report({
      span: spanOf(paragraph, later),
      message: `“${again}”前面称“${first}”，${isOther(earlier.noun, later.noun) ? '称谓' : '量词'}宜统一`,
      related: [{ span: earlier.quantity, message: `前面：${first}` }],
    });
  }
}
/** Parts that stand for a noun before them and are counted in another word than that. */
function withoutNouns(paragraph: Paragraph, report: Report): void {
  for (const { all, part } of bareParts(paragraph))
    if (areExchanged(all, part))
      report({
        span: part,
        message: `说的是同一批对象，量词有“${all.measure!.word}”“${part.measure!.word}”，宜统一`,
        related: [{ span: all, message: `前面：${textIn(paragraph, all)}` }],
      });
}

/** A number with the noun behind it. */
function spanOf({ text }: Paragraph, { quantity, noun }: Mention): Span {
  const { start, end, measure } = quantity;
  const from = end - measure!.word.length + withoutNoun(measure!.word).length;
  return { start, end: text.startsWith(noun, from) ? from + noun.length : end };
}

/** A number and its noun, wherever that stands. */
function wordsOf(paragraph: Paragraph, mention: Mention): string {
  const words = textIn(paragraph, spanOf(paragraph, mention));
  return words.endsWith(mention.noun) ? words : words + mention.noun;
}

/** 这80个孩子, or a number too large to come twice by chance. */
const isTheSame = (later: Mention): boolean =>
  later.extent === 'total' ||
  (later.extent === 'some' && !later.verb && !later.about && later.isBehind === true && later.quantity.value.low > 6);

const isSameCount = (a: Mention, b: Mention): boolean =>
  isExact(a.quantity.value) && isExact(b.quantity.value) && a.quantity.value.low === b.quantity.value.low;
