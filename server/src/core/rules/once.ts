import { gathering } from '../reading/gathering';
import type { Paragraph } from '../reading/paragraph';
import type { Speech } from '../reading/speech';
import { listIn } from '../text/list-in';
import { moved } from './moved';
import type { Fix, Found, Report } from './rule';

/** A place of a matter of style that a text is told of once: all places of one kind make one finding. */
export interface Place {
  readonly kind: string;
  /** Spans count from the line. */
  readonly found: Found;
}

/** At most one finding of each kind in a text: at its first place, with the others beside it and one fix for all. */
export function oncePerKind(
  placesOf: (paragraph: Paragraph) => readonly Place[],
): (speech: Speech, report: Report) => void {
  const placesByLine = gathering(placesOf);
  return (speech, report) => {
    const byKind = new Map<string, Found[]>();
    for (const { line, facts } of placesByLine(speech))
      for (const { kind, found } of facts) listIn(byKind, kind).push(moved(found, speech.starts[line]!));
    for (const found of byKind.values()) report(gathered(found));
  };
}

/** Findings of one kind as one. */
export function gathered(places: readonly Found[]): Found {
  const [first, ...others] = places as readonly [Found, ...Found[]];
  if (others.length === 0) return first;
  const fixes = places.flatMap(({ fixes }) => fixes?.[0] ?? []);
  return {
    ...first,
    message: `${first.message}（全文共${places.length}处）`,
    related: others.slice(0, mostRelated).map(({ span, message }) => ({ span, message })),
    fixes: fixes.length < places.length ? [] : [togetherOf(fixes)],
  };
}
const mostRelated = 20;

const togetherOf = (fixes: readonly Fix[]): Fix => ({
  title: `全部改正（${fixes.length}处）`,
  edits: fixes.flatMap(({ edits }) => edits),
  ...(fixes.every(({ certain }) => certain) && { certain: true }),
});
