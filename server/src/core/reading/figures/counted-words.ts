import { type Lexicon, lexiconOf } from '../../text/lexicon';

/** A word before a number or its noun. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** inner: a word of the noun or of what stands before it that holds another one: 有 in 国有. */
  readonly kind: 'verb' | 'neutral' | 'inner';
}

/** The known words of a clause, in its order; a quoted name has none. */
export function wordsIn(text: string): readonly Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '“') at = Math.max(at, text.indexOf('”', at));
    const entry = words.longestAt(text, at);
    if (!entry) continue;
    found.push({ start: at, end: at + entry.word.length, kind: entry.value });
    at += entry.word.length - 1;
  }
  return found;
}

/** Whether words are nothing but verbs: 安排 in 累计安排3亿元, which says not of what. */
export const isVerb = (said: string): boolean => {
  const known = wordsIn(said);
  return (
    known.every(({ kind, start }, i) => kind === 'verb' && start === (known[i - 1]?.end ?? 0)) &&
    known.at(-1)?.end === said.length
  );
};

/** A lexicon of words with spaces between them. */
export const lexicon = <V>(...lists: readonly (readonly [value: V, words: string])[]): Lexicon<V> =>
  lexiconOf(lists.flatMap(([value, words]) => words.split(' ').map(word => [word, value] as const)));

/** Words that tell what was done, how and of what a number is. */
export const words = lexicon<Word['kind']>(
  [
    'verb',
    '团结 纳入 选任 梳理 公布 公开 接种 动员 督办 看望 接收 扶持 招募 聘任 选聘 选树 侦办 破获 抓获 起诉 执结 交办 购置 更换 安装 铺设 架设 流转 追缴 清退 收回 评定 救治 收治 接诊 收到 召开 提交 提出 开展 组织 举办 形成 完成 实施 建成 新建 改建 扩建 建设 走访 慰问 选派 聘请 吸纳 引进 培训 发展 立案 撰写 办理 办结 答复 采纳 报送 编发 编印 出版 征集 印发 制定 出台 修订 改造 修缮 修建 开工 竣工 开通 开办 开设 设立 成立 组建 创建 打造 培育 认定 评选 表彰 授予 获得 荣获 争取 筹集 筹措 募集 投入 投放 发放 拨付 落实 安排 下达 捐赠 捐助 捐献 资助 救助 帮扶 包扶 结对 包联 联系 惠及 覆盖 带动 吸引 接待 参加 参与 派出 选举 增补 任命 查处 受理 化解 调解 审结 侦破 整治 清理 拆除 关闭 淘汰 处置 排查 整改 治理 栽植 新增 净增 转移 安置 搬迁 解决 签约 签订 对接 推介 审议 听取 讨论 视察 考察 检查 评议 招录 录用 调整 晋升 提拔 推荐 推出 拍摄 制作 播出 刊发 发表 处理 回复 下放 取消 承接 承担 牵头 选聘 配备 建立 划分 抽调 推广 种植 收购 销售 生产 实现 开发 打通 贯通 投产 投用 启用 交付 减免 兑现 补助 奖励 办好 抓好 办成 办了 支持 推动 推进 启动 促进 推广 遴选 给予 受到 设置 移送 返还 招聘 招收 招引 聘用 选拔 选送 培养 检修 抽检 抽查 摸排 排摸 购买 采购 增设 增配 添置 缴获 收缴 追回 挽回 批准逮捕 批捕 刑事拘留 新收 新收治 新改建 新设 新设立 新开 新开通 新开工 新开办 新开业 新招 新招聘 新招录 新招引 新签 新签约 新签订 新聘 新聘请 新聘任 新购 新购置 减税降费 举行 承办 主办 选录 任免 布设 调集 出动 颁发 查获 打掉 捣毁 取缔 劝阻 止付 冻结 发出 上缴 缴纳 下发 提供 储备',
  ],
  [
    'neutral',
    '面向社会 向社会 共设 现设 下设 实有 依托 依靠 面对 针对 登记在册 认真 切实 扎实 及时 依法 精心 成功 有序 持续 逐一 圆满 本年度 拥有 建有 设有 共有 现有 有 共 累计 先后 相继 总共 共计 总计 合计 分别 全部 全体 所有 已 已有 还有 尚有 另有 各类 各级 达 达到 为 了 的 将 把 对 向 给 从 由 在 与 和 及 到 至 全国 全省 全市 全区 全县 全州 全旗 全镇 全乡 全村 全系统 全行业 我国 我省 我市 我区 我县 我州 我旗 我镇 这 上述 以上 其中 并 也 还 就 是 总数 数量 五年来 一年来 过去五年 过去一年 五年间 期间 以来 去年 今年 上年 全年 每年 每月 每季度 每个季度 每半年 每个月 年初 年底 年末 目前 截至 近 广大 集中力量 我们 等 预计 计划 力争 底 末 来 间 内 本届 任期内 届内 超额 全面 继续 新 又 中 里 年内 虽然 尽管 虽 确认 希望 本次大会 这次大会 本次会议 这次会议 折合 折合人民币 人民币',
  ],
  [
    'inner',
    '退耕还林 退耕还湿 退耕还草 还林 还草 还湿 中央和省 中央和省级 国家和省 国家和省级 省和市 政府采购 集中采购 社会救助 招聘人数 开发区 经开区 接种点 公开课 全国重点 全国文明 全国先进 全国人大 全国政协 签约对象 种植大户 养殖大户 种植户 养殖户 种植面积 招聘会 招聘活动 扶持资金 扶持政策 督办件 成功率 及时率 生产经营单位 生产经营主体 生产企业 规模以上 限额以上 县级以上 市级以上 省级以上 区级以上 中级以上 科级以上 处级以上 特约 签约团队 签约服务 在册 在校 在编 在职 在岗 在建 在库 在营 在用 在训 国有 有关 有限 有机 公共 共同 共产党 共青团 为民 行为 作为 对外 对口 对象 方向 到位 从业 自由 存在 与会 和谐 普及 涉及 以及 达标 就业 成就 就地 还款 并网 有色 所有制 投入品 生产总值 生产线 新区 新型 新能源 新时代 新兴 创新 高新 革新 更新 未来 家庭 等级 高等 中等 固定资产投资 发展党员 中小 中学 中心 中央 中国 中共 中型 初中 高中 集中 中药 中医 中专 中层 中青年 中华 中部 中等 里程 车间 民间 乡间 空间 中间 内部 内外 内容 内河 内涝 内陆 来信 来访 来电 来源',
  ],
);
