import { lexiconOf } from '../../text/lexicon';

const forms: Readonly<Record<string, string>> = {
  通车: '建成通车',
  竣工: '竣工验收 落成',
  开工: '开工建设 动工 动工兴建 动工建设 破土动工',
  投产: '投入生产 建成投产',
  投用: '投入使用 建成投用 交付使用 启用 投运 建成投运 投入运行',
  摘帽: '脱贫摘帽',
  退出贫困县: '退出贫困县序列 退出国家级贫困县 退出国家贫困县',
  成立: '正式成立 宣告成立 揭牌成立 挂牌成立',
  运营: '投入运营 开通 开通运营 开门营业',
  创建: '创建成为',
  开放: '建成开放 正式开放',
  蓄水: '下闸蓄水',
  抗洪: '抗洪救灾 抗洪抢险',
  获评: '荣获 获得 喜获 被评为 被评定为 被命名为 被认定为 被授予 被确定为 入选 成功入选 跻身 列入 成功创建 成功创建为 成功创建成',
  上市: '挂牌上市 上市交易 成功上市',
  施行: '实施 生效 起施行 颁布施行',
  印发: '出台 发布 颁布',
  召开: '举行 举办',
  启动: '启动建设 启动实施',
  开幕: '启幕',
};
const plain =
  '封关 封关运行 闭幕 奠基 揭牌 挂牌 封顶 开业 开馆 开园 合龙 获批 换届 揭幕 首航 首飞 并网 点火 贯通 复工 停产 关停 撤市设区 撤县设市 撤县设区 通水 通气 通电 开诊 开港 开航 下水 通航 复航 开行 首发 试运行 试运营 出炉 出铁 开机 开服 搬迁 改制 解放 建县 建校 建院 始建 创办 创建于';

/** What happens once, each in one word for all its forms: 通车 for 建成通车. */
export const eventVerbs = lexiconOf<string>([
  ...Object.entries(forms).flatMap(([verb, others]) => [verb, ...others.split(' ')].map(form => [form, verb] as const)),
  ...plain.split(' ').map(verb => [verb, verb] as const),
]);

/** What a place or body becomes: what it is then is what tells the event: 我县获批国家生态示范区. */
export const wins = new Set(['获批', '创建', '获评']);

/** What happens again and again, but once to what has a name or number of its own: 第十四次党代会召开, 《…条例》施行. */
export const repeatable = new Set(['召开', '施行', '印发', '启动', '搬迁']);
