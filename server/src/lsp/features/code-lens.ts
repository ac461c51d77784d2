import { type CodeLens, CodeLensRefreshRequest } from 'vscode-languageserver';
import { levels, type SectionFacts, sectionFacts, timeText } from '../../core/index';
import { rangeOf } from '../convert';
import type { Feature } from './feature';

/** Above each heading how long its section is and what is in it, where the user has set so. */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  start({ connection, documents, configured, client, onSetup, setup }) {
    connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[]> => {
      await configured;
      const own = setup(uri);
      const speech = documents.get(uri)?.speech;
      if (!speech || !own.settings.headingLens) return [];
      return sectionFacts(speech, own)
        .filter(({ kind }) => kind === 'heading')
        .map(facts => ({ range: rangeOf(speech, facts.nameSpan), command: { title: titleOf(facts), command: '' } }));
    });
    if (client.workspace?.codeLens?.refreshSupport)
      onSetup(() => void connection.sendRequest(CodeLensRefreshRequest.type));
  },
};

/** 620字 · 约3分6秒 · 数据5处 · 名词8个 · 问题1处 */
function titleOf({ characters, minutes, figures, terms, findings }: SectionFacts): string {
  const found = levels.reduce((sum, level) => sum + findings[level], 0);
  return [
    `${characters}字`,
    `约${timeText(minutes)}`,
    ...(figures ? [`数据${figures}处`] : []),
    ...(terms ? [`名词${terms}个`] : []),
    ...(found ? [`问题${found}处`] : []),
  ].join(' · ');
}
