import { dateInWords } from '../glossary/since';
import type { Term } from '../glossary/term';
import type { Block } from '../text/markdown';

/** All that the glossary says of a term, for a hover or a page. Its title comes first. */
export function termBlocks(term: Term): readonly [Block, ...Block[]] {
  const { name, theme, definition, note, canonical } = term;
  return [
    { title: name, aside: theme },
    { text: definition },
    ...(note ? [{ text: note }] : []),
    ...(canonical.length ? [{ lines: [`规范展开，共${canonical.length}项：`] }, { list: canonical }] : []),
    ...blockOf(facts(term)),
  ];
}

/** That a form may mean something else too, of the forms given. */
export const ambiguityBlocks = ({ ambiguous }: Term, forms = Object.keys(ambiguous)): readonly Block[] =>
  blockOf(forms.filter(form => Object.hasOwn(ambiguous, form)).map(form => `“${form}”须看上下文：${ambiguous[form]}`));

const blockOf = (lines: readonly string[]): readonly Block[] => (lines.length ? [{ lines }] : []);

function facts({ aliases, deprecated, related, since, until, source }: Term): readonly string[] {
  const facts: string[] = [];
  if (aliases.length) facts.push(`又称：${aliases.join('；')}`);
  if (deprecated.length) facts.push(`不宜写作：${deprecated.join('；')}`);
  if (since && until) facts.push(`时间：${dateInWords(since)}至${dateInWords(until)}`);
  else if (since) facts.push(`始于：${dateInWords(since)}`);
  else if (until) facts.push(`止于：${dateInWords(until)}`);
  if (source) facts.push(`出处：${source}`);
  if (related.length) facts.push(`参见：${related.join('；')}`);
  return facts;
}
