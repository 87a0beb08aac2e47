// What each kind of link is called as the heading of a list, seen from either end, and in which order
// the lists stand: what must be thought of first, then the body, then what may help, then the rest.

import type { LinkDirection, LinkKind } from "../../generated/graphql";

interface RelationWords {
  /** Seen from the subject. */
  outgoing: string;
  /** Seen from the object. */
  incoming: string;
}

const both = (words: string): RelationWords => ({ outgoing: words, incoming: words });

/** In the order of the lists. A kind with one heading for both ends is one list. */
const WORDS: Readonly<Record<LinkKind, RelationWords>> = {
  RULE_OUT: { outgoing: "Rule out first", incoming: "Must be ruled out in" },
  CONTRAINDICATED_IN: {
    outgoing: "Said to be kept from",
    incoming: "Techniques said to be withheld",
  },
  ADVERSE_EVENT: { outgoing: "Harms looked for", incoming: "Looked at as a harm of" },
  APPLIES_TO: { outgoing: "Must be asked about with", incoming: "Warnings" },
  SUGGESTS: { outgoing: "Raises concern of", incoming: "Warnings that point to it" },
  RAISED_BY: { outgoing: "Raised by", incoming: "Raises the warning" },
  SCREENED_AS: {
    outgoing: "Same warning questions as",
    incoming: "Lends its warning questions to",
  },
  POINT_OF: { outgoing: "Lies in", incoming: "Trigger points" },
  REFERS_TO: { outgoing: "Refers pain to", incoming: "Trigger points that refer pain here" },
  REFERRAL_MEASURED: { outgoing: "Pain measured, in people, in", incoming: "Pain measured from" },
  FELT_IN: { outgoing: "Felt in", incoming: "Conditions felt here" },
  LIES_IN: { outgoing: "Found in", incoming: "Muscles here" },
  INVOLVES_MUSCLE: { outgoing: "Muscles involved", incoming: "Conditions that involve it" },
  MIMICKED_BY: {
    outgoing: "Muscles whose pain is taken for it",
    incoming: "Conditions that its pain is taken for",
  },
  DIFFERENTIAL_OF: both("To be told apart from"),
  HAS_SYMPTOM: { outgoing: "Symptoms and findings", incoming: "Conditions that show so" },
  POINTS_TO: { outgoing: "Can tell of", incoming: "Findings that tell of it" },
  DIAGNOSTIC_OF: { outgoing: "Studied as a sign of", incoming: "Signs and tests studied" },
  ACCOMPANIED_BY: {
    outgoing: "Said to go with its trigger points",
    incoming: "Muscles whose trigger points are said to bring it",
  },
  STUDIED_FOR: { outgoing: "Studied for", incoming: "Techniques studied" },
  COMBINES: { outgoing: "Makes use of", incoming: "Used within" },
  SUPPLIED_BY: { outgoing: "Nerve supply", incoming: "Muscles supplied" },
  ENTRAPS: { outgoing: "Nerves said to be trapped by it", incoming: "Muscles said to trap it" },
  INVOLVES_NERVE: { outgoing: "Nerves involved", incoming: "Conditions that involve it" },
  CAUSED_OR_PERPETUATED_BY: {
    outgoing: "Causes, and what keeps it going",
    incoming: "Said to cause, or keep going",
  },
  LOADED_BY: { outgoing: "Said to be troubled by", incoming: "Said to trouble" },
  CONTRIBUTES_TO: { outgoing: "Studied as contributing to", incoming: "Studied as fed by" },
  PERPETUATES: { outgoing: "Studied as keeping going", incoming: "Studied as kept going by" },
  ASSOCIATED_WITH: both("Found together with"),
  INFLUENCED_FROM: { outgoing: "Can be fed from", incoming: "Conditions that it can feed" },
  SATELLITE_IN: both("Said to have companion trigger points in"),
  SHARES_PATTERN_WITH: both("Shares a drawn zone with"),
  ANTAGONIST_OF: both("Pulls against"),
  PART_OF: { outgoing: "Part of", incoming: "Parts" },
  KIND_OF: { outgoing: "A kind of", incoming: "Narrower kinds" },
  BORDERS: both("Next to"),
  IS_ABOUT: { outgoing: "Speaks of", incoming: "Spoken of in" },
  SAME_AS: both("Also spoken of as"),
};

const ORDER = new Map((Object.keys(WORDS) as LinkKind[]).map((kind, place) => [kind, place]));

/** One list of a card: links of one kind, seen from one end or, if that makes no difference, both. */
export interface RelationGroup {
  key: string;
  kind: LinkKind;
  direction: LinkDirection;
  heading: string;
  /** How many links there are in all. */
  count: number;
}

interface Count {
  kind: LinkKind;
  direction: LinkDirection;
  count: number;
}

/** The lists of a card in their order. `leaving` names the kinds that the card shows elsewhere. */
export function relationGroups(
  counts: readonly Count[],
  leaving: ReadonlySet<string> = new Set(),
): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const { kind, direction, count } of counts) {
    const words = WORDS[kind];
    const isOneList = words.outgoing === words.incoming;
    const seenFrom = isOneList ? "EITHER" : direction;
    const key = `${kind} ${seenFrom}`;
    if (leaving.has(key)) continue;
    const before = groups.get(key);
    groups.set(key, {
      key,
      kind,
      direction: seenFrom,
      heading: seenFrom === "INCOMING" ? words.incoming : words.outgoing,
      count: count + (before?.count ?? 0),
    });
  }
  return [...groups.values()].sort(
    (a, b) =>
      (ORDER.get(a.kind) ?? 0) - (ORDER.get(b.kind) ?? 0) || a.direction.localeCompare(b.direction),
  );
}

/** Whether a link belongs to a list on the card of `id`. */
export function belongsTo(
  group: RelationGroup,
  link: { kind: LinkKind; subject: { id: string } },
  id: string,
): boolean {
  if (link.kind !== group.kind) return false;
  if (group.direction === "EITHER") return true;
  return (link.subject.id === id) === (group.direction === "OUTGOING");
}
