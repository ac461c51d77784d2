import { deepEqual, equal } from 'node:assert/strict';
import {
  builtInGlossary,
  defaultSettings,
  definition,
  glossaryOf,
  type PageDefinition,
  page,
  pagePaths,
  readSpeech,
  references,
  setupOf,
} from '../../../server/src/core/index';
import { term } from '../glossary/term';

describe('references of a term', () => {
  const setup = setupOf(defaultSettings, { glossary: glossaryOf([term('专门委员会', '专委会'), term('界别')]) });
  const speech = readSpeech('专委会和界别\n界别、专门委员会');

  it('are all its uses, under every name', () => {
    deepEqual(references(speech, setup, 0), [
      { start: 0, end: 3 },
      { start: 10, end: 15 },
    ]);
  });

  it('are found from a caret before, in and behind it', () => {
    const places = [
      { start: 4, end: 6 },
      { start: 7, end: 9 },
    ];
    deepEqual(
      [4, 5, 6, 7, 8, 9].map(offset => references(speech, setup, offset)),
      [places, places, places, places, places, places],
    );
  });

  it('are none where no term stands', () => {
    deepEqual(references(readSpeech('我们和界别'), setup, 1), []);
  });
});

describe('the definition of a term', () => {
  it('is the heading of its entry on the page of its theme', () => {
    const setup = setupOf();
    for (const term of builtInGlossary.terms) {
      const written = term.afterNumber ? `2${term.name}` : term.name;
      const found = definition(readSpeech(written), setup, written.length) as PageDefinition;
      equal(found.page, `glossary/${term.theme}.md`);
      const heading = page(found.page, setup)!.split('\n')[found.line]!;
      equal(heading.replaceAll('\\', ''), `## ${term.name}`);
    }
  });
});

describe('pages', () => {
  it('are there for each theme of the glossary at hand', () => {
    const setup = setupOf(defaultSettings, { glossary: glossaryOf([{ ...term('甲'), theme: '我的/../词' }]) });
    deepEqual(
      pagePaths(setup).filter(path => path.startsWith('glossary/')),
      ['glossary/我的/../词.md'],
    );
    equal(page('glossary/我的/../词.md', setup), '# 我的\\/\\.\\.\\/词\n\n术语表，共1条。\n\n## 甲\n\n甲的释义。\n');
  });

  it('are all to be had, in Markdown without loose ends', () => {
    const setup = setupOf();
    for (const path of pagePaths(setup)) {
      const text = page(path, setup)!;
      equal(text.match(/^# /gm)?.length, 1, path);
      equal(/\n{3}|^\n|[^\n]$/.test(text), false, path);
    }
  });

  for (const path of ['', 'glossary/.md', 'glossary/无.md', 'rules/无.md', 'rules/lists/无.md', '../package.json'])
    it(`are none for “${path}”`, () => equal(page(path, setupOf()), undefined));
});
