import { type Diagnostic, type Event, extensions, languages, type TextDocument, Uri, window, workspace } from 'vscode';

export const extension = extensions.getExtension('piyue.piyue')!;

/** The answer to `question` as soon as there is one: asked now, and whenever the event says that something has changed. */
export function until<T>(event: Event<unknown>, question: () => T | undefined): Promise<T> {
  return new Promise(resolve => {
    const ask = (): void => {
      const answer = question();
      if (answer === undefined) return;
      listener.dispose();
      resolve(answer);
    };
    const listener = event(ask);
    ask();
  });
}

/** Waits until the answer is yes, asking now and then. */
export async function eventually(question: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (await question().catch(() => false)) return; // a file may just be replaced
    await new Promise(resolve => setTimeout(resolve, 30));
  }
  throw new Error(`it never came true: ${question}`);
}

/** A new text in an editor. */
export async function shown(content: string, language: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language });
  await window.showTextDocument(document);
  return document;
}

/** The speech that ships as an example; `mistakes` are in it. */
export async function example(): Promise<string> {
  const file = Uri.joinPath(extension.extensionUri, 'media/example/青溪县政协工作报告.txt');
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

/** The findings of this extension in a document. */
export const findings = (uri: Uri): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === '批阅');

/** Rules of the findings, in alphabetical order. */
export const rulesOf = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code))).sort();

/** Waits until the findings of a document are those of the given rules; says which they are instead when that takes too long. */
export async function untilFound(uri: Uri, rules: readonly string[]): Promise<void> {
  const found = (): string => rulesOf(findings(uri)).join();
  const same = until(languages.onDidChangeDiagnostics, () => found() === rules.join() || undefined);
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`findings of ${rules} are expected, there are those of ${found()}`)), 45_000);
  });
  await Promise.race([same, late]);
}

/** Rules that find the mistakes of the example. */
export const mistakes = ['approximation/contradictory-approx', 'lists/enum-exact', 'sums/total-parts-sum'];
