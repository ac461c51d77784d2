import { readAnnotations, type Silence, silencesOf } from '../core/index';
import { Trouble } from './command';
import { inLanguage } from './language';
import { textIfAny } from './texts';

/** What is silenced in a text by `NAME.piyue.json` beside it; what is wrong with that file is added to `troubles`. */
export function silencesBeside(path: string, troubles: string[]): readonly Silence[] {
  const beside = `${path.replace(/\.[^./\\]*$/, '')}.piyue.json`;
  try {
    const { file } = readAnnotations(textIfAny(beside) ?? '');
    if (file) return silencesOf(file.items);
    troubles.push(
      inLanguage(
        `“${beside}”写坏了，其中忽略的照样报告。`,
        `“${beside}” is broken; what it silences is reported all the same.`,
      ),
    );
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    troubles.push(error.message);
  }
  return [];
}
