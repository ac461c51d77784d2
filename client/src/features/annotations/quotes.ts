import type { Placed } from './placed';

/** The first line, without the marks of Markdown. */
export const firstLine = (text: string): string =>
  text
    .trim()
    .split('\n')[0]!
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`~]+|^[#>\s-]+/g, '')
    .slice(0, 80);

export function quoteOf({ annotation }: Placed): string {
  const selector = annotation.target.selector?.find(one => one.type === 'TextQuoteSelector');
  return shortened(selector?.exact ?? '');
}

/** A quote in quotation marks, of a length that fits into a line. */
export function shortened(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  const short = words.length > 30 ? `${words.slice(0, 29)}…` : words;
  return /^[“《（]/.test(short) ? short : `“${short}”`;
}
