import { defaultSettings, groups, levels, type RuleLevels, rules, type Settings } from '../core/index';
import { Trouble } from './command';
import { inLanguage } from './language';
import { textAt } from './texts';

/** The settings of a file: `{ "rules": … }`, or with `piyue.` before the names as an editor has them. Only the rules matter here. */
export function settingsAt(path: string): Settings {
  const data = jsonAt(path);
  return { ...defaultSettings, rules: ruleLevelsOf(path, data['piyue.rules'] ?? data.rules ?? {}) };
}

function jsonAt(path: string): Record<string, unknown> {
  const text = textAt(path);
  try {
    const data: unknown = JSON.parse(text);
    if (isObject(data)) return data;
  } catch {
    // said below
  }
  throw new Trouble(
    inLanguage(`“${path}”不是写对的 JSON 设置。`, `“${path}” does not hold settings in well-formed JSON.`),
  );
}

/** A name or level that does not exist would go unnoticed, so it is said. */
function ruleLevelsOf(path: string, given: unknown): RuleLevels {
  if (!isObject(given))
    throw new Trouble(
      inLanguage(`“${path}”里的 rules 应当是 { 规则: 级别 }。`, `In “${path}”, rules must be { rule: level }.`),
    );
  for (const [name, level] of Object.entries(given)) {
    if (!names.has(name))
      throw new Trouble(
        inLanguage(`“${path}”里的“${name}”不是规则，也不是一组规则。`, `In “${path}”, “${name}” is no rule or group.`),
      );
    if (!['off', ...levels].includes(level as string))
      throw new Trouble(
        inLanguage(
          `“${path}”里 ${name} 的级别只能是 off, ${levels.join(', ')}。`,
          `In “${path}”, the level of ${name} must be one of off, ${levels.join(', ')}.`,
        ),
      );
  }
  return given as RuleLevels;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const names: ReadonlySet<string> = new Set([...groups, ...rules.map(({ id }) => id)]);
