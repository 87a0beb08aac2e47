// How to begin, while nothing was told yet.

import { ViewLink } from "../ViewLink";
import { addressOf, type Complaint, NOTHING } from "./complaint";

const EXAMPLES: readonly { label: string; complaint: Partial<Complaint> }[] = [
  {
    label: "Left buttock and back of the thigh",
    complaint: {
      regions: [
        { id: "region:buttock", side: "LEFT" },
        { id: "region:thigh-posterior", side: "LEFT" },
      ],
    },
  },
  {
    label: "Right temple, with dizziness",
    complaint: {
      regions: [{ id: "region:temple", side: "RIGHT" }],
      symptoms: ["symptom:dizziness"],
    },
  },
  {
    label: "Front of the right shoulder, no numbness",
    complaint: {
      regions: [{ id: "region:shoulder-anterior", side: "RIGHT" }],
      absent: ["symptom:numbness"],
    },
  },
];

export function Introduction() {
  return (
    <div className="introduction">
      <p>
        Point at the figure, pick regions from the list, or type the client's words. Warnings to
        check come first; then the muscles whose trigger points are said to send pain there, each
        with its reasons and sources.
      </p>
      <p>For example:</p>
      <ul>
        {EXAMPLES.map(({ label, complaint }) => (
          <li key={label}>
            <ViewLink to={addressOf({ ...NOTHING, ...complaint })}>{label}</ViewLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
