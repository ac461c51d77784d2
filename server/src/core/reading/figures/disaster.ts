import { lexiconOf } from '../../text/lexicon';
import type { DatedEvent } from './event';

/** A disaster that the clause of a date tells of, in one word for all its names: 暴雨 in 遭遇特大暴雨, 8月13日特大暴雨损毁的民房. */
export function disasterIn(words: string): Omit<DatedEvent, 'date' | 'ago'> | undefined {
  const meeting = meets.exec(words);
  if (/再次|再度|又|连续|防|抗|应急|演练/.test(words.slice(0, meeting?.index ?? 8))) return undefined;
  const from = meeting ? meeting.index + meeting[0].length : 0;
  // the name follows right behind the date, or ends the clause behind 遭遇
  for (let at = from; at < Math.min(words.length, from + (meeting ? 30 : 5)); at++) {
    const found = names.longestAt(words, at);
    if (!found) continue;
    const known = !meeting && { isKnown: true as const };
    return { verb: found.value, subject: '', isDisaster: true, ...known };
  }
  return undefined;
}
const meets = /遭遇|遭受|突遭|突发|发生|出现|迎来/;

const names = lexiconOf<string>(
  [
    '暴雨 强降雨 大暴雨 特大暴雨',
    '洪水 洪灾 洪涝 山洪 特大洪水',
    '泥石流',
    '滑坡',
    '地震',
    '台风',
    '龙卷风',
    '冰雹 雹灾',
    '雪灾 暴雪',
  ].flatMap(list => {
    const words = list.split(' ') as [string, ...string[]];
    return words.map(word => [word, words[0]] as const);
  }),
);
