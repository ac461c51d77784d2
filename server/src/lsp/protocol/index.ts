// What this server and its client say to each other beyond LSP: names and plain types, one file a request or group of them; both sides use it.

export * from './compare';
export * from './core';
export * from './edition';
export * from './folder';
export * from './glossaries';
export * from './ledger';
export * from './locate';
export * from './options';
export * from './page';
export * from './place';
export * from './restructure';
export * from './silences';
export * from './statistics';
export * from './structure';
export * from './terms';
