// One figure of the body map: cells to point at and choose, by mouse, touch or keyboard.

import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  type SyntheticEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Cell, MapView } from "./body-map";
import type { Highlights } from "./highlights";
import { type Direction, inReadingOrder, neighbour } from "./neighbours";
import { CoveredPattern, PrimaryPattern, SpilloverPattern } from "./patterns";

interface FigureProps {
  view: MapView;
  highlights: Highlights;
  nameOf: (cell: Cell) => string;
  onToggle: (cell: Cell) => void;
  onClear: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A list box whose options lie in two dimensions: one tab stop, then the arrow keys. */
export const Figure = memo(function Figure(props: FigureProps) {
  const { view, highlights, nameOf, onToggle, onClear } = props;
  const byId = useMemo(() => new Map(view.cells.map((cell) => [cell.id, cell])), [view]);
  const ordered = useMemo(() => inReadingOrder(view.cells), [view]);
  const [focusable, setFocusable] = useState<string>();
  const [pointed, setPointed] = useState<{ id: string; by: "pointer" | "focus" } | null>(null);
  const list = useRef<SVGGElement>(null);
  // Who comes by keyboard begins where something was chosen, else at the top.
  const tabStop = byId.has(focusable ?? "")
    ? focusable
    : (ordered.find(({ id }) => highlights.chosen.has(id)) ?? ordered[0])?.id;

  function cellAt(event: SyntheticEvent): Cell | undefined {
    return byId.get((event.target as Element).getAttribute("data-cell") ?? "");
  }

  function focus(cell: Cell | null | undefined) {
    list.current?.querySelector<SVGElement>(`[data-cell="${cell?.id}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const cell = cellAt(event);
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = ARROWS[event.key];
    if (direction) focus(neighbour(view.cells, cell, direction));
    else if (event.key === "Home") focus(ordered[0]);
    else if (event.key === "End") focus(ordered.at(-1));
    else if (event.key === "Enter" || event.key === " ") onToggle(cell);
    else if (event.key === "Escape") onClear();
    else return;
    event.preventDefault();
  }

  function onFocus(event: FocusEvent) {
    const cell = cellAt(event);
    if (!cell) return;
    setFocusable(cell.id);
    setPointed({ id: cell.id, by: "focus" });
  }

  function choose(event: SyntheticEvent) {
    const cell = cellAt(event);
    if (cell) onToggle(cell);
  }

  const shown = pointed && byId.get(pointed.id);
  return (
    <figure className="figure" data-view={view.id}>
      <figcaption>
        <strong>{view.label}</strong>
        <span className="figure-pointed" aria-hidden="true">
          {shown ? nameOf(shown) : ""}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would hang at the pointer; the list is named */}
      <svg viewBox={`-14 -14 ${view.width + 28} ${view.height + 28}`}>
        <defs>
          <PrimaryPattern view={view.id} />
          <SpilloverPattern view={view.id} />
          <CoveredPattern view={view.id} />
        </defs>
        <SideLetters view={view} />
        <path className="body-outline" d={view.outline} />
        <g
          ref={list}
          role="listbox"
          aria-multiselectable="true"
          aria-label={`${view.label}: where it hurts`}
          onClick={choose}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={() => setPointed(null)}
          onPointerOver={(event) => {
            const cell = cellAt(event);
            setPointed(cell ? { id: cell.id, by: "pointer" } : null);
          }}
          onPointerLeave={() => setPointed(null)}
        >
          {view.cells.map((cell) => (
            <CellShape
              key={cell.id}
              cell={cell}
              name={`${nameOf(cell)}${told(highlights, cell.id)}`}
              isChosen={highlights.chosen.has(cell.id)}
              isTabStop={cell.id === tabStop}
            />
          ))}
        </g>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: drawn things, none takes the focus */}
        <g className="over-cells" aria-hidden="true">
          <Layer cells={view.cells} ids={highlights.covered} kind="covered" view={view.id} />
          <Layer cells={view.cells} ids={highlights.spillover} kind="spillover" view={view.id} />
          <Layer cells={view.cells} ids={highlights.primary} kind="primary" view={view.id} />
          {view.strokes.map((d) => (
            <path key={d} className="body-stroke" d={d} />
          ))}
          <path className="body-edge" d={view.outline} />
          <Layer
            cells={view.cells}
            ids={highlights.chosen}
            kind="chosen"
            view={view.id}
            isOpen={(id) => highlights.primary.has(id) || highlights.spillover.has(id)}
          />
          {highlights.marks.map(({ x, y }) => (
            <PointMark key={`${x} ${y}`} x={x} y={y} />
          ))}
          {shown && <path className={`pointed by-${pointed.by}`} d={shown.d} />}
        </g>
      </svg>
    </figure>
  );
});

/** What colour and pattern tell, for who does not see them. */
function told({ covered, primary, spillover }: Highlights, id: string): string {
  const zone = primary.has(id) ? ", main zone" : spillover.has(id) ? ", spillover zone" : "";
  return `${covered.has(id) ? ", part of what was told" : ""}${zone}`;
}

interface CellShapeProps {
  cell: Cell;
  name: string;
  isChosen: boolean;
  isTabStop: boolean;
}

const CellShape = memo(function CellShape({ cell, name, isChosen, isTabStop }: CellShapeProps) {
  return (
    <path
      className="cell"
      role="option"
      aria-selected={isChosen}
      aria-label={name}
      tabIndex={isTabStop ? 0 : -1}
      data-cell={cell.id}
      d={cell.d}
    />
  );
});

interface LayerProps {
  cells: readonly Cell[];
  ids: ReadonlySet<string>;
  kind: "chosen" | "covered" | "primary" | "spillover";
  view: string;
  /** Whether what is below is to be seen through it. */
  isOpen?: (id: string) => boolean;
}

function Layer({ cells, ids, kind, view, isOpen = () => false }: LayerProps) {
  return cells
    .filter(({ id }) => ids.has(id))
    .map(({ id, d, x, y }) => (
      <g key={id} className={`layer-${kind}${isOpen(id) ? " is-open" : ""}`}>
        <path d={d} fill={kind === "chosen" ? undefined : `url(#${kind}-${view})`} />
        {kind === "chosen" && <path className="tick" d={`M${x - 11} ${y}l8 9 14-18`} />}
      </g>
    ));
}

function PointMark({ x, y }: { x: number; y: number }) {
  const d = `M${x - 11} ${y - 11}l22 22m0-22l-22 22`;
  return (
    <g className="point-mark">
      <path className="point-mark-under" d={d} />
      <path d={d} />
    </g>
  );
}

/** Against the width, so that letters are about the same on the screen, whatever a figure's share. */
const LETTER_SIZES: Readonly<Record<string, number>> = { "head-front": 0.068, "head-side": 0.042 };

/** The client's sides beside the figure, since front and back are mirrored. */
function SideLetters({ view }: { view: MapView }) {
  const left = view.cells.filter(({ side }) => side === "LEFT").map(({ x }) => x);
  const right = view.cells.filter(({ side }) => side === "RIGHT").map(({ x }) => x);
  const isLeftFirst = Math.min(...left) < Math.min(...right);
  const size = view.width * (LETTER_SIZES[view.id] ?? 0.052);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters do not take the focus
    <g className="side-letters" aria-hidden="true" fontSize={size}>
      <text x={0} y={size}>
        {isLeftFirst ? "Left" : "Right"}
      </text>
      <text x={view.width} y={size} textAnchor="end">
        {isLeftFirst ? "Right" : "Left"}
      </text>
    </g>
  );
}
