import { deepEqual, equal, match } from 'node:assert/strict';
import {
  emptyFile,
  type Finding,
  findings,
  placeOf,
  readAnnotations,
  readSpeech,
  type Setup,
  type Silence,
  type Speech,
  setupOf,
  silenceFields,
  silencesOf,
  silencing,
  writeAnnotations,
} from '../../../server/src/core/index';

const sentence = '收到提案100件，其中经济类41件、社会类38件、文化类20件。';
const text = `各位委员：\n　　${sentence}另有建议12条。\n　　谢谢大家。\n`;
const plain = setupOf();
const found = (speech: Speech, setup: Setup = plain) => {
  const all = findings(speech, setup);
  return { ...all, findings: all.findings.filter(({ rule }) => rule.id === 'sums/total-parts-sum') };
};
const silenceOf = (speech: Speech, finding: Finding, id = 'a'): Silence => ({
  id,
  rule: finding.rule.id,
  place: placeOf(speech, finding),
});

describe('a silence', () => {
  const speech = readSpeech(text);
  const [finding] = found(speech).findings;
  const setup = silencing(plain, [silenceOf(speech, finding!)]);

  it('takes its finding away', () => {
    equal(found(speech).findings.length, 1);
    deepEqual(found(speech, setup).findings, []);
    equal(found(speech, setup).silenced[0]!.finding, finding);
  });

  it('holds when the text around it changes, and its blanks', () => {
    const moved = readSpeech(`题记。\r\n\r\n${text.replace('　　收到', '收到').replace('另有建议12条。', '')}`);
    equal(found(moved).findings.length, 1);
    deepEqual(found(moved, setup).findings, []);
  });

  it('holds no more when its sentence has changed, and says why', () => {
    const { findings: back, stale } = found(readSpeech(text.replace('经济类41件', '经济类40件')), setup);
    match(back[0]!.message, /曾忽略，句子已改：“.*41件.*”→“.*40件.*”/);
    equal(stale[0]!.finding?.rule, back[0]!.rule);
  });

  it('is stale when there is no such finding any more', () => {
    const { findings: none, stale } = found(readSpeech(text.replace('文化类20件', '文化类21件')), setup);
    deepEqual(none, []);
    equal(stale.length, 1);
    equal(stale[0]!.finding, undefined);
  });

  it('is for one of two equal sentences', () => {
    const twice = readSpeech(`${text}${text}`);
    const [first, second] = found(twice).findings;
    const { findings: left } = found(twice, silencing(plain, [silenceOf(twice, second!)]));
    deepEqual(left, [first]);
  });

  it('without a place is for the whole text', () => {
    const twice = readSpeech(`${text}${text.replace('41', '40')}`);
    equal(found(twice).findings.length, 2);
    deepEqual(found(twice, silencing(plain, [{ id: 'a', rule: finding!.rule.id }])).findings, []);
  });

  it('is read again from the file in which it is stored', () => {
    const silences: Silence[] = [silenceOf(speech, finding!), { id: 'b', rule: 'sums/total-parts-sum' }];
    const items = silences.map(one => ({
      id: one.id,
      type: 'Annotation' as const,
      created: '2026-01-09',
      modified: '2026-01-09',
      ...silenceFields(one, '报告.txt'),
    }));
    const { file } = readAnnotations(writeAnnotations({ ...emptyFile, items }));
    deepEqual(silencesOf(file!.items), silences);
  });
});
