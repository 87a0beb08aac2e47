// What somebody who is still typing may mean: asked once the typing pauses, and only the last is shown.

import { useEffect, useState } from "react";
import { ask } from "../../client";
import { graphql } from "../../generated";
import type { NodeKind, SuggestQuery } from "../../generated/graphql";
import { ALL_KINDS } from "../kinds";

const SUGGEST = graphql(`
  query Suggest($text: String!, $kinds: [NodeKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      totalCount
      nodes {
        node {
          id
          kind
          name
        }
        matchedText
        matchedField
        matchKind
      }
    }
  }
`);

export type Suggestion = NonNullable<SuggestQuery["search"]>["nodes"][number];

const PAUSE = 120;
const FIRST = 10;
const SHORTEST = 2;

/** References are found from what rests on them; among names they would crowd out the rest. */
const NAMED_KINDS = ALL_KINDS.filter((kind) => kind !== "REFERENCE");

export interface Suggestions {
  /** For which text they are: an older one while the next is under way. */
  text: string;
  hits: Suggestion[];
}

const NONE: Suggestions = { text: "", hits: [] };

export function useSuggestions(text: string, isWanted: boolean): Suggestions {
  const [suggestions, setSuggestions] = useState(NONE);
  const wanted = isWanted ? text.trim() : "";

  useEffect(() => {
    if (wanted.length < SHORTEST) {
      setSuggestions(NONE);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const variables = { text: wanted, kinds: NAMED_KINDS, first: FIRST };
        const answer = await ask(SUGGEST, variables, { signal: stop.signal });
        if (!stop.signal.aborted) {
          setSuggestions({ text: wanted, hits: grouped(answer.search?.nodes ?? []) });
        }
      } catch {
        // Without suggestions one can still ask; that will tell what is wrong.
        if (!stop.signal.aborted) setSuggestions({ text: wanted, hits: [] });
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted]);

  return suggestions;
}

/** Kinds together, in the order of their best hits. */
export function grouped(hits: readonly Suggestion[]): Suggestion[] {
  const groups = new Map<NodeKind, Suggestion[]>();
  for (const hit of hits) {
    const group = groups.get(hit.node.kind) ?? [];
    group.push(hit);
    groups.set(hit.node.kind, group);
  }
  return [...groups.values()].flat();
}
