import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { filesOnDisk } from './files';
import { startServer } from './lsp/server';

// `--stdio` for any editor, `--node-ipc` for the desktop client. The pages lie beside the folder of the server.
const pages = pathToFileURL(`${__dirname}/../pages`).href;
startServer(createConnection(ProposedFeatures.all), { pages }, filesOnDisk);
