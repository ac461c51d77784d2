import { deepEqual } from 'node:assert/strict';
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
  ] as const)
    it(line, () =>
      deepEqual(
        new Paragraph(line).mentions.map(({ noun, extent }) => `${noun} ${extent}`),
        expected,
      ),
    );
});
