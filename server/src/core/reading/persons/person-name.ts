import { characterSet, isBlank, isHan } from '../../text/characters';
import { soundAlike } from '../../text/homophones';
import { lexiconOf } from '../../text/lexicon';
import type { Span } from '../../text/span';

/** The name of a person behind an office: 王启明, 欧阳书涵, 王　伟. */
export interface PersonName {
  readonly span: Span;
  /** Without blanks. */
  readonly name: string;
}

/** The name that begins at `at`, where what follows it shows that it is one. */
export function nameAt(text: string, at: number): PersonName | undefined {
  if (!begins(text.charCodeAt(at)) || everyday.longestAt(text, at)) return undefined;
  const surname = compounds.includes(text.slice(at, at + 2)) ? 2 : singles(text.charCodeAt(at)) ? 1 : 0;
  if (surname === 0 || (heads.test(text.slice(at - 2, at)) && places.test(text.slice(at, at + 2)))) return undefined;
  const given = at + surname;
  const isSure = !doubtful.includes(text[at]!);
  for (const end of [given + 2, given + 1])
    if (isGiven(text, given, end) && (isBounded(text, end) || (isSure && isFollowed(text, end, end - at))))
      return { span: { start: at, end }, name: text.slice(at, end) };
  return spacedName(text, at, given);
}

/** 王　伟: names of two characters are spread to the width of three. */
function spacedName(text: string, start: number, at: number): PersonName | undefined {
  let second = at;
  while (isBlank(text.charCodeAt(second)) && second < at + 2) second++;
  const end = second + 1;
  if (second === at || !isGiven(text, second, end) || !isBounded(text, end)) return undefined;
  return { span: { start, end }, name: text.slice(start, at) + text[second] };
}

/** The one of these names that begins at `at`, if what follows is a word of its own or the name is too long for a chance. */
export function knownNameAt(text: string, at: number, names: ReadonlySet<string>): PersonName | undefined {
  for (const end of [at + 4, at + 3, at + 2]) {
    const name = text.slice(at, end);
    if (names.has(name) && (end > at + 2 || joints(text.charCodeAt(end)))) return { span: { start: at, end }, name };
  }
  return undefined;
}

function isGiven(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code) || (notGiven(code) && !virtues.includes(text.slice(at, at + 2)))) return false;
  }
  return true;
}

/** A mark, a blank, the end of the line or 同志. */
const isBounded = (text: string, end: number): boolean =>
  end >= text.length || !isHan(text.charCodeAt(end)) || text.startsWith('同志', end);

/** What people in office do; behind two characters only words that are nothing else. */
const isFollowed = (text: string, end: number, length: number): boolean =>
  deeds.longestAt(text, end) !== undefined || (length > 2 && joints(text.charCodeAt(end)));

const singleSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦左柳甘祝包宁符阮单裴柏尚霍成舒童路冉岑苗季柯梅涂翁卞娄冷褚卓靳文窦应宗欧项管闵滕席游古辛鲍蓝燕戚桂盛骆蒲屈尤曲巩闻郎佟仇荣桑隋储鞠楚卜丛蔺谷';
const compounds = ['欧阳', '上官', '司马', '诸葛', '尉迟', '皇甫', '慕容', '司徒', '令狐', '夏侯', '公孙'];
const singles = characterSet(singleSurnames);
/** What a name begins with. */
export const surnames: readonly string[] = [...singleSurnames, ...compounds];
const begins = characterSet(surnames);

/** Words of everyday as often as surnames: only a mark or 同志 behind the name tells. */
const doubtful = '于曾任常应单成易安管包宁牛';
/** Behind 市长, 县长 the rest of the name of a place or river: 长江, 长安镇, 长宁区. */
const places = /^(?:江|白山|[安宁葛武][市县区镇乡村街路大])/;
const heads = /[省市县区州]长$/;

/** Characters that are in no given name, but in the words behind one. */
const notGiven = characterSet('的了和与及等是对将把被就也都要不各其从向到以在作说率同提参讲带出会为某个多次已还均');

/** Given names in which some of them are. */
const virtues = [
  '向阳',
  '向东',
  '向前',
  '向荣',
  '向明',
  '向南',
  '为民',
  '为国',
  '为公',
  '从军',
  '从文',
  '多多',
  '同心',
];

const deedWords = [
  '出席', '主持', '讲话', '作', '代表', '率', '带队',
  '带领', '带头', '参加', '参会', '列席', '陪同', '强调', '指出', '要求', '介绍', '通报', '宣读', '传达', '汇报', '表示', '致辞', '致词', '发言',
  '到会', '到场', '深入', '前往', '调研', '走访', '慰问', '会见', '督办', '领衔', '牵头', '担任', '分别', '一行', '以及', '宣布', '签署', '签约',
  '听取', '检查', '视察', '考察', '受邀', '应邀', '亲自', '先后', '随后', '认为', '提出', '围绕', '主讲', '授课', '讲授', '讲党课', '来到', '看望',
  '揭牌', '颁奖', '点评', '总结', '部署', '动员', '接受', '回应', '答复', '负责', '挂帅', '联系', '说', '一同', '一道', '一起', '共同', '领学', '解读',
  '表态', '查看', '察看', '了解', '现场', '组织', '督导', '督促', '参与', '逐一', '批示', '签发', '协调', '推动', '引导', '分享', '回顾', '感谢', '欢迎',
  '回忆', '坦言', '告诉', '建议', '希望', '谈到', '寄语', '勉励', '走进', '来访', '蹲点', '当场', '立即', '立下', '接过', '分管', '主管', '领办', '认领',
  '认真', '倾听', '详细', '专题', '通过', '巡查', '巡河', '挥锹', '植树', '宣讲', '座谈', '辅导', '检阅', '登台', '上台', '讲述', '逐条', '当面', '邀请', '委托',
]; // biome-ignore format: one word after another
const deeds = lexiconOf(deedWords.map(word => [word, true] as const));
const joints = characterSet('已任和与及等为在就对向到于同还也因赴的受带签颁宣听看走召领谈坐站写');

/** Words that begin with a surname and may stand behind an office. */
const everydayWords = [
  '高度', '高位', '高效', '高质', '高标', '高层', '高校', '高新', '周末', '周密', '周边', '周到', '周年', '周期', '马上', '陆续', '严格', '严肃',
  '严厉', '严明', '严管', '田间', '田头', '程序', '程度', '方案', '方式', '方法', '方面', '方向', '方针', '方便', '文章', '文史', '文化', '文件',
  '文明', '文艺', '文旅', '文字', '章程', '许可', '许多', '张罗', '温度', '温馨', '温暖', '金融', '史料', '石油', '项目', '江河', '江湖', '林业',
  '林长', '林草', '林区', '林地', '关心', '关注', '关怀', '关爱', '关于', '关键', '常务', '常委', '常规', '常态', '常年', '常常', '任组', '任副',
  '任职', '任期', '任命', '任务', '任免', '任何', '安排', '安全', '安置', '万余', '万多', '万名', '万元', '万里', '贺信', '贺词', '余名', '余人',
  '余次', '余家', '余项', '谢谢', '武装', '成员', '成立', '成果', '成效', '路线', '路长', '段长', '龙头', '季度', '季节', '单位', '单独', '包案',
  '包联', '包保', '包抓', '应当', '应该', '应邀', '应对', '于是', '曾经', '石榴', '康养', '夏季', '秦岭', '黎明', '祝贺', '祝愿', '申报', '申请',
  '申诉', '毛泽', '管理', '管护', '宗教', '左右', '符合', '尚未', '冷静', '章节', '徐徐', '何时', '何种', '连续', '盛大', '盛会', '盛况', '古城', '古镇', '古建', '古村',
  '荣誉', '荣获', '荣耀', '游客', '游览', '席位', '席间', '辛勤', '辛苦', '桂花', '屈指', '尤其', '曲艺', '闻讯', '燕山', '蓝图', '储备', '储蓄', '谷物', '谷雨',
]; // biome-ignore format: one word after another
const everyday = lexiconOf(everydayWords.map(word => [word, true] as const));

/** Whether two names are those of two characters of one sound at one place, the surnames being the same. */
export function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const places = [...a].flatMap((character, i) => (character === b[i] ? [] : i));
  const [at = 0] = places;
  return (
    places.length === 1 &&
    at > 0 &&
    (soundAlike(a[at]!, b[at]!) || nameSounds.some(one => one.includes(a[at]!) && one.includes(b[at]!)))
  );
}

/** Characters of names that are met in little else. */
const nameSounds = [
  '兰岚', '伟玮炜', '辉晖', '林琳霖', '奇琦琪祺', '静婧靖', '民旻珉', '欣昕', '浩皓昊', '俊骏', '洁婕', '悦玥', '轩萱', '瑞睿', '宇昱煜', '桐彤',
  '涵晗', '华桦', '坤琨', '妍燕彦', '玉钰', '雅娅', '珊姗', '晶菁', '锦瑾', '涛韬', '丽俪', '佳嘉', '怡宜', '颖莹',
]; // biome-ignore format: one group after another
