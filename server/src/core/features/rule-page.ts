import { levelNames, type Rule } from '../rules/rule';

/** Path of the page of a rule. */
export const rulePath = (id: string): string => `rules/${id}.md`;

/** What a rule checks, why, and on which texts it speaks or stays silent, as a page in Markdown. */
export const rulePage = ({ id, title, why, level, examples }: Rule): string =>
  `${[
    `# ${title}`,
    `规则 \`${id}\`，级别：${levelNames[level]}。`,
    why,
    '## 会报告',
    '⟦ ⟧ 之间是报告的位置。',
    ...examples.bad.map(text => fenced(text)),
    '## 不报告',
    ...examples.good.map(text => fenced(text)),
    '## 设置',
    '在设置里改它的级别，或者关掉它：',
    fenced(`"piyue.rules": { "${id}": "off" }`, 'json'),
  ].join('\n\n')}\n`;

/** A fence longer than any run of backticks inside. */
function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
