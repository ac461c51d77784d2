import { rules } from '../rules/index';
import { glossaryPage, glossaryPath, themesOf } from './glossary-page';
import { rulePage, rulePath } from './rule-page';
import { rulesPage, rulesPath } from './rules-page';
import type { Setup } from './setup';

/** Paths of all pages that can be read beside a speech: `glossary/<theme>.md`, `rules/<group>/<name>.md`. */
export const pagePaths = ({ glossary }: Setup): readonly string[] => [
  ...themesOf(glossary).map(glossaryPath),
  rulesPath,
  ...rules.map(({ id }) => rulePath(id)),
];

/** The page of a path, in Markdown; nothing when there is none. */
export function page(path: string, { glossary }: Setup): string | undefined {
  if (path === rulesPath) return rulesPage(rules);
  const [, folder, name] = /^(glossary|rules)\/(.+)\.md$/su.exec(path) ?? [];
  if (folder === 'glossary') return glossaryPage(name!, glossary);
  const rule = rules.find(({ id }) => folder === 'rules' && id === name);
  return rule && rulePage(rule);
}
