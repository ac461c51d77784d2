import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  defaultSettings,
  definition,
  glossaryOf,
  hover,
  inlayHints,
  markdownOf,
  plainTextOf,
  readSpeech,
  references,
  setupOf,
} from '../../../server/src/core/index';
import { texts } from '../arbitraries';

const setup = setupOf(defaultSettings, { glossary: glossaryOf([]) });
const plain = (text: string, piece: string): string | undefined => {
  const found = hover(readSpeech(text), setup, text.indexOf(piece));
  return found && plainTextOf(found.blocks);
};

describe('hovering a quantity', () => {
  for (const [text, piece, shown] of [
    ['走访农户三百二十户。', '三百', '三百二十户 · 农户\n\n数值：320户'],
    ['培训200多名村干部。', '200', '200多名 · 村干部\n\n数值：200～300名（“多”，约数）'],
    ['支出40余万元。', '余', '40余万元 · 支出\n\n数值：40万～50万元（“余”，约数）'],
    ['入户率近八成。', '八', '近八成\n\n数值：64～80%（“近”，约数）'],
    ['补助高达1.2亿元。', '1.2', '高达1.2亿元 · 补助\n\n数值：1.2亿元'],
    ['修路5公里。', '5', '5公里 · 修路\n\n数值：5公里\n折合：5000米'],
    ['座谈三五次。', '三', '三五次\n\n数值：3～5次（概数）'],
  ] as const)
    it(`${piece} in ${text}`, () => equal(plain(text, piece), shown));

  it('shows what it was held against, at the total and at each part', () => {
    const text = '晋升13名干部，其中主任3名、副主任2名、科员8名。';
    match(plain(text, '13名')!, /核对：分项3\+2\+8=13 ✓$/m);
    match(plain(text, '8名')!, /核对：分项3\+2\+8=13 ✓$/m);
    match(plain(text.replace('8名', '9名'), '13名')!, /核对：分项3\+2\+9=14，与“13名”不符 ✗$/m);
  });

  it('leads to the other mentions', () => {
    const text = '全县共有政协委员237名。\n履职为民。\n237名政协委员积极履职。';
    const { blocks, span } = hover(readSpeech(text), setup, text.indexOf('237'))!;
    deepEqual(span, { start: 8, end: 12 });
    match(plainTextOf(blocks), /另见：第3行“237名”$/);
    match(
      markdownOf(blocks, 0, ({ start, end }) => `file:///a.txt#${start}-${end}`),
      /另见：\[第3行“237名”\]\(<file:\/\/\/a\.txt#20-24>\)$/,
    );
  });

  it('is behind what a term says of the place, unless it is part of the term', () => {
    const shown = (text: string, offset: number): string =>
      plainTextOf(hover(readSpeech(text), setupOf(), offset)!.blocks);
    ok(!shown('增强“四个意识”。', 3).includes('数值'));
    match(shown('支出40余万元。', 4), /^余 · [\s\S]*\n\n40余万元/);
  });

  it('is nowhere else', () => equal(plain('走访农户12户。', '农户'), undefined));
});

describe('hovering a date', () => {
  const speech = '工作报告\n（2021年12月25日）\n各位委员：\n';
  for (const [words, shown] of [
    ['2021年12月25日', '2021年12月25日，星期六\n讲话当天'],
    ['2021年12月4日', '2021年12月4日，星期六\n讲话（2021年12月25日）前21天\n\n国家宪法日'],
    ['2019年7月1日', '2019年7月1日，星期一\n讲话（2021年12月25日）前2年零5个月（908天）'],
    ['2023年', '2023年1月1日至2023年12月31日\n讲话（2021年12月25日）后2年'],
    ['2021年10月', '2021年10月1日至2021年10月31日\n讲话（2021年12月25日）前2个月'],
    ['2021年', '2021年1月1日至2021年12月31日\n讲话（2021年12月25日）在其中'],
    ['9月30日', '2021年9月30日，星期四，年份按讲话当年计\n讲话（2021年12月25日）前2个月（86天）'],
  ] as const)
    it(words, () => {
      const text = `${speech}我们在${words}作出安排。`;
      const shownThere = plainTextOf(hover(readSpeech(text), setup, text.length - 7)!.blocks);
      ok(shownThere.startsWith(`${words}\n\n${shown}`), shownThere);
    });

  it('says nothing of a month without a year where no speech has a date', () =>
    equal(plain('工作在9月完成。', '9月'), undefined));
  it('says nothing of a day that there is not', () =>
    ok(!plain('会议在2021年2月30日召开。', '2021')?.includes('星期')));
});

describe('hovering a session or a plan', () => {
  for (const [text, piece, shown] of [
    [
      '贯彻十九届六中全会精神。',
      '六中',
      '十九届六中全会\n\n中央委员会，第19届\n6中全会：2021年11月8日至2021年11月11日',
    ],
    ['“十四五”规划实施以来', '四五', '十四五\n\n五年规划（计划），2021年至2025年\n'],
    ['区政协四届一次会议开幕。', '四届', '四届一次会议\n\n会议，第4届第1次会议'],
  ] as const)
    it(piece, () => ok(plain(text, piece)!.startsWith(shown), plain(text, piece)!));
});

describe('hovering a heading', () => {
  it('says how long the section is and what is in it', () => {
    const text =
      '各位委员：\n一、工作回顾\n（一）学习\n走访农户3户。\n（二）调研\n走访企业5家，，收集建议。\n二、工作安排\n加强学习。\n';
    equal(plain(text, '一、'), '一、工作回顾\n\n27字，约讲8秒（每分钟200字）\n下分2部分，数据2处\n批阅：错误1处');
    equal(plain(text, '安排'), '二、工作安排\n\n9字，约讲3秒（每分钟200字）\n数据0处\n批阅：没有发现问题');
    equal(plain(text, '加强'), undefined);
  });
});

describe('the mentions of a quantity', () => {
  const text = '全县共有政协委员237名。\n履职为民。\n237名政协委员积极履职。';
  const speech = readSpeech(text);
  const [first, second] = [
    { start: 8, end: 12 },
    { start: 20, end: 24 },
  ];
  it('are its references, from a caret in it or behind it', () => {
    for (const offset of [8, 10, 12, 20, 24]) deepEqual(references(speech, setup, offset), [first, second]);
    deepEqual(references(speech, setup, 3), []);
  });
  it('have the first one as their definition', () => {
    deepEqual(definition(speech, setup, 21), { span: second, place: first });
    equal(definition(speech, setup, 15), undefined);
  });
});

describe('inlay hints', () => {
  it('show what stated totals come to', () => {
    const text = '晋升13名干部，其中主任3名、副主任2名、科员8名。\n收入20万元、15万元，合计36万元。';
    const speech = readSpeech(text);
    deepEqual(inlayHints(speech, { start: 0, end: text.length }), [
      { offset: 5, label: '✓ 3+2+8' },
      { offset: text.length - 1, label: '✗ 20万+15万=35万' },
    ]);
    deepEqual(inlayHints(speech, { start: 0, end: 3 }), [{ offset: 5, label: '✓ 3+2+8' }]);
  });

  it('and hovers are there for any text, in it', () => {
    fc.assert(
      fc.property(texts, text => {
        const speech = readSpeech(text);
        for (const { offset } of inlayHints(speech, { start: 0, end: text.length })) ok(offset <= text.length);
        for (let offset = 0; offset <= text.length; offset += 3) {
          const found = hover(speech, setup, offset);
          if (found) ok(found.span.start <= offset && offset < found.span.end && found.blocks.length > 0);
          references(speech, setup, offset);
          definition(speech, setup, offset);
        }
      }),
      { numRuns: 50 },
    );
  });
});
