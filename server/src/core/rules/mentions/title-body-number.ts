import { type Stretch, stretchesOf } from '../../reading/figures/stretch';
import { mentionsByLine } from '../../reading/mentions/linked-mentions';
import type { Mention } from '../../reading/mentions/mention';
import { isSameNoun } from '../../reading/mentions/nouns';
import { outline } from '../../reading/outline/outline';
import { allSections, type Section } from '../../reading/outline/section';
import { textIn } from '../../reading/paragraph';
import type { Speech } from '../../reading/speech';
import { remembered } from '../../text/remembered';
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
      '一、建好12个特色园区\n围绕产业抓建设，⟦11个⟧特色园区全部开园。',
    ],
    good: [
      '一、过去一年工作回顾\n五年来累计修渠120公里，去年修渠30公里。',
      '一、办好十件民生实事\n去年定下的十件实事已完成8件。',
      '一、办好十件民生实事\n前年办了九件民生实事，去年办了十件民生实事。',
      '一、今后五年的任务\n未来五年，要抓好以下工作。',
      '一、五年来的工作\n2018至2020连续三年，开展了述职活动。',
      '一、融入“一带一路”建设\n组织企业参加2场经贸洽谈活动。',
      '一、打造八条精品旅游线路\n全市共有精品旅游线路26条。八条线路串珠成链。',
      '一、一年一台阶、五年翻一番\n第一年打基础，前三年见成效。',
    ],
  },
  *checkSpeech(speech) {
    for (const section of allSections(outline(speech))) {
      if (section.kind !== 'heading' || speech.paragraphs[section.line]!.figures.length === 0) continue;
      yield* contradictedCounts(speech, section);
      yield* contradictedStretches(speech, section);
    }
  },
};

function* contradictedCounts(speech: Speech, section: Section): Iterable<Found> {
  for (const named of countsIn(speech, section.line, section.nameSpan)) {
    const same = bodyOf(speech, section).flatMap(({ line, from }) =>
      countsIn(speech, line, { start: from, end: speech.paragraphs[line]!.text.length })
        .filter(mention => mayBeOfName(named, mention))
        .map(mention => ({
          line,
          span: mention.quantity,
          value: mention.quantity.value.low,
          isSame: isOfName(named, mention) && isNear(named, mention),
        })),
    );
    yield* contradicted(speech, section.line, { span: named.quantity, value: named.quantity.value.low }, same);
  }
}

function* contradictedStretches(speech: Speech, section: Section): Iterable<Found> {
  const { paragraphs } = speech;
  for (const named of stretches(paragraphs[section.line]!).filter(
    // what is said of one year may well be set beside longer times
    ({ span, years }) => years > 1 && contains(section.nameSpan, span),
  )) {
    const same = bodyOf(speech, section)
      .slice(0, 3)
      .flatMap(({ line, from }) =>
        stretches(paragraphs[line]!)
          .filter(stretch => stretch.span.start >= from && isOfTime(named, stretch))
          .map(({ span, years }) => ({ line, span, value: years, isSame: true })),
      );
    yield* contradicted(speech, section.line, { span: named.span, value: named.years }, same);
  }
}

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

/** The lines of a section with where its text begins in them: behind its name, then whole lines. */
function bodyOf({ paragraphs }: Speech, { line, last, nameSpan }: Section): readonly { line: number; from: number }[] {
  const lines = paragraphs.slice(line + 1, last + 1).map((_, i) => ({ line: line + 1 + i, from: 0 }));
  return [{ line, from: nameSpan.end }, ...lines];
}

/** Exact numbers of things, from two on. */
const countsIn = (speech: Speech, line: number, span: Span): readonly Mention[] =>
  mentionsByLine(speech)[line]!.filter(
    ({ quantity, extent }) =>
      extent !== 'part' && contains(span, quantity) && Number.isInteger(quantity.value.high) && quantity.value.low > 1,
  );

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

/** 示范点 in the name 18个示范点建设. */
const isObjectOf = (named: Mention, mention: Mention): boolean =>
  mention.noun.length > 3 &&
  named.noun.startsWith(mention.noun) &&
  deed.test(named.noun.slice(mention.noun.length)) &&
  named.quantity.measure!.word === mention.quantity.measure!.word;
const deed = /^(?:建设|办理|管理|改造|整治|培育)$/;

const isOfTime = (named: Stretch, stretch: Stretch): boolean => named.isAhead === stretch.isAhead && stretch.years > 1;

const stretches = remembered(stretchesOf);
