// How soon to act, or that nothing is to be done, as a shape with its word.

import type { Urgency, WarningType } from "../../generated/graphql";
import { forbids, URGENCY, URGENCY_MEANS, WARNING_TYPE } from "./words";

const SHAPES: Readonly<Record<Urgency, string>> = {
  EMERGENCY: "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.3v4.4M8 11.2v.3",
  URGENT: "M8 1.8l6.8 12.2H1.2zM8 6v4M8 12v.2",
  SOON: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 4.5V8l2.5 2",
  ADVICE: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7.2v4M8 4.6v.2",
};

interface UrgencyMarkProps {
  urgency: Urgency;
  type: WarningType;
}

export function UrgencyMark({ urgency, type }: UrgencyMarkProps) {
  const isForbidden = forbids({ urgency, type });
  return (
    <span className="urgency-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[urgency]} />
      </svg>
      <strong>{isForbidden ? WARNING_TYPE[type] : URGENCY[urgency]}</strong>
      {!isForbidden && <span className="urgency-means">: {URGENCY_MEANS[urgency]}</span>}
    </span>
  );
}
