// What the benchmark programs share.
import * as esbuild from 'esbuild';

/** The core as it is bundled for shipping. */
export async function coreOf() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['server/src/core/index.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** Median time of `times` calls, in milliseconds. */
export function medianOf(call, times) {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[times >> 1];
}
