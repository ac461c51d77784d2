import type { Office } from '../../reading/persons/office';
import {
  areApart,
  areOfOneBody,
  areOfOnePlace,
  areOfOneTime,
  frontWords,
  type Holding,
  holdingsIn,
  personsByLine,
  soleLevel,
} from '../../reading/persons/office-holders';
import { isSlip } from '../../reading/persons/person-name';
import type { Speech } from '../../reading/speech';
import { listIn } from '../../text/list-in';
import type { Found, Report, SpeechRule } from '../rule';

export const personOffice: SpeechRule = {
  id: 'formulations/person-office',
  title: '同一人的职务前后不一',
  why: '同一个人在一篇文稿里的职务应当前后一致：前面是主席、后面成了副主席，同一个市委书记写成两个人，多半是写错了。写明届别、年份、任免、换届的不论；只有一字同音之差的姓名，提示核对。',
  level: 'information',
  examples: {
    bad: [
      '市政协主席王启明主持会议。\n市政协副主席⟦王启明⟧作总结讲话。',
      '市政协主席王启明、副主席李书涵、张远出席会议。主席⟦李书涵⟧宣读表彰决定。',
      '副县长赵青山介绍情况。县长⟦赵青山⟧强调，要抓好落实。副县长赵青山陪同。',
      '市委书记王启明出席会议并讲话。\n会后，市委书记⟦李书涵⟧看望了与会委员。',
      '市委副书记、市长周海宁率队督办。\n会上，市长⟦周宁海⟧强调，提案办理要见实效。',
      '县政协副主席李书涵、赵青山参加调研。\n县政协副主席⟦李书寒⟧作点评。',
    ],
    good: [
      '市政协主席王启明主持会议，副主席李书涵、张远出席。\n会上，市政协主席王启明强调，要抓好落实。',
      '市委副书记、市长王启明出席。市委书记李书涵讲话。市长王启明主持。',
      '市政协副主席、市工商联主席王启明出席。市工商联主席王启明讲话。',
      '时任县政协副主席王启明牵头调研。县政协主席王启明主持会议。',
      '2019年，县政协副主席王启明率队调研。2024年，县政协主席王启明再次来到这里。',
      '会议选举王启明为县政协主席。县政协副主席王启明……',
      '县委书记王启明不再担任职务。县委书记李书涵讲话。',
      '青溪县县长王启明、柳溪县县长李书涵作交流发言。',
      '在柳溪县，县委书记李书涵介绍经验。回到青溪县，县委书记王启明说，要学真功夫。',
      '镇党委书记王启明、村党支部书记李书涵参加。',
      '市委书记高度重视。市委书记应邀出席。市委书记周末走访企业。全市长江岸线，整治一新。',
      '市政协副主席李书涵、张远、赵青山参加。市政协副主席李海宁陪同。',
    ],
  },
  reads: [personsByLine, frontWords],
  checkSpeech(speech, report) {
    const holdings = holdingsIn(speech);
    if (holdings.length < 2) return;
    const said = new Set<number>();
    const reportOnce: Report = found => {
      if (said.has(found.span.start)) return;
      said.add(found.span.start);
      report(found);
    };
    promoted(holdings, reportOnce);
    doubled(holdings, speech, reportOnce);
    misspelt(holdings, reportOnce);
  },
};

/** One person who heads a body and is a deputy in it. */
function promoted(holdings: readonly Holding[], report: Report): void {
  for (const own of grouped(holdings, ({ name, office }) => `${name} ${office.post}`)) {
    const [heads, deputies] = [false, true].map(isDeputy => own.filter(one => isDeputyOf(one) === isDeputy));
    for (const [one, other] of differing(heads!, deputies!, (a, b) => areOfOneBody(a.office, b.office)))
      report(foundAt(one, other, `${one.name}在别处是“${titleOf(other.office)}”，这里是“${titleOf(one.office)}”`));
  }
}
const isDeputyOf = ({ office }: Holding): boolean => office.rank !== '';

/** Two persons in an office of which a place has one. */
function doubled(holdings: readonly Holding[], speech: Speech, report: Report): void {
  const sole = holdings.filter(({ office }) => soleLevel(office));
  for (const own of grouped(sole, ({ office: { body, post } }) => `${body} ${post}`)) {
    const byName = grouped(own, ({ name }) => name);
    if (byName.length !== 2) continue; // more of them are the heads of several places
    const level = soleLevel(own[0]!.office)!;
    const isSame = (a: Holding, b: Holding): boolean =>
      !a.words.includes(b.name) &&
      !b.words.includes(a.name) &&
      areOfOneBody(a.office, b.office) &&
      areOfOnePlace(a, b, level, speech);
    for (const [one, other] of differing(byName[0]!, byName[1]!, isSame))
      report(foundAt(one, other, `“${titleOf(one.office)}”在别处是${other.name}，这里是${one.name}`));
  }
}

/** Two names in one office that differ in a character of the same sound. */
function misspelt(holdings: readonly Holding[], report: Report): void {
  for (const own of grouped(
    holdings,
    ({ office: { rank, post }, name }) => `${rank}${post} ${name[0]} ${name.length}`,
  )) {
    const byName = grouped(own, ({ name }) => name).slice(0, mostNames);
    for (const [i, some] of byName.entries())
      for (const others of byName.slice(i + 1))
        if (isSlip(some[0]!.name, others[0]!.name))
          for (const [one, other] of differing(some, others, isOne))
            report({
              ...foundAt(one, other, `同是${titleOf(one.office)}，“${one.name}”与“${other.name}”一字之差，是否同一人`),
              level: 'hint',
            });
  }
}
const mostNames = 20;
const isOne = (a: Holding, b: Holding): boolean => areOfOneBody(a.office, b.office) && areApart(a, b) && areApart(b, a);

/** Of two groups that contradict each other the places of the rarer one, of two as frequent of the later one, each with one of the other. */
function differing(
  a: readonly Holding[],
  b: readonly Holding[],
  isSame: (a: Holding, b: Holding) => boolean,
): readonly (readonly [one: Holding, other: Holding])[] {
  if (a.length === 0 || b.length === 0) return [];
  const isRarer = a.length - b.length || b[0]!.span.start - a[0]!.span.start;
  const [rare, usual] = isRarer < 0 ? [a, b] : [b, a];
  return rare.slice(0, mostPlaces).flatMap(one => {
    const other = usual.slice(0, mostPlaces).find(other => areOfOneTime(one, other) && isSame(one, other));
    return other ? [[one, other] as const] : [];
  });
}
const mostPlaces = 20;

const titleOf = ({ place, body, rank, post }: Office): string =>
  place + (body === post[0] ? place && body : body) + rank + post;

const foundAt = (one: Holding, other: Holding, message: string): Found => ({
  span: one.span,
  message,
  related: [{ span: other.span, message: `${titleOf(other.office)}${other.name}` }],
});

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) listIn(groups, keyOf(one)).push(one);
  return [...groups.values()];
}
