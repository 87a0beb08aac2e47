// Every region with its names and what it is a part of: the same for the map and for the list.

import { useMemo } from "react";
import type { AskError } from "../../client";
import { graphql } from "../../generated";
import { useAnswer } from "../use-answer";
import type { ChosenSide } from "./shown-by";

export interface Region {
  id: string;
  name: string;
  synonyms: readonly string[];
  /** Ids of the regions around it. */
  partOf: readonly string[];
  /** Ids of the regions directly within it. */
  parts: readonly string[];
}

export type Regions = ReadonlyMap<string, Region>;

// A page holds at most 100, so the list is asked for from both ends.
const ALL_REGIONS = graphql(`
  query AllRegions {
    fromTheFront: regions(first: 100) {
      nodes {
        ...NamedRegion
      }
    }
    fromTheEnd: regions(last: 100) {
      nodes {
        ...NamedRegion
      }
    }
  }
  fragment NamedRegion on Region {
    id
    name
    synonyms {
      text
    }
    partOf(first: 5) {
      nodes {
        id
      }
    }
  }
`);

interface RegionsAnswer {
  /** Null until they have come. */
  regions: Regions | null;
  error: AskError | null;
  retry(): void;
}

export function useRegions(): RegionsAnswer {
  const { data, error, retry } = useAnswer(ALL_REGIONS, {});
  const regions = useMemo(() => {
    if (!data) return null;
    return toRegions(
      [...(data.fromTheFront?.nodes ?? []), ...(data.fromTheEnd?.nodes ?? [])].map((region) => ({
        id: region.id,
        name: region.name,
        synonyms: region.synonyms.map(({ text }) => text),
        partOf: region.partOf.nodes.map(({ id }) => id),
      })),
    );
  }, [data]);
  return { regions, error, retry };
}

export function toRegions(listed: readonly Omit<Region, "parts">[]): Regions {
  const regions = new Map(
    listed.map((region) => [region.id, { ...region, parts: [] as string[] }]),
  );
  for (const { id, partOf } of regions.values()) {
    for (const around of partOf) regions.get(around)?.parts.push(id);
  }
  return regions;
}

/** The outermost region around one: `region:lower-limb` for the heel. */
export function bodyPartOf(regions: Regions, id: string): string {
  const around = regions.get(id)?.partOf[0];
  return around === undefined ? id : bodyPartOf(regions, around);
}

/** Of what has no name here, its slug in words. */
export function nameOf(regions: Regions | null, id: string): string {
  return regions?.get(id)?.name ?? inWords(id);
}

/** An id as words, until its name is known: `region:lower-back` is "Lower back". */
export function inWords(id: string): string {
  const words = id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Left buttock", "Buttock, both sides"; the middle goes without saying. */
export function sidedName(name: string, side: ChosenSide): string {
  if (side === "BOTH") return `${name}, both sides`;
  if (side !== "LEFT" && side !== "RIGHT") return name;
  const word = side === "LEFT" ? "Left" : "Right";
  return name.startsWith(word) ? name : `${word} ${lowered(name)}`;
}

function lowered(name: string): string {
  const isProper = name.startsWith("Achilles");
  return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
