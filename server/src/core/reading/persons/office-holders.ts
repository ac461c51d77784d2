import { type Span, shifted } from '../../text/span';
import { gathering } from '../gathering';
import { frontMatter } from '../outline/front-matter';
import type { Paragraph } from '../paragraph';
import type { Speech } from '../speech';
import type { Office } from './office';
import { nobody, type Persons, personsIn } from './person';
import { knownNameAt } from './person-name';

/** A place where a speech says that someone has an office. */
export interface Holding {
  readonly name: string;
  readonly office: Office;
  /** The name, counted from the text. */
  readonly span: Span;
  /** The sentence around it, as much as is near. */
  readonly words: string;
}

/** All that a speech says of persons and offices, in its order; nobody who is only acting, or by name. */
export function holdingsIn(speech: Speech): readonly Holding[] {
  const lines = personsByLine(speech);
  const names = new Set(lines.flatMap(({ facts }) => facts.flatMap(({ named }) => named.map(({ name }) => name))));
  if (names.size === 0) return [];
  return lines.flatMap(({ line, paragraph, facts }) =>
    facts.flatMap(persons => holdingsOf(paragraph, persons, speech.starts[line]!, names)),
  );
}

/** The lines that name persons with offices, or may. */
export const personsByLine = gathering(paragraph => {
  const persons = personsIn(paragraph);
  return persons === nobody ? [] : [persons];
});

function holdingsOf(
  paragraph: Paragraph,
  { named, unsure }: Persons,
  offset: number,
  names: ReadonlySet<string>,
): readonly Holding[] {
  const known = unsure.flatMap(({ offices, at }) => {
    const name = knownNameAt(paragraph.text, at, names);
    return name ? { ...name, offices } : [];
  });
  const persons = [...named, ...known].sort((a, b) => a.span.start - b.span.start);
  return persons.flatMap(({ name, span, offices }) =>
    offices
      .filter(({ body, rank }) => body !== '' && !/^[代名]/.test(rank))
      .map(office => {
        const words = around(paragraph.text, office.start, span.end);
        return { name, office, span: shifted(span, offset), words };
      }),
  );
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const from = start - before.length + Math.max(...[...'。；！？'].map(mark => before.lastIndexOf(mark) + 1));
  const stop = behind.search(/[。；！？]/);
  return text.slice(from, end + (stop < 0 ? behind.length : stop));
}
const reach = 60;

/** Whether the words tell of a change of offices, or of another time than these others. */
export function areOfOneTime(a: Holding, b: Holding): boolean {
  if (change.test(a.words) || change.test(b.words)) return false;
  return times.every(time => {
    const [one, other]: readonly (readonly string[])[] = [a, b].map(({ words }) => words.match(time) ?? []);
    return one!.length === 0 || other!.length === 0 || one!.some(own => other!.includes(own));
  });
}
const times = [/\d{4}年/g, /[一二三四五六七八九十]+届/g];
const change =
  /[时前现继历曾新接升转改调出拟]任|原|曾|任命(?!书)|担任过|不再|当选|选举|[补推增改]选|选为|提名|候选|免去|辞去|(?<!离)退休|离任|离职|到任|就任|上任|换届|[上前历往]一?届|先后|当时|当年|去年|前年|年前|以来|晋升|提拔|交流到|代理/;

/** Whether two names do not stand in one row of names, which would be of two persons. */
export function areApart(a: Holding, b: Holding): boolean {
  const [first, second] = [a.words.indexOf(a.name), a.words.indexOf(b.name)].sort((one, other) => one - other);
  return first === -1 || /[，；]/.test(a.words.slice(first, second));
}

/** Whether two offices are of one body and one place, as far as the names say. */
export const areOfOneBody = (a: Office, b: Office): boolean =>
  isEnd(a.body, b.body) && (a.place === '' || b.place === '' || isEnd(a.place, b.place));

const isEnd = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** 县委书记, 县长, 县政协主席: the level of a head whom a place has only one of. */
export function soleLevel({ body, rank, post }: Office): string | undefined {
  if (rank !== '') return undefined;
  const [level = ''] = body;
  return soleHeads.test(body + post) && '省市县区州旗盟镇乡'.includes(level) ? level : undefined;
}
const soleHeads =
  /^.(?:.长|(?:委|党委)书记|政协主席|(?:政协|人大常委会)党组书记|人大常委会主任|(?:人民)?检察院检察长|(?:人民)?法院院长)$/;

/** Whether “the county” is the same one at both places: the speech is of that level, and names no other place of it nearby. */
export function areOfOnePlace(a: Holding, b: Holding, level: string, speech: Speech): boolean {
  if (a.office.place !== '' && b.office.place !== '') return true;
  const front = frontWords(speech);
  const ownLevel = /^[\s\S]*([省市县区州旗盟镇乡])(?=委|政协|人大|人民|政府|第|纪委)/.exec(front)?.[1];
  if (ownLevel ? ownLevel !== level : '镇乡'.includes(level)) return false;
  const named = new RegExp(`[\\u4e00-\\u9fff]{2}${level}`, 'g');
  return [a, b].every(({ words }) =>
    (words.match(named) ?? []).every(place => front.includes(place) || common.test(place)),
  );
}
/** What stands before the speech itself tells of which level and place it is. */
export const frontWords = (speech: Speech): string => speech.lines.slice(0, frontMatter(speech).end).join('\n');

/** 全县, 代表县政府: no name. */
const common = /[全本我该各代表向由对在与和受到为从以把将请让及陪同赴是来至往回经据被给任省市县区州]./;
