import type { Paragraph } from '../reading/paragraph';
import type { Pair } from '../reading/prose/quotation';
import { lexiconOf } from '../text/lexicon';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { type Campaign, campaigns, type Marks } from './campaigns';

/** A place where a line names a campaign, well or badly: “不忘初心，牢记使命”主题教育, “党史”学习教育, 三严三实专题教育. */
export interface CampaignUse {
  readonly campaign: Campaign;
  /** The core with its marks and the kind behind it. */
  readonly span: Span;
  /** The core as written, without marks. */
  readonly core: string;
  /** The kind as written, within the marks and behind them: 主题教育, 教育; empty where there is none. */
  readonly kind: string;
  /** The marks around the core. */
  readonly marks?: Marks;
  /** As much of the kind as stands within the marks. */
  readonly enclosed: string;
  /** Stands in a row of names of campaigns. */
  readonly isInRow: boolean;
}

/** The campaigns that a line names, those in quotation marks first; remembered. */
export const campaignUses = remembered((paragraph: Paragraph): readonly CampaignUse[] => {
  const quoted = quotedUses(paragraph);
  const opened = new Set(quoted.map(({ span }) => span.start + 1));
  return [...quoted, ...plainUses(paragraph).filter(({ span }) => !opened.has(span.start))];
});

function quotedUses({ text, quotations: { pairs } }: Paragraph): readonly CampaignUse[] {
  const uses: CampaignUse[] = [];
  let lastEnd: number | undefined;
  for (const pair of pairs) {
    const form = formOf(text, pair);
    if (!form) continue;
    const { campaign, enclosed } = form;
    const { open, close, inner } = pair;
    const kind = enclosed + kindAt(text, close.end);
    const end = close.end + kind.length - enclosed.length;
    const previous = uses.at(-1);
    const isInRow = lastEnd !== undefined && (lastEnd === open.start || text.slice(lastEnd, open.start) === '、');
    if (isInRow && !previous!.isInRow) uses[uses.length - 1] = { ...previous!, isInRow };
    uses.push({
      campaign,
      span: { start: open.start, end },
      core: text.slice(inner.start, inner.end - enclosed.length),
      kind,
      marks: [pair.mark, text[close.start]!],
      enclosed,
      isInRow,
    });
    lastEnd = end;
  }
  return uses;
}

function formOf(text: string, { mark, inner }: Pair): Form | undefined {
  if ((mark !== '“' && mark !== '‘') || inner.end - inner.start > longest) return undefined;
  return forms.get(lettersOf(text.slice(inner.start, inner.end)));
}

/** Names without marks, with their kind behind them: all kinds have 教育 in them. */
function plainUses({ text }: Paragraph): readonly CampaignUse[] {
  const uses: CampaignUse[] = [];
  for (let at = text.indexOf('教育'); at >= 0; at = text.indexOf('教育', at + 2)) {
    const start = attributes.includes(text.slice(at - 2, at)) ? at - 2 : at;
    const core = cores.longestBefore(text, start);
    if (!core) continue;
    const kind = kindAt(text, start);
    uses.push({
      campaign: core.value,
      span: { start: start - core.word.length, end: start + kind.length },
      core: core.word,
      kind,
      enclosed: '',
      isInRow: false,
    });
  }
  return uses;
}

function kindAt(text: string, at: number): string {
  kindPattern.lastIndex = at;
  return kindPattern.exec(text)?.[0] ?? '';
}
const attributes = ['专题', '主题', '学习', '实践'];
const kindPattern = /(?:专题|主题|学习|实践)?教育(?:实践活动)?/y;

const lettersOf = (text: string): string => text.replace(/[，、,·；\s]/g, '');

/** The letters between quotation marks: those of a core, perhaps with its kind or the beginning of it. */
interface Form {
  readonly campaign: Campaign;
  readonly enclosed: string;
}

const forms = new Map<string, Form>(
  campaigns.flatMap(campaign => {
    const { core, kind } = campaign;
    return ['', kind.slice(0, 2), kind].map(enclosed => [lettersOf(core) + enclosed, { campaign, enclosed }] as const);
  }),
);
const longest = Math.max(...[...forms.keys()].map(({ length }) => length)) + 2;

/** The cores that may stand without marks, with the punctuation that they are met with. */
const cores = lexiconOf(
  campaigns.flatMap(campaign =>
    [campaign.core, lettersOf(campaign.core), campaign.core.replace('、', '，')].map(form => [form, campaign] as const),
  ),
);
