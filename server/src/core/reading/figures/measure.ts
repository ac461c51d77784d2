import { type Lexicon, lexiconOf } from '../../text/lexicon';

/** What a measure word or unit counts. Quantities of different dimensions are never added or compared. */
export type Dimension =
  | 'person' | 'person-time' | 'household' | 'organisation' | 'event' | 'document' | 'thing' | 'kind'
  | 'money' | 'foreign-money' | 'area' | 'length' | 'mass' | 'volume' | 'transport' | 'power' | 'energy' | 'data' | 'temperature'
  | 'year' | 'month' | 'day' | 'hour' | 'age' | 'rate' | 'points' | 'multiple' | 'doubling' | 'place' | 'division' | 'score'; // biome-ignore format: a list

/** A measure word or unit. `factor` turns a number of it into the base unit of its dimension. */
export interface Measure {
  readonly word: string;
  readonly dimension: Dimension;
  readonly factor: number;
  /** Base unit, for units that can be converted into each other; the word itself for the others. */
  readonly base: string;
}

// words of one dimension that count the same thing but cannot be converted
const counters: readonly (readonly [Dimension, string])[] = [
  ['person', '名 位 人 口 员'],
  ['person-time', '人次 车次 架次 班次 户次 件次 辆次 艘次 家次 项次 箱次 剂次 针次 人·次'],
  ['household', '户 户家庭 个家庭'],
  [
    'organisation',
    '家 所 座 处 个村 个社区 个县 个区 个市 个乡镇 个镇 个乡 个街道 个单位 个部门 个企业 个组织 部门 间 栋 幢',
  ],
  ['event', '次 场 届 轮 期 批 回 趟 起 宗 例 场次 批次'],
  ['document', '件 份 篇 条 项 部 册 辑 卷 则 封 款 章 节 页 字 本 幅 首 集 门 道'],
  [
    'thing',
    '个 只 头 匹 羽 株 棵 台 辆 架 艘 列 套 张 块 片 枚 支 根 颗 粒 箱 袋 瓶 桶 盏 面 把 顶 对 双 副 组 队 股 层 声 句 步 桌 床 眼 孔 尾 枝 盆 笔 单 票 席 格 路 环 团 堂 顿 班 课 棚 窝 剂 头只 台套 台（套） 套（间） 标准箱 标箱 床位 方 要素 网 链',
  ],
  ['kind', '种 类 级 大 点 方面 个方面 部分 个部分 代 档'],
  ['place', '位 名 位次 个位次'],
  ['score', '分'],
  ['division', '国 省 市 县 区 乡 镇 村 校 院 地 州 盟 旗'],
];

// word, dimension, base unit, how many of the base unit one of it is
const units: readonly (readonly [string, Dimension, string, number])[] = [
  ['元', 'money', '元', 1], ['块钱', 'money', '元', 1], ['元人民币', 'money', '元', 1],
  ['角', 'money', '元', 0.1], ['毛钱', 'money', '元', 0.1], ['分钱', 'money', '元', 0.01],
  ['美元', 'foreign-money', '美元', 1], ['美金', 'foreign-money', '美元', 1], ['美金元', 'foreign-money', '美元', 1], ['欧元', 'foreign-money', '欧元', 1], ['港元', 'foreign-money', '港元', 1],
  ['港币', 'foreign-money', '港元', 1], ['日元', 'foreign-money', '日元', 1], ['英镑', 'foreign-money', '英镑', 1], ['卢布', 'foreign-money', '卢布', 1],
  ['平方米', 'area', '平方米', 1], ['平方公里', 'area', '平方米', 1e6], ['平方千米', 'area', '平方米', 1e6], ['公顷', 'area', '平方米', 1e4],
  ['亩', 'area', '平方米', 1e4 / 15], ['平方', 'area', '平方米', 1], ['平米', 'area', '平方米', 1],
  ['平方公尺', 'area', '平方米', 1], ['公亩', 'area', '平方米', 100], ['市亩', 'area', '平方米', 1e4 / 15], ['英亩', 'area', '平方米', 4046.86],
  ['米', 'length', '米', 1], ['公里', 'length', '米', 1e3], ['千米', 'length', '米', 1e3], ['厘米', 'length', '米', 0.01], ['毫米', 'length', '米', 1e-3],
  ['微米', 'length', '米', 1e-6], ['纳米', 'length', '米', 1e-9], ['里', 'length', '米', 500], ['华里', 'length', '米', 500], ['公分', 'length', '米', 0.01],
  ['公尺', 'length', '米', 1], ['公厘', 'length', '米', 1e-3], ['市尺', 'length', '米', 1 / 3], ['市里', 'length', '米', 500], ['英里', 'length', '米', 1609.344], ['英尺', 'length', '米', 0.3048], ['英寸', 'length', '米', 0.0254], ['海里', 'length', '米', 1852], ['延长米', 'length', '延长米', 1], ['车道公里', 'length', '车道公里', 1],
  ['人公里', 'transport', '人公里', 1], ['吨公里', 'transport', '吨公里', 1],
  ['吨', 'mass', '千克', 1e3], ['公斤', 'mass', '千克', 1], ['千克', 'mass', '千克', 1], ['克', 'mass', '千克', 1e-3], ['毫克', 'mass', '千克', 1e-6],
  ['微克', 'mass', '千克', 1e-9], ['斤', 'mass', '千克', 0.5], ['吨标准煤', 'mass', '吨标准煤', 1], ['担', 'mass', '千克', 50], ['市斤', 'mass', '千克', 0.5], ['市担', 'mass', '千克', 50], ['公吨', 'mass', '千克', 1e3], ['磅', 'mass', '千克', 0.45359],
  ['立方米', 'volume', '立方米', 1], ['立方', 'volume', '立方米', 1], ['升', 'volume', '立方米', 1e-3], ['毫升', 'volume', '立方米', 1e-6], ['立方公尺', 'volume', '立方米', 1], ['立升', 'volume', '立方米', 1e-3], ['公升', 'volume', '立方米', 1e-3],
  ['千瓦', 'power', '千瓦', 1], ['兆瓦', 'power', '千瓦', 1e3], ['吉瓦', 'power', '千瓦', 1e6], ['马力', 'power', '千瓦', 0.7355], ['瓦', 'power', '千瓦', 1e-3], ['千伏', 'power', '千伏', 1], ['千伏安', 'power', '千伏安', 1],
  ['千瓦时', 'energy', '千瓦时', 1], ['度', 'energy', '千瓦时', 1], ['度电', 'energy', '千瓦时', 1],
  ['字节', 'data', '字节', 1], ['比特', 'data', '比特', 1], ['赫兹', 'data', '赫兹', 1],
  ['℃', 'temperature', '℃', 1], ['摄氏度', 'temperature', '℃', 1],
  ['年', 'year', '年', 1], ['周年', 'year', '周年', 1], ['年度', 'year', '年', 1], ['个年度', 'year', '年', 1], ['个年头', 'year', '年', 1], ['载', 'year', '年', 1], ['个世纪', 'year', '年', 100],
  ['个月', 'month', '月', 1], ['个季度', 'month', '月', 3], ['季度', 'month', '月', 3],
  ['天', 'day', '天', 1], ['日', 'day', '天', 1], ['个工作日', 'day', '工作日', 1], ['工作日', 'day', '工作日', 1], ['周', 'day', '天', 7], ['个星期', 'day', '天', 7], ['星期', 'day', '天', 7],
  ['小时', 'hour', '小时', 1], ['个小时', 'hour', '小时', 1], ['分钟', 'hour', '小时', 1 / 60], ['秒', 'hour', '小时', 1 / 3600], ['学时', 'hour', '学时', 1], ['课时', 'hour', '课时', 1],
  ['岁', 'age', '岁', 1], ['周岁', 'age', '岁', 1],
  ['%', 'rate', '%', 1], ['％', 'rate', '%', 1], ['‰', 'rate', '%', 0.1], ['成', 'rate', '%', 10],
  ['个百分点', 'points', '百分点', 1], ['百分点', 'points', '百分点', 1], ['个百分比', 'points', '百分点', 1],
  ['个%', 'points', '百分点', 1], ['个％', 'points', '百分点', 1],
  ['倍', 'multiple', '倍', 1], ['番', 'doubling', '番', 1],
]; // biome-ignore format: a table

// words that begin like a measure word and are none: 成 in 成立, 期 in 期间
const others =
  '成立 成员 成果 成效 成功 成为 成本 成分 成绩 成长 成熟 成就 成都 成品 成套 成交 成人 成年 成倍 成新 成片 成型 成才 ' +
  '年级 年龄 年代 年均 年会 年产 年轻 年末 年底 年薪 年报 年货 人大 人均 人民 人才 人工 人力 人类 人士 人选 人事 ' +
  '日常 日报 日本 日均 周边 周期 天津 天然 天下 期间 期望 期待 期盼 级别 次日 次年 次生 名誉 名义 名额 位于 位居 位列 条件 条例 项目 ' +
  '分之 分别 分公司 分局 分院 分会 分行 分店 分校 分馆 分厂 分场 分部 分队 分站 分库 分中心 分党组 分指挥部 分成 分管 分散 分布 分类 分级 分区 分数 分批 分期 分层 分工 分组 分支 分包 分析 分享 分流 分担 分发 分房 分配 分拣 分红 分米 分田 分步 分段 分外 分片 分头 分离 分解 分项 分课 ' +
  '家庭 家园 家乡 家政 家电 家长 里程 面向 面对 面临 层次 层面 层级 件数 届时 场所 处理 处于 处置 处分 座谈 组织 组成 ' +
  '队伍 声音 步伐 步骤 口号 口径 口岸 门户 门槛 道路 道德 字头 页面 本级 本地 本市 本省 篇章 部署 区域 区划 县域 市场 市民 市区 市级 省级 国际 国家 国有 国道 国内 国外 省道 省内 省外 县道 乡道 村道 市值 市内 ' +
  '镇街 村级 村民 村庄 校园 院校 地区 地方 地位 州市 省区 省市 市州 市县 县区 县市 区县 县乡 对接 对外 对口 对标 对于 双向 双方 双重 副职 组团 股份 片区 块钱 点击 点评 ' +
  '两位数 线上 线下 路线 路径 路网 格局 环境 环节 环保 单位 单元 笔者 课程 课题 班子 堂食 顿时 眼前 面积 套餐 路段 线路 流域 流程 流动 大会 大力 大学 大局 大事 大众 大型 大幅 大国 方向 方针 方式 方案 方法 方位 方略 方阵 方言 方圆 方队 方正 方可 方能 方才 方便 方剂 方志 方块 方舱 方知 网格 网点 网络 网站 网民 网红 网购 网上 网下 网办 网店 网吧 网速 网约 网信 网课 网评 网友 网箱 网签 链条 链主 链长 链式 链群 链接 类型 类别 种植 种子 种养 层楼';

// 个 before a noun that begins like another measure word: 两个市场, 14个区级产业
const generic =
  '个市场 个市级 个市民 个市政 个市直 个市属 个市定 个县级 个县域 个县直 个县城 个区级 个区域 个区块 个区直 个村级 个村民 个村务 个村庄 个村集体 个镇级 个乡村 个乡级 个社区级 个社区工作者 个家庭农场';

const measures: Lexicon<Measure | undefined> = lexiconOf<Measure | undefined>([
  ...others.split(' ').map(word => [word, undefined] as const),
  ...generic.split(' ').map(word => [word, { word: '个', dimension: 'thing', factor: 1, base: '个' }] as const),
  ...counters.flatMap(([dimension, words]) =>
    words.split(' ').map(word => [word, { word, dimension, factor: 1, base: word }] as const),
  ),
  ...units.map(([word, dimension, base, factor]) => [word, { word, dimension, factor, base }] as const),
]);

/** The longest measure word or unit that begins at `at`. */
export const measureAt = (text: string, at: number): Measure | undefined => measures.longestAt(text, at)?.value;
