import { headingSeries, type Numbered } from '../../reading/outline/heading-series';
import { outline } from '../../reading/outline/outline';
import type { Speech } from '../../reading/speech';
import { characterSet } from '../../text/characters';
import { filterMap } from '../../text/filter-map';
import { type Span, shifted, spanOf } from '../../text/span';
import type { Found, SpeechRule } from '../rule';

export const parallelSiblings: SpeechRule = {
  id: 'structure/parallel-siblings',
  title: '同级标题句式',
  why: '同一标题之下的几个标题句式相同，读来才成排比。其中个别一条换了虚词（“才能”换成“才会”）、多了“要”“必须”，或换了开头，往往是疏忽。',
  level: 'hint',
  examples: {
    bad: [
      '（一）只有团结，才能成事。\n（二）只有实干，才能兴业。\n（三）只有为民，⟦才会⟧长久。\n（四）只有守正，才能行远。',
      '（一）坚持修渠\n（二）⟦要⟧坚持护堤\n（三）坚持植树',
      '（一）在修渠上下功夫\n（二）在护堤上求实效\n（三）⟦要⟧在植树上见真章',
      '（一）加强修渠\n（二）加强护堤\n（三）⟦关于⟧植树\n（四）加强种草\n（五）加强管水',
    ],
    good: [
      '（一）只有团结，才能成事。\n（二）只有实干，才能兴业。\n（三）只有为民，才能长久。',
      '（一）加强修渠，在管水上迈出新步伐\n（二）加强护堤，在防汛中作出新贡献\n（三）加强植树，在绿化上取得新成效',
      '（一）坚持修渠\n（二）要坚持护堤',
      '（一）坚持修渠\n（二）加强护堤\n（三）推进植树\n（四）做好种草',
    ],
  },
  reads: [outline],
  checkSpeech(speech, report) {
    for (const { members } of headingSeries(speech)) {
      if (members.length < fewest) continue;
      const words = members.map(member => wordsOf(speech, member));
      for (const found of alternatives.flatMap(frame => oddWords(speech, members, words, frame))) report(found);
      const odd = oddBeginning(speech, members, words);
      if (odd) report(odd);
    }
  },
};

/** In fewer headings there is no pattern to leave. */
const fewest = 3;
/** So many headings must begin alike before another beginning is odd. */
const fewestAlike = 4;

/** Words of a frame that mean the same. */
const alternatives: readonly (readonly string[])[] = [
  ['才能', '才会', '方能'],
  ['必须', '应当', '应该'],
];

const wordsOf = (speech: Speech, { line, lead }: Numbered): string =>
  speech.paragraphs[line]!.text.slice(lead.heading.span.end, lead.sentence.end);

/** Where all headings have one of the words of a frame, those with another one than most. */
function oddWords(
  speech: Speech,
  members: readonly Numbered[],
  words: readonly string[],
  frame: readonly string[],
): readonly Found[] {
  const used: string[] = [];
  for (const one of words) {
    const word = frame.find(word => one.includes(word));
    if (!word) return [];
    used.push(word);
  }
  const usual = mostFrequent(used);
  return filterMap(members, (member, i) => {
    const word = used[i]!;
    if (word === usual) return undefined;
    const at = words[i]!.indexOf(word);
    return {
      span: spanIn(speech, member, spanOf(at, at + word.length)),
      message: `同级标题多用“${usual}”，这里用了“${word}”`,
    };
  });
}

/** The one heading that has 要 or 必须 before what all others begin with, or begins otherwise than all others. */
function oddBeginning(speech: Speech, members: readonly Numbered[], words: readonly string[]): Found | undefined {
  return addedWord(speech, members, words) ?? otherBeginning(speech, members, words);
}

function addedWord(speech: Speech, members: readonly Numbered[], words: readonly string[]): Found | undefined {
  if (!words.some(one => mayBeAdded(one.charCodeAt(0)))) return undefined;
  for (const added of addedWords) {
    const at = words.findIndex(one => one.startsWith(added));
    if (at < 0 || words.findLastIndex(one => one.startsWith(added)) !== at) continue;
    const usual = sharedBeginning(words.map((one, i) => (i === at ? one.slice(added.length) : one)));
    if (!usual) continue;
    const message = `同级标题都以“${usual}”开头，这里多了“${added}”`;
    return { span: spanIn(speech, members[at]!, spanOf(0, added.length)), message };
  }
  return undefined;
}

const addedWords = ['要', '必须', '应当', '应'];
const mayBeAdded = characterSet(addedWords);

function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let end = 0;
  while (end < first.length && others.every(one => one[end] === first[end])) end++;
  return first.slice(0, end);
}

function otherBeginning(speech: Speech, members: readonly Numbered[], words: readonly string[]): Found | undefined {
  if (members.length <= fewestAlike) return undefined;
  // where but one begins otherwise, two of the first three begin as all do
  const [first, second, third] = words.slice(0, 3).map(one => one.slice(0, 2)) as [string, string, string];
  const usual = first === second || first === third ? first : second;
  const odd = words.findIndex(one => !one.startsWith(usual));
  if (!usual || odd < 0 || words.findLastIndex(one => !one.startsWith(usual)) !== odd) return undefined;
  return {
    span: spanIn(speech, members[odd]!, spanOf(0, 2)),
    message: `同级标题都以“${usual}”开头，这里是“${words[odd]!.slice(0, 2)}”`,
  };
}

const spanIn = ({ starts }: Speech, { line, lead }: Numbered, span: Span): Span =>
  shifted(span, starts[line]! + lead.heading.span.end);

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
