declare const PIYUE_VERSION: string;

/** Version of the product, which the build writes in. */
export const version = PIYUE_VERSION;
