// The body map: front and back, and larger figures of head, hand and foot.

import { useCallback, useMemo, useState } from "react";
import { type Cell, type BodyMap as Drawn, type MapView, useBodyMap } from "./body-map";
import { Figure } from "./Figure";
import { type Choice, type Highlights, highlightsOf, type Overlay } from "./highlights";
import { Legend } from "./Legend";
import { nameOf as nameIn, type Regions, sidedName } from "./regions";
import "./map.css";

interface BodyMapProps {
  regions: Regions;
  choices: readonly Choice[];
  overlay: Overlay | null;
  onToggle: (cell: Cell) => void;
  onClear: () => void;
}

interface Magnification {
  label: string;
  /** Ids of views, with what the switch between them says. */
  faces: readonly { view: string; label: string }[];
}

const MAGNIFICATIONS: Readonly<Record<string, Magnification>> = {
  body: {
    label: "Whole body",
    faces: [
      { view: "front", label: "Front" },
      { view: "back", label: "Back" },
    ],
  },
  head: {
    label: "Head",
    faces: [
      { view: "head-front", label: "Front" },
      { view: "head-side", label: "Side" },
    ],
  },
  hand: {
    label: "Hand",
    faces: [
      { view: "hand-palm", label: "Palm" },
      { view: "hand-back", label: "Back" },
    ],
  },
  foot: {
    label: "Foot",
    faces: [
      { view: "foot-top", label: "Top" },
      { view: "foot-sole", label: "Sole" },
    ],
  },
};

export function BodyMap({ regions, choices, overlay, onToggle, onClear }: BodyMapProps) {
  const map = useBodyMap();
  const [magnified, setMagnified] = useState("body");
  const faces = MAGNIFICATIONS[magnified]?.faces ?? [];
  const nameOf = useCallback((cell: Cell) => nameOfCell(cell, regions), [regions]);
  const highlights = useMemo(() => {
    const of = (view: MapView) => highlightsOf(view, map, regions, choices, overlay);
    return new Map<string, Highlights>(Object.values(map.views).map((view) => [view.id, of(view)]));
  }, [map, regions, choices, overlay]);
  const all = [...highlights.values()];
  // Where there is room for one figure alone, it begins with the one that shows more of the choice.
  const [face, setFace] = useState(() =>
    chosenIn(highlights.get("back")) > chosenIn(highlights.get("front")) ? 1 : 0,
  );

  return (
    <div className="body-map" data-magnified={magnified} data-face={face}>
      <fieldset className="map-switch">
        <legend className="visually-hidden">Magnify</legend>
        {Object.entries(MAGNIFICATIONS).map(
          ([
            id,
            {
              label,
              faces: [first],
            },
          ]) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === magnified}
              onClick={() => setMagnified(id)}
            >
              <Thumbnail view={map.views[first?.view ?? ""]} />
              {label}
              <Count number={countIn(MAGNIFICATIONS[id], highlights)} />
            </button>
          ),
        )}
      </fieldset>
      <fieldset className="map-switch map-faces">
        <legend className="visually-hidden">Side of the figure</legend>
        {faces.map(({ view, label }, number) => (
          <button
            key={view}
            type="button"
            aria-pressed={number === face}
            onClick={() => setFace(number)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <div className="figures">
        {faces.map(({ view }) => (
          <OneFigure
            key={view}
            map={map}
            view={view}
            highlights={highlights.get(view)}
            nameOf={nameOf}
            onToggle={onToggle}
            onClear={onClear}
          />
        ))}
      </div>
      <p className="map-keys">Arrow keys move, Enter chooses, Escape clears all.</p>
      <Legend
        candidate={overlay?.name ?? null}
        hasCovered={all.some(({ covered }) => covered.size > 0)}
        hasSpillover={all.some(({ spillover }) => spillover.size > 0)}
        hasMarks={all.some(({ marks }) => marks.length > 0)}
      />
    </div>
  );
}

interface OneFigureProps extends Pick<BodyMapProps, "onToggle" | "onClear"> {
  map: Drawn;
  view: string;
  highlights: Highlights | undefined;
  nameOf: (cell: Cell) => string;
}

function OneFigure({ map, view: id, highlights, ...rest }: OneFigureProps) {
  const view = map.views[id];
  return view && highlights ? <Figure view={view} highlights={highlights} {...rest} /> : null;
}

export function nameOfCell({ region, side }: Pick<Cell, "region" | "side">, regions: Regions) {
  return sidedName(nameIn(regions, region), side);
}

function chosenIn(highlights: Highlights | undefined): number {
  return highlights ? highlights.chosen.size + highlights.covered.size : 0;
}

/** How many cells of the larger figures are chosen: what would else stay unseen. */
function countIn(magnification: Magnification | undefined, highlights: Map<string, Highlights>) {
  const found = new Set<string>();
  for (const { view } of magnification?.faces ?? []) {
    for (const id of highlights.get(view)?.chosen ?? []) found.add(id);
  }
  return found.size;
}

function Count({ number }: { number: number }) {
  if (number === 0) return null;
  return (
    <span className="map-count">
      {number}
      <span className="visually-hidden"> chosen</span>
    </span>
  );
}

function Thumbnail({ view }: { view: MapView | undefined }) {
  if (!view) return null;
  return (
    <svg
      className="thumbnail"
      viewBox={`0 0 ${view.width} ${view.height}`}
      width="18"
      height="22"
      aria-hidden="true"
    >
      <path d={view.outline} />
    </svg>
  );
}
