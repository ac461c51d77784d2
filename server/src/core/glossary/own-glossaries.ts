import { listIn } from '../text/list-in';
import { type Campaign, campaignsOf } from './campaigns';
import type { DataProblem } from './fields';
import { type Formulation, formulationsOf } from './formulation';
import { lazyGlossary } from './glossary';
import { builtInKnowledge, type Knowledge } from './knowledge';
import { type Order, ordersOf } from './orders';
import { readCampaigns } from './read-campaigns';
import { readFormulations } from './read-formulations';
import { readOrders } from './read-orders';
import { placesOf, readTerms } from './read-terms';
import { readTimeline } from './read-timeline';
import { formsOf, type Term } from './term';
import type { Timeline } from './timeline';

/** A glossary file that a user wrote. */
export interface OwnGlossary {
  /** The file, by whatever name its reader gives it. */
  readonly file: string;
  readonly terms: readonly Term[];
  readonly formulations: readonly Formulation[];
  readonly campaigns: readonly Campaign[];
  readonly orders: readonly Order[];
  readonly timeline: Timeline;
  readonly problems: readonly DataProblem[];
}

/** Reads the data of a file of a user: terms, formulations, campaigns, orders, a timeline, or some of them. */
export function readOwnGlossary(file: string, data: unknown): OwnGlossary {
  const { terms, problems } = readTerms(data, file);
  const { formulations, problems: inFormulations } = readFormulations(data);
  const { campaigns, problems: inCampaigns } = readCampaigns(data);
  const { orders, problems: inOrders } = readOrders(data);
  const { timeline, problems: inTimeline } = readTimeline(data);
  const others = [...inFormulations, ...inCampaigns, ...inOrders, ...inTimeline];
  return { file, terms, formulations, campaigns, orders, timeline, problems: [...problems, ...others] };
}

/** What comes with the product and a user's own: of two that share a form the later file has it, and any file before the product. */
export function knowledgeWith(files: readonly OwnGlossary[]): Knowledge {
  if (files.length === 0) return builtInKnowledge;
  const { glossary, formulations, campaigns, orders, timeline } = builtInKnowledge;
  const own = <Part extends keyof OwnGlossary>(part: Part): OwnGlossary[Part][] => files.map(file => file[part]);
  return {
    glossary: lazyGlossary(() => [...glossary.terms, ...own('terms').flat()]),
    formulations: overlaid(formulations, own('formulations'), formulationsOf),
    campaigns: overlaid(campaigns, own('campaigns'), campaignsOf),
    orders: overlaid(orders, own('orders'), ordersOf),
    timeline: timelineWith([timeline, ...own('timeline')]),
  };
}

/** A formulation with all its wordings, a campaign, an order is that of the last file that has one of its name. */
function overlaid<Entry extends { readonly name: string }, Whole extends { readonly all: readonly Entry[] }>(
  builtIn: Whole,
  own: readonly (readonly Entry[])[],
  wholeOf: (all: readonly Entry[]) => Whole,
): Whole {
  return own.every(({ length }) => length === 0) ? builtIn : wholeOf(lastFirst([builtIn.all, ...own], nameOf));
}

function timelineWith(sources: readonly Timeline[]): Timeline {
  const each = <List extends keyof Timeline>(list: List): Timeline[List][] => sources.map(source => source[list]);
  return {
    plenums: lastFirst(each('plenums'), ({ congress, number }) => `${congress} ${number}`),
    plans: lastFirst(each('plans'), nameOf),
    terms: lastFirst(each('terms'), ({ body, term }) => `${body} ${term}`),
    anniversaries: lastFirst(each('anniversaries'), ({ event }) => event),
    days: lastFirst(each('days'), nameOf),
  };
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** Of entries with one key those of the last source that has it; the last source first, as the first of a form holds. */
function lastFirst<Entry>(sources: readonly (readonly Entry[])[], keyOf: (entry: Entry) => string): readonly Entry[] {
  const owners = new Map(sources.flatMap((source, i) => source.map(entry => [keyOf(entry), i] as const)));
  const kept = sources.map((source, i) => source.filter(entry => owners.get(keyOf(entry)) === i));
  return kept.reverse().flat();
}

/** Forms of terms that have no effect, as a later file has them too; by file. */
export function shadowedForms(files: readonly OwnGlossary[]): ReadonlyMap<string, readonly DataProblem[]> {
  const owners = new Map<string, string>();
  const problems = new Map<string, DataProblem[]>();
  for (const { file, terms } of [...files].reverse()) {
    for (const { name, aliases, deprecated, origin } of terms)
      for (const [form, place] of placesOf(name, aliases, deprecated)) {
        const owner = owners.get(form);
        if (owner === undefined) continue;
        listIn(problems, file).push({
          path: `${origin!.path}/${place}`,
          message: `“${form}”不起作用：${owner}也有它，以那里为准`,
          isMild: true,
        });
      }
    for (const term of terms) for (const form of formsOf(term)) if (!owners.has(form)) owners.set(form, fileName(file));
  }
  return problems;
}

const fileName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
