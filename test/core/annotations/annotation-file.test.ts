import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Remark } from '../../../server/src/core/annotations/annotation';
import {
  type AnnotationFile,
  emptyFile,
  readAnnotations,
  writeAnnotations,
} from '../../../server/src/core/annotations/annotation-file';
import { merged } from '../../../server/src/core/annotations/merged';

const at = (minute: number): string => `2026-01-09T10:${String(minute).padStart(2, '0')}:00.000Z`;
const remark = (id: string, value: string, minute = 0): Remark => ({
  id,
  type: 'TextualBody',
  format: 'text/markdown',
  value,
  created: at(0),
  modified: at(minute),
});
const note = (id: string, minute = 0, ...body: Remark[]): Annotation => ({
  id,
  type: 'Annotation',
  motivation: 'commenting',
  kind: 'question',
  created: at(0),
  modified: at(minute),
  body,
  target: {
    source: '报告.txt',
    selector: [{ type: 'TextQuoteSelector', exact: '126件', prefix: '提案', suffix: '，' }],
  },
});
const file = (...items: Annotation[]): AnnotationFile => ({ items, others: [] });
const ids = ({ items }: AnnotationFile): string[] => items.map(({ id }) => id);

describe('a file of annotations', () => {
  it('is read as it was written, whatever the order of its items', () => {
    const text = writeAnnotations(file(note('b'), note('a', 0, remark('r', '请核对'))));
    equal(text, writeAnnotations(file(note('a', 0, remark('r', '请核对')), note('b'))));
    const { file: read } = readAnnotations(text);
    deepEqual(ids(read!), ['a', 'b']);
    equal(writeAnnotations(read!), text);
    equal(writeAnnotations(readAnnotations(`\ufeff${text.replaceAll('\n', '\r\n')}`).file!), text);
  });

  it('keeps what others have put into it', () => {
    const theirs = { ...note('a'), purpose: 'x' };
    const odd = { type: 'Annotation', target: 'http://example.org/' };
    const text = JSON.stringify({ items: [odd, theirs] });
    const written = JSON.parse(writeAnnotations(readAnnotations(text).file!)).items;
    deepEqual(written[0].purpose, 'x');
    deepEqual(written[1], odd);
  });

  it('is empty when there is nothing in it', () => deepEqual(readAnnotations(' \n').file, emptyFile));

  it('that is broken says where', () => {
    const text = writeAnnotations(file(note('a')));
    const offsetOf = (broken: string): number | undefined => readAnnotations(broken).problem?.offset;
    equal(offsetOf(text.slice(0, 100)), 100);
    const comma = text.indexOf(',\n');
    equal(offsetOf(text.slice(0, comma) + text.slice(comma + 1)), text.indexOf('{', comma) - 1);
    equal(offsetOf('[1,2'), 4);
    equal(readAnnotations('{"items": 3}').problem?.reason, 'shape');
    equal(readAnnotations('null').problem?.reason, 'shape');
  });

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.json(), fc.nat(60), (json, cut) => void readAnnotations(json.slice(0, cut))));
    fc.assert(fc.property(fc.jsonValue(), value => void readAnnotations(JSON.stringify({ items: [value] }))));
  });

  it('in which git has left two versions has both', () => {
    const ours = writeAnnotations(file(note('a'), note('b'))).split('\n');
    const theirs = writeAnnotations(file(note('a'), note('c'))).split('\n');
    const head = ours.findIndex((line, i) => line !== theirs[i]);
    const text = [
      ...ours.slice(0, head),
      '<<<<<<< HEAD',
      ...ours.slice(head),
      '=======',
      ...theirs.slice(head),
      '>>>>>>> 李',
    ].join('\n');
    const read = readAnnotations(text);
    ok(read.file && read.wasConflict);
    deepEqual(ids(read.file), ['a', 'b', 'c']);
  });
});

describe('two versions of a file', () => {
  const base = file(note('a', 0, remark('r', '请核对')));

  it('join what either has added', () => {
    deepEqual(ids(merged(base, file(...base.items, note('b')), file(...base.items, note('c')))), ['a', 'b', 'c']);
    deepEqual(ids(merged(emptyFile, file(note('b')), file(note('c')))), ['b', 'c']);
  });

  it('join the replies to one note, and take the later change of what both have changed', () => {
    const ours = file({ ...note('a', 2, remark('r', '已核对', 2), remark('s', '无误')), resolved: true });
    const theirs = file(note('a', 3, remark('r', '再核对', 3), remark('t', '见年鉴')));
    const [joined] = merged(base, ours, theirs).items;
    deepEqual(
      joined!.body!.map(({ value }) => value),
      ['再核对', '无误', '见年鉴'],
    );
  });

  it('leave out what one has deleted and the other has not touched', () => {
    deepEqual(ids(merged(base, emptyFile, base)), []);
    deepEqual(ids(merged(base, base, emptyFile)), []);
    deepEqual(ids(merged(base, emptyFile, file(note('a', 5)))), ['a']);
  });

  it('lose nothing that is new, and are the same whichever is first', () => {
    const files = fc
      .uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 6 })
      .map(ids => file(...ids.sort().map(id => note(id))));
    fc.assert(
      fc.property(files, files, files, (base, ours, theirs) => {
        const joined = ids(merged(base, ours, theirs));
        deepEqual(joined, ids(merged(base, theirs, ours)));
        const old = new Set(ids(base));
        for (const id of [...ids(ours), ...ids(theirs)]) ok(old.has(id) || joined.includes(id));
      }),
    );
  });
});
