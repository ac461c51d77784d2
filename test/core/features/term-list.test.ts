import { deepEqual } from 'node:assert/strict';
import { defaultSettings, glossaryOf, readSpeech, setupOf, termList } from '../../../server/src/core/index';
import { term } from '../glossary/term';

it('the terms of a speech are listed by their first places, and names that nobody explains', () => {
  const setup = setupOf(defaultSettings, {
    glossary: glossaryOf([term('专门委员会', '专委会'), term('界别'), { ...term('余'), everyday: true }]),
  });
  const { terms, unexplained } = termList(
    readSpeech(
      '界别和专委会，20余人。\n专门委员会用PPP模式，抓“河湖智管”，增强“四个意识”。\n“河湖智管”“界别”“好，很好”',
    ),
    setup,
  );
  deepEqual(
    terms.map(({ term, places }) => [term.name, places.map(({ start }) => start)]),
    [
      ['界别', [0, 50]],
      ['专门委员会', [3, 13]],
    ],
  );
  deepEqual(
    unexplained.map(({ name, places }) => [name, places.length]),
    [
      ['PPP', 1],
      ['河湖智管', 2],
    ],
  );
});
