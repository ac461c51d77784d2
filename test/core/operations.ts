import { Session } from 'node:inspector';

// Begun once and before anything is called: code that was compiled without counters would go on without them.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How much work a call does, in a number that is the same on every machine: how often each block of code was entered, and how many
 * characters the built-in functions for texts and regular expressions went over.
 */
export function operationsOf(call: () => void): number {
  blocksEntered();
  const characters = charactersOf(call);
  return blocksEntered() + characters;
}

/** Since it was last asked. */
function blocksEntered(): number {
  let entered = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result)
      if (!url.startsWith('node:'))
        for (const { ranges } of functions) for (const { count } of ranges) entered += count;
  });
  return entered;
}

type Texts = Record<string, (this: string, ...args: never[]) => unknown>;

/** Characters that a call has gone over in built-in functions, as far as their results tell. */
function charactersOf(call: () => void): number {
  let characters = 0;
  const count = (distance: number): void => {
    characters += Math.max(distance, 0);
  };
  const restores = [
    ...(['slice', 'substring', 'replace', 'replaceAll', 'trim', 'trimEnd', 'trimStart', 'normalize'] as const).map(
      name => wrapped(String.prototype as never as Texts, name, (_, result) => count((result as string).length)),
    ),
    ...(['indexOf', 'search'] as const).map(name =>
      wrapped(String.prototype as never as Texts, name, (text, found, [, from = 0]) =>
        count(((found as number) < 0 ? text.length : (found as number)) - (from as number)),
      ),
    ),
    ...(['includes', 'split'] as const).map(name =>
      wrapped(String.prototype as never as Texts, name, text => count(text.length)),
    ),
    wrapped(String.prototype as never as Texts, 'lastIndexOf', (text, found, [, from = text.length]) =>
      count(Math.min(from as number, text.length) - (found as number)),
    ),
    expressions(count),
  ];
  try {
    call();
  } finally {
    for (const restore of restores) restore();
  }
  return characters;
}

function wrapped(
  texts: Texts,
  name: string,
  after: (text: string, result: unknown, args: readonly unknown[]) => void,
): () => void {
  const real = texts[name]!;
  texts[name] = function (this: string, ...args: never[]): unknown {
    const result = real.apply(this, args);
    after(String(this), result, args);
    return result;
  };
  return () => {
    texts[name] = real;
  };
}

/** A sticky expression looks at one place, another one at all places up to where it matches. */
function expressions(count: (distance: number) => void): () => void {
  const real = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = real.call(this, text);
    const end = found ? found.index + found[0].length : this.sticky ? from + 1 : text.length;
    count(end - from);
    return found;
  };
  return () => {
    RegExp.prototype.exec = real;
  };
}
