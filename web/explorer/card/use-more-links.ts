// The links of one list of a card: those that came with the card, and more when they are asked for.

import { useRef, useState } from "react";
import { ask } from "../../client";
import type { CardLinkFragment } from "../../generated/graphql";
import { CARD_LINKS } from "./documents";
import type { RelationGroup } from "./relation-words";

const PAGE = 50;

export interface MoreLinks {
  /** What was fetched beside what came with the card, by the key of its list. */
  fetched: ReadonlyMap<string, CardLinkFragment[]>;
  /** Lists that are being fetched now. */
  fetching: ReadonlySet<string>;
  /** Lists that could not be fetched. */
  failed: ReadonlySet<string>;
  fetchMore(group: RelationGroup): Promise<number>;
}

/** The card of another node needs another one of these: give its component the id as key. */
export function useMoreLinks(id: string): MoreLinks {
  const [fetched, setFetched] = useState<ReadonlyMap<string, CardLinkFragment[]>>(new Map());
  const [fetching, setFetching] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const cursors = useRef(new Map<string, string>());

  async function fetchMore(group: RelationGroup): Promise<number> {
    const { key } = group;
    setFetching((before) => new Set(before).add(key));
    setFailed((before) => without(before, key));
    try {
      const { kind, direction } = group;
      const after = cursors.current.get(key) ?? null;
      const answer = await ask(CARD_LINKS, { id, kinds: [kind], direction, first: PAGE, after });
      const page = answer.node?.links;
      if (!page) return 0;
      if (page.pageInfo.endCursor) cursors.current.set(key, page.pageInfo.endCursor);
      setFetched((before) => new Map(before).set(key, [...(before.get(key) ?? []), ...page.nodes]));
      return page.nodes.length;
    } catch {
      setFailed((before) => new Set(before).add(key));
      return 0;
    } finally {
      setFetching((before) => without(before, key));
    }
  }

  return { fetched, fetching, failed, fetchMore };
}

function without(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const rest = new Set(set);
  rest.delete(key);
  return rest;
}

/** One list of both, each link once, in the order of the service. */
export function joined(
  came: readonly CardLinkFragment[],
  fetched: readonly CardLinkFragment[] | undefined,
): CardLinkFragment[] {
  // What is fetched starts at the beginning of the list, so it leads.
  const all = [...(fetched ?? []), ...came];
  return [...new Map(all.map((link) => [link.id, link])).values()];
}
