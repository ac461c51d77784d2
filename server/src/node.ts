import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';

// `--stdio` for any editor, `--node-ipc` for the desktop client. The pages lie in the package, two folders up.
const pages = pathToFileURL(`${__dirname}/../../media`).href;
startServer(createConnection(ProposedFeatures.all), { pages });
