import { deepEqual, equal } from 'node:assert/strict';
import { Paragraph } from '../../../../server/src/core/index';
import { personsIn } from '../../../../server/src/core/reading/persons/person';
import { isSlip, knownNameAt, nameAt } from '../../../../server/src/core/reading/persons/person-name';

const personsOf = (line: string): readonly string[] =>
  personsIn(new Paragraph(line)).named.map(
    ({ name, offices }) =>
      `${name}: ${offices.map(one => [one.place, one.body, one.rank, one.post].filter(Boolean).join(' ')).join(', ')}`,
  );

describe('persons with offices', () => {
  for (const [line, ...persons] of [
    ['市政协主席王启明主持会议。', '王启明: 市政协 主席'],
    ['青溪县政协主席　王　伟', '王伟: 青溪 县政协 主席'],
    ['县委副书记、县长欧阳书涵同志', '欧阳书涵: 县委 副 书记, 县 县长'],
    ['受北京市市长李明委托', '李明: 北京 市 市长'],
    [
      '市政协党组书记、主席王启明，副主席李书涵、张远出席',
      '王启明: 市政协党组 书记, 市政协 主席',
      '李书涵: 市政协 副 主席',
      '张远: 市政协 副 主席',
    ],
    ['县政协主席王启明主持。副主席李书涵参加。', '王启明: 县政协 主席', '李书涵: 县政协 副 主席'],
    ['县农业农村局局长李强调研', '李强: 县农业农村局 局长'],
    ['常务副市长王建国作说明', '王建国: 市 常务副 市长'],
  ] as const)
    it(line, () => deepEqual(personsOf(line), persons));

  for (const line of [
    '市委书记高度重视。',
    '市政协主席应邀出席，书记周末走访企业，县长马上部署。',
    '全市长江岸线，长安镇，全县长宁乡。',
    '主席团成员，主任会议，委员会主任任期，常委会委员。',
    '习近平总书记强调，总书记高度评价。',
    '市长热线、书记信箱、局长接待日。',
    '副主席牵头、秘书长任组长。',
  ])
    it(`nobody in ${line}`, () => deepEqual(personsOf(line), []));
});

describe('names of persons', () => {
  it('end where what follows is no part of them', () => {
    for (const [text, name] of [
      ['王建强调研', '王建强'],
      ['王建强调，', '王建'],
      ['王平等出席', undefined],
      ['王海平等出席', '王海平'],
      ['李明在会上说', undefined],
      ['李启明在会上说', '李启明'],
      ['于海参加', undefined],
      ['于海同志参加', '于海'],
      ['文章', undefined],
    ] as const)
      equal(nameAt(text, 0)?.name, name, text);
  });

  it('are known again where nothing shows their end', () => {
    const names = new Set(['李启明', '王建']);
    equal(knownNameAt('李启明慢步登台', 0, names)?.name, '李启明');
    equal(knownNameAt('王建与', 0, names)?.name, '王建');
    equal(knownNameAt('王建国慢步登台', 0, names), undefined);
  });

  it('are slips of each other where one character sounds like the other', () => {
    equal(isSlip('李书涵', '李书寒'), true);
    equal(isSlip('王玮', '王伟'), true);
    equal(isSlip('李书涵', '黎书涵'), false);
    equal(isSlip('李书涵', '李书文'), false);
    equal(isSlip('李书涵', '李涵'), false);
  });
});
