import { type ParseArgsConfig, parseArgs } from 'node:util';
import { inLanguage } from './language';

/** What one can ask on the command line. */
export interface Command {
  /** Its name with what it takes, one line. */
  readonly usage: string;
  /** What it does, in the language of the user; perhaps several lines. */
  readonly about: string;
  readonly run: (args: readonly string[]) => Outcome;
}

export interface Outcome {
  /** For the standard output. */
  readonly output: string;
  /** For the standard error, a line each. */
  readonly notes?: readonly string[];
  /** 0 nothing found, 1 something found, 2 something could not be done. */
  readonly code?: 0 | 1 | 2;
}

/** What someone did wrong or what could not be read, said in a plain sentence; ends the command with code 2. */
export class Trouble extends Error {}

/** Reads options and what stands beside them; at least one thing must stand there, and no more than `most`. */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(
  { usage }: Pick<Command, 'usage'>,
  args: readonly string[],
  options: O,
  most = Number.POSITIVE_INFINITY,
): ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>> {
  const wrong = (message: string): Trouble =>
    new Trouble(`${message}\n${inLanguage('用法：', 'Usage: ')}piyue ${usage}`);
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true as const });
    const { positionals } = read;
    if (positionals.length === 0) throw wrong(inLanguage('没有写对什么做。', 'What to work on is missing.'));
    if (positionals.length > most)
      throw wrong(inLanguage(`多了“${positionals[most]}”。`, `“${positionals[most]}” is too much.`));
    return read;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [option = ''] = /-[^\s'<]*/.exec(message) ?? [];
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw wrong(inLanguage(`没有“${option}”这个选项。`, `There is no option ${option}.`));
    throw wrong(inLanguage(`选项“${option}”的值不对。`, `Option ${option} has a wrong value.`));
  }
}

/** The value of an option that is one of a few words. */
export function choice<C extends string>(option: string, value: string, choices: readonly C[]): C {
  if ((choices as readonly string[]).includes(value)) return value as C;
  const words = choices.join(', ');
  throw new Trouble(
    inLanguage(`--${option} 只能是 ${words}，不能是“${value}”。`, `--${option} is one of ${words}, not “${value}”.`),
  );
}
