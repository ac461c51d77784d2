import { ok } from 'node:assert/strict';
import { findings, readSpeech, setupOf } from '../../server/src/core/index';
import { operationsOf } from './operations';

/** Pieces of text that, again and again, make a long line or a long speech; together they hold what rules look for. */
const pieces: Readonly<Record<string, string>> = {
  汉字: '全面贯彻落实会议精神',
  clauses: '抓好教育，办好医疗，',
  sentences: '委员们走访了企业。',
  lists: '教育、医疗、养老、',
  figures: '办理提案126件，其中经济类98件、民生类38件；',
  changes: '由20家增加到60家，增长2倍，占全县的35.6%，比上年提高5个百分点；',
  dates: '2021年12月25日，2016年至2021年的五年，去年，',
  numerals: '一二三四五六七八九十百千万亿',
  digits: '1234567890',
  approximation: '近40多次，约300余名左右，',
  resumptive: '一是抓学习，二是抓调研。这三项工作，',
  points: '一是抓学习，二是抓调研，三是抓落实，',
  quotations: '“四个意识”、“四个自信”、《章程》',
  openings: '“（《',
  blanks: '委员 ，　同志  们',
  marks: '，，。。、、；；：：！！',
  terms: '人民政协专门协商机构社会主义协商民主',
  mentions: '全县共有护林员1346名，300余名护林员参加，',
  persons: '市政协主席王启明、副主席王启明讲话，县委书记李书涵、县委书记李书寒陪同，',
  ranges: '10～20万元，3—5年，周一至周五，',
};
const line = (piece: string, length: number): string => piece.repeat(length / piece.length);
const lines = (piece: string, length: number): string => `${line(piece, 60)}\n`.repeat(length / 60);
const headings = (_: string, length: number): string =>
  Array.from({ length: length / 20 }, (_, i) => `${'一二三四五'[i % 5]}、加强队伍建设\n（一）抓学习。要学。`).join(
    '\n',
  );

describe('a text twice as long', () => {
  const setup = setupOf();
  const work = (text: string): number => operationsOf(() => void findings(readSpeech(text), setup));
  before(() => void work('一、修渠。')); // what is made once, at the first reading
  const check = (name: string, make: (length: number) => string): void => {
    it(`costs twice as much: ${name}`, () => {
      const [one, two] = [work(make(4200)), work(make(8400))];
      ok(two / one < 2.2, `${one} → ${two}: ${(two / one).toFixed(2)} times`);
    }).timeout(60_000);
  };
  for (const [name, piece] of Object.entries(pieces)) {
    check(`${name}, in one line`, length => line(piece, length));
    check(`${name}, in many lines`, length => lines(piece, length));
  }
  check('headings', length => headings('', length));
});
