import { countWhile } from '../text/ordered';
/** A quote that is surely found: where it stood and where it stands. */
export interface Fixpoint {
  readonly old: number;
  readonly now: number;
}

/** How texts around have moved: says of a place whether a quote is to be expected there. The beginning of the text stays. */
export class Drift {
  readonly #fixpoints: readonly Fixpoint[];

  constructor(fixpoints: readonly Fixpoint[]) {
    this.#fixpoints = [{ old: 0, now: 0 }, ...fixpoints].sort((a, b) => a.old - b.old);
  }

  /** Whether a fixpoint nearby has moved about as far. Without any the text has hardly moved. */
  expects(old: number, now: number): boolean {
    if (this.#fixpoints.length === 1) return Math.abs(now - old) <= mostAlone;
    const at = this.behind(old);
    return this.#fixpoints
      .slice(Math.max(0, at - sides), at + sides)
      .some(near => offBy(near, old, now) <= slack + Math.abs(old - near.old) / 2);
  }

  /** Whether nothing has moved: neither the fixpoints next to a place nor the place itself. */
  isStill(old: number): boolean {
    const at = this.behind(old);
    return [this.#fixpoints[at - 1], this.#fixpoints[at]].every(near => !near || near.old === near.now);
  }

  /** Number of the first fixpoint behind a place. */
  private behind(old: number): number {
    return countWhile(this.#fixpoints, near => near.old < old);
  }
}

const offBy = (near: Fixpoint, old: number, now: number): number => Math.abs(now - near.now - (old - near.old));

/** Fixpoints asked on each side. */
const sides = 3;
/** Characters that a place next to a fixpoint may be off. */
const slack = 60;
/** Characters that a place may be off when there are no fixpoints. */
const mostAlone = 2000;
