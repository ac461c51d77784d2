/** Asks one question at a time: what changes meanwhile is asked about when the answer is there. */
export function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let isAsking = false;
  let hasChanged = false;
  return async () => {
    hasChanged = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (hasChanged) {
        hasChanged = false;
        await ask();
      }
    } finally {
      isAsking = false;
    }
  };
}
