// One node in the picture: an opaque box with the shape of its kind and its name.

import { KINDS, kindClass } from "../kinds";
import { type Box, SIZE } from "./layout";

interface PictureBoxProps {
  box: Box;
  isCentre: boolean;
  isChosen: boolean;
  /** Whether it has nothing to do with what is looked at. */
  isFaint: boolean;
  tabIndex: number;
  onClick(): void;
  onFocus(): void;
  onHover(isOver: boolean): void;
}

const LINE = SIZE + 3;

export function PictureBox({
  box,
  isCentre,
  isChosen,
  isFaint,
  onHover,
  ...stop
}: PictureBoxProps) {
  const { node, x, y, width, height, lines } = box;
  const middle = y + height / 2;
  const states = [isCentre && "is-centre", isChosen && "is-chosen", isFaint && "is-faint"];
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      className={["box", kindClass(node.kind), ...states].filter(Boolean).join(" ")}
      aria-label={`${node.name}, ${KINDS[node.kind].word}`}
      aria-pressed={isChosen}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
      {...stop}
    >
      <title>{node.name}</title>
      <rect x={x} y={y} width={width} height={height} rx="6" />
      <g className="kind-icon" transform={`translate(${x + 7} ${middle - 6}) scale(0.75)`}>
        {KINDS[node.kind].shape}
      </g>
      {lines.map((line, at) => (
        <text
          key={line}
          x={x + 25}
          y={middle + SIZE * 0.36 + (at - (lines.length - 1) / 2) * LINE}
          fontSize={SIZE}
        >
          {line}{" "}
        </text>
      ))}
    </g>
  );
}
