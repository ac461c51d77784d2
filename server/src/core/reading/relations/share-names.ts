import { negates } from './exclusive';

/** Names that say that each thing is one of them, and no more than one. */
export function isKnown(labels: readonly string[]): boolean {
  const names = labels.map(nameOf);
  if (names.length === 2) {
    const [a, b] = names as [string, string];
    const isKind = /^非./.test(b) && a.startsWith(b.slice(1)) && a.length < 4;
    if (a.length > 0 && (negates(a, b) || negates(b, a) || isKind)) return true;
  }
  return sets.some(set => names.length === set.length && set.every(member => names.some(name => member.test(name))));
}
const nameOf = (label: string): string =>
  label
    .replace(lead, '')
    .replace(
      /(?:的)?(?:委员|代表|干部|人士|党员|群众|人员|比例|评价|等次|产业(?:增加值)?|职工|学生|人口|居民|率|票)$/,
      '',
    );

/** Whether all names are different ones of a known set, though not all of it. */
export function isOfKnown(labels: readonly string[]): boolean {
  const names = labels.map(nameOf);
  return sets.some(
    set =>
      new Set(names.map(name => set.findIndex(member => member.test(name)))).size === names.length &&
      names.every(name => set.some(member => member.test(name))),
  );
}
/** What the first label may have before its name: 对服务非常满意, 空气质量优. */
const lead = /^(?:对[\u4e00-\u9fff]{1,12}?(?=(?:非常|很|较|比较|基本|不)?满意)|空气质量)/;
const sets: readonly (readonly RegExp[])[] = [
  [/^(?:群众|委员|代表)?(?:很|非常)?满意$/, /^(?:基本|较|比较)满意$/, /^不满意$/],
  [/^优秀(?:等次)?$/, /^称职(?:等次)?$/, /^基本称职(?:等次)?$/, /^不称职(?:等次)?$/],
  [/^好$/, /^较好$/, /^一般$/, /^差$/],
  [/企业$/, /个体(?:工商户?|户)?$/, /合作社$/],
  [/已[^，。]{0,8}(?:解决|采纳|落实)$/, /正在|列入|计划/, /暂|不能|无法|留作|参考/],
  [/^国有(?:投资|企业|资本|经济)?$/, /^民[间营](?:投资|企业|资本|经济)?$/, /^(?:外资|外商|港澳台)(?:投资|企业|经济)?$/],
  [/^优(?:良|天数|良天数)?$/, /^良(?:天数)?$/, /^轻度/, /^中度/, /^重度|^严重/],
  [/^税收(?:收入)?$/, /^非税(?:收入)?$/],
  [/^(?:煤炭|原煤|煤)/, /^(?:石油|原油|油)/, /^天然气/, /^(?:非化石|可再生|水电|电力)/],
  [/基本支出$/, /项目支出$/],
  [/城镇$/, /(?:农村|乡村)$/],
  [/^(?:很|非常)满意$/, /^满意$/, /^(?:基本|较|比较)满意$/, /^不满意$/],
  [/^赞成$/, /^反对$/, /^弃权$/],
  [/^优秀$/, /^良好$/, /^(?:合格|一般)$/, /^不合格$/],
  [/^(?:第一|一产|第一产)$/, /^(?:第二|二产|第二产)$/, /^(?:第三|三产|第三产)$/],
  [/^男[\u4e00-\u9fff]{0,3}$/, /^女[\u4e00-\u9fff]{0,3}$/],
  [/^中共(?:党员)?$/, /^(?:非中共|党外)/],
  [/^党员$/, /^非党员$|^党外/],
  [
    /^(?:博士|硕士|研究生)(?:研究生)?(?:及以上)?(?:学历)?$/,
    /^(?:大学)?本科生?(?:学历)?$/,
    /^(?:专科|大专)生?(?:及以下)?(?:学历)?$/,
    /^(?:高中|中专)/,
  ],
  [/^A类$/, /^B类$/, /^C类$/],
];
