// What the signs on the figures mean; only those that can be seen are told of.

import type { ReactNode } from "react";
import { CoveredPattern, PrimaryPattern, SpilloverPattern } from "./patterns";

interface LegendProps {
  /** Whose zones are shown, if any. */
  candidate: string | null;
  hasCovered: boolean;
  hasSpillover: boolean;
  hasMarks: boolean;
}

export function Legend({ candidate, hasCovered, hasSpillover, hasMarks }: LegendProps) {
  return (
    <div className="map-legend">
      <p>{candidate === null ? "On the map" : `On the map: ${candidate}`}</p>
      <ul>
        <Entry label="chosen: it hurts here">
          <g className="layer-chosen">
            <rect x="2" y="2" width="32" height="20" rx="3" />
            <path className="tick" d="M10 12l6 7 11-14" />
          </g>
        </Entry>
        {hasCovered && (
          <Entry label="shown for what was chosen or said">
            <defs>
              <CoveredPattern view="legend" />
            </defs>
            <g className="layer-covered">
              <rect x="2" y="2" width="32" height="20" rx="3" fill="url(#covered-legend)" />
            </g>
          </Entry>
        )}
        {candidate !== null && (
          <Entry label="main zone (books: essential)">
            <defs>
              <PrimaryPattern view="legend" />
            </defs>
            <g className="layer-primary">
              <rect x="2" y="2" width="32" height="20" rx="3" fill="url(#primary-legend)" />
            </g>
          </Entry>
        )}
        {hasSpillover && (
          <Entry label="spillover zone: felt by some">
            <defs>
              <SpilloverPattern view="legend" />
            </defs>
            <g className="layer-spillover">
              <rect x="2" y="2" width="32" height="20" rx="3" fill="url(#spillover-legend)" />
            </g>
          </Entry>
        )}
        {hasMarks && (
          <Entry label="trigger point, roughly">
            <g className="point-mark">
              <path d="M9 3l18 18m0-18l-18 18" />
            </g>
          </Entry>
        )}
      </ul>
    </div>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
