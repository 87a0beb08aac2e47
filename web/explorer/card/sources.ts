// Numbers for the works that a page rests on: each has one number wherever it is cited.

export interface CitedReference {
  id: string;
  name: string;
  link: string | null;
  year: number | null;
}

export interface CitedSource {
  locator: string | null;
  reference: CitedReference | null;
}

export interface Bibliography {
  /** The first is number 1. */
  works: CitedReference[];
  numberOf(id: string): number;
}

/** Numbered in the order in which they are first cited. */
export function bibliography(cited: Iterable<CitedReference | null | undefined>): Bibliography {
  const works = new Map<string, CitedReference>();
  for (const work of cited) if (work && !works.has(work.id)) works.set(work.id, work);
  const numbers = new Map([...works.keys()].map((id, place) => [id, place + 1]));
  return { works: [...works.values()], numberOf: (id) => numbers.get(id) ?? 0 };
}
