import { defaultLayout, defaultSettings, type Layout, levels, type RuleLevels, type Settings } from '../core/index';

/** The section `piyue` of the user's settings as the core has it; what is missing or of no use falls back to the default. */
export function settingsOf(section: unknown): Settings {
  const given = (section ?? {}) as Record<string, unknown>;
  return {
    rules: ruleLevelsOf(given.rules),
    charactersPerMinute: positive(given.charactersPerMinute) ?? defaultSettings.charactersPerMinute,
    numberOnEnter: given.numberOnEnter === true,
    headingLens: given.headingLens === true,
    format: layoutOf(given.format),
    inlayHints: given.inlayHints === true,
  };
}

const ruleLevelsOf = (given: unknown): RuleLevels =>
  Object.fromEntries(
    Object.entries(given ?? {}).filter(
      ([, level]) => level === 'off' || (levels as readonly unknown[]).includes(level),
    ),
  ) as RuleLevels;

function layoutOf(given: unknown): Layout {
  const { enable, indent, blankLines } = (given ?? {}) as Record<string, unknown>;
  return {
    enable: enable === true,
    indent: indent === 'none' || indent === 'keep' ? indent : defaultLayout.indent,
    blankLines: blankLines === 'none' || blankLines === 'keep' ? blankLines : defaultLayout.blankLines,
  };
}

const positive = (given: unknown): number | undefined => (typeof given === 'number' && given > 0 ? given : undefined);
