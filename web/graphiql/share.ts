// A link that opens a document with its variables. They stand behind the #, which no server sees.

export interface Shared {
  query: string;
  /** JSON as one types it; empty if there is none. */
  variables: string;
}

/** The address of `page` that opens what is shared. */
export function linkTo(page: string, { query, variables }: Shared): string {
  const link = new URL(page);
  const parameters = new URLSearchParams({ query });
  if (variables.trim()) parameters.set("variables", variables);
  link.search = "";
  link.hash = parameters.toString();
  return link.href;
}

/** What an address asks to open, behind its # or, as other tools write it, behind its ?. */
export function sharedBy(address: string): Shared | null {
  const { hash, search } = new URL(address);
  for (const text of [hash.slice(1), search]) {
    const given = new URLSearchParams(text);
    const query = given.get("query");
    if (query) return { query, variables: given.get("variables") ?? "" };
  }
  return null;
}
