import type { Formulation, Formulations } from '../../glossary/formulation';
import type { Glossary } from '../../glossary/glossary';
import { type Misspelling, type SpellingCheck, spellingCheckOf } from '../../glossary/misspelling';
import { formsOf } from '../../glossary/term';
import type { Paragraph } from '../../reading/paragraph';
import { beginningsOf } from '../../text/beginnings';
import { homophonesOf } from '../../text/homophones';
import { type Lexicon, lexiconOf } from '../../text/lexicon';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import type { Found, ParagraphRule, Report } from '../rule';

export const formulaMisname: ParagraphRule = {
  id: 'formulations/formula-misname',
  title: '提法名称写错',
  why: '固定提法的名称不能改字。与已知名称只差一字、且读音相同或者后面的中心语、前面的动词正是它的，视为写错；各地自己的提法不论。',
  level: 'warning',
  yieldsTo: ['numerals/lexicalised-chinese'],
  examples: {
    bad: [
      '开展⟦“三严三时”⟧专题教育。',
      '推进⟦“两学一作”⟧学习教育。',
      '统筹推进⟦“五维一体”⟧总体布局。',
      '协调推进⟦“四个全体”⟧战略布局。',
      '协调推进⟦四个全体⟧战略布局。',
      '增强⟦“四个意思”⟧。',
      '严格落实中央⟦八项规订⟧精神。',
      '做到⟦“二个维护”⟧。',
      '实现⟦“两个100年”⟧奋斗目标。',
      '扎实做好“六稳”工作，落实⟦“六宝”⟧任务。',
      '推动⟦六稳六宝⟧落地见效。',
      '做好“六稳”⟦“六饱”⟧各项工作。',
      '落细⟦“六温”⟧“六保”举措。',
      '打好⟦三大功坚战⟧。',
      '坚持⟦三会一刻⟧制度。',
      '坚定⟦四个自心⟧。',
      '落实⟦“两不愁三保证”⟧标准。',
      '深刻体会⟦“两个确定”⟧的决定性意义。',
    ],
    good: [
      '三严三实、两学一做。',
      '五位一体、四个全面。',
      '六稳六保。',
      '“三抓三促”“五个一”“四个专项行动”等载体。',
      '健全“四位一体”防控体系，形成“五维一体”工作法。',
      '既要抓好“三严”，又要做到“三实”。',
      '一做就做好。',
      '四个仪式、五个一匹、三弄。',
      '强化“四个服务”，增进“五个认同”。',
      '坚持“三同步”，落实“四不放过”。',
      '提升“四种能力”。',
      '出台8项规定支持民营经济，8项规定动作全部完成。',
    ],
  },
  check(paragraph, report, _, { formulations, glossary }) {
    const names = namesOf(formulations);
    inQuotes(paragraph, names, glossary, report);
    plain(paragraph, names, report);
  },
};

interface Names {
  readonly formulations: Formulations;
  readonly check: SpellingCheck;
  /** Names that are no words of everyday, misspelt by sound. */
  readonly misspelt: Lexicon<string>;
  /** The next offset where one of these may stand, or a name like 四个全面. */
  readonly nextFrom: (text: string, at: number) => number;
}

const namesOf = remembered((formulations: Formulations): Names => {
  const all = formulations.all.flatMap(({ name, aliases }) => [name, ...aliases]);
  const distinct = formulations.all
    .filter(({ isGeneric }) => !isGeneric)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter(name => (name.length > 3 && counting.test(name)) || name.length > 4);
  const misspelt = [...distinct, ...together].flatMap(bySound).filter(([wrong]) => begins.test(wrong));
  return {
    formulations,
    check: spellingCheckOf(all),
    misspelt: lexiconOf(misspelt),
    nextFrom: beginningsOf([...misspelt.map(([wrong]) => wrong), ...[...numbers].map(number => `${number}个`)]),
  };
});
const together = ['六稳六保'];
const numbers = '12345678一二两三四五六八';
const begins = new RegExp(`^[${numbers}新]`);
const counting = /^[一两三四五六八](?![个大种])/;

/** The ways in which a name is misspelt by one character that sounds alike, but not the first one, or is a digit; 8项规定 may be any. */
const bySound = (name: string): (readonly [string, string])[] =>
  [...name].flatMap((right, at) =>
    [...(at > 0 ? homophonesOf(right) : ''), ...(name[1] === '项' ? '' : (digits[right] ?? ''))].map(
      wrong => [name.slice(0, at) + wrong + name.slice(at + 1), name] as const,
    ),
  );
const digits: Readonly<Record<string, string>> = { 一: '1', 两: '2二', 三: '3', 四: '4', 五: '5', 六: '6', 八: '8' };

function inQuotes({ text, quotations }: Paragraph, names: Names, glossary: Glossary, report: Report): void {
  for (const { mark, open, close, inner } of quotations.pairs) {
    const length = inner.end - inner.start;
    if ((mark !== '“' && mark !== '‘') || length < 2 || length > longest) continue;
    const word = text.slice(inner.start, inner.end);
    const found = names.check(word);
    if (!found || formsIn(glossary).has(word)) continue;
    if (isMeant(found, text, { start: open.start, end: close.end }, names.formulations))
      report(
        foundAt({ start: open.start, end: close.end }, text[open.start] + found.name + text[close.start], found.name),
      );
  }
}
const longest = 12;

/** All forms of all terms: a word among them is no misspelling. */
const formsIn = remembered((glossary: Glossary): ReadonlySet<string> => new Set(glossary.terms.flatMap(formsOf)));

/** Whether the words around say that the name is meant. */
function isMeant({ name, kind }: Misspelling, text: string, { start, end }: Span, formulations: Formulations): boolean {
  const wordings = formulations.named(name);
  const hasHead = wordings.some(({ heads }) => heads.some(head => text.startsWith(head, end)));
  if (hasHead) return true;
  // “六稳”“六饱”: beside another one
  if (kind === 'sound' && isBeside(text, { start, end }, formulations)) return true;
  if (kind === 'number' || wordings.some(({ isGeneric, heads }) => isGeneric && heads.some(isLayout))) return false;
  const isGeneric = wordings.some(one => one.isGeneric);
  if (kind === 'sound' && name.length > (isGeneric ? 3 : 2)) return true;
  if (kind === 'other' && !isGeneric && name.length >= distinct && end - start - 2 === name.length) return true;
  return kind === 'sound' ? hasVerb(wordings, text, start, true) : !isGeneric && hasVerb(wordings, text, start);
}

/** A name as long as that has no neighbours: 两不愁三保障. */
const distinct = 6;

/** 五位一体, 四位一体: ways of working have such names too. */
const isLayout = (head: string): boolean => head.endsWith('布局');

const isBeside = (text: string, { start, end }: Span, { named }: Formulations): boolean => {
  const before = /“([^“”]{2,6})”[、和]?$/.exec(text.slice(Math.max(0, start - 9), start))?.[1];
  const behind = /^[、和]?“([^“”]{2,6})”/.exec(text.slice(end, end + 9))?.[1];
  return [before, behind].some(other => other !== undefined && named(other).length > 0);
};

const hasVerb = (wordings: readonly Formulation[], text: string, at: number, any = false): boolean =>
  wordings.some(({ verbs, hasFixedVerbs }) => (any || hasFixedVerbs) && verbs.some(verb => text.endsWith(verb, at)));

/** Names without quotation marks: those that are no everyday words, those before their head, and 四个X behind their verb. */
function plain({ text }: Paragraph, names: Names, report: Report): void {
  for (let at = names.nextFrom(text, 0); at < text.length; at = names.nextFrom(text, at + 1)) {
    if ('“‘'.includes(text[at - 1] ?? '\n')) continue;
    const word = names.misspelt.longestAt(text, at);
    const found =
      word && !beforeNumber.test(text[at - 1] ?? '')
        ? { name: word.value, length: word.word.length }
        : counted(text, at, names);
    if (!found) continue;
    report(foundAt({ start: at, end: at + found.length }, found.name, found.name));
    at += found.length - 1;
  }
}

/** 四个X that should be 四个全面. */
function counted(
  text: string,
  at: number,
  { formulations, check }: Names,
): { name: string; length: number } | undefined {
  if (text[at + 1] !== '个') return undefined;
  const written = text.slice(at, at + 4);
  const found = formulations.named(written).length > 0 ? undefined : check(written);
  if (found?.name.length !== 4) return undefined;
  const wordings = formulations.named(found.name);
  const hasHead = wordings.some(({ heads }) => heads.some(head => text.startsWith(head, at + 4)));
  const isMeant = hasHead || (found.kind === 'sound' && hasVerb(wordings, text, at));
  return isMeant ? { name: found.name, length: 4 } : undefined;
}
const beforeNumber = /[0-9〇零一二两三四五六七八九十百千万亿第]/;

const foundAt = (span: Span, right: string, name: string): Found => ({
  span,
  message: `应为“${name}”`,
  fixes: [replace(span, right)],
});
