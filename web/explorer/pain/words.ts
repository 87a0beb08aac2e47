// The client's own words: held in memory alone, never in the address and never stored.

import { useSyncExternalStore } from "react";

let words = "";
let typed = "";
const listeners = new Set<() => void>();

/** They outlive a look at another view, and are gone once the page is left. */
export function useWords(): string {
  return useSyncExternalStore(listen, () => words);
}

/** What stands in the box: it is not read before somebody says so. */
export function useTyped(): string {
  return useSyncExternalStore(listen, () => typed);
}

export function setTyped(next: string): void {
  typed = next;
  for (const listener of listeners) listener();
}

/** Has them read; they stand in the box as well. */
export function setWords(next: string): void {
  words = next.trim();
  typed = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
