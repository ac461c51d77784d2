import { deepEqual, equal } from 'node:assert/strict';
import { Paragraph } from '../../../../server/src/core/index';

describe('mentions', () => {
  for (const [line, expected] of [
    ['全县现有非物质文化遗产代表性项目126项。', ['非物质文化遗产代表性项目 total']],
    ['全市268个家庭医生签约团队上门送诊。', ['家庭医生签约团队 total']],
    ['全乡共有易地搬迁户328户。', ['易地搬迁户 total']],
    ['参赛的选手共有216名。', ['选手 total']],
    ['全区共有社区矫正对象386人。400余名社区矫正对象接受教育。', ['社区矫正对象 total', '社区矫正对象 some']],
    ['全市共有出租汽车2140辆。高考期间，2000多辆出租汽车免费接送考生。', ['出租汽车 total', '出租汽车 some']],
    ['县里领导看望全县73位百岁老人。', ['百岁老人 total']],
    ['改造6所乡镇卫生院，配备医生28名。', ['乡镇卫生院 some', '医生 some']],
    ['年内改建的163公里“四好农村路”通到村口。', ['“四好农村路” total']],
    ['全年固定资产投资完成86亿元。', ['固定资产投资 some']],
    ['为茶农减税降费3.8亿元。', ['减税降费 some']],
    ['近20亿元的减税降费有效缓解了困难。', ['减税降费 some']],
    ['引进世界500强企业16家。', ['世界500强企业 some']],
    ['建成“15分钟便民圈”368个。', ['“15分钟便民圈” some']],
    ['全县行政村共有72个，', ['行政村 total']],
    ['受到党纪处分的185人中，', ['党纪处分 total']],
    ['办理公益诉讼案件126件。办理的162件中，', ['公益诉讼案件 some', '公益诉讼案件 total']],
    ['县图书馆藏书86万册。县图书馆开放后，100多万册藏书实现通借通还。', ['县图书馆藏书 some', '县图书馆藏书 some']],
  ] as const)
    it(line, () =>
      deepEqual(
        new Paragraph(line).mentions.map(({ noun, extent }) => `${noun} ${extent}`),
        expected,
      ),
    );

  for (const [line, told] of [
    ['立案的31件提案全部办复。', 'deed'],
    ['排查出的31处隐患逐一整改。', 'deed'],
    ['受检的31家企业全部达标。', 'clause'],
    ['这31家企业全部达标。', 'this'],
    ['全县31家企业全部达标。', undefined],
  ] as const)
    it(`${line} tells which: ${told ?? 'no'}`, () => equal(new Paragraph(line).mentions[0]?.told, told));
});
