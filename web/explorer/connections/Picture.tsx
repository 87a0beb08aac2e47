// The picture of connections: boxes in columns by kind, with lines between them. It is one stop for
// the Tab key; within it the arrow keys move along columns and lines, and Enter opens what is there.

import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { NodeKind } from "../../generated/graphql";
import { capital, KINDS, kindClass } from "../kinds";
import { linkWords, wireName } from "./graph";
import type { Layout } from "./layout";
import { ARROWS, type Arrow, move, type Spot, sameSpot } from "./moves";
import { PictureBox } from "./PictureBox";

interface PictureProps {
  layout: Layout;
  /** The node that everything is around. */
  centre: string;
  /** What the panel shows. */
  chosen: Spot | null;
  label: string;
  onChoose(spot: Spot, byKeyboard: boolean): void;
  onOpenColumn(kind: NodeKind): void;
  svg: RefObject<SVGSVGElement | null>;
}

export function Picture(props: PictureProps) {
  const { layout, centre, chosen, label, onChoose, onOpenColumn, svg } = props;
  const [current, setCurrent] = useState<Spot>({ type: "node", id: centre });
  const [hovered, setHovered] = useState<string | null>(null);
  const shouldFocus = useRef(false);
  const names = useMemo(
    () => new Map(layout.boxes.map(({ node }) => [node.id, node.name])),
    [layout],
  );
  // What had the focus may be gone from the picture; then its centre can be reached again.
  const reachable = isThere(layout, current) ? current : ({ type: "node", id: centre } as Spot);
  const stressed = hovered ?? (chosen?.type === "node" ? chosen.id : null) ?? centre;

  useEffect(() => {
    if (!shouldFocus.current) return;
    shouldFocus.current = false;
    svg.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus();
  });

  function onKey(event: KeyboardEvent) {
    if (ARROWS.has(event.key)) {
      event.preventDefault();
      shouldFocus.current = true;
      setCurrent(move(layout, reachable, event.key as Arrow));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(reachable, true);
    }
  }

  function open(spot: Spot, byKeyboard: boolean) {
    if (spot.type !== "more") {
      setCurrent(spot);
      onChoose(spot, byKeyboard);
      return;
    }
    // The row may be gone afterwards: one goes on from the last box above it.
    shouldFocus.current = true;
    setCurrent(move(layout, spot, "ArrowUp"));
    onOpenColumn(spot.id as NodeKind);
  }

  const stop = (spot: Spot) => ({
    tabIndex: sameSpot(spot, reachable) ? 0 : -1,
    onClick: () => open(spot, false),
    onFocus: () => setCurrent(spot.type === "line" && sameSpot(spot, current) ? current : spot),
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of drawn buttons, not of form fields
    <svg
      ref={svg}
      className="picture"
      role="group"
      aria-label={label}
      aria-describedby="picture-keys"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      onKeyDown={onKey}
    >
      {layout.columns.map(({ kind, x }) => (
        <text key={kind} className={`column-name ${kindClass(kind)}`} x={x} y={18}>
          {capital(KINDS[kind].plural)}
        </text>
      ))}
      {layout.lines.map(({ wire, path, from, to }) => {
        const spot: Spot = { type: "line", id: wire.id, from };
        const isOn = from === stressed || to === stressed;
        const isChosen = sameSpot(chosen, spot);
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={wire.id}
            className={`line${isOn ? " is-on" : ""}${isChosen ? " is-chosen" : ""}`}
            role="button"
            aria-label={wireName(wire, names)}
            aria-pressed={isChosen}
            {...stop(spot)}
          >
            <title>{wire.links.map(linkWords).join("; ")}</title>
            <path className="reach" d={path} />
            <path className="stroke" d={path} />
          </g>
        );
      })}
      {layout.boxes.map((box) => {
        const spot: Spot = { type: "node", id: box.node.id };
        const isTied = layout.lines.some(
          ({ from, to }) =>
            (from === stressed && to === box.node.id) || (to === stressed && from === box.node.id),
        );
        return (
          <PictureBox
            key={box.node.id}
            box={box}
            isCentre={box.node.id === centre}
            isChosen={sameSpot(chosen, spot)}
            isFaint={!isTied && box.node.id !== stressed}
            onHover={(isOver) => setHovered(isOver ? box.node.id : null)}
            {...stop(spot)}
          />
        );
      })}
      {layout.more.map((row) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button
        <g
          key={row.kind}
          className="more-row"
          role="button"
          aria-label={`${row.count} more ${KINDS[row.kind].plural}`}
          {...stop({ type: "more", id: row.kind })}
        >
          <rect x={row.x} y={row.y} width={row.width} height={row.height} rx="6" />
          <text x={row.x + row.width / 2} y={row.y + row.height / 2 + 5} textAnchor="middle">
            {row.count} more
          </text>
        </g>
      ))}
    </svg>
  );
}

function isThere(layout: Layout, spot: Spot): boolean {
  if (spot.type === "more") return layout.more.some(({ kind }) => kind === spot.id);
  if (spot.type === "line") return layout.lines.some(({ wire }) => wire.id === spot.id);
  return layout.boxes.some(({ node }) => node.id === spot.id);
}
