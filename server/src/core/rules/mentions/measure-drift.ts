import { isExact } from '../../reading/figures/interval';
import type { Quantity } from '../../reading/figures/quantity';
import { nounAfter } from '../../reading/figures/same-kind';
import type { Mention } from '../../reading/mentions/mention';
import { type Paragraph, textIn } from '../../reading/paragraph';
import { countBefore, type Span } from '../../text/span';
import type { Found, ParagraphRule } from '../rule';

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
      '三家合作社签约入园，这⟦三个合作社⟧带动农户260户。',
    ],
    good: [
      '结对16户困难家庭，其中8户由机关干部帮扶。',
      '五家企业落户园区。目前，这五家企业均已投产。',
      '13名干部参加，其中3名来自乡镇。',
      '全市16个镇街中，有12个设立了服务站。',
      '代表237名、代表团19个。',
      '组织20次学习、10场讲座。',
      '各位代表，237名代表肩负重托。',
      '扶持8家合作社，带动农户600户，建设8个大棚。',
      '五家企业落户园区。五个村庄均已通路。',
    ],
  },
  needs: 'mentions',
  *check(paragraph) {
    yield* amongParts(paragraph);
    yield* saidAgain(paragraph);
  },
};

/** Parts that are counted in another word than their total. */
function* amongParts(paragraph: Paragraph): Iterable<Found> {
  for (const relation of paragraph.relations) {
    if (relation.kind !== 'partition') continue;
    const words = new Set([relation.stated, ...relation.operands].map(({ measure }) => measure!.word));
    const first = relation.operands.find(operand => drifts(relation.stated, operand));
    if (!first) continue;
    const list = [...words].map(word => `“${word}”`).join('');
    const [before, after] = [relation.stated, first].map(quantity => nounAfter(paragraph, quantity));
    const names = isOther(before!, after!) ? `，称谓有“${before}”“${after}”` : '';
    yield {
      span: first,
      message: `说的是同一批对象，量词有${list}${names}，宜统一`,
      related: [{ span: relation.stated, message: `前面：${textIn(paragraph, relation.stated)}` }],
    };
  }
}

/** 名 and 位, 户 and 个; a 人 that stands for no noun is as good as 名. */
function drifts({ measure: whole }: Quantity, { measure: part }: Quantity): boolean {
  if (!counting.has(whole!.dimension)) return false;
  const [x, y] = [withoutNoun(whole!.word), withoutNoun(part!.word)];
  return x !== y && (whole!.dimension !== 'person' || (x !== '人' && y !== '人'));
}

/** 个 may stand with the beginning of its noun: 个乡镇 in 8个乡镇卫生院. */
const withoutNoun = (word: string): string => (word.startsWith('个') ? '个' : word);

const counting = new Set(['person', 'household', 'organisation', 'thing', 'document', 'kind', 'event']);

/** The same number of the same things in other words, not far behind. */
function* saidAgain(paragraph: Paragraph): Iterable<Found> {
  const { mentions } = paragraph;
  const parts = new Set(paragraph.relations.flatMap(one => (one.kind === 'partition' ? one.operands : [])));
  for (const [i, later] of mentions.entries()) {
    const before = mentions.slice(Math.max(0, i - 4), i);
    const isAmong = !parts.has(later.quantity) && paragraph.text.startsWith('其中', later.quantity.start - 2);
    const earlier = before.findLast(one => (isAmong ? isOther(one.noun, later.noun) : isSameCount(one, later)));
    if (!earlier || !(isAmong || isTheSame(later)) || sentencesBetween(paragraph, earlier, later) > 2) continue;
    if (!isOther(earlier.noun, later.noun) && !isOtherMeasure(earlier, later)) continue;
    const [first, again] = [earlier, later].map(mention => wordsOf(paragraph, mention));
    yield {
      span: spanOf(paragraph, later),
      message: `“${again}”前面称“${first}”，${earlier.noun === later.noun ? '量词' : '称谓'}宜统一`,
      related: [{ span: earlier.quantity, message: `前面：${first}` }],
    };
  }
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

/** 三家合作社, 这三个合作社; 意见126条, 126件意见. */
function isOtherMeasure(a: Mention, b: Mention): boolean {
  const [x, y] = [a, b].map(({ quantity }) => withoutNoun(quantity.measure!.word));
  const isOne =
    a.noun.endsWith(b.noun) ||
    (b.told === 'this' && (b.noun.startsWith(a.noun) || a.quantity.measure!.dimension === 'person'));
  return x !== y && isOne && exchanged.some(words => words.has(x!) && words.has(y!));
}
const exchanged = ['个 家 所 户 座', '名 位', '条 件 项', '份 篇'].map(words => new Set(words.split(' ')));

/** How many sentences end between two mentions. */
const sentencesBetween = ({ sentences }: Paragraph, a: Mention, b: Mention): number =>
  countBefore(sentences, b.quantity.start) - countBefore(sentences, a.quantity.end);

/** Whether two nouns are different words for one thing. */
function isOther(a: string, b: string): boolean {
  const [x, y] = [a, b].map(noun => names.find(group => group.some(name => noun.endsWith(name))));
  return a !== b && x !== undefined && x === y && !a.endsWith(b) && !b.endsWith(a);
}
const names = [
  '企业 公司 厂家 厂商',
  '困难家庭 贫困家庭 困难户 贫困户 困难群众 贫困群众 低收入家庭 低收入户 特困户',
  '学生 孩子 学子 儿童 贫困生 困难生',
  '老人 老年人 长者',
  '农户 农民',
  '职工 员工',
  '村民 居民 群众',
  '商户 商家',
  '教师 老师',
  '医生 医师 大夫',
].map(words => words.split(' '));
