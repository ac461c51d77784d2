import { type OutlineSymbol, outlineSymbols, readSpeech } from '../core/index';
import { type Command, readArguments } from './command';
import { inLanguage } from './language';
import { regionOf } from './places';
import { textAt } from './texts';

export const outline: Command = {
  usage: 'outline FILE',
  about: inLanguage('列出大纲', 'Shows the outline'),
  run(args) {
    const { positionals } = readArguments(outline, args, {}, 1);
    const speech = readSpeech(textAt(positionals[0]!));
    const width = String(speech.lines.length).length;
    const linesOf = ({ name, detail, depth, span, children }: OutlineSymbol): readonly string[] => [
      `${String(regionOf(speech, span).line).padStart(width)}  ${'  '.repeat(depth)}${name}${detail ? `  ${detail}` : ''}\n`,
      ...children.flatMap(linesOf),
    ];
    return { output: outlineSymbols(speech).flatMap(linesOf).join('') };
  },
};
