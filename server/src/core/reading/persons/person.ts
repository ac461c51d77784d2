import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import { type Office, officesIn } from './office';
import { nameAt, type PersonName } from './person-name';

/** Someone whom a line names with an office, or with several: 市委副书记、市长王启明. */
export interface Person {
  readonly name: string;
  /** The name as written. */
  readonly span: Span;
  readonly offices: readonly Office[];
}

/** The persons of a line. */
export interface Persons {
  /** In the order of the line. */
  readonly named: readonly Person[];
  /** Offices behind which perhaps a name begins, at `at`: it is one if it is known from elsewhere. */
  readonly unsure: readonly { readonly offices: readonly Office[]; readonly at: number }[];
}

/** The persons of a line that have offices. */
export function personsIn({ text }: Paragraph): Persons {
  const written = officesIn(text);
  if (written.length === 0) return nobody;
  const persons: Person[] = [];
  const unsure: { offices: readonly Office[]; at: number }[] = [];
  let offices: readonly Office[] = [];
  let last: Office | undefined;
  const byPost = new Map<string, Office>();
  for (const one of written) {
    const owner = byPost.get(one.post) ?? (last && isNear(text, last, one) ? last : undefined);
    const office = one.body === '' && owner ? ofBody(one, owner) : one;
    byPost.set(office.post, office);
    const before = offices.at(-1);
    offices = before && joint.test(text.slice(before.end, office.start)) ? [...offices.slice(-most), office] : [office];
    last = office;
    const at = blanksFrom(text, office.end);
    const named = nameAt(text, at);
    if (!named) {
      if (!/[、，兼]/.test(text[at] ?? '，')) unsure.push({ offices, at });
      continue;
    }
    persons.push({ ...named, offices });
    if (isShared(office)) for (const other of othersBehind(text, named)) persons.push({ ...other, offices: [office] });
    offices = [];
  }
  return persons.length + unsure.length === 0 ? nobody : { named: persons, unsure };
}
/** Of a line without persons. */
export const nobody: Persons = { named: [], unsure: [] };
const joint = /^(?:、|兼|、兼|兼任|，兼任?)$/;
/** More offices nobody has before the last one. */
const most = 6;

/** 副主席 behind 市政协主席王启明 is one of the same body, and so is a 主席 later in the line. */
const ofBody = (office: Office, { body, place }: Office): Office => ({
  ...office,
  body: body.replace(/党组$/, ''),
  place,
});
const isNear = (text: string, { end }: Office, { start }: Office): boolean =>
  start - end <= reach && !/[。；！？]/.test(text.slice(end, start));
/** So many characters may lie between. */
const reach = 60;

function blanksFrom(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && /[ \u3000]/.test(text[end] ?? '.')) end++;
  return end;
}

/** Several persons may have an office that is no one's alone. */
const isShared = ({ rank, post }: Office): boolean => rank !== '' || ['常委', '委员', '成员'].includes(post);

/** 李书涵 and 张远 in 副主席赵青山、李书涵、张远. */
function othersBehind(text: string, { span }: PersonName): readonly PersonName[] {
  const others: PersonName[] = [];
  for (let { end } = span; text[end] === '、'; ) {
    const next = nameAt(text, end + 1);
    if (!next) break;
    others.push(next);
    end = next.span.end;
  }
  return others;
}
