import { deepEqual } from 'node:assert/strict';
import { Paragraph } from '../../../../server/src/core/index';

/** What a line says of totals, lists and their numbers: kind, equation, verdict. */
const said = (line: string): string[] =>
  new Paragraph(line).relations.map(({ kind, equation, verdict }) => [kind, equation, verdict].join(' '));

describe('totals with their parts and lists with their numbers', () => {
  for (const [line, expected] of [
    ['宣讲团36名成员，由干部12名、专家24名组成。', ['partition 12+24=36 holds']],
    ['全县有专班12个，小组由领导4名、部门负责人9名组成。', []],
    ['全县26个乡镇（街道）中，乡11个、镇9个、街道6个。', ['partition 11+9+6=26 holds']],
    ['学校120所，公办86所，民办34所。', ['partition 86+34=120 holds']],
    ['人才640名：博士86名、硕士240名、本科314名。', ['partition 86+240+314=640 holds']],
    ['排查隐患120处，其中立即整改76处，限期整改30处，其余14处挂牌督办。', ['partition 76+30+14=120 holds']],
    ['提拔干部72名，其中35岁以下18名，40岁以下32名，45岁以下44名。', ['partition 18+32+44=94 open']],
    ['提拔干部72名，其中35岁以下18名，36至45岁30名，46岁以上24名。', ['partition 18+30+24=72 holds']],
    ['接待360人次，国内游客352人次，入境游客8人次，其中过夜游客86人次。', ['partition 86=86 open']],
    ['第一批1200万元，第二批1800万元，累计到位3000万元。', ['sum 1200万+1800万=3000万 holds']],
    ['新建驿站18个，改造驿站22个，共有驿站86个。', []],
    ['线索268条，转办46条，其中涉农120条、涉企148条。', ['partition 120+148=268 open']],
    ['减少编制7名（退休12名、招录5名）。', []],
    ['大赛设3个奖项，其中一等奖6个。', []],
    ['东片播种1.2万亩、西片播种0.7万亩，合计播种1.9万亩。', ['sum 1.2万亩+7000亩=1.9万亩 holds']],
    ['培训86人，加上三、四季度的42人、38人，共培训166人。', ['sum 86+42+38=166 holds']],
    ['全镇有村28个，建成便民点168个，平均每个村6个。', ['mean 168÷28=6 holds']],
    ['农技队32人、医疗队26人，两支队伍共58人。', ['sum 32+26=58 holds']],
    ['五年来年均投入48万元，累计投入240万元。', ['mean 240万÷5=48万 holds']],
    ['一级、二级护理补贴分别由30元、22元提高到36元、28元。', ['respective 2项 holds']],
    ['水网、路网、电网三网融合。', ['count 3项 holds']],
    ['坚持自治、法治、德治“三治”融合。', ['count 3项 holds']],
    ['整合12345、110、119等三条热线。', ['count 3项 holds']],
    ['服务老年人、残疾人、儿童及困难职工四个群体。', ['count 4项 holds']],
    ['突出“三个导向”，坚持目标导向、问题导向、效果导向。', ['announced 3项 holds']],
    ['我讲两点意见。（一）站位要高。（二）措施要实。', ['announced 2项 holds']],
    ['建设“三有”队伍：心中有党、心中有民、心中有责。', ['announced 3项 holds']],
    ['做好“三农”工作，农业增产、农民增收。', []],
    ['概括为四个字：稳、进、好、快。', ['characters 4字 holds']],
  ] as const)
    it(line, () => deepEqual(said(line), expected));
});
