import { type Glossary, lazyGlossary } from './glossary';
import { type Entry, termOf } from './read-terms';
import congressAndGovernment from './terms/congress-and-government.json';
import consultation from './terms/consultation.json';
import cppccBodies from './terms/cppcc-bodies.json';
import cppccFunctions from './terms/cppcc-functions.json';
import meetingsAndWriting from './terms/meetings-and-writing.json';
import membersWork from './terms/members-work.json';
import party from './terms/party.json';
import personnel from './terms/personnel.json';
import places from './terms/places.json';
import policy from './terms/policy.json';
import statistics from './terms/statistics.json';
import unitedFront from './terms/united-front.json';
import welfare from './terms/welfare.json';

/** The data of all themes, in the order in which they are shown; right by test, so that they need no check when read. */
export const themes: readonly { readonly theme: string; readonly terms: readonly Entry[] }[] = [
  cppccBodies,
  cppccFunctions,
  consultation,
  membersWork,
  unitedFront,
  party,
  policy,
  congressAndGovernment,
  statistics,
  welfare,
  personnel,
  meetingsAndWriting,
  places,
];

/** The glossary that comes with the product; read when first asked. */
export const builtInGlossary: Glossary = lazyGlossary(() =>
  themes.flatMap(({ theme, terms }) => terms.map(entry => termOf(entry, theme))),
);
