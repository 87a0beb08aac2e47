// The warnings of a node, whatever its kind: those stated of it, those of the place where it lies, or
// those that a complaint raises.

import type { AskError } from "../../client";
import type { NodeKind, WarningFragment } from "../../generated/graphql";
import { useAnswer } from "../use-answer";
import type { ShownWarning } from "./Warnings";
import {
  DIRECT_WARNINGS,
  WARNINGS_OF_COMPLAINT,
  WARNINGS_OF_PLACES,
  WARNINGS_WHERE_IT_LIES,
} from "./warnings-documents";
import { URGENCY } from "./words";

const FIRST = 100;

export interface WarningsAnswer {
  /** Null while they are asked for, or if they could not be had. */
  warnings: ShownWarning[] | null;
  total: number;
  note: string | null;
  /** Whether it is itself one of the conditions that warnings are there to find. */
  isGrave?: boolean;
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

  const regions = kind === "REGION" ? [id] : placesOf(placed.data?.node)?.map((each) => each.id);
  const asked = useAnswer(WARNINGS_OF_PLACES, regions && regions.length > 0 ? { regions } : null);

  const failed = [direct, placed, complaint, asked].find((each) => each.error !== null);
  const outcome = { error: failed?.error ?? null, retry: failed?.retry ?? direct.retry };
  if (isOf(COMPLAINTS)) return { ...ofComplaint(complaint.data?.differential), ...outcome };
  if (isOf(PLACED)) return { ...ofPlaces(placed.data?.node, asked.data?.differential), ...outcome };
  const stated = ofNode(direct.data?.node);
  if (kind !== "REGION") return { ...stated, ...outcome };
  return { ...together(stated, asked.data?.differential), ...outcome };
}

const URGENCIES = Object.keys(URGENCY);

function byUrgency(a: ShownWarning, b: ShownWarning): number {
  return URGENCIES.indexOf(a.flag.urgency) - URGENCIES.indexOf(b.flag.urgency);
}

/** Of warnings that ask and advise the same, the first. */
function onceEach(warnings: readonly ShownWarning[]): ShownWarning[] {
  const said = new Map<string, ShownWarning>();
  for (const each of warnings) {
    const key = `${each.flag.question} ${each.flag.action}`;
    if (!said.has(key)) said.set(key, each);
  }
  return [...said.values()];
}

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
  /** Of a condition. */
  group?: string;
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
  const warnings = onceEach([...stated, ...signs].sort(byUrgency));
  const isGrave = node?.group === "red-flag";
  const more = page.totalCount - stated.length;
  return { warnings, total: warnings.length + more, note: null, isGrave };
}

/** What is stated of a region, then what is asked about pain in it; each once. */
function together(stated: Found, answer: Alerts | null | undefined): Found {
  if (!stated.warnings || !answer) return NOTHING_YET;
  const asked = ofComplaint(answer).warnings ?? [];
  const known = new Map([...stated.warnings, ...asked].map((each) => [each.flag.id, each]));
  const warnings = onceEach([...known.values()].sort(byUrgency));
  const more = stated.total - stated.warnings.length;
  return { warnings, total: warnings.length + more, note: null };
}

interface Place {
  id: string;
  name: string;
  redFlags?: Page;
}

interface Places {
  links: { nodes: { object: Place }[] };
}

type Lying = (Partial<Places> & { muscle?: Places }) | null | undefined;

function placesOf(node: Lying): Place[] | undefined {
  return (node?.links ?? node?.muscle?.links)?.nodes.map(({ object }) => object);
}

function ofPlaces(node: Lying, answer: Alerts | null | undefined): Found {
  const places = placesOf(node);
  if (!places || (places.length > 0 && !answer)) return NOTHING_YET;
  // Advice on what lies under the hand there; what is to be asked comes with the answer.
  const advice = places
    .flatMap(({ redFlags }) => (redFlags ? shown(redFlags) : []))
    .filter(({ flag }) => flag.type !== "RED_FLAG");
  const found = together(
    { warnings: advice, total: advice.length, note: null },
    answer ?? { redFlags: [] },
  );
  const names = places.map(({ name }) => name.toLowerCase()).join(", ");
  const note = `None is stated of it alone; these are asked about pain where it lies: ${names}.`;
  const total = found.warnings?.length ?? 0;
  return { ...found, total, note };
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
