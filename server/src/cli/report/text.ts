import type { Checked } from '../check';
import { regionOf } from '../places';

/** A line for each finding: `报告.txt:12:5: warning sums/total-parts-sum: …`. */
export const asText = (checked: readonly Checked[]): string =>
  checked
    .flatMap(({ path, speech, findings }) =>
      findings.map(({ rule, level, span, message }) => {
        const { line, column } = regionOf(speech, span);
        return `${path}:${line}:${column}: ${level} ${rule.id}: ${message.replace(/\s+/g, ' ')}\n`;
      }),
    )
    .join('');
