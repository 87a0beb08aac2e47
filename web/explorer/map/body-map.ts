// The drawn body: figures made of cells, each cell one region on one side. Loaded when first needed.

import { use, useEffect, useState } from "react";
import { builtFile } from "../../client";
import bodyMapAddress from "../body-map.json?url";
import marksAddress from "../marks.json?url";

export type CellSide = "LEFT" | "RIGHT" | "MIDLINE";

export interface Cell {
  /** Unique within its view. */
  id: string;
  /** Id of the region: `region:buttock`. */
  region: string;
  /** The client's left and right, whatever side of the picture that is. */
  side: CellSide;
  /** The outline as an SVG path, in units of the view. */
  d: string;
  /** A point in the middle of it. */
  x: number;
  y: number;
}

export interface MapView {
  id: string;
  label: string;
  width: number;
  height: number;
  outline: string;
  /** Lines that help to see what is drawn, such as a mouth or a navel. */
  strokes: readonly string[];
  cells: readonly Cell[];
}

/** Where a trigger point is drawn in one view. */
export interface Mark {
  view: string;
  x: number;
  y: number;
  side: CellSide;
}

export interface BodyMap {
  views: Readonly<Record<string, MapView>>;
  /** By slug of the trigger point. */
  marks: Readonly<Record<string, readonly Mark[]>>;
  /** Every region with a cell of its own, with the sides on which it has one. */
  drawn: ReadonlyMap<string, ReadonlySet<CellSide>>;
}

/** The file as the drawing script writes it: regions without the kind before their slug. */
export interface BodyMapFile {
  views: readonly MapView[];
  marks?: Readonly<Record<string, readonly Mark[]>>;
}

let loading: Promise<BodyMap> | null = null;

export function loadBodyMap(): Promise<BodyMap> {
  loading ??= load();
  return loading;
}

/** The map; suspends until it has come. */
export function useBodyMap(): BodyMap {
  return use(loadBodyMap());
}

const NOT_YET: BodyMap["drawn"] = new Map();

/** The sides on which regions are drawn, for what does without the figure: empty until it has come. */
export function useDrawn(): BodyMap["drawn"] {
  const [drawn, setDrawn] = useState(NOT_YET);
  useEffect(() => {
    loadBodyMap().then(
      (map) => setDrawn(map.drawn),
      () => {}, // told in place of the figure
    );
  }, []);
  return drawn;
}

// As data, not as script: a browser reads JSON several times faster than a program of that size.
async function load(): Promise<BodyMap> {
  const [map, marks] = await Promise.all([
    builtFile<BodyMapFile>(bodyMapAddress),
    builtFile<BodyMapFile["marks"]>(marksAddress),
  ]);
  return toBodyMap(map, marks);
}

export function toBodyMap(file: BodyMapFile, marks: BodyMapFile["marks"] = file.marks): BodyMap {
  const drawn = new Map<string, Set<CellSide>>();
  const views = file.views.map((view) => ({
    ...view,
    cells: view.cells.map((cell) => ({ ...cell, region: `region:${cell.region}` })),
  }));
  for (const { region, side } of views.flatMap((view) => view.cells)) {
    drawn.set(region, (drawn.get(region) ?? new Set()).add(side));
  }
  return {
    views: Object.fromEntries(views.map((view) => [view.id, view])),
    marks: marks ?? {},
    drawn,
  };
}
