import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { Session } from './session';

/** A session of 全国政协 or 全国人大: 全国政协十三届四次会议, 第十四届全国人民代表大会第一次会议. The span has the name of the body. */
export interface NationalSession extends Span {
  readonly body: '全国政协' | '全国人大';
  readonly term: number;
  readonly session: number;
}

/** What a session figure is of, if it is one of the two national bodies and not of their standing committees. */
export function nationalSession(
  { text }: Paragraph,
  { start, end, body, term, meeting }: Session,
): NationalSession | undefined {
  if (term === undefined || meeting === undefined || /常|主席|委员长/.test(body)) return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  const [name = ''] = /(?:全国政协|全国人大|全国人民代表大会|中国人民政治协商会议|人民政协|政协)$/.exec(before) ?? [];
  const words = name + body;
  if (!/^(?:全国|中国)|全国(?:委员会|政协|人大|人民代表大会)/.test(words)) return undefined;
  const isConference = /政协|政治协商会议|^全国委员会/.test(words);
  if (!isConference && !/人大|人民代表大会/.test(words)) return undefined;
  if (words.includes('青联') || words.includes('妇')) return undefined;
  return { start: start - name.length, end, body: isConference ? '全国政协' : '全国人大', term, session: meeting };
}
