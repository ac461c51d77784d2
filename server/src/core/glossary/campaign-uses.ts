import type { Paragraph } from '../reading/paragraph';
import { paragraphFactWith } from '../reading/paragraph-fact';
import type { Pair } from '../reading/prose/quotation';
import type { Span } from '../text/span';
import { type Campaign, type Campaigns, type Enclosed, lettersOf, type Marks } from './campaigns';

/** A place where a line names a campaign, well or badly: “不忘初心，牢记使命”主题教育, “党史”学习教育, 三严三实专题教育. */
export interface CampaignUse {
  readonly campaign: Campaign;
  /** The name with its marks and the kind behind it. */
  readonly span: Span;
  /** The name as written, without marks. */
  readonly name: string;
  /** The kind as written, within the marks and behind them: 主题教育, 教育; empty where there is none. */
  readonly kind: string;
  /** The marks around the name. */
  readonly marks?: Marks;
  /** As much of the kind as stands within the marks. */
  readonly enclosed: string;
  /** Stands in a row of names of campaigns. */
  readonly isInRow: boolean;
}

/** The campaigns that a line names, those in quotation marks first; remembered. */
export const campaignUses = paragraphFactWith((paragraph: Paragraph, campaigns: Campaigns): readonly CampaignUse[] => {
  const quoted = quotedUses(paragraph, campaigns);
  const opened = new Set(quoted.map(({ span }) => span.start + 1));
  return [...quoted, ...plainUses(paragraph, campaigns).filter(({ span }) => !opened.has(span.start))];
});

function quotedUses({ text, quotations: { pairs } }: Paragraph, campaigns: Campaigns): readonly CampaignUse[] {
  const uses: CampaignUse[] = [];
  let lastEnd: number | undefined;
  for (const pair of pairs) {
    const found = enclosedIn(text, pair, campaigns);
    if (!found) continue;
    const { campaign, enclosed } = found;
    const { open, close, inner } = pair;
    const kind = enclosed + kindAt(text, close.end, campaigns);
    const end = close.end + kind.length - enclosed.length;
    const previous = uses.at(-1);
    const isInRow = lastEnd !== undefined && (lastEnd === open.start || text.slice(lastEnd, open.start) === '、');
    if (isInRow && !previous!.isInRow) uses[uses.length - 1] = { ...previous!, isInRow };
    uses.push({
      campaign,
      span: { start: open.start, end },
      name: text.slice(inner.start, inner.end - enclosed.length),
      kind,
      marks: [pair.mark, text[close.start]!],
      enclosed,
      isInRow,
    });
    lastEnd = end;
  }
  return uses;
}

function enclosedIn(text: string, { mark, inner }: Pair, { letters }: Campaigns): Enclosed | undefined {
  if ((mark !== '“' && mark !== '‘') || inner.end - inner.start > longest) return undefined;
  return letters.get(lettersOf(text.slice(inner.start, inner.end)));
}
/** A name with its kind and marks has no more characters. */
const longest = 70;

/** Names without marks, with their kind behind them: most kinds have 教育 in them. */
function plainUses({ text }: Paragraph, campaigns: Campaigns): readonly CampaignUse[] {
  const uses: CampaignUse[] = [];
  for (const word of ['教育', ...campaigns.otherKinds])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const start = word === '教育' && attributes.includes(text.slice(at - 2, at)) ? at - 2 : at;
      const named = campaigns.names.longestBefore(text, start);
      if (!named) continue;
      const kind = kindAt(text, start, campaigns);
      uses.push({
        campaign: named.value,
        span: { start: start - named.word.length, end: start + kind.length },
        name: named.word,
        kind,
        enclosed: '',
        isInRow: false,
      });
    }
  return uses;
}

function kindAt(text: string, at: number, { otherKinds }: Campaigns): string {
  kindPattern.lastIndex = at;
  return kindPattern.exec(text)?.[0] ?? otherKinds.find(kind => text.startsWith(kind, at)) ?? '';
}
const attributes = ['专题', '主题', '学习', '实践'];
const kindPattern = /实践教育活动|(?:专题|主题|学习|实践)?教育(?!培训|基地|资源)(?:实践活动)?/y;
