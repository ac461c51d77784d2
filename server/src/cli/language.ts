/** Of two sentences that say the same the one in the language of the user. */
export const inLanguage = (chinese: string, english: string): string => (isChinese ? chinese : english);

const isChinese = process.env.LANG?.startsWith('zh') ?? false;
