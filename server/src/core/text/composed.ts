import type { Edit } from './edit';

/** A run of a text after edits: kept from the text before, or new. */
type Run = { readonly start: number; readonly end: number } | { readonly text: string };

/** Rounds of edits, each of the text after the round before, as edits of the text before all of them; `length` is its length. */
export function composed(length: number, rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  return editsOf(rounds.reduce<readonly Run[]>(runsAfter, [{ start: 0, end: length }]), length);
}

function runsAfter(runs: readonly Run[], edits: readonly Edit[]): readonly Run[] {
  const after: Run[] = [];
  let from = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    after.push(...slice(runs, from, span.start), { text: newText });
    from = span.end;
  }
  return [...after, ...slice(runs, from, Number.POSITIVE_INFINITY)];
}

/** What stands between two offsets of the text that the runs make up. */
function slice(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const length = 'text' in run ? run.text.length : run.end - run.start;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    if (start < end)
      found.push(
        'text' in run ? { text: run.text.slice(start, end) } : { start: run.start + start, end: run.start + end },
      );
    at += length;
  }
  return found;
}

function editsOf(runs: readonly Run[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let newText = '';
  const keepFrom = (start: number): void => {
    if (at < start || newText) edits.push({ span: { start: at, end: start }, newText });
    newText = '';
  };
  for (const run of runs) {
    if ('text' in run) {
      newText += run.text;
      continue;
    }
    keepFrom(run.start);
    at = run.end;
  }
  keepFrom(length);
  return edits;
}
