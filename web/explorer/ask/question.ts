// The question that is asked now. It stays in the memory of the page: an address would be kept by the
// browser and sent on with links, and a question may hold what a client said.

import { useSyncExternalStore } from "react";
import { go } from "../address";

let question = "";
const listeners = new Set<() => void>();

export function setQuestion(text: string): void {
  question = text;
  for (const listener of listeners) listener();
}

/** Ask it, wherever one is. */
export function askQuestion(text: string): void {
  setQuestion(text);
  go({ view: "ask", parameters: {} });
}

export function useQuestion(): string {
  return useSyncExternalStore(listen, () => question);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
