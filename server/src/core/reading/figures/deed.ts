import { wordsIn } from './counted-words';

/** What the words before a number, or before its noun, say of what it counts. */
export interface Deed {
  /** What was done: 包扶, 召开; none where the text only says how many there are. */
  readonly verb?: string;
  /** What else stands there: 青溪镇 in 青溪镇共有12个行政村; empty where only words of time, extent or the writer himself do. */
  readonly about: string;
  /** Which ones are meant: this: 这31件; deed: 立案的31件, those that it was done to; clause: 通过评估的31家, others of that kind. */
  readonly told?: 'this' | 'deed' | 'clause';
}

export function deedIn(before: string): Deed {
  // 看望全县73位老人: whoever does it, they are all of the county's
  if (definite.test(before)) return { about: '', ...(before.endsWith('这') && { told: 'this' as const }) };
  const known = wordsIn(before);
  // 与1500名儿童结对: what is done follows
  const verb = preposition.test(before) ? undefined : known.findLast(({ kind }) => kind === 'verb');
  let about = '';
  let at = 0;
  for (const { start, end, kind } of known) {
    about += before.slice(at, kind === 'inner' ? end : start);
    at = end;
  }
  about += before.slice(at);
  const isDeed = verb !== undefined && result.test(before.slice(verb.end));
  return {
    ...(verb && { verb: before.slice(verb.start, verb.end) }),
    about: self.test(about) ? '' : about,
    ...(before.endsWith('的') && { told: isDeed ? ('deed' as const) : ('clause' as const) }),
  };
}
const definite = /(?:全[省市区县州旗镇乡村校院局厂]|公司全体|这|上述|以上)$/;
const preposition = /[与对为向给将由被让从]$/;
/** 排查出的, 受理的. */
const result = /^[出到了过成]?的$/;
/** The writer's own place or body and its people, and what is held right now: 此次专项行动. */
const self =
  /^(?:在?(?:此次|本次|这次)[^省市区县镇乡村]{0,6})?(?:我们|我院|我局|我校|我|本|市|区|县|省|州|旗|镇|乡)?(?:全院|全局|全校|公司|集团|学校|学院|医院)?(?:政协|人大|政府|委|委员会|常委会|财政)?(?:党员干部|机关干部|干部群众|委员|代表)?[受被获]?[出到了过成]?$/;

/** What was done, in one word for those that say one thing: 组织 and 开展 of a meeting or a visit. */
export const senseOf = ({ verb }: Pick<Deed, 'verb'>): string | undefined =>
  verb ? (synonyms.get(verb) ?? verb) : undefined;
const synonyms = new Map(
  [
    '开展 组织 举办 召开',
    '完成 实现',
    '表彰 评选 选树',
    '选派 派出',
    '建成 新建 建设',
    '招募 招聘 聘请 招录 招收',
    '给予 受到',
    '设立 新设 新设立 成立',
    '引进 招引',
  ].flatMap(words => {
    const [one, ...others] = words.split(' ') as [string, ...string[]];
    return others.map(word => [word, one] as const);
  }),
);
