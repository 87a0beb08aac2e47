// Every kind of node in one place: its words, its colour (in kinds.css), its shape and its order.
// Colour never stands alone: the shape differs too, and the word is always near or read aloud.

import type { ReactNode } from "react";
import type { NodeKind } from "../generated/graphql";
import "./kinds.css";

export interface Kind {
  word: string;
  plural: string;
  /** What is drawn in a square of 16 by 16; strokes and fills take the colour of the kind. */
  shape: ReactNode;
}

/** In the order in which kinds are listed and, in pictures, stand from left to right. */
export const KINDS: Readonly<Record<NodeKind, Kind>> = {
  RED_FLAG: {
    word: "warning",
    plural: "warnings",
    shape: (
      <>
        <path d="M4 14.5v-13" />
        <path className="filled" d="M4 2h9l-2.5 3L13 8H4z" />
      </>
    ),
  },
  TECHNIQUE: {
    word: "technique",
    plural: "techniques",
    shape: <path d="M4.6 2h6.8l3.4 6-3.4 6H4.6L1.2 8z" />,
  },
  FACTOR: {
    word: "factor",
    plural: "factors",
    shape: <path d="M8 2l6.5 11.5h-13z" />,
  },
  CONDITION: {
    word: "condition",
    plural: "conditions",
    shape: <path d="M8 1.2L14.8 8 8 14.8 1.2 8z" />,
  },
  SYMPTOM: {
    word: "symptom",
    plural: "symptoms",
    shape: <path d="M2 2.5h12v8.5H8.5L5 14v-3H2z" />,
  },
  FINDING: {
    word: "finding",
    plural: "findings",
    shape: (
      <>
        <circle cx="6.8" cy="6.8" r="4.8" />
        <path d="M10.4 10.4l4 4" />
      </>
    ),
  },
  NERVE: {
    word: "nerve",
    plural: "nerves",
    shape: <path d="M8 14.5V9L3 1.8M8 9l5-7.2M8 5.2V1.5" />,
  },
  MUSCLE: {
    word: "muscle",
    plural: "muscles",
    shape: (
      <>
        <path d="M1.2 8C4 3 12 3 14.8 8 12 13 4 13 1.2 8z" />
        <path d="M4.8 8h6.4" />
      </>
    ),
  },
  TRIGGER_POINT: {
    word: "trigger point",
    plural: "trigger points",
    shape: (
      <>
        <circle cx="8" cy="8" r="6.3" />
        <circle className="filled" cx="8" cy="8" r="2" />
      </>
    ),
  },
  REGION: {
    word: "region",
    plural: "regions",
    shape: <rect x="2" y="2" width="12" height="12" rx="3.5" />,
  },
  TOPIC: {
    word: "topic",
    plural: "topics",
    shape: <path d="M2 3.5h12M2 8h12M2 12.5h8" />,
  },
  OUTCOME: {
    word: "outcome",
    plural: "outcomes",
    shape: <path d="M1.5 14.5h13M4 14V9M8 14V2.5M12 14V6" />,
  },
  GUIDANCE: {
    word: "guidance",
    plural: "guidance",
    shape: <path d="M8 14.8V1.5M2.5 3h8.5l2.8 2.5L11 8H2.5z" />,
  },
  ARTICLE_CLAIM: {
    word: "statement of the article",
    plural: "statements of the article",
    shape: <path d="M2 12V7.5C2 5 3.5 3.5 6 3.5M9 12V7.5c0-2.5 1.5-4 4-4M2 8h4v4H2M9 8h4v4H9" />,
  },
  REFERENCE: {
    word: "reference",
    plural: "references",
    shape: <path d="M3 1.5h7l3.5 3.5v9.5H3zM10 1.5V5h3.5M5.5 8.5h5M5.5 11.5h5" />,
  },
};

/** All kinds in their order. */
export const ALL_KINDS = Object.keys(KINDS) as NodeKind[];

/** The kind that an id names: MUSCLE for muscle:soleus; null for a bare name. */
export function kindIn(id: string): NodeKind | null {
  const kind = id.split(":")[0]?.toUpperCase();
  return ALL_KINDS.find((each) => each === kind) ?? null;
}

const PLACES = new Map(ALL_KINDS.map((kind, place) => [kind, place]));

/** For sorting: where a kind stands among all. */
export function placeOf(kind: NodeKind): number {
  return PLACES.get(kind) ?? ALL_KINDS.length;
}

/** The class that sets `--kind` to the colour of a kind, for what is inside. */
export function kindClass(kind: NodeKind): string {
  return `kind-${kind.toLowerCase().replaceAll("_", "-")}`;
}

/** "Muscle", "Trigger points": for headings and the beginnings of sentences. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 muscle", "12 muscles". */
export function counted(count: number, kind: NodeKind): string {
  const { word, plural } = KINDS[kind];
  return `${count.toLocaleString("en")} ${count === 1 ? word : plural}`;
}

/** The shape alone: say the word beside it, or read it aloud. */
export function KindIcon({ kind }: { kind: NodeKind }) {
  return (
    <svg className={`kind-icon ${kindClass(kind)}`} viewBox="0 0 16 16" aria-hidden="true">
      {KINDS[kind].shape}
    </svg>
  );
}

/** Shape and word. */
export function KindBadge({ kind }: { kind: NodeKind }) {
  return (
    <span className={`kind-badge ${kindClass(kind)}`}>
      <KindIcon kind={kind} />
      {capital(KINDS[kind].word)}
    </span>
  );
}
