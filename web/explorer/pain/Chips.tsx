// What was told so far: each with what can be said more exactly, and a way to take it back.

import { useRef } from "react";
import { nameOf, type Regions, sidedName } from "../map/regions";
import type { ChosenSide } from "../map/shown-by";
import type { ChosenRegion, Complaint } from "./complaint";

interface ChipsProps {
  complaint: Complaint;
  regions: Regions;
  symptomName: (id: string) => string;
  sidesOf: (region: string) => readonly ChosenSide[];
  onRegion: (region: ChosenRegion) => void;
  onSymptom: (id: string, isAbsent: boolean) => void;
  onRemoveRegion: (region: ChosenRegion) => void;
  onRemoveSymptom: (id: string) => void;
}

const SIDE_NAMES: Readonly<Record<ChosenSide, string>> = {
  "": "side not said",
  LEFT: "left",
  RIGHT: "right",
  BOTH: "both sides",
  MIDLINE: "middle",
};

export function Chips(props: ChipsProps) {
  const { complaint, regions, symptomName, sidesOf } = props;
  const list = useRef<HTMLUListElement>(null);

  // The button that was pressed is gone: the focus goes on to the list it stood in.
  function removing(remove: () => void) {
    return () => {
      remove();
      list.current?.focus();
    };
  }

  const symptoms = [
    ...complaint.symptoms.map((id) => ({ id, isAbsent: false })),
    ...complaint.absent.map((id) => ({ id, isAbsent: true })),
  ];
  return (
    <ul className="chips" aria-label="What was told" ref={list} tabIndex={-1}>
      {complaint.regions.map((region) => (
        <li key={region.id} className="chip chip-region">
          <span className="chip-name">{nameOf(regions, region.id)}</span>
          <SideChoice
            name={nameOf(regions, region.id)}
            side={region.side}
            sides={sidesOf(region.id)}
            onSide={(side) => props.onRegion({ ...region, side })}
          />
          <Remove
            name={sidedName(nameOf(regions, region.id), region.side)}
            onRemove={removing(() => props.onRemoveRegion(region))}
          />
        </li>
      ))}
      {symptoms.map(({ id, isAbsent }) => (
        <li key={id} className={`chip chip-symptom${isAbsent ? " chip-absent" : ""}`}>
          <span className="chip-name">{symptomName(id)}</span>
          <select
            aria-label={`${symptomName(id)}: there or not`}
            value={isAbsent ? "absent" : "there"}
            onChange={(event) => props.onSymptom(id, event.target.value === "absent")}
          >
            <option value="there">there</option>
            <option value="absent">not there</option>
          </select>
          <Remove name={symptomName(id)} onRemove={removing(() => props.onRemoveSymptom(id))} />
        </li>
      ))}
    </ul>
  );
}

interface SideChoiceProps {
  name: string;
  side: ChosenSide;
  sides: readonly ChosenSide[];
  onSide: (side: ChosenSide) => void;
}

function SideChoice({ name, side, sides, onSide }: SideChoiceProps) {
  if (sides.length === 0) return null;
  const offered = ["" as const, ...sides];
  return (
    <select
      aria-label={`${name}: which side`}
      value={offered.includes(side) ? side : ""}
      onChange={(event) => onSide(event.target.value as ChosenSide)}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {SIDE_NAMES[each]}
        </option>
      ))}
    </select>
  );
}

function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <button type="button" className="chip-remove" aria-label={`Remove ${name}`} onClick={onRemove}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 2l8 8m0-8l-8 8" />
      </svg>
    </button>
  );
}
