import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import {
  defaultSettings,
  edited,
  type Finding,
  findings,
  groups,
  type Rule,
  readSpeech,
  rules,
  type Setup,
  setupOf,
} from '../../../server/src/core/index';

const folder = 'server/src/core/rules';

it('the list of rules names every rule file, and each file is named for its rule', () => {
  const files = groups.flatMap(group => filesIn(group).map(file => `${group}/${file.replace('.ts', '')}`));
  deepEqual([...rules].map(rule => rule.id).sort(), files.sort());
});

for (const rule of rules)
  describe(rule.id, () => {
    const setup = onlyOn(rule);
    const found = (text: string): readonly Finding[] => {
      const { findings: found, failures } = findings(readSpeech(text), setup);
      deepEqual(failures, []);
      return found;
    };
    it('says what it is', () =>
      ok(rule.title && rule.why && rule.examples.bad.length > 1 && rule.examples.good.length > 1));
    for (const example of rule.examples.bad) {
      const text = example.replaceAll(/[⟦⟧]/g, '');
      it(`✗ ${example}`, () => {
        deepEqual(marked(text, found(text)), example);
      });
      it(`✗ ${example}, mended`, () => {
        for (const { message, fixes } of found(text)) {
          for (const fix of fixes) {
            const left = found(edited(text, fix.edits));
            ok(
              left.length < found(text).length,
              `“${fix.title}” leaves ${left.length} of ${found(text).length}: ${message}`,
            );
          }
        }
      });
    }
    for (const example of rule.examples.good)
      it(`✓ ${example}`, () =>
        deepEqual(
          found(example).map(({ message }) => message),
          [],
        ));
  });

function marked(text: string, found: readonly Finding[]): string {
  const brackets = found.flatMap(({ span }) => [
    { span: { start: span.start, end: span.start }, newText: '⟦' },
    { span: { start: span.end, end: span.end }, newText: '⟧' },
  ]);
  return edited(text, brackets);
}

function onlyOn(rule: Rule): Setup {
  const off = Object.fromEntries(groups.map(group => [group, 'off' as const]));
  return setupOf({ ...defaultSettings, rules: { ...off, [rule.id]: rule.level } });
}

function filesIn(group: string): string[] {
  try {
    return readdirSync(`${folder}/${group}`).filter(file => file !== 'index.ts');
  } catch {
    return [];
  }
}
