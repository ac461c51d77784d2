import { type Paragraph, textIn } from '../reading/paragraph';
import { paragraphFact } from '../reading/paragraph-fact';
import type { AnnouncedList } from '../reading/relations/announced-list';
import { filterMap } from '../text/filter-map';
import type { Found } from './rule';

/** The announced lists of a paragraph that have another number of items than is said. Spans count from the line. */
export const announcedWrongly = paragraphFact(
  (paragraph: Paragraph): readonly { relation: AnnouncedList; found: Found }[] =>
    filterMap(paragraph.relations, relation =>
      relation.kind === 'announced' && relation.verdict === 'conflicts'
        ? { relation, found: foundOf(paragraph, relation) }
        : undefined,
    ),
);

function foundOf(paragraph: Paragraph, { stated, operands, equation }: AnnouncedList): Found {
  const message = `后面列出${equation}，与“${textIn(paragraph, stated)}”不符`;
  const related = operands.map((span, i) => ({ span, message: `第${i + 1}项：${textIn(paragraph, span)}` }));
  return { span: stated, message, related };
}
