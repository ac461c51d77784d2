import groups from './homophones.json';

/** The characters of a syllable by each of them; z and zh, in and ing and the like sound alike here, tones do not count. */
const groupOf = new Map<string, string>(groups.flatMap(group => [...group].map(character => [character, group])));

/** The common characters that sound like this one, itself left out. */
export const homophonesOf = (character: string): string => (groupOf.get(character) ?? '').replace(character, '');

/** Whether two characters are written for each other by their sound. */
export const soundAlike = (a: string, b: string): boolean => homophonesOf(a).includes(b);
