import type { Campaign } from './campaigns';
import { type EntryFormat, readEntries } from './entries';
import { type DataProblem, date, flag, line, required } from './fields';

export interface CampaignsRead {
  /** The entries that are right, with everything optional filled in. */
  readonly campaigns: readonly Campaign[];
  readonly problems: readonly DataProblem[];
}

/** Reads the `campaigns` of a glossary file, whose format `schema.json` describes. An entry with a problem is left out, the others hold. */
export function readCampaigns(data: unknown): CampaignsRead {
  const { entries, problems } = readEntries(data, 'campaigns', format);
  return { campaigns: entries.map(campaignOf), problems };
}

/** An entry as a file has it: what is optional may be missing. */
export type CampaignEntry = Pick<Campaign, 'name' | 'kind'> & Partial<Campaign>;

/** The campaign of an entry that is right. */
export const campaignOf = (entry: CampaignEntry): Campaign => ({ quoted: false, source: '', ...entry });

const format: EntryFormat<CampaignEntry> = {
  shape: '应为对象，含 name 和 kind',
  keysOf: ({ name }) => [name],
  fields: {
    name: required(line(40)),
    kind: required(line(20)),
    quoted: flag,
    since: date,
    source: line(200),
  },
};
