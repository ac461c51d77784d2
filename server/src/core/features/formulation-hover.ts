import { formulationNames } from '../glossary/formulation-names';
import { termAt } from '../glossary/glossary';
import { dateInWords } from '../glossary/since';
import { lineAt, type Speech } from '../reading/speech';
import { shifted } from '../text/span';
import type { Explanation } from './hover';
import type { Setup } from './setup';

/** What a formulation stands for whose name is no term of the glossary. */
export function explainFormulation(speech: Speech, setup: Setup, offset: number): Explanation | undefined {
  const line = lineAt(speech, offset);
  const at = offset - speech.starts[line]!;
  const names = formulationNames(setup.formulations)(speech.paragraphs[line]!);
  const use = names.find(({ span }) => span.start <= at && at < span.end);
  if (!use || termAt(speech, setup.glossary, offset)) return undefined;
  const said = use.wordings.map(({ items, since, until }) => ({
    lines: [`规范展开，共${items.length}项${since || until ? `（${periodOf(since, until)}）` : ''}：`, ...items],
  }));
  const [{ verbs, source }] = use.wordings as [(typeof use.wordings)[number]];
  const facts = [
    ...(verbs.length > 0 ? [`常与“${verbs.join('”“')}”搭配`] : []),
    ...(source ? [`出处：${source}`] : []),
  ];
  return {
    span: shifted(use.span, speech.starts[line]!),
    blocks: [{ title: use.name, aside: '固定提法' }, ...said, ...(facts.length > 0 ? [{ lines: facts }] : [])],
  };
}

const periodOf = (since?: string, until?: string): string =>
  since && until
    ? `${dateInWords(since)}至${dateInWords(until)}`
    : since
      ? `${dateInWords(since)}起`
      : `${dateInWords(until!)}止`;
