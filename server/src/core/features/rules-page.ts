import { type Group, groupOf, groups, levelNames, type Rule } from '../rules/rule';
import { escaped } from '../text/markdown';
import { rulePath } from './rule-page';

/** Path of the page that lists all rules. */
export const rulesPath = 'rules.md';

/** All rules by their groups, each with a link to its page, in Markdown; made of the rules themselves. */
export const rulesPage = (rules: readonly Rule[]): string =>
  [
    '# 规则',
    `共${rules.length}条。各条、各组的级别在设置 \`piyue.rules\` 里改，规则名优先于组名。`,
    ...groups.flatMap(group =>
      section(
        group,
        rules.filter(rule => groupOf(rule) === group),
      ),
    ),
    '',
  ].join('\n\n');

const section = (group: Group, rules: readonly Rule[]): readonly string[] =>
  rules.length === 0
    ? []
    : [
        `## ${groupNames[group]}（\`${group}\`）`,
        ['| 规则 | 名称 | 级别 |', '| --- | --- | --- |', ...rules.map(row)].join('\n'),
      ];

const row = ({ id, title, level }: Rule): string =>
  `| [${id}](${rulePath(id)}) | ${escaped(title).replaceAll('|', '\\|')} | ${levelNames[level]} |`;

const groupNames: Readonly<Record<Group, string>> = {
  structure: '层次结构',
  sums: '合计与分项',
  lists: '列举与计数',
  time: '时间与年限',
  dates: '日期',
  growth: '增长',
  approximation: '约数',
  mentions: '前后一致',
  sequence: '序数',
  ranges: '范围',
  units: '单位',
  numerals: '数字用法',
  formulations: '规范表述',
  punctuation: '标点',
};
