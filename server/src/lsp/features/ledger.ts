import {
  factCount,
  ledger as ledgerOf,
  type SignedRow,
  type Speech,
  signable,
  signedLedger,
  textOf,
} from '../../core/index';
import { rangeOf } from '../convert';
import { type Ledger, type LedgerItem, type LedgerParams, ledgerRequest } from '../protocol/index';
import type { Feature } from './feature';

export const ledger: Feature = {
  capabilities: () => ({}),
  start({ connection, documents, setup, configured }) {
    connection.onRequest(
      ledgerRequest,
      async ({ uri, signOffs = [], onlyProgress }: LedgerParams): Promise<Ledger | null> => {
        await configured;
        const document = documents.get(uri);
        if (!document) return null;
        const { speech, version } = document;
        if (onlyProgress && signOffs.length === 0)
          return { version, rows: [], lost: [], progress: { signed: 0, total: factCount(speech, setup(uri)) } };
        const text = textOf(speech);
        const { rows, lost, progress } = signedLedger(text, ledgerOf(speech, setup(uri)), signOffs);
        return {
          version,
          rows: onlyProgress ? [] : rows.map(row => itemOf(speech, text, row)),
          lost,
          progress,
        };
      },
    );
  },
};

function itemOf(speech: Speech, text: string, { row, ...signed }: SignedRow): LedgerItem {
  const { span, sentence, findings, amount, ...said } = row;
  return {
    ...said,
    range: rangeOf(speech, span),
    signable: signable(text, row),
    messages: findings.map(({ message }) => message),
    ...signed,
  };
}
