import { builtInGlossary } from './built-in';
import { type Campaigns, campaignsOf } from './campaigns';
import campaignData from './campaigns.json';
import { type Formulations, formulationsOf } from './formulation';
import formulationData from './formulations.json';
import type { Glossary } from './glossary';
import { type Orders, ordersOf } from './orders';
import orderData from './orders.json';
import { type CampaignEntry, campaignOf } from './read-campaigns';
import { type FormulationEntry, formulationOf } from './read-formulations';
import { type OrderEntry, orderOf } from './read-orders';
import { type TimelineEntries, timelineOf } from './read-timeline';
import type { Timeline } from './timeline';
import timelineData from './timeline.json';

/** What a feature or a rule knows beyond the text: what comes with the product, and the user's own. */
export interface Knowledge {
  readonly glossary: Glossary;
  readonly formulations: Formulations;
  readonly campaigns: Campaigns;
  /** Usual orders of institutions. */
  readonly orders: Orders;
  readonly timeline: Timeline;
}

/** What comes with the product; right by test, so that it needs no check when read. */
export const builtInKnowledge: Knowledge = {
  glossary: builtInGlossary,
  formulations: formulationsOf((formulationData.formulations as readonly FormulationEntry[]).map(formulationOf)),
  campaigns: campaignsOf((campaignData.campaigns as readonly CampaignEntry[]).map(campaignOf)),
  orders: ordersOf((orderData.orders as readonly OrderEntry[]).map(orderOf)),
  timeline: timelineOf(timelineData.timeline as Partial<TimelineEntries>),
};
