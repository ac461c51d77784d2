import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { groups } from '../../server/src/core/index';

const read = (path: string): string => readFileSync(path, 'utf8');
const keysOf = (path: string): readonly string[] => Object.keys(JSON.parse(read(path))).sort();
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set(Array.from(text.matchAll(pattern), ([, found]) => found!))].sort();

describe('the manifest', () => {
  it('is in English and in Chinese', () => {
    const used = all(read('package.json'), /"%([\w.]+)%"/g);
    deepEqual(keysOf('package.nls.json'), used);
    deepEqual(keysOf('package.nls.zh-cn.json'), used);
  });

  it('knows the groups of rules', () => {
    const { properties } = JSON.parse(read('package.json')).contributes.configuration;
    deepEqual(Object.keys(properties['piyue.rules'].properties), groups);
  });
});

describe('the texts of the client', () => {
  it('are in Chinese too', () => {
    const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
    const source = files.map(file => read(`client/src/${file}`)).join('\n');
    deepEqual(keysOf('l10n/bundle.l10n.zh-cn.json'), all(source, /l10n\.t\(\s*'([^']+)'/g));
  });
});
