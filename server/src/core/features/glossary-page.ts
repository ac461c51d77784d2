import type { Glossary } from '../glossary/glossary';
import type { Term } from '../glossary/term';
import { escaped, markdownOf } from '../text/markdown';
import { ambiguityBlocks, termBlocks } from './term-blocks';

/** Path of the page of a theme, not percent-encoded. */
export const glossaryPath = (theme: string): string => `glossary/${theme}.md`;

/** The themes of a glossary, in its order. */
export const themesOf = ({ terms }: Glossary): readonly string[] => [...new Set(terms.map(({ theme }) => theme))];

/** All terms of a theme as a page in Markdown; nothing when the glossary has none. */
export function glossaryPage(theme: string, glossary: Glossary): string | undefined {
  const terms = ofTheme(theme, glossary);
  if (terms.length === 0) return undefined;
  return `${head(theme, terms.length)}${terms.map(entry).join('')}`;
}

/** Line, from 0, of the heading of a term on the page of its theme. */
export function entryLine(term: Term, glossary: Glossary): number {
  const terms = ofTheme(term.theme, glossary);
  const above = head(term.theme, terms.length) + terms.slice(0, terms.indexOf(term)).map(entry).join('');
  return above.split('\n').length;
}

const ofTheme = (theme: string, { terms }: Glossary): readonly Term[] => terms.filter(term => term.theme === theme);

const head = (theme: string, count: number): string => `# ${escaped(theme)}\n\n术语表，共${count}条。\n`;

function entry(term: Term): string {
  const [, ...blocks] = termBlocks(term);
  return `\n${markdownOf([{ title: term.name }, ...blocks, ...ambiguityBlocks(term)], 2)}\n`;
}
