import { lexiconOf } from '../../text/lexicon';

/** Whether the words right before a number at `at` say that it is an amount of money: 捐款, 完成投资达. */
export function saysMoney(text: string, at: number): boolean {
  let end = at;
  for (let filler = fillers.longestBefore(text, end); filler; filler = fillers.longestBefore(text, end))
    end -= filler.word.length;
  return nouns.longestBefore(text, end)?.value ?? false;
}

const fillers = lexiconOf(
  '达 达到 达到了 为 是 约 近 超 超过 突破 共 共计 累计 合计 总计 总额 总额达 近日 了 仅 将 将达 均 安排 规模 分别为 额 余额 完成 实现 增至 增加到 降至'
    .split(' ')
    .map(word => [word, true] as const),
);
const nouns = lexiconOf<boolean>([
  ...'专项债 专项债券 国债资金 人民币 捐款 捐资 募捐 善款 捐助款 捐赠款 捐款捐物 投资 资金 收入 支出 贷款 补助 补助款 补贴 补偿款 奖金 税收 税款 产值 总产值 销售额 营业额 成交额 交易额 零售额 进出口额 贸易额 合同额 签约额 利润 利税 经费 工程款 货款 罚款 罚金 筹资 融资 引资 外资 内资 欠款 债务 拨款 投入资金 增加值 生产总值 金 款 费 费用 工资 薪 薪酬 进出口 进口 出口 款物 财物 善款 钱款 捐赠 捐出 募集 筹措 筹集 投入 拨付 损失 成本 收益 分红 利息 租金 保费 货值 资产 净资产 折合 折价 所得 结余 节余 存款 信贷 预算 财力 基金 营收 薪资 年薪 专款 标的'
    .split(' ')
    .map(word => [word, true] as const),
  ...'捐款人数 五金 冶金 合金 白金 黄金 条款 免费 低收入 高收入 中等收入'
    .split(' ')
    .map(word => [word, false] as const),
]);
