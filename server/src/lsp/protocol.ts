// Names and plain types of what this server and its client say to each other beyond LSP. No imports: both sides use it.

/** `initializationOptions` of the client. */
export interface InitializationOptions {
  /** The display language of the editor, as VS Code names it: `zh-cn`, `en`. */
  readonly language?: string;
  /** Where links to pages (rules, glossary) lead; a scheme the client serves, such as `piyue:`. Without it: files beside the server. */
  readonly pages?: string;
}
