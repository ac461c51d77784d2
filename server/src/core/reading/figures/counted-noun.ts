import { lexicon, words } from './counted-words';

/** Where a noun ends that begins at `from`: behind a head noun, else before a mark, a number or a word that no noun goes on with. */
export const nounEnd = (text: string, from: number, to: number): number => endIn(text, from, to).end;

/** The same, undefined where no head noun ends it. */
export function headEnd(text: string, from: number, to: number): number | undefined {
  const { end, isHead } = endIn(text, from, to);
  return isHead ? end : undefined;
}

function endIn(text: string, from: number, to: number): { readonly end: number; readonly isHead: boolean } {
  for (let at = from; at < to; at++) {
    const head = heads.longestAt(text, at);
    const stop = stops.longestAt(text, at);
    if (head) {
      at += head.word.length - 1;
      if (head.value && !goesOn(text, at + 1)) return { end: at + 1, isHead: true };
    } else if (stop?.value) return { end: at, isHead: false };
    else if (stop) at += stop.word.length - 1;
  }
  return { end: to, isHead: false };
}

function goesOn(text: string, at: number): boolean {
  if (heads.longestAt(text, at)?.value) return true;
  const compound = compounds.longestAt(text, at);
  const stop = stops.longestAt(text, at);
  // 党员轮训班, but 党员轮训一遍
  return compound !== undefined && !(stop?.value && stop.word.length > compound.word.length);
}

/** Whether a noun goes on at `at`: 家属 behind 职工, not 化解 behind 调解员. */
export function continuesNoun(text: string, at: number): boolean {
  const compound = compounds.longestAt(text, at);
  const word = words.longestAt(text, at);
  return compound !== undefined && !(word?.value === 'verb' && word.word.length > compound.word.length);
}

/** A noun ends behind these, unless it goes on as a compound. */
export const heads = lexicon<boolean>(
  [
    true,
    '委员 代表 党员 干部 群众 学生 教师 职工 居民 村民 企业 家庭 会议 提案 课题 议题 项目 人员 成员 专家 工人 农民 队员 志愿者 医生 护士 人才 劳动力 儿童 老人 妇女 单位 部门 机构 学校 医院 社区 乡镇 街道 活动 建议 意见 信息 报告 制度 合作社 公司 护林员 网格员 联络员 调研员 行政村 自然村 贫困村 示范社 示范村 农户 贫困户 困难户 商户 用户 界别 镇街 厂房 住房 道路 公路 岗位 案件 事项 问题 工程 实事 任务 措施 签约团队 团队 队伍 小组 网格 中心 平台 基地 园区 幼儿园 敬老院 养老院 福利院 幸福院 卫生院 卫生室 服务站 工作站 联络站 工作室 书屋 诊所 药店 农场 林场 养殖场 支部 党支部 党组织 社会组织 志愿服务组织 工作队 服务队 驻村工作队 特派员 员 者 户 师 传承人 带头人 负责人 军人 资金 基金 贷款 床位 学位 车位 线路 车辆 水库 桥梁 隧道 品牌 产品 品种 专利 小区 场馆 景区 收入 税费 税收 投资 补贴 补助 奖金 经费 款项 食堂 商铺 门店 加油站 污水处理厂 水厂 变电站',
  ],
  [
    false,
    '员工 员额 户籍 户外 户数 户主 户口 户均 户用 师生 师资 师范 师德 师傅 中心镇 中心村 中心区 中心城 中心校 网格化 网格长 资金链 产品化 户厕 委员会 代表团 代表大会 群众性 企业家 项目部 活动室 活动中心 信息化 信息员 人才库 学生会 问题线索 建议书 意见书 报告会 报告单 更新 更换 收入来源 投资额 投资者 投资商 投资人',
  ],
);
const compounds = lexicon<true>([
  true,
  '余额 总额 性 食堂 工厂 车间 建议 议案 签约团队 工作者 工作人员 从业人员 技术 中心 平台 基地 园区 总部 孵化器 工作室 工作站 工作组 服务 负责人 家属 子女 组织 小组 队伍 专班 干部 代表 党员 职工 库 家 化 型 类 级 户 楼 群 点 区 带 线 网 站 所 院 校 会 团 队 员 长 书 单 证 卡 金 费 款 管理 办理 提案 会议 活动 报告 调研 视察 学校 医院 医生 教师 学生 公司 企业 项目 人员 标兵 先进 骨干 培训 讲座 论坛 轮训 研修 进修 班 沙龙 讲堂 夜校 恳谈会 座谈 大赛 比赛 竞赛 演出 展演',
]);
const stops = lexicon<boolean>(
  [
    true,
    '取得 铺开 全面铺开 用心 用情 倾情 倾力 悉心 默默 领取 享受 驻守 上岗 参与 参加 守护 坚守 活跃 辛勤 扎根 组织 开展 到 在 被 由 进行 提交 提出 划分 完成 实施 落户 获 赴 为 对 从 向 以 已 均 都 全 全部 全程 全天候 实现 通过 中 的 和 与 及 或 是 有 将 分 分赴 分别 深入 积极 踊跃 主动 先后 相继 共 达 占 比 同 又 也 还 就 把 让 使 给 走进 走上 走访 投身 奋战 坚守 加入 成为 得到 受到 开工 竣工 建成 投产 入选 评为 荣获 办结 用于 包括 其 其中 纳入 无一 进展 吃住 重返 深受 倍感 收到 同台 新增 新建 下沉 走村 日夜 昼夜 日均 人均 户均 逐步 逐一 陆续 脱 脱贫 增 减 提高 下降 超 约 近 升 支持 帮助 晋升 按 按期 按时 如期 顺利 相应 带动 吸纳 惠及 覆盖 于 并 且 而 等 正式 稳定 率先 消除 跻身 进入 摘取 完工 交付 启动 上线 运行 运营 发挥 围绕 助推 推动 促进 之 所 更 来之不易 履职 闻令而动 向险而行 逆行出征 挺身而出 冲锋 冲在 并肩 恪尽职守 走街串巷 进村入户 入户 逐户 逐人 逐村 逐家 逐件 逐项 忙碌 穿梭 热心 存在 位于 违规 违法 方便 表示 致以 建立 配备 连接 串联 串起 面临 保持 采用 采取 实行 召开 举办 组成 轮训一遍 轮训一次 培训一遍 培训一次 调研一遍 走访一遍 走访一次 体检一遍 体检一次 资格有效 资格合法',
  ],
  [true, [...'，。、；：！？（）“”‘’《》—…·0123456789０１２３４５６７８９\t　'].join(' ')],
  [
    false,
    '中央和省 中央和省级 国家和省级 党组织 社会组织 群团组织 基层组织 志愿服务组织 国有 中小 中学 中心 中医 中药 中央 中国 中华 中型 中层 中青年 公共 共产党 共青团 分公司 分局 分支 分店 分会 分馆 分中心 到位 全国 全省 全市 全县 全日制 全媒体 全科 全域 比赛 对象 对口 对外 有机 有色 有限 有关 和谐 和平 都市 同志 同学 升级 超市 增值 减排 减灾 脱贫劳动力 脱贫群众 脱贫家庭 脱贫村 脱贫户 脱贫县 脱贫人口 从业 与会 为民 达标 获奖 就业 其他 所有 研究所 事务所 派出所 卫生所 之家 之星 之城 高等 等级 以上 按摩 特约 签约 节约 预约 公约 近郊 近亲 在编 在册 在校 在职 在岗 在建 在库 在营 在用 在训 在园 在外 中职 中高职 组织部 以工代赈 以下 为农 为老 到户 分散 分级 分布式 比武 还建 还林 和美 并网 500强 100强 4A级 5A级 3A级 5G 将军 减税降费 减税 降费 减负 中外 中共 超高 被征地 对接 同级 占地 违法建设 违法建筑 违法用地 违法占地 违规占地 违规建筑 违法案件 违法行为 违法线索 违法犯罪 违规行为 违规问题 违规案件 违规资金 提升行动 提升工程 提升计划 提升项目 提升活动 促进行动 促进工程 促进计划 带动行动 带动工程 带动计划 支持计划 支持项目 支持行动 消除行动 脱贫行动 脱贫工程 覆盖行动 覆盖工程',
  ],
);
