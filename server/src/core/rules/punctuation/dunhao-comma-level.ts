import type { Paragraph } from '../../reading/paragraph';
import { characterSet } from '../../text/characters';
import { type Span, spanOf } from '../../text/span';
import { remove } from '../fixes';
import type { ParagraphRule, Report } from '../rule';

export const dunhaoCommaLevel: ParagraphRule = {
  id: 'punctuation/dunhao-comma-level',
  title: '顿号与逗号层次、“和、及”前的顿号',
  why:
    '并列成分的最后两项之间用了“和、与、及、以及”，就不再用顿号；两层并列时，外层用逗号、里层用顿号，不宜都用顿号' +
    '（GB/T 15834—2011，4.5、B.1）。',
  level: 'hint',
  examples: {
    bad: [
      '教育、医疗、养老⟦、⟧和就业。',
      '省委、市委⟦、⟧及区委。',
      '村两委⟦、⟧以及驻村工作队。',
      '区委副书记、区长张三⟦、⟧区政协主席、党组书记李四出席。',
      '市委副书记、市长张三⟦、⟧市委常委、组织部部长李四、副市长王五出席。',
    ],
    good: [
      '教育、医疗、养老和就业。',
      '社会各界，各民主党派、工商联，以及人民团体。',
      '提案委员会、农业和农村委员会。',
      '民革、民盟、和平统一促进会。',
      '干净、及时、与时俱进。',
      '区委书记张三、区长李四、区政协主席王五出席。',
      '区委书记、区长、区政协主席出席。',
      '从围湖造田、与湖争地到退田还湖。',
      '建设和康县、和安县。',
    ],
  },
  check(paragraph, report) {
    if (!paragraph.text.includes('、')) return;
    beforeConjunctions(paragraph, report);
    twoLayers(paragraph, report);
  },
};

function beforeConjunctions({ text }: Paragraph, report: Report): void {
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    if (!beginsConjunction(text.charCodeAt(at + 1))) continue;
    const word = conjunctions.find(word => text.startsWith(word, at + 1));
    if (!word || isOther(text, word, at)) continue;
    const span = spanOf(at, at + 1);
    report({ span, message: `“${word}”前面不用顿号`, fixes: [remove(span, '、')] });
  }
}
const conjunctions = ['以及', '和', '及', '与', '或'];
const beginsConjunction = characterSet(conjunctions);

/** Whether what follows a 顿号 only begins like a conjunction: 和平, 和康县, 与时俱进, `围湖造田、与湖争地`. */
function isOther(text: string, word: string, at: number): boolean {
  if (notConjunctions.some(begin => text.startsWith(begin, at + 1))) return true;
  if (word === '和') return text[at + 3] === '县';
  return word === '与' && !/、[^，。；、]{1,12}$/.test(text.slice(Math.max(0, at - 13), at));
}

const notConjunctions =
  '和平 和谐 和睦 和解 和美 和善 和气 和声 和缓 和煦 和衷 和田 和龙 和县 和静 和硕 和布克 及时 及格 及第 及早 与会 与时 与众 与民 与人 与国 与日 与党 与世 与其 或然'.split(
    ' ',
  );

/** `甲职、乙职某某、丙职、丁职某某`: the offices of one person and the persons are all parted by 、. */
function twoLayers({ text, clauses }: Paragraph, report: Report): void {
  for (const clause of clauses) {
    const items = itemsOf(text, clause);
    if (items[0]?.named) continue;
    const last = items.findLastIndex(({ named }) => named);
    for (let i = 1; i < last; i++) {
      if (!items[i - 1]!.named || items[i]!.named !== false) continue;
      const span = spanOf(items[i]!.start - 1, items[i]!.start);
      report({
        span,
        message: '两层并列不宜都用顿号，人与人之间宜用逗号',
        fixes: [{ title: '改为“，”', edits: [{ span, newText: '，' }] }],
      });
    }
  }
}

interface Item {
  readonly start: number;
  readonly named: boolean | undefined;
}

/** What 、 parts in a clause. Four items are the fewest that two persons and three offices make. */
function itemsOf(text: string, { start, end }: Span): readonly Item[] {
  if (!hasFourItems(text, start, end)) return [];
  const words = text.slice(start, end);
  if (!office.test(words)) return [];
  const parts = words.split('、');
  let from = start - 1;
  return parts.map(part => {
    const item = { start: from + 1, named: personNamed(part) };
    from += part.length + 1;
    return item;
  });
}

function hasFourItems(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end && marks < 3; at++) if (text.charCodeAt(at) === dunhao) marks++;
  return marks === 3;
}
const dunhao = '、'.charCodeAt(0);

/** Whether an item is an office with a name behind it, or an office alone; undefined when it is neither. */
function personNamed(item: string): boolean | undefined {
  let name: string | undefined;
  for (const [, behind] of item.matchAll(offices)) name = behind;
  return name === undefined ? undefined : name.length >= 2;
}
const office =
  /书记|常委(?!会)|主席|主任|部长|局长|市长|区长|县长|省长|镇长|乡长|院长|校长|秘书长|委员|组长|司长|厅长|处长|科长/;
const offices = new RegExp(`(?:${office.source})(?=([\\u4e00-\\u9fff]{0,3}))`, 'g');
