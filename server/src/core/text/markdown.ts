import type { Span } from './span';

/** A piece of an explanation, as plain text; nothing in it is Markdown. */
export type Block =
  | { readonly title: string; readonly aside?: string }
  | { readonly text: string }
  /** Short lines that belong together, one below the other. */
  | { readonly lines: readonly string[] }
  /** Numbered from 1. */
  | { readonly list: readonly string[] }
  /** Places in the text that is explained, each with what stands there. */
  | { readonly label: string; readonly places: readonly LinkedPlace[] };

export interface LinkedPlace {
  readonly text: string;
  readonly span: Span;
}

/**
 * The blocks as Markdown in which every text shows as it is, whatever it holds. `heading` is the level of the title; 0 is a bold line.
 * `linkTo` gives the address of a place in the text.
 */
export const markdownOf = (blocks: readonly Block[], heading = 0, linkTo?: (span: Span) => string): string =>
  blocks
    .map(block => {
      if ('title' in block) {
        const title = heading ? `${'#'.repeat(heading)} ${escaped(block.title)}` : `**${escaped(block.title)}**`;
        return block.aside ? `${title} · ${escaped(block.aside)}` : title;
      }
      if ('text' in block) return escaped(block.text);
      if ('lines' in block) return block.lines.map(escaped).join('  \n');
      if ('list' in block) return block.list.map((item, i) => `${i + 1}. ${escaped(item)}`).join('\n');
      const places = block.places.map(({ text, span }) =>
        linkTo ? `[${escaped(text)}](<${linkTo(span)}>)` : escaped(text),
      );
      return `${escaped(block.label)}：${places.join('、')}`;
    })
    .join('\n\n');

export const plainTextOf = (blocks: readonly Block[]): string =>
  blocks
    .map(block => {
      if ('title' in block) return block.aside ? `${block.title} · ${block.aside}` : block.title;
      if ('text' in block) return block.text;
      if ('lines' in block) return block.lines.join('\n');
      if ('list' in block) return block.list.map((item, i) => `${i + 1}. ${item}`).join('\n');
      return `${block.label}：${block.places.map(({ text }) => text).join('、')}`;
    })
    .join('\n\n');

/** Markdown that shows just this text, in one line: no HTML, no link, no entity, no list comes about. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
