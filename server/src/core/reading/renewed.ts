import { remembered } from '../text/remembered';
import type { Speech } from './speech';

/** An answer that was given for an earlier version of a text. */
export interface Earlier<V> {
  readonly speech: Speech;
  readonly value: V;
}

/**
 * `read`, remembered for each speech, where an answer is quickly made from that for an earlier version of the same text. It must be just what it
 * would be without, and should be the same object where nothing in it has changed: then who asks for it need not look further.
 */
export function renewed<V>(read: (speech: Speech, earlier: Earlier<V> | undefined) => V): (speech: Speech) => V {
  const last = new WeakMap<object, Earlier<V>>();
  return remembered(speech => {
    const value = read(speech, last.get(speech.lineage));
    last.set(speech.lineage, { speech, value });
    return value;
  });
}

/** `read`, whose answer is the same object as for an earlier version where it says the same; for small plain data. */
export const steady = <V>(read: (speech: Speech) => V): ((speech: Speech) => V) =>
  renewed<V>((speech, earlier) => {
    const value = read(speech);
    return earlier && JSON.stringify(earlier.value) === JSON.stringify(value) ? earlier.value : value;
  });
