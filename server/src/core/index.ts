// The door of the core: all that the shells may use.
export * from './features/findings';
export * from './features/setup';
export * from './features/statistics';
export { readsAsSpeech } from './reading/detect';
export { type Day, occasion } from './reading/occasion';
export { Paragraph } from './reading/paragraph';
export * from './reading/quotation';
export { lineAt, readSpeech, type Speech, textOf } from './reading/speech';
export * from './reading/spoken';
export * from './rules/index';
export * from './rules/rule';
export * from './text/characters';
export * from './text/edit';
export * from './text/lines';
export * from './text/span';
