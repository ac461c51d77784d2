import { type Stretch, stretchesOf } from '../../reading/figures/stretch';
import { type Gathered, gathering, linesIn } from '../../reading/gathering';
import type { Mention } from '../../reading/mentions/mention';
import { mentionsInWords } from '../../reading/mentions/mentions-in-words';
import { isSameNoun } from '../../reading/mentions/nouns';
import { outline } from '../../reading/outline/outline';
import { allSections, type Section } from '../../reading/outline/section';
import { textIn } from '../../reading/paragraph';
import type { Speech } from '../../reading/speech';
import { contains, type Span, shifted } from '../../text/span';
import type { Found, SpeechRule } from '../rule';

export const titleBodyNumber: SpeechRule = {
  id: 'mentions/title-body-number',
  title: '标题、小标题与正文的数',
  why: '标题里的数是下文的提要：标题说“十件民生实事”“今后三年”，正文说的应是同一个数。正文里至少有一处与标题相合的，其余的另有所指，不检查；标题里的口号和专名不检查。',
  level: 'warning',
  examples: {
    bad: [
      '一、办好十件民生实事\n去年，集中力量办好⟦九件⟧民生实事，群众满意。',
      '一、今后三年的任务\n⟦未来五年⟧，要抓好以下工作。',
      '一、过去五年工作的回顾\n⟦四年来⟧，我们扎实工作。',
      '一、推进18个乡村旅游示范点建设\n⟦19个⟧乡村旅游示范点建设进展顺利。',
      '一、开展七大专项行动\n一年来，⟦八大⟧专项行动纵深推进。',
      '（二）落实“八项惠民举措”\n⟦九项⟧惠民举措全部落地。',
      '一、实施五大战略\n⟦六大⟧战略引领全县发展迈上新台阶。',
      '一、建好12个特色园区\n围绕产业抓建设，⟦11个⟧特色园区全部开园。',
    ],
    good: [
      '一、过去一年工作回顾\n五年来累计修渠120公里，去年修渠30公里。',
      '一、办好十件民生实事\n去年定下的十件实事已完成8件。',
      '一、办好十件民生实事\n前年办了九件民生实事，去年办了十件民生实事。',
      '一、今后五年的任务\n未来五年，要抓好以下工作。',
      '一、五年来的工作\n2018至2020连续三年，开展了述职活动。',
      '一、增强“四个意识”\n全县干部增强“四个意识”，三个意识突出的得到重用。',
      '一、抓好三项工作\n健全四项工作机制，推动任务落地。',
      '一、融入“一带一路”建设\n组织企业参加2场经贸洽谈活动。',
      '一、打造八条精品旅游线路\n全市共有精品旅游线路26条。八条线路串珠成链。',
      '一、一年一台阶、五年翻一番\n第一年打基础，前三年见成效。',
    ],
  },
  reads: [outline, mentionsInWords, speech => stretchesByLine(speech)],
  *checkSpeech(speech) {
    const counts = mentionsInWords(speech);
    const stretches = stretchesByLine(speech);
    const named = new Set(namesByLine(speech).map(({ line }) => line));
    for (const section of allSections(outline(speech))) {
      if (section.kind !== 'heading' || !named.has(section.line)) continue;
      yield* contradictedCounts(speech, counts, section);
      yield* contradictedStretches(speech, stretches, section);
    }
  },
};

function* contradictedCounts(
  speech: Speech,
  mentions: ByLine<Mention>,
  { line, last, nameSpan }: Section,
): Iterable<Found> {
  for (const named of factsOf(mentions, line)) {
    if (!isCount(named) || !contains(nameSpan, named.quantity) || isRepeated(speech, named, line, last)) continue;
    const said = linesIn(mentions, line, last + 1).flatMap(body =>
      body.facts
        .filter(({ quantity }) => body.line > line || quantity.start >= nameSpan.end)
        .filter(mention => isCount(mention) && mayBeOfName(named, mention))
        .map(mention => ({
          line: body.line,
          span: mention.quantity,
          value: mention.quantity.value.low,
          isSame: isOfName(named, mention) && isNear(named, mention),
        })),
    );
    yield* contradicted(speech, line, { span: named.quantity, value: named.quantity.value.low }, said);
  }
}

/** Whether a line below says number and noun as the heading does, be it as a name: “四个意识”. */
function isRepeated({ paragraphs }: Speech, { quantity, noun }: Mention, line: number, last: number): boolean {
  const words = textIn(paragraphs[line]!, quantity) + noun;
  return paragraphs.slice(line + 1, last + 1).some(({ text }) => text.includes(words));
}

function* contradictedStretches(
  speech: Speech,
  stretches: ByLine<Stretch>,
  { line, last, nameSpan }: Section,
): Iterable<Found> {
  for (const named of factsOf(stretches, line)) {
    // what is said of one year may well be set beside longer times
    if (named.years < 2 || !contains(nameSpan, named.span)) continue;
    const said = linesIn(stretches, line, Math.min(last, line + mostLines) + 1).flatMap(body =>
      body.facts
        .filter(({ span }) => body.line > line || span.start >= nameSpan.end)
        .filter(stretch => isOfTime(named, stretch))
        .map(({ span, years }) => ({ line: body.line, span, value: years, isSame: true })),
    );
    yield* contradicted(speech, line, { span: named.span, value: named.years }, said);
  }
}
/** The lines whose beginning, if it is the name of a section, has a figure. */
const namesByLine = gathering(({ figures: [first], lead }) =>
  first && lead.kind !== 'plain' && first.start < lead.sentence.end ? [first] : [],
);

/** So many lines below a heading tell of the time that it names. */
const mostLines = 2;

const stretchesByLine = gathering(stretchesOf);

type ByLine<T> = readonly Gathered<T>[];

const factsOf = <T>(lines: ByLine<T>, line: number): readonly T[] => linesIn(lines, line, line + 1)[0]?.facts ?? [];

interface Said {
  readonly line: number;
  readonly span: Span;
  readonly value: number;
  /** Whether it must be what the name counts; else it only may be. */
  readonly isSame: boolean;
}

/** The first place that says another number than the name of the section, where none says the same. */
function* contradicted(
  { paragraphs, starts }: Speech,
  nameLine: number,
  name: Pick<Said, 'span' | 'value'>,
  said: readonly Said[],
): Iterable<Found> {
  const first = said.find(({ isSame }) => isSame);
  if (!first || said.some(({ value }) => value === name.value)) return;
  const words = textIn(paragraphs[nameLine]!, name.span);
  yield {
    span: shifted(first.span, starts[first.line]!),
    message: `“${textIn(paragraphs[first.line]!, first.span)}”与标题（第${nameLine + 1}行）中的“${words}”不符`,
    related: [{ span: shifted(name.span, starts[nameLine]!), message: `标题：${words}` }],
  };
}

/** An exact number of things, from two on. */
const isCount = ({ quantity: { value }, extent }: Mention): boolean =>
  extent !== 'part' && Number.isInteger(value.high) && value.low > 1;

const mayBeOfName = (named: Mention, mention: Mention): boolean =>
  isOfName(named, mention) || (named.key === mention.key && named.noun.endsWith(mention.noun));

/** 十件 and 九件 may be of one thing; 八条 and 26条 are not. */
function isNear({ quantity: { value: a } }: Mention, { quantity: { value: b } }: Mention): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
  return more <= less * 1.5 || more - less <= 2;
}

const isOfName = (named: Mention, mention: Mention): boolean =>
  isObjectOf(named, mention) ||
  (named.key === mention.key &&
    (isSameNoun(named.noun, mention.noun) || (mention.extent === 'total' && named.noun.endsWith(mention.noun))));

/** 18个示范点建设 as a name, 19个示范点; 四大战略, 五大战略引领发展. */
function isObjectOf(named: Mention, { noun, rest, quantity }: Mention): boolean {
  const object = named.noun.replace(deed, '');
  // 三项工作, 四项工作机制
  const isSaid =
    object.length > 2 || quantity.measure!.word === '大' ? (noun + rest).startsWith(object) : noun === object;
  return (
    /^”?$/.test(named.rest) && object.length > 1 && isSaid && named.quantity.measure!.word === quantity.measure!.word
  );
}
const deed = /(?:建设|办理|管理|改造|整治|培育)$/;

const isOfTime = (named: Stretch, stretch: Stretch): boolean => named.isAhead === stretch.isAhead && stretch.years > 1;
