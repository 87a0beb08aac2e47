// The warnings of a node, whatever its kind: those stated of it, those of the place where it lies, or
// those that a complaint raises.

import type { AskError } from "../../client";
import type { NodeKind, WarningFragment } from "../../generated/graphql";
import { useAnswer } from "../use-answer";
import type { ShownWarning } from "./Warnings";
import {
  DIRECT_WARNINGS,
  WARNINGS_OF_COMPLAINT,
  WARNINGS_WHERE_IT_LIES,
} from "./warnings-documents";
import { URGENCY } from "./words";

const FIRST = 100;

export interface WarningsAnswer {
  /** Null while they are asked for, or if they could not be had. */
  warnings: ShownWarning[] | null;
  total: number;
  note: string | null;
  error: AskError | null;
  retry(): void;
}

const DIRECT = new Set<NodeKind>(["CONDITION", "REGION", "TECHNIQUE"]);
const PLACED = new Set<NodeKind>(["MUSCLE", "TRIGGER_POINT"]);
const COMPLAINTS = new Set<NodeKind>(["SYMPTOM", "FINDING"]);

/** Whether a node may be treated, done or complained of, so that its warnings must be read first. */
export function hasWarnings(kind: NodeKind): boolean {
  return DIRECT.has(kind) || PLACED.has(kind) || COMPLAINTS.has(kind);
}

/** `kind` is null while it is not known: then nothing is asked. */
export function useWarnings(id: string, kind: NodeKind | null): WarningsAnswer {
  const isOf = (kinds: ReadonlySet<NodeKind>) => kind !== null && kinds.has(kind);
  const direct = useAnswer(DIRECT_WARNINGS, isOf(DIRECT) ? { id, first: FIRST } : null);
  const placed = useAnswer(WARNINGS_WHERE_IT_LIES, isOf(PLACED) ? { id, first: FIRST } : null);
  const complaint = useAnswer(WARNINGS_OF_COMPLAINT, isOf(COMPLAINTS) ? { id } : null);

  if (isOf(DIRECT))
    return { ...ofNode(direct.data?.node), error: direct.error, retry: direct.retry };
  if (isOf(PLACED))
    return { ...ofPlaces(placed.data?.node), error: placed.error, retry: placed.retry };
  const { error, retry } = complaint;
  return { ...ofComplaint(complaint.data?.differential), error, retry };
}

const URGENCIES = Object.keys(URGENCY);

type Found = Omit<WarningsAnswer, "error" | "retry">;
const NOTHING_YET: Found = { warnings: null, total: 0, note: null };

interface Page {
  totalCount: number;
  edges: { through?: ShownWarning["through"]; node: WarningFragment }[];
}

function shown({ edges }: Page): ShownWarning[] {
  return edges.map(({ through, node }) => ({ flag: node, through: through ?? [], why: null }));
}

interface Warned {
  redFlags?: Page;
  contraindications?: Page;
  /** Of a condition: the warnings that may be its signs. */
  suspectedBy?: Page;
}

function ofNode(node: Warned | null | undefined): Found {
  const page = node?.redFlags ?? node?.contraindications;
  if (!page) return NOTHING_YET;
  const stated = shown(page);
  const known = new Set(stated.map(({ flag }) => flag.id));
  const signs = (node?.suspectedBy ? shown(node.suspectedBy) : [])
    .filter(({ flag }) => !known.has(flag.id))
    .map((warning) => ({ ...warning, why: "This may be its sign." }));
  const all = [...stated, ...signs].sort(
    (a, b) => URGENCIES.indexOf(a.flag.urgency) - URGENCIES.indexOf(b.flag.urgency),
  );
  const warnings = eachOnce(all);
  const total = page.totalCount + signs.length - (all.length - warnings.length);
  return { warnings, total, note: null };
}

/** Of those that ask the same and say to do the same, the first. */
function eachOnce(warnings: readonly ShownWarning[]): ShownWarning[] {
  const seen = new Set<string>();
  return warnings.filter(({ flag: { question, action } }) => {
    const said = `${question}\n${action}`;
    const isNew = !seen.has(said);
    seen.add(said);
    return isNew;
  });
}

interface Places {
  links: { nodes: { object: { name: string; redFlags?: Page } }[] };
}

function ofPlaces(node: (Partial<Places> & { muscle?: Places }) | null | undefined): Found {
  const links = node?.links ?? node?.muscle?.links;
  if (!links) return NOTHING_YET;
  const regions = links.nodes.map(({ object }) => object);
  const flags = new Map(
    regions
      .flatMap(({ redFlags }) => (redFlags ? shown(redFlags) : []))
      .map((warning) => [warning.flag.id, warning]),
  );
  const places = regions.map(({ name }) => name.toLowerCase()).join(", ");
  return {
    warnings: [...flags.values()],
    total: flags.size,
    note: `None is stated of it alone; these are asked about pain where it lies: ${places}.`,
  };
}

interface Alerts {
  redFlags: { why: string; redFlag: WarningFragment }[];
}

function ofComplaint(answer: Alerts | null | undefined): Found {
  if (!answer) return NOTHING_YET;
  const warnings = answer.redFlags.map(({ why, redFlag }) => ({ flag: redFlag, through: [], why }));
  const note = "What this raises, or what to ask with it, most important first.";
  return { warnings, total: warnings.length, note };
}
