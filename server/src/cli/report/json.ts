import type { Checked } from '../check';
import { regionOf } from '../places';

/** All findings as a list, each with its file, place, related places and fixes. */
export function asJson(checked: readonly Checked[]): string {
  const list = checked.flatMap(({ path, speech, findings }) =>
    findings.map(({ rule, level, span, message, related, fixes }) => ({
      file: path,
      ...regionOf(speech, span),
      level,
      rule: rule.id,
      message,
      related: related.map(({ span, message }) => ({ ...regionOf(speech, span), message })),
      fixes: fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ span, newText }) => ({ ...regionOf(speech, span), newText })),
      })),
    })),
  );
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
