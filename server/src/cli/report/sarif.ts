import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import {
  type Finding,
  groupOf,
  type Level,
  levelOf,
  type Rule,
  rules,
  type Setup,
  type Span,
  type Speech,
} from '../../core/index';
import type { Checked } from '../check';
import { regionOf } from '../places';
import { version } from '../version';

/** SARIF 2.1.0, which code hosts show beside the lines of a change. */
export function asSarif(checked: readonly Checked[], setup: Setup, isWhole: boolean): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Piyue', version, rules: rules.map(rule => descriptorOf(rule, setup)) },
        },
        language: 'zh-CN',
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: isWhole }],
        results: checked.flatMap(({ path, speech, findings }) =>
          findings.map(finding => resultOf(finding, uriOf(path), speech)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf(rule: Rule, setup: Setup): ReportingDescriptor {
  const { id, title, why } = rule;
  const level = levelOf(rule, setup);
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: why, markdown: why },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: sarifLevels[level] },
    properties: { tags: [groupOf(rule)] },
  };
}

const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map(({ id }, i) => [id, i]));

/** SARIF has nothing below a note. */
const sarifLevels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Level,
  Result.level
>;

function resultOf({ rule, level, span, message, related, fixes }: Finding, uri: string, speech: Speech): Result {
  const locationOf = (span: Span): Location => ({
    physicalLocation: { artifactLocation: { uri }, region: sarifRegion(speech, span) },
  });
  return {
    ruleId: rule.id,
    ruleIndex: ruleIndex.get(rule.id)!,
    level: sarifLevels[level],
    message: { text: message },
    locations: [locationOf(span)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ span, message }, id) => ({
        id,
        ...locationOf(span),
        message: { text: message },
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: edits.map(({ span, newText }) => ({
              deletedRegion: sarifRegion(speech, span),
              insertedContent: { text: newText },
            })),
          },
        ],
      })),
    }),
  };
}

function sarifRegion(speech: Speech, span: Span): Region {
  const { line, column, endLine, endColumn } = regionOf(speech, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Seen from the folder that we run in, where a file lies below it. */
function uriOf(path: string): string {
  const below = relative(process.cwd(), path);
  if (isAbsolute(below) || below.startsWith('..')) return pathToFileURL(path).href;
  return below.split(/[/\\]/).map(encodeURIComponent).join('/');
}
