// Which view is shown, and with what: read from the address and written to it, so that every view can
// be shared, kept as a bookmark and left with the browser's back button.

import { useSyncExternalStore } from "react";

/** A view by name, with its parameters: `/?view=node&id=muscle:piriformis`. */
export interface Address {
  view: string;
  /** Lists repeat their name. Empty values are left out. */
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The view without a name in the address. */
export const HOME = "home";

/** The address as a link relative to the page, whatever path the service is mounted at. */
export function href({ view, parameters }: Address): string {
  const search = new URLSearchParams();
  if (view !== HOME) search.set("view", view);
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of typeof value === "string" ? [value] : (value ?? [])) {
      if (each !== "") search.append(name, each);
    }
  }
  // Ids are full of colons, and sides follow a tilde: a query string may hold both as they are.
  const text = search.toString().replaceAll("%3A", ":").replaceAll("%7E", "~");
  return text === "" ? "./" : `?${text}`;
}

/** The address that a query string names: the other way round than `href`. */
export function read(search: string): Address {
  const given = new URLSearchParams(search);
  const view = given.get("view") || HOME;
  given.delete("view");
  const names = new Set(given.keys());
  return { view, parameters: Object.fromEntries([...names].map((n) => [n, given.getAll(n)])) };
}

/** The one value of a parameter; empty if it is not given. */
export function one(address: Address, name: string): string {
  return many(address, name)[0] ?? "";
}

/** All values of a parameter, in the order of the address. */
export function many(address: Address, name: string): readonly string[] {
  const value = address.parameters[name] ?? [];
  return typeof value === "string" ? [value] : value;
}

/**
 * Show another view, or the same with other parameters.
 *
 * With `replace` the step cannot be undone by the back button: for what changes while one types.
 */
export function go(address: Address, { replace = false }: { replace?: boolean } = {}): void {
  const target = new URL(href(address), document.baseURI);
  if (target.href === window.location.href) return;
  isForward = true;
  if (!replace) leftAt.set(window.location.href, window.scrollY);
  window.history[replace ? "replaceState" : "pushState"](null, "", target);
  for (const listener of listeners) listener();
}

/** The address that is shown now; the component renders anew when it changes. */
export function useAddress(): Address {
  const search = useSyncExternalStore(listen, () => window.location.search);
  return read(search);
}

const listeners = new Set<() => void>();

let isForward = false;
window.addEventListener("popstate", () => {
  isForward = false;
});

/** How far down each address was left by a link: in memory alone. */
const leftAt = new Map<string, number>();

/** How far down the page one was when a link led away from what is shown now. */
export function placeLeft(): number {
  return leftAt.get(window.location.href) ?? 0;
}

/** Whether a link led here; back and forward the browser itself goes to the old place on the page. */
export function wasForward(): boolean {
  return isForward;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}
