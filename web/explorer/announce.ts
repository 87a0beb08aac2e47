// The one place of the page that speaks up by itself: what is given here is read aloud politely.

import { useSyncExternalStore } from "react";

let said = "";
const listeners = new Set<() => void>();

/** Have a screen reader say it once it is silent. The same words again are said again. */
export function announce(text: string): void {
  // A region speaks only if its text changes; the invisible blank makes a repetition a change.
  said = text === said ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

/** What was announced last. */
export function useAnnouncement(): string {
  return useSyncExternalStore(listen, () => said);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
