/** `initializationOptions` of the client. */
export interface InitializationOptions {
  /** The display language of the editor, as VS Code names it: `zh-cn`, `en`. */
  readonly language?: string;
  /** Where links to pages (rules, glossary) lead; a scheme the client serves, such as `piyue:`. Without it: files beside the server. */
  readonly pages?: string;
  /** Whether the client carries out the commands of `silenceCommand` and `turnOffRuleCommand`. */
  readonly silences?: boolean;
  /** The client answers `folderFilesRequest` and `folderTextRequest`. */
  readonly readsFolder?: boolean;
}
