import {
  type Finding,
  findings,
  type Level,
  levels,
  readSpeech,
  type Setup,
  type Speech,
  setupOf,
  silencing,
} from '../core/index';
import { type Command, choice, readArguments } from './command';
import { aboutGlossaries, glossaryOptions, glossaryUsage, setupsWith } from './glossaries';
import { inLanguage } from './language';
import { asJson } from './report/json';
import { asSarif } from './report/sarif';
import { asText } from './report/text';
import { settingsAt } from './settings';
import { silencesBeside } from './silences';
import { type TextFile, textsAt } from './texts';

/** A text with what was found in it. */
export interface Checked {
  readonly path: string;
  readonly speech: Speech;
  readonly findings: readonly Finding[];
}

const formats = { text: asText, json: asJson, sarif: asSarif };

export const check: Command = {
  usage: `check FILE|FOLDER… [--format text|json|sarif] [--level error|warning|information|hint] [--settings FILE] ${glossaryUsage}`,
  about: `${inLanguage(
    '报告问题：文件，或文件夹里所有讲话稿',
    'Reports mistakes in files, or in all speeches of a folder',
  )}\n${aboutGlossaries}`,
  run(args) {
    const { values, positionals } = readArguments(check, args, {
      format: { type: 'string', default: 'text' },
      level: { type: 'string', default: 'warning' },
      settings: { type: 'string' },
      ...glossaryOptions,
    });
    const format = choice('format', values.format, Object.keys(formats) as (keyof typeof formats)[]);
    const level = choice('level', values.level, levels);
    const settings = values.settings === undefined ? undefined : settingsAt(values.settings);
    const { setupFor, problems } = setupsWith(values, settings);
    const { texts, troubles } = textsAt(positionals);
    const notes = [...troubles];
    const checked = texts.map(text => checkedText(text, setupFor(text), level, notes));
    const hasFailed = notes.length > 0;
    const count = checked.reduce((sum, { findings }) => sum + findings.length, 0);
    if (format === 'text' && (texts.length > 0 || !hasFailed)) notes.push(summary(count, checked.length));
    return {
      output: formats[format](checked, setupOf(settings), !hasFailed),
      notes: [...problems, ...notes],
      code: hasFailed ? 2 : count > 0 ? 1 : 0,
    };
  },
};

/** What is found in a text at a level or above it, without what is silenced in the file of annotations beside it. */
function checkedText({ path, text }: TextFile, setup: Setup, least: Level, notes: string[]): Checked {
  const speech = readSpeech(text);
  const result = findings(speech, silencing(setup, silencesBeside(path, notes)));
  for (const { rule, error } of result.failures) notes.push(`${path}: ${rule.id}: ${String(error)}`);
  const shown = levels.slice(0, levels.indexOf(least) + 1);
  return { path, speech, findings: result.findings.filter(({ level }) => shown.includes(level)) };
}

const summary = (count: number, files: number): string =>
  inLanguage(
    `查了 ${files} 篇，${count > 0 ? `${count} 处问题` : '没有问题'}。`,
    `${files} ${files === 1 ? 'text' : 'texts'} checked, ${count || 'no'} ${count === 1 ? 'finding' : 'findings'}.`,
  );
