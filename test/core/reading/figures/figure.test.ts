import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Figure, figuresOf } from '../../../../server/src/core/reading/figures/figure';
import { texts } from '../../arbitraries';
import { shareSpellings } from '../../numerals';

/** A figure as a short text: what it covers, its kind, its value. */
function shown(line: string, figure: Figure): string {
  const covered = line.slice(figure.start, figure.end);
  switch (figure.kind) {
    case 'quantity': {
      const { low, high, openLow, openHigh } = figure.value;
      const value = low === high ? `${low}` : `${openLow ? '(' : '['}${low},${high}${openHigh ? ')' : ']'}`;
      return `${covered} ${value}${figure.measure?.base ?? ''}`;
    }
    case 'date':
      return `${covered} ${figure.year ?? ''}/${figure.month ?? ''}/${figure.day ?? ''}${figure.part ? ` ${figure.part}` : ''}`;
    case 'session':
      return `${covered} ${figure.term ?? ''}.${figure.plenums?.map(({ number }) => number) ?? figure.meeting ?? ''}`;
    case 'plan':
      return `${covered} plan`;
    case 'ordinal':
      return `${covered} #${figure.value}`;
  }
}

const figures = (line: string): string[] => figuresOf(line).map(figure => shown(line, figure));

describe('figures', () => {
  for (const [line, expected] of [
    // quantities with their approximation
    [
      '组织代表200多名、农户50余户，捐款40余万元',
      ['200多名 (200,300)名', '50余户 (50,60)户', '40余万元 (400000,500000)元'],
    ],
    ['走访12万余人，历时两年多、3个多月', ['12万余人 (120000,130000)人', '两年多 (2,3)年', '3个多月 (3,4)月']],
    ['近200名，约240名，68次左右', ['近200名 [160,200)名', '约240名 [216,264]名', '68次左右 [61.2,74.8]次']],
    [
      '超过30人，至少12次，95%以上，不足50份',
      ['超过30人 (30,Infinity]人', '至少12次 [12,Infinity]次', '95%以上 [95,Infinity]%', '不足50份 [25,50)份'],
    ],
    [
      '数名干部，若干项，几十个，上百家，百余人',
      ['数名 [2,9]名', '若干项 [2,9]项', '几十个 [20,99]个', '上百家 [100,Infinity]家', '百余人 (100,200)人'],
    ],
    [
      '近八成，五分之三，百分之九十五，过半数，一半以上',
      ['近八成 [64,80)%', '五分之三 60%', '百分之九十五 95%', '过半数 (50,100]%', '一半以上 [50,100]%'],
    ],
    ['增长2倍、翻一番，提高3个百分点', ['2倍 2倍', '一番 1番', '3个百分点 3百分点']],
    ['三年半，半年，两个半小时', ['三年半 3.5年', '半年 0.5年', '两个半小时 2.5小时']],
    [
      '1.2亿元、5300万美元、24.5万公顷、2公里',
      ['1.2亿元 120000000元', '5300万美元 53000000美元', '24.5万公顷 2450000000平方米', '2公里 2000米'],
    ],
    ['３０％，1,234人', ['３０％ 30%', '1,234人 1234人']],
    ['百分之四点三以上，八点五亿元', ['百分之四点三以上 [4.3,100]%', '八点五亿元 850000000元']],
    [
      '5千多户、1万6千多户、3万多亿元',
      ['5千多户 (5000,6000)户', '1万6千多户 (16000,17000)户', '3万多亿元 (3000000000000,4000000000000)元'],
    ],
    ['20几名，数万名，68次以上左右', ['20几名 [21,29]名', '数万名 [20000,90000]名', '68次以上左右 [61.2,Infinity]次']],
    ['两个市场、14个区级产业、3个体系、12英寸', ['两个 2个', '14个 14个', '3个 3个', '12英寸 0.3048米']],
    ['过去五年中，客运量5亿人公里', ['五年 5年', '5亿人公里 500000000人公里']],
    ['13万—17万元，100—150公斤', ['13万 130000元', '17万元 170000元', '100 100千克', '150公斤 150千克']],
    // dates
    [
      '2021年12月25日，2019年7月末，9月30日',
      ['2021年12月25日 2021/12/25', '2019年7月末 2019/7/ 21,31', '9月30日 /9/30'],
    ],
    [
      '二〇二一年十二月二十五日，2020年初，2022年上半年',
      ['二〇二一年十二月二十五日 2021/12/25', '2020年初 2020// 1,3', '2022年上半年 2022// 1,6'],
    ],
    [
      '2018至2020连续三年，2018、2019、2020三年',
      ['2018 2018//', '2020 2020//', '三年 3年', '2018 2018//', '2019 2019//', '2020 2020//', '三年 3年'],
    ],
    ['10月20日至23日', ['10月20日 /10/20', '23日 //23']],
    ['8月8号楼交付', ['8月 /8/']],
    ['21年12月', ['21年12月 21/12/']],
    // sessions, plans, ordinals
    [
      '第四届委员会第一次会议，三届区政协，十三届全国人大四次会议',
      ['第四届委员会第一次会议 4.1', '三届区政协 3.', '十三届全国人大四次会议 13.4'],
    ],
    ['十九大和十九届二中、三中、六中全会', ['十九大 19.', '十九届二中、三中、六中全会 19.2,3,6']],
    ['区第四次党代会', ['第四次党代会 .4']],
    ['“十四五”规划、十三五时期，正月十五', ['十四五 plan', '十三五 plan']],
    ['第一要务，第12条，一级主任科员', ['第一 #1', '第12 #12', '一级 #1']],
    ['21世纪，二期工程，七次、八次全会，两个世纪', ['21 #21', '二 #2', '七 #7', '八 #8', '两个世纪 200年']],
    // none
    ['一致、统一、一大批、第三产业的三农、百姓、十分、半数以上的多数', ['第三 #3', '半数以上 [50,100]%']],
    ['新一届区政协，每一户，这一次，一支队伍，是一次探索', []],
    ['5G、G20、C919、GB/T 9704、3号楼', []],
    ['粉碎四人帮，五位一体，红十字会，二里头', []],
    ['几乎、数据、公约数、两会、三亚、九江、五常、千方百计', []],
  ] as const)
    it(line, () => deepEqual(figures(line), expected));

  it('have the share they were written for, in every spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), tenths => {
        for (const spelling of shareSpellings(tenths)) {
          const [figure, ...others] = figuresOf(`占${spelling}，`);
          const { low, high } = figure?.kind === 'quantity' ? figure.value : { low: 0, high: 0 };
          deepEqual([low, high, others], [tenths / 10, tenths / 10, []], spelling);
        }
      }),
    );
  });

  it('stand in the order of the line, do not overlap, and are found in any text', () => {
    fc.assert(
      fc.property(texts, text => {
        const found = figuresOf(text);
        ok(
          found.every(
            ({ start, end }, i) => start < end && end <= text.length && (i === 0 || found[i - 1]!.end <= end),
          ),
        );
      }),
    );
  });
});
