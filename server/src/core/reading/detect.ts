// Whether a text is a formal Chinese speech or report. No imports: the client takes this file into its own bundle.

/** So many characters from the beginning of a text are looked at. */
export const enoughToDetect = 4000;

/** Whether a text, or a piece of one, reads as a speech or report in Chinese, judged by its beginning. */
export function readsAsSpeech(text: string): boolean {
  const beginning = text.slice(0, enoughToDetect);
  return isChinese(beginning) && weigh(beginningOf(beginning)) >= 3;
}

interface Beginning {
  readonly text: string;
  /** The lines that are not blank, without indent and Markdown's marks of headings. */
  readonly lines: readonly string[];
  /** The lines where title, occasion and salutation stand. */
  readonly top: readonly string[];
  /** Share of the 汉字 that belong to words of public affairs, 0 to 1. */
  readonly register: number;
  /** Share of the clauses that open with a task: 坚持…，推进…，要…; 0 to 1. */
  readonly tasks: number;
}

/** Something that speaks for a speech, or with a negative weight against it. */
type Sign = readonly [weight: number, shows: (beginning: Beginning) => boolean];

const signs: readonly Sign[] = [
  // The form of a speech or report: salutation, title, occasion, opening, headings.
  [3, top(/(^|[。）\s])(各位|尊敬的|全体)*(代表|委员|同志们)[^。：:！!]{0,30}[：:！!]/)],
  [2, top(/(^|[。）\s]|尊敬的)(各位|女士们|先生们|朋友们|同学们|乡亲们)[^。：:！!]{0,40}[：:！!]/)],
  [2, top(/^.{0,50}(工作|述职|述廉|执行|情况|的)(报告|汇报|总结)([（(].{0,30}[）)])?$|^(述职报告|工作总结)/)],
  [2, top(/^.{0,50}(讲话|致辞|致词|发言|演讲|决议|公报|贺词|发布)(稿|材料|摘编|提纲)?([）)]|[（(].{0,30}[）)])?$/)],
  [2, top(/在.{2,50}(会|会议|大会|全会|论坛|仪式|典礼|班|大学)上(的|$|[^，。]{0,30}(报告|$))/)],
  [2, text(/我谨?代表[^。]{2,30}(报告|作|致以|表示|向)|请予?审[议查]|(报告|汇报|述职)如下|三点意见|主要任务是/)],
  [1, line(/^(第?[一二三四五六七八九十]+(部分|、|是)|（[一二三四五六七八九十]+）)/)],
  // Its language: public affairs, tasks, results, the common “we”, the formulas of the time.
  [1, ({ register }) => register >= 0.12],
  [1, ({ register }) => register >= 0.18],
  [1, ({ tasks }) => tasks >= 0.15],
  [1, ({ tasks }) => tasks >= 0.3],
  [1, text(/(增长|下降|完成|达到?|实现|新增|建成)[^，。；\n]{0,12}\d/g, 3)],
  [1, text(/我们|我[国省市区县州乡镇院局]|全[国省市区县]上下|一年来|五年来/)],
  [
    1,
    text(/坚强领导|正确领导|为核心的|讲话精神|新时代|社会主义|高质量发展|现代化|决策部署|新(征程|篇章|局面|成效|突破)/),
  ],
  // The form of other kinds: laws, contracts, judgments, papers, notices, news, stories, letters, code, exams, records, lists.
  [-4, line(/^第[一二三四五六七八九十百\d]+条/, 2)],
  [-4, text(/甲方|乙方|原告|被告/g, 2)],
  [-4, line(/^[【[]?(摘\s*要|关键词)[】\]：:]/)],
  [
    -3,
    top(
      /^[^一二三四五六七八九十（第].{0,60}(通知|通告|公告|启事|条例|办法|细则|协议|合同|议程|纪要|说明书|隐私政策|答复|复函)([（(].{0,30}[）)])?$/,
    ),
  ],
  [
    -3,
    top(/本报讯|电（记者|日电 ?（|[（(]记者|记者(从|在|日前|近日|获悉|了解|看到|采访)|负责人(介绍|表示)|据了解|据悉/),
  ],
  [-2, top(/本报记者/)],
  [-3, text(/[问喊笑]：“|[他她我]说|说道：|”[^，。“”\n]{0,6}[道问喊笑]/g, 3)],
  [-2, text(/[她您]/g, 3)],
  [-3, text(/`|https?:/)],
  [-3, line(/^[A-D][.．、]/, 2)],
  [-4, mostLines(/^[[\d][^\u4e00-\u9fff]{4,}\s|^.{1,6}[：:]|\.[a-z]{2,4}$|\d{1,2}[:：]\d{2}$/)],
  [-3, ({ lines }) => lines.length > 4 && lines.filter(line => /[，。；！？]/.test(line)).length * 4 < lines.length],
];

function top(pattern: RegExp): Sign[1] {
  return ({ top }) => top.some(line => pattern.test(line));
}
function line(pattern: RegExp, least = 1): Sign[1] {
  return ({ lines }) => lines.filter(line => pattern.test(line)).length >= least;
}
function mostLines(pattern: RegExp): Sign[1] {
  return ({ lines }) => lines.length > 2 && lines.filter(line => pattern.test(line)).length * 2 > lines.length;
}
function text(pattern: RegExp, least = 1): Sign[1] {
  return ({ text }) => count(text, pattern) >= least;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const weigh = (beginning: Beginning): number =>
  signs.reduce((sum, [weight, shows]) => sum + (shows(beginning) ? weight : 0), 0);

function beginningOf(text: string): Beginning {
  const lines = text
    .split(/[\r\n]+/)
    .map(line => line.replace(/^[\s#>*]+/, '').trimEnd())
    .filter(line => line);
  const top = lines.slice(0, 10).map(line => line.slice(0, 200));
  return { text, lines, top, register: registerOf(text), tasks: tasksOf(text) };
}

const han = /[\u3400-\u9fff]/g;

/** Chinese; no Japanese, Korean, code or table of symbols. */
function isChinese(text: string): boolean {
  const chinese = count(text, han);
  return (
    chinese >= 4 &&
    count(text, /[A-Za-z\uac00-\ud7af]/g) < chinese / 2 &&
    count(text, /[\u3041-\u30ff]/g) < chinese / 50 &&
    count(text, /[{}<>=;$\\|_,]/g) < chinese / 10
  );
}

function registerOf(text: string): number {
  let hits = 0;
  for (let i = 0; i < text.length; i++) if (publicWords.has(text.slice(i, i + 2))) hits += 2;
  return hits / Math.max(count(text, han), 1);
}

function tasksOf(text: string): number {
  const clauses = text.split(/[，。；：！？、\n]\s*/).filter(clause => clause.length > 2);
  return clauses.filter(clause => taskVerbs.test(clause)).length / Math.max(clauses.length, 4);
}

const publicWords = new Set(
  (
    '工作 发展 建设 推进 推动 坚持 加强 加快 深化 改革 落实 贯彻 全面 深入 扎实 切实 积极 认真 着力 大力 社会 经济 产业 企业 项目 投资 ' +
    '民生 群众 人民 政府 政协 委员 代表 党委 党组 党建 中央 区委 市委 省委 县委 会议 全会 精神 思想 领导 干部 机关 组织 制度 机制 体制 体系 ' +
    '能力 水平 质量 服务 保障 创新 开放 合作 稳定 安全 生态 环境 治理 乡村 振兴 农村 农业 城市 城乡 教育 医疗 就业 增长 完成 实现 提高 提升 ' +
    '完善 健全 优化 强化 促进 统筹 协调 协商 监督 提案 调研 履职 参政 议政 民主 团结 统战 战略 规划 目标 任务 重点 重大 重要 成效 成绩 成就 ' +
    '成果 取得 作出 贡献 奋斗 努力 时代 主义 现代 特色 中国 全国 全省 全市 全区 全县 我省 我市 我区 我县 法治 依法 行政 责任 监管 公共 科技 ' +
    '人才 文化 宣传 学习 培训 活动 开展 支持 基础 基层 管理 结构 市场 资源 改善 生产 国家 世界 和平 共同 同志 征程 使命 形势'
  ).split(' '),
);
const taskVerbs =
  /^(要|必须|继续|进一步|不断|坚持|加强|加大|加快|推进|推动|深入|深化|全面|积极|认真|着力|大力|切实|扎实|完善|健全|开展|组织|落实|实施|优化|提升|提高|强化|促进|抓好|做好|引导|支持|鼓励|发展|建设|打造|培育|围绕|聚焦|贯彻|保障|统筹|严格|充分|努力|牢固|牢牢|巩固|创新|发挥|建立|为|新建|改造)/;
