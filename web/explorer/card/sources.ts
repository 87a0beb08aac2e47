// Numbers for the works that a page rests on: each has one number wherever it is cited.

import type { CitedWork } from "../Work";

export interface CitedSource {
  locator: string | null;
  reference: CitedWork | null;
}

export interface Bibliography {
  /** The first is number 1. */
  works: CitedWork[];
  numberOf(id: string): number;
}

/** Numbered in the order in which they are first cited. */
export function bibliography(cited: Iterable<CitedWork | null | undefined>): Bibliography {
  const works = new Map<string, CitedWork>();
  for (const work of cited) if (work && !works.has(work.id)) works.set(work.id, work);
  const numbers = new Map([...works.keys()].map((id, place) => [id, place + 1]));
  return { works: [...works.values()], numberOf: (id) => numbers.get(id) ?? 0 };
}
