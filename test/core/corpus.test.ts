import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findings, readSpeech, setupOf } from '../../server/src/core/index';

const corpus = '../shared/corpus';

/** A loud finding on a published report, as a person has judged it. */
interface Judged {
  readonly place: string;
  readonly verdict: string;
}

const judged: readonly Judged[] = readFileSync('test/fixtures/corpus-findings.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(row => row.split('\t'))
  .map(([document, line, rule, verdict]) => ({ place: `${document}:${line} ${rule}`, verdict: verdict! }));

describe('published reports', () => {
  if (!existsSync(corpus)) {
    it(`not tested, ${corpus} is absent`, () => {});
    return;
  }
  const setup = setupOf();
  let characters = 0;
  const loud: string[] = [];
  for (const document of readdirSync(corpus).filter(file => file.endsWith('.txt'))) {
    const text = readFileSync(`${corpus}/${document}`, 'utf8');
    const speech = readSpeech(text);
    characters += text.length;
    for (const { rule, level, span } of findings(speech, setup).findings)
      if (level === 'error' || level === 'warning')
        loud.push(`${document}:${speech.starts.findLastIndex(start => start <= span.start) + 1} ${rule.id}`);
  }

  it('have no errors and warnings but those that were judged', () =>
    deepEqual(loud.sort(), judged.map(({ place }) => place).sort()));

  it('have at most one in 10,000 characters, and at most 0.3 that are false', () => {
    const per = (count: number): number => (count / characters) * 10_000;
    ok(per(loud.length) <= 1, `${per(loud.length)}`);
    ok(per(judged.filter(({ verdict }) => verdict !== 'true').length) <= 0.3);
  });
});
