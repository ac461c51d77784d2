import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A page of a view in a browser, with what VS Code gives it; the view remembers its state over a reload. */
export class ViewPage {
  readonly said: unknown[] = [];
  #state: unknown;

  constructor(
    readonly tab: Page,
    private readonly name: string,
  ) {}

  async open(): Promise<void> {
    await this.tab.exposeFunction('said', (message: unknown) => void this.said.push(message));
    await this.tab.exposeFunction('kept', (state: unknown) => {
      this.#state = state;
    });
    await this.reload();
  }

  async reload(): Promise<void> {
    await this.tab.goto('about:blank');
    await this.tab.setContent('<main id="view"></main>');
    await this.tab.addScriptTag({
      content: `let state = ${JSON.stringify(this.#state ?? null)} ?? undefined;
        globalThis.acquireVsCodeApi = () => ({
          postMessage: said, getState: () => state, setState: now => { state = now; kept(now); },
        });`,
    });
    await this.tab.addStyleTag({ content: readFileSync(`dist/views/${this.name}.css`, 'utf8') });
    await this.tab.addScriptTag({ content: readFileSync(`dist/views/${this.name}.js`, 'utf8') });
  }

  /** Sends the view a message, as the extension does. */
  async send(message: unknown): Promise<void> {
    await this.tab.evaluate(`dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
  }

  /** Texts of the elements that fit. */
  texts = (selector: string): Promise<readonly string[]> => this.tab.locator(selector).allTextContents();
}
