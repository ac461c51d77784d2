import { env, Uri, type Webview } from 'vscode';

/** The page of a view: its own script and style from this extension, nothing from elsewhere. Its words come by message. */
export function pageOf(webview: Webview, extension: Uri, name: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, `dist/views/${name}.js`));
  const style = webview.asWebviewUri(Uri.joinPath(extension, `dist/views/${name}.css`));
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body><main id="view"></main><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}

/** What a view may load, and that it runs. */
export const viewOptions = (extension: Uri) => ({
  enableScripts: true,
  localResourceRoots: [Uri.joinPath(extension, 'dist/views')],
});
