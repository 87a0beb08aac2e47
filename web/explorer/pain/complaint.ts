// What hurts, as the address holds it: ids only, so that a link never carries a client's words.

import { type Address, HOME, many, one } from "../address";
import type { Cell } from "../map/body-map";
import { type ChosenSide, isOn } from "../map/shown-by";

export interface ChosenRegion {
  id: string;
  side: ChosenSide;
}

export type Level = "MUSCLE" | "TRIGGER_POINT";

export interface Complaint {
  /** Each region once. */
  regions: readonly ChosenRegion[];
  /** Ids of symptoms, findings or conditions that are there, and of those that are not. */
  symptoms: readonly string[];
  absent: readonly string[];
  level: Level;
  /** The candidate whose zones the map shows; empty for none. */
  candidate: string;
}

export const NOTHING: Complaint = {
  regions: [],
  symptoms: [],
  absent: [],
  level: "MUSCLE",
  candidate: "",
};

const SIDES: readonly string[] = ["LEFT", "RIGHT", "BOTH", "MIDLINE"];

/** What an address tells; anything in it that is not understood is left out. */
export function complaintOf(address: Address): Complaint {
  const regions = new Map<string, ChosenRegion>();
  for (const text of many(address, "regions")) {
    const [id = "", side = ""] = text.split("~");
    if (id === "") continue;
    const full = id.includes(":") ? id : `region:${id}`;
    regions.set(full, { id: full, side: SIDES.includes(side) ? (side as ChosenSide) : "" });
  }
  const symptoms = [...new Set(many(address, "symptoms"))];
  return {
    regions: [...regions.values()],
    symptoms,
    absent: [...new Set(many(address, "absent"))].filter((id) => !symptoms.includes(id)),
    level: one(address, "level") === "TRIGGER_POINT" ? "TRIGGER_POINT" : "MUSCLE",
    candidate: one(address, "candidate"),
  };
}

export function addressOf(complaint: Complaint): Address {
  return {
    view: HOME,
    parameters: {
      regions: complaint.regions.map(({ id, side }) => (side === "" ? id : `${id}~${side}`)),
      symptoms: complaint.symptoms,
      absent: complaint.absent,
      level: complaint.level === "MUSCLE" ? "" : complaint.level,
      candidate: complaint.candidate,
    },
  };
}

export function isEmpty({ regions, symptoms, absent }: Complaint): boolean {
  return regions.length + symptoms.length + absent.length === 0;
}

export function hasCell({ regions }: Complaint, { region, side }: Pick<Cell, "region" | "side">) {
  return regions.some((each) => each.id === region && isOn(side, each.side));
}

/** One cell more, or one less if it was chosen. */
export function toggled(complaint: Complaint, cell: Pick<Cell, "region" | "side">): Complaint {
  const before = complaint.regions.find(({ id }) => id === cell.region);
  if (!before) return withRegion(complaint, { id: cell.region, side: cell.side });
  const side = isOn(cell.side, before.side)
    ? without(before.side, cell.side)
    : together(before.side, cell.side);
  return side === null
    ? withoutRegion(complaint, cell.region)
    : withRegion(complaint, { id: cell.region, side });
}

/** Null if nothing is left. */
function without(side: ChosenSide, gone: Cell["side"]): ChosenSide | null {
  if (side === gone) return null;
  if (gone === "MIDLINE") return "BOTH";
  return gone === "LEFT" ? "RIGHT" : "LEFT";
}

function together(side: ChosenSide, more: Cell["side"]): ChosenSide {
  return side === "MIDLINE" || more === "MIDLINE" ? "" : "BOTH";
}

/** The region with the side given, in its old place or last. */
export function withRegion(complaint: Complaint, region: ChosenRegion): Complaint {
  const isNew = complaint.regions.every(({ id }) => id !== region.id);
  const regions = isNew
    ? [...complaint.regions, region]
    : complaint.regions.map((each) => (each.id === region.id ? region : each));
  return { ...complaint, regions };
}

export function withoutRegion(complaint: Complaint, id: string): Complaint {
  return { ...complaint, regions: complaint.regions.filter((each) => each.id !== id) };
}

/** A symptom or finding as there or as absent; never as both. */
export function withSymptom(complaint: Complaint, id: string, isAbsent = false): Complaint {
  const others = withoutSymptom(complaint, id);
  return isAbsent
    ? { ...others, absent: [...others.absent, id] }
    : { ...others, symptoms: [...others.symptoms, id] };
}

export function withoutSymptom(complaint: Complaint, id: string): Complaint {
  return {
    ...complaint,
    symptoms: complaint.symptoms.filter((each) => each !== id),
    absent: complaint.absent.filter((each) => each !== id),
  };
}

/** The one side on which it hurts, as far as it was said. */
export function sideOf({ regions }: Complaint): "LEFT" | "RIGHT" | "BOTH" | null {
  const sides = new Set(regions.map(({ side }) => side));
  sides.delete("");
  sides.delete("MIDLINE");
  if (sides.size === 0) return null;
  if (sides.size > 1 || sides.has("BOTH")) return "BOTH";
  return sides.has("LEFT") ? "LEFT" : "RIGHT";
}
