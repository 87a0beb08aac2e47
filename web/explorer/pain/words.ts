// The client's own words: held in memory alone, never in the address and never stored.

import { useSyncExternalStore } from "react";

let words = "";
const listeners = new Set<() => void>();

/** They outlive a look at another view, and are gone once the page is left. */
export function useWords(): string {
  return useSyncExternalStore(listen, () => words);
}

export function setWords(next: string): void {
  words = next.trim();
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
