import { deepEqual } from 'node:assert/strict';
import { spellingCheckOf } from '../../../server/src/core/glossary/misspelling';

const check = spellingCheckOf(['四个意识', '四个自信', '三严三实', '两个一百年', '六保', '六稳']);

for (const [word, expected] of [
  ['四个意识', undefined],
  ['三严三时', { name: '三严三实', kind: 'sound' }],
  ['六宝', { name: '六保', kind: 'sound' }],
  ['两个100年', { name: '两个一百年', kind: 'sound' }],
  ['三严三十实', { name: '三严三实', kind: 'other' }],
  ['三严实', { name: '三严三实', kind: 'other' }],
  ['四意个识', { name: '四个意识', kind: 'other' }],
  ['五个意识', { name: '四个意识', kind: 'number' }],
  ['二个一百年', { name: '两个一百年', kind: 'sound' }],
  ['四个专班', undefined],
] as const)
  it(`${word} ${expected ? `misses ${expected.name} by ${expected.kind}` : 'misses no name'}`, () =>
    deepEqual(check(word), expected));
