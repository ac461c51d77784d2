import { characterSet, isHan } from '../../text/characters';
import { lexiconOf } from '../../text/lexicon';
import type { Span } from '../../text/span';
import { surnames } from './person-name';

/** An office as a line names it: 青溪县政协副主席, 副县长, 市农业农村局局长. */
export interface Office extends Span {
  /** The named place: 青溪; empty where it is the one that the text is about. */
  readonly place: string;
  /** The body with its level: 县政协; of a 县长 the level; empty where only the post is named. */
  readonly body: string;
  /** 副, 常务副, 代; empty for who heads the body. */
  readonly rank: string;
  /** 主席. */
  readonly post: string;
}

/** The offices of a line that a name or another office may follow, in its order. */
export function officesIn(text: string): readonly Office[] {
  const offices: Office[] = [];
  for (let end = 1; end < text.length; end++) {
    if (!endsPost(text.charCodeAt(end - 1)) || !leadsOn(text.charCodeAt(end))) continue;
    const found = posts.longestBefore(text, end);
    if (!found) continue;
    const at = end - found.word.length;
    if (text[at - 1] === '总') continue;
    const { rank, post } = found.value;
    const { place, body, start } = bodyBefore(text, at, post);
    offices.push({ start, end, place, body, rank, post });
  }
  return offices;
}
/** A blank may stand before the name, 、 or 兼 before the next office. */
const leadsOn = characterSet([...surnames, ' ', '\u3000', '、', '，', '兼']);
const endsPost = characterSet('席记任长委员理');

function bodyBefore(text: string, at: number, post: string): Pick<Office, 'place' | 'body' | 'start'> {
  const isOfLevel = levels.includes(post[0]!);
  const known = isOfLevel ? governments.longestBefore(text, at) : bodies.longestBefore(text, at);
  const from = known ? at - known.word.length : at;
  const run = runBefore(text, from);
  if (!known && !isOfLevel) return { place: '', body: run, start: from - run.length };
  return { place: placeOf(run), body: isOfLevel ? post[0]! : known!.word, start: from - run.length };
}

/** The 汉字 before `end`, as far as a word that leads to a name. */
function runBefore(text: string, end: number): string {
  let start = end;
  while (start > end - longest && isHan(text.charCodeAt(start - 1)) && !leads.includes(text[start - 1]!)) start--;
  return text.slice(start, end);
}
const longest = 12;
const leads = '受由在和与对向请经按据为以从被把将让同等的是了及邀陪赴听兼任，';

/** The place that a run of characters ends with; names of places have two characters, or three that stand alone. */
function placeOf(run: string): string {
  const bare = run.replace(/^(?:中共|原|前|时任)/, '').replace(/^[我本该全]$|^.*[上下中后前间内里]$/, '');
  return bare.length > 3 ? bare.slice(-2) : bare;
}

const levels = '省市县区州旗盟镇乡';
const heads = [...levels].map(level => `${level}长`);
const others = [
  '主席', '书记', '第一书记', '主任', '主任委员', '部长', '局长', '厅长', '会长', '院长', '检察长', '秘书长', '主委', '校长', '组长', '理事长', '董事长', '总经理',
  '行长', '常委', '委员', '成员',
]; // biome-ignore format: one word after another
const ranks = ['', '副', '常务副', '第一副', '专职副', '驻会副', '代', '代理', '名誉'];
const posts = lexiconOf(
  [...heads, ...others].flatMap(post => ranks.map(rank => [rank + post, { rank, post }] as const)),
);

const ofLevel = [
  '委', '党委', '政协', '政协党组', '人大常委会', '人大常委会党组', '人大', '政府', '政府党组', '人民政府', '纪委', '纪委监委', '监委', '法院', '人民法院',
  '检察院', '人民检察院', '委组织部', '委宣传部', '委统战部', '委政法委', '委办公室', '政府办公室', '总工会', '工商联', '妇联', '科协', '文联', '残联',
]; // biome-ignore format: one word after another
const bodies = lexiconOf(
  [
    ...[...levels].flatMap(level => ofLevel.map(body => level + body)),
    ...['政协', '政协党组', '人大常委会', '人大常委会党组', '党组', '党委'],
  ].map(body => [body, true] as const),
);
/** What may stand before 市长 and the like for the second time: 北京市市长. */
const governments = lexiconOf(
  [...levels].flatMap(level => ['', '政府', '人民政府'].map(body => [level + body, true] as const)),
);
