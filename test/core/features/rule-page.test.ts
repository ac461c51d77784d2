import { equal, ok } from 'node:assert/strict';
import {
  groupOf,
  page,
  type Rule,
  rulePage,
  rulePath,
  rules,
  rulesPath,
  setupOf,
} from '../../../server/src/core/index';

const rule: Rule = {
  id: 'lists/example',
  title: '列举',
  why: '列出的项数应当与总数**相等**。',
  level: 'warning',
  examples: { bad: ['一、二等⟦3⟧个。', '一\n```\n二'], good: ['一个。'] },
  check: () => [],
};

describe('the page of a rule', () => {
  it('says what it is, why, and on what it speaks or stays silent', () => {
    equal(
      rulePage(rule),
      [
        '# 列举',
        '规则 `lists/example`，级别：警告。',
        '列出的项数应当与总数**相等**。',
        '## 会报告',
        '⟦ ⟧ 之间是报告的位置。',
        '```text\n一、二等⟦3⟧个。\n```',
        '````text\n一\n```\n二\n````',
        '## 不报告',
        '```text\n一个。\n```',
        '## 设置',
        '在设置里改它的级别，或者关掉它：',
        '```json\n"piyue.rules": { "lists/example": "off" }\n```\n',
      ].join('\n\n'),
    );
  });

  it('is there for every rule', () => {
    for (const { id, title } of rules) ok(page(rulePath(id), setupOf())?.startsWith(`# ${title}\n`));
    ok(rules.length > 0);
  });
});

describe('the list of all rules', () => {
  const list = page(rulesPath, setupOf())!;
  it('names each rule in its group, with a link to its page', () => {
    for (const rule of rules) {
      const section = list.split('\n## ').find(section => section.includes(`（\`${groupOf(rule)}\`）`));
      ok(section?.includes(`| [${rule.id}](${rulePath(rule.id)}) | `), rule.id);
    }
  });
  it('leads to pages that are there', () => {
    for (const [, path] of list.matchAll(/\]\(([^)]+)\)/g)) ok(page(path!, setupOf()), path);
  });
});
