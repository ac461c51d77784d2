import type { Silence, SilencedPlace } from '../annotations/silence';
import { sentenceAt } from '../reading/prose/pieces';
import { lineAt, type Speech } from '../reading/speech';
import { type Likeness, likenessOf } from '../text/likeness';
import { listIn } from '../text/list-in';
import type { Finding } from './findings';

/** Findings after silences: what is shown, what is silent, and silences that hold no more. */
export interface Silenced {
  /** In the order of the text; one that was silenced before its sentence changed says so. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly { readonly finding: Finding; readonly silence: Silence }[];
  /** With the finding that has come back, or without when there is none any more. */
  readonly stale: readonly { readonly silence: Silence; readonly finding?: Finding; readonly reason: string }[];
}

/**
 * Takes the findings away that silences are for: a finding of the same rule at the same words of the same sentence, wherever that stands
 * now and whatever blanks it has. When the sentence has changed the finding is back, and says what has changed.
 */
export function silence(speech: Speech, found: readonly Finding[], silences: readonly Silence[]): Silenced {
  if (silences.length === 0) return { findings: found, silenced: [], stale: [] };
  const silent = new Map<Finding, Silence>();
  const places = placesByKey(speech, found, new Set(silences.map(({ rule }) => rule)));
  for (const one of silences) {
    if (!one.place) continue;
    const free = (places.get(keyOf(one.rule, one.place)) ?? []).filter(finding => !silent.has(finding));
    const finding = nearest(free, one.place.start);
    if (finding) silent.set(finding, one);
  }
  const used = new Set(silent.values());
  const whole = new Map(silences.flatMap(one => (one.place ? [] : [[one.rule, one]])));
  for (const finding of found) {
    const one = whole.get(finding.rule.id);
    if (one && !silent.has(finding)) silent.set(finding, one);
  }
  const loud = found.filter(finding => !silent.has(finding));
  const left = silences.filter(one => one.place && !used.has(one));
  const back = comeBack(speech, loud, left);
  const reasons = new Map([...back].map(([one, finding]) => [finding, reasonOf(one.place!, placeOf(speech, finding))]));
  return {
    findings: loud.map(finding => {
      const reason = reasons.get(finding);
      return reason ? { ...finding, message: `${finding.message}（${reason}）` } : finding;
    }),
    silenced: [...silent].map(([finding, silence]) => ({ finding, silence })),
    stale: left.map(one => {
      const finding = back.get(one);
      return finding
        ? { silence: one, finding, reason: reasons.get(finding)! }
        : { silence: one, reason: '此处已没有这个问题' };
    }),
  };
}

/** What of a finding is stored in its silence. */
export function placeOf(speech: Speech, { span }: Finding): SilencedPlace {
  const line = lineAt(speech, span.start);
  const paragraph = speech.paragraphs[line]!;
  const { text } = paragraph;
  const start = span.start - speech.starts[line]!;
  const around = sentenceAt(paragraph, start) ?? { start: 0, end: text.length };
  const end = Math.min(text.length, span.end - speech.starts[line]!);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - beside), start),
    suffix: text.slice(end, end + beside),
    start: span.start,
    sentence: text.slice(around.start, around.end),
    at: start - around.start,
  };
}
/** Characters of context. */
const beside = 48;

const keyOf = (rule: string, { exact, sentence, at }: SilencedPlace): string =>
  [rule, exact, sentence.slice(0, at), sentence].map(part => part.replace(/\s/g, '')).join('\n');

/** The findings of some rules by what a silence for them would say. */
function placesByKey(
  speech: Speech,
  found: readonly Finding[],
  rules: ReadonlySet<string>,
): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of found) {
    if (!rules.has(finding.rule.id)) continue;
    listIn(places, keyOf(finding.rule.id, placeOf(speech, finding))).push(finding);
  }
  return places;
}

function nearest(findings: readonly Finding[], start: number): Finding | undefined {
  const off = ({ span }: Finding): number => Math.abs(span.start - start);
  let best: Finding | undefined;
  for (const finding of findings) if (!best || off(finding) < off(best)) best = finding;
  return best;
}

/** The findings that silences were for before their sentences changed: the sentence most like the old one. */
function comeBack(
  speech: Speech,
  findings: readonly Finding[],
  silences: readonly Silence[],
): ReadonlyMap<Silence, Finding> {
  const likeness = likenessOf();
  const back = new Map<Silence, Finding>();
  const taken = new Set<Finding>();
  for (const one of silences) {
    let best: { finding: Finding; score: number } | undefined;
    for (const finding of findings) {
      if (finding.rule.id !== one.rule || taken.has(finding)) continue;
      const score = scoreOf(one.place!, placeOf(speech, finding), likeness);
      if (score >= leastLike && (!best || score > best.score)) best = { finding, score };
    }
    if (!best) continue;
    back.set(one, best.finding);
    taken.add(best.finding);
  }
  return back;
}
const leastLike = 0.5;

const scoreOf = (old: SilencedPlace, now: SilencedPlace, likeness: Likeness): number =>
  likeness(old.sentence, now.sentence) - Math.min(0.2, Math.abs(old.start - now.start) / 100_000);

function reasonOf(old: SilencedPlace, now: SilencedPlace): string {
  if (bare(old.sentence) === bare(now.sentence)) return `曾忽略“${old.exact}”，句中位置已变`;
  const { from, to } = difference(bare(old.sentence), bare(now.sentence));
  return `曾忽略，句子已改：${quoted(from)}→${quoted(to)}`;
}

const bare = (text: string): string => text.replace(/\s/g, '');
const quoted = (text: string): string => (text ? `“${text}”` : '无');

/** The middle of two sentences in which they differ, with a few characters around it. */
function difference(a: string, b: string): { from: string; to: string } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const cut = (text: string): string =>
    shortened(text.slice(Math.max(0, head - 2), text.length - Math.max(0, tail - 2)));
  return { from: cut(a), to: cut(b) };
}

const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
