import { equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readsAsSpeech } from '../../../server/src/core/index';
import { texts } from '../arbitraries';

/** The texts of a file in which `=== name` stands above each. */
const textsOf = (file: string): { name: string; text: string }[] =>
  readFileSync(`test/fixtures/detection/${file}.txt`, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(piece => ({ name: piece.slice(0, piece.indexOf('\n')), text: piece.slice(piece.indexOf('\n') + 1) }));

describe('reads as a speech', () => {
  for (const { name, text } of textsOf('speeches')) it(name, () => ok(readsAsSpeech(text)));

  it('with line breaks of any kind', () => {
    for (const { name, text } of textsOf('speeches')) ok(readsAsSpeech(text.replaceAll('\n', '\r\n')), name);
  });
});

describe('does not read as a speech', () => {
  for (const { name, text } of textsOf('other-texts')) it(name, () => ok(!readsAsSpeech(text)));

  it('an empty text', () => equal(readsAsSpeech(''), false));
});

describe('published speeches and reports', function () {
  const folders = ['../shared/corpus', '../shared/speech'].filter(existsSync);
  if (!folders.length) it('are not at hand', () => this.ctx.skip());
  for (const folder of folders)
    for (const name of readdirSync(folder).filter(name => name.endsWith('.txt')))
      it(`${name} reads as one`, () => ok(readsAsSpeech(readFileSync(`${folder}/${name}`, 'utf8'))));
});

it('any text can be asked whether it is a speech', () => {
  fc.assert(fc.property(texts, text => typeof readsAsSpeech(text) === 'boolean'));
  for (const one of ['各位', '一', '（', '在会', 'a', '，', '我代表']) readsAsSpeech(one.repeat(100_000));
});
