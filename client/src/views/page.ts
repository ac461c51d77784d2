import { Disposable, env, Uri, type Webview, type WebviewPanel, type WebviewView } from 'vscode';

/** Shows a page in a view or panel and hands over what it says; the listeners live as long as it does. */
export function showPage<Says>(
  { webview, onDidDispose }: Pick<WebviewView | WebviewPanel, 'webview' | 'onDidDispose'>,
  extension: Uri,
  name: string,
  take: (message: Says) => unknown,
  ...listeners: readonly { dispose(): unknown }[]
): void {
  webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist/views')] };
  const all = Disposable.from(webview.onDidReceiveMessage(take), ...listeners);
  onDidDispose(() => all.dispose());
  webview.html = pageOf(webview, extension, name);
}

/** The page of a view: its own script and style from this extension, nothing from elsewhere. Its words come by message. */
function pageOf(webview: Webview, extension: Uri, name: string): string {
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
