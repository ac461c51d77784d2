import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { type Finding, findings, placeOf, rules } from '../../core/index';
import { rangeOf, spanOf } from '../convert';
import type { OpenSpeech } from '../documents';
import {
  type SilenceArgument,
  type SilencedAnswer,
  type SilencedParams,
  type SilencesParams,
  silenceCommand,
  silencedRequest,
  silencesNotification,
  type TurnOffRuleArgument,
  turnOffRuleCommand,
} from '../protocol/index';
import type { Feature, Server } from './feature';

export const silences: Feature = {
  capabilities: () => ({}),
  start({ connection, documents, setup, silence }) {
    connection.onNotification(silencesNotification, ({ uri, silences }: SilencesParams) => silence(uri, silences));
    connection.onRequest(silencedRequest, ({ uri }: SilencedParams): SilencedAnswer | null => {
      const speech = documents.get(uri)?.speech;
      if (!speech) return null;
      const { silenced, stale } = findings(speech, setup(uri));
      const range = ({ span }: Finding) => rangeOf(speech, span);
      return {
        silenced: silenced.map(({ finding, silence: { id } }) => ({
          id,
          rule: finding.rule.id,
          title: finding.rule.title,
          message: finding.message,
          range: range(finding),
        })),
        stale: stale.map(({ silence: { id, rule }, finding, reason }) => ({
          id,
          rule,
          title: rules.find(one => one.id === rule)?.title ?? rule,
          message: finding?.message ?? '',
          reason,
          ...(finding && { range: range(finding) }),
        })),
      };
    });
  },
};

/** Actions that silence the findings which a selection touches. */
export function silencingActions(
  { speech, uri }: OpenSpeech,
  range: CodeActionParams['range'],
  { setup, options }: Server,
  diagnosticsOf: (finding: Finding) => Diagnostic[],
): CodeAction[] {
  if (!options.silences) return [];
  const { start, end } = spanOf(speech, range);
  const touched = findings(speech, setup(uri)).findings.filter(({ span }) => span.start <= end && start <= span.end);
  return touched.flatMap(finding => {
    const { id: rule, title } = finding.rule;
    const action = (words: string, command: string, argument: SilenceArgument | TurnOffRuleArgument): CodeAction => ({
      title: words,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOf(finding),
      command: { title: words, command, arguments: [argument] },
    });
    return [
      action(`忽略此处：${title}`, silenceCommand, { uri, silence: { rule, place: placeOf(speech, finding) } }),
      action(`本文忽略此规则：${title}`, silenceCommand, { uri, silence: { rule } }),
      action(`在工作区关闭此规则：${title}`, turnOffRuleCommand, { uri, rule }),
    ];
  });
}
