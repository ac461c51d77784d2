import { numberedStyles } from '../../reading/outline/heading';
import { isNumbered, type Numbered, numberedHeadings } from '../../reading/outline/heading-series';
import { outline } from '../../reading/outline/outline';
import type { Section } from '../../reading/outline/section';
import type { Speech } from '../../reading/speech';
import type { Edit } from '../../text/edit';
import { settled } from '../settled';
import { canBeWritten, standardMark, standardStyles, withMark } from './mark';

/**
 * Writes the marks of all headings as GB/T 9704—2012 has them, by their depth: 一、 （一） 1. （1）, then ①. 第一部分, 第一章, 第一节 stay around them;
 * a text without 一、 may begin at （一）.
 */
export const normalised = (speech: Speech): readonly Edit[] => settled(speech, onceNormalised);

function onceNormalised(speech: Speech): readonly Edit[] {
  const edits: Edit[] = [];
  const headings = numberedHeadings(speech).filter(isStandard);
  const visit = (sections: readonly Section[], depth: number): void => {
    const styles = stylesOf(sections);
    for (const section of sections) {
      if (!isNumbered(section) || !isStandard(section)) {
        visit(section.children, depth);
        continue;
      }
      const { style, number } = section.lead.heading;
      const own = depth + styles.indexOf(style);
      const right = standardStyles[own];
      if (right && canBeWritten(right, number)) edits.push(...withMark(speech, section, standardMark(right, number)));
      visit(section.children, own + 1);
    }
  };
  const outermost = numberedStyles.find(style => headings.some(({ lead }) => lead.heading.style === style));
  visit(outline(speech), outermost === 'han-bracket' ? 1 : 0);
  return edits;
}

const isStandard = ({ lead }: Numbered): boolean => (standardStyles as readonly string[]).includes(lead.heading.style);

/** The styles of headings that stand side by side, the outer ones first; mostly there is one. */
function stylesOf(sections: readonly Section[]): readonly string[] {
  const used = new Set(
    sections
      .filter(isNumbered)
      .filter(isStandard)
      .map(({ lead }) => lead.heading.style),
  );
  return numberedStyles.filter(style => used.has(style));
}
