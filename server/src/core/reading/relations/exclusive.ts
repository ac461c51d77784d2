/** Whether labels name different ones of a set whose members exclude each other: 城镇 and 农村; 第一批, 第二批; 博士, 硕士, 本科; 中共 and 非中共. */
export const areExclusive = (labels: readonly string[]): boolean =>
  labels.length > 1 &&
  (areNegated(labels) ||
    areAges(labels) ||
    sets.some(set => differ(labels, label => set.find(member => member.test(label)))) ||
    series.some(member => differ(labels, label => member.exec(label)?.[0])));

/** Whether each label has a name, and one of its own. */
function differ(labels: readonly string[], nameOf: (label: string) => unknown): boolean {
  const names = new Set<unknown>();
  for (const label of labels) {
    const name = nameOf(label);
    if (name === undefined || names.has(name)) return false;
    names.add(name);
  }
  return true;
}

/** A label is the first member of its set that it fits. */
const sets: readonly (readonly RegExp[])[] = [
  [/中央|国家级/, /地方/],
  [/公办/, /民办/],
  [/城[镇市区]/, /农村|乡村|乡镇/],
  [/国有|国企|央企/, /民营|私营|民企|民间/, /外资|外企|外商/],
  [/非党员|群众/, /党员/],
  [/新建|新增/, /改建|续建|改造|原有|再融资/],
  [/企业|单位|集体/, /个人|个体/],
  [/上级/, /本级/],
  [/按期|如期|按时/, /超期|逾期|延期/],
  [/在职|在编/, /退休|退职|编外|聘用/],
  [/规上|规模以上|大型/, /小微|规下|规模以下/],
  [/口头/, /书面/],
  [/室内|线上|网络/, /室外|线下|现场/],
  [/专职|专任|全职/, /兼职|兼任|柔性/],
  [/国内|境内/, /国外|境外/],
  [/[省市县区州]内|本地/, /[省市县区州]外|外地/],
  [/财政/, /自筹|社会/],
  [/夏粮/, /秋粮/],
  [/早稻/, /中稻/, /晚稻/],
  [/男/, /女/],
  [
    /国家级|中央/,
    /省(?:[级直属派]|$)/,
    /(?<!全)市(?:[级直属派]|$)/,
    /(?<!全)[县区旗州](?:[级直属派]|$)/,
    /乡镇|乡级|镇[级街]|街道/,
    /村|社区/,
  ],
  ['中央', '省', '市', '[县区]', '乡镇|镇村', '村', '企业', '群众|农户|村民|个人', '社会', '银行'].map(
    payer => new RegExp(`(?:${payer}).*(?:安排|配套|自筹|投入|补助|承担|筹集|拨付|拨款|出资|解决|捐)`),
  ),
  [
    /乡镇|街道/,
    /村|社区/,
    /公安|政法|法院|检察/,
    /高校|院校|学校|教育/,
    /医院|医疗|卫生/,
    /科研|院所/,
    /企业|公司/,
    /机关|直属|[省市县区]直|单位/,
  ],
  [/判决/, /调解/, /撤诉|撤回/, /驳回|移送/],
  [/纯电/, /混合动力|混动/, /氢燃料|氢能/],
  [/党群/, /政府|行政/, /[法检]院|司法|法检/, /企业/],
  [/大型/, /中型/, /小型/],
  [/特大桥/, /大桥/, /中桥/, /小桥/],
  [/主干|干线/, /次干/, /支路|支线/],
  [/(?:^|[^乡])镇$/, /乡$/, /街道$/, /(?:农|林|牧)场$/],
];

/** Names of one kind that differ by what stands here. */
const series: readonly RegExp[] = [
  /第[一二三四五六七八九十]+(?=[批期阶轮届次])|首(?=批|期)/,
  /(?<!前)[一二三四]季度|上半年|下半年/,
  /(?:^|[^前\d])\d{1,2}月份?/,
  /(?:19|20)\d\d年(?!以来)/,
  /(?<!上|下|以)(?:特|一|二|三|四|五|甲|乙|丙|丁)[等级类](?!以上|以下)/,
  /[A-E](?=[类级])/,
  /(?<!不|基本|不够)(?:优秀|良好|合格|称职)|基本(?:合格|称职)|不(?:合格|称职)/,
  /(?<=^[^，。；、]{0,4})(?:博士|硕士|本科|大专|专科|高中|中专)(?=(?:学历|学位)?(?:研究生|毕业生|生)?(?:学历|学位)?(?:的|人才)?$)/,
];

/** 中共 and 非中共, 重点 and 其他. */
const areNegated = ([a, b, c]: readonly string[]): boolean =>
  c === undefined && a!.length > 1 && b!.length > 1 && (negates(a!, b!) || negates(b!, a!));

/** 非党员 of 党员, 未办结 of 办结, 不合格 of 合格. */
export const negates = (negation: string, word: string): boolean =>
  negation.length === word.length + 1 && '非未不'.includes(negation[0]!) && negation.endsWith(word);

/** 35岁以下, 36至45岁, 46岁以上: no age is in two of them. */
function areAges(labels: readonly string[]): boolean {
  if (!labels.every(label => label.includes('岁'))) return false;
  const spans = labels.map(ageSpan);
  if (!spans.every(span => span !== undefined)) return false;
  const sorted = spans.toSorted(([a], [b]) => a - b);
  return sorted.every(([low], i) => i === 0 || low >= sorted[i - 1]![1]);
}
function ageSpan(label: string): readonly [number, number] | undefined {
  const [, low, high, side] = /(?:(\d{2})岁?(?:[—－~～-]|至|到))?(\d{2})岁(?:（含）)?(以[上下])?/.exec(label) ?? [];
  if (high === undefined || (low === undefined && side === undefined)) return undefined;
  if (low !== undefined) return [Number(low), Number(high)];
  return side === '以上' ? [Number(high), Number.POSITIVE_INFINITY] : [0, Number(high)];
}
