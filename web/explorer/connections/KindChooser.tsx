// Which kinds of nodes a picture shows, and how far it reaches.

import type { NodeKind } from "../../generated/graphql";
import { ALL_KINDS, capital, KINDS, KindIcon } from "../kinds";

/** What a therapist asks about most, from left to right. */
export const USUAL_KINDS: readonly NodeKind[] = [
  "TECHNIQUE",
  "CONDITION",
  "MUSCLE",
  "TRIGGER_POINT",
  "REGION",
];

/** References and outcomes have no links of their own. */
const CHOICES = ALL_KINDS.filter((kind) => kind !== "REFERENCE" && kind !== "OUTCOME");

interface KindChooserProps {
  kinds: readonly NodeKind[];
  hops: number;
  onKinds(kinds: NodeKind[]): void;
  onHops(hops: number): void;
}

export function KindChooser({ kinds, hops, onKinds, onHops }: KindChooserProps) {
  const chosen = new Set(kinds);
  function toggle(kind: NodeKind) {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    onKinds(CHOICES.filter((each) => next.has(each)));
  }
  return (
    <div className="choosers no-print">
      <fieldset>
        <legend>How far</legend>
        {[1, 2].map((count) => (
          <label key={count}>
            <input
              type="radio"
              name="hops"
              checked={hops === count}
              onChange={() => onHops(count)}
            />
            {count === 1 ? "1 step" : "2 steps"}
          </label>
        ))}
      </fieldset>
      <details>
        <summary>
          Kinds shown:{" "}
          {CHOICES.filter((kind) => chosen.has(kind))
            .map((kind) => KINDS[kind].plural)
            .join(", ")}
        </summary>
        <fieldset>
          <legend className="visually-hidden">Kinds shown</legend>
          {CHOICES.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={chosen.has(kind)} onChange={() => toggle(kind)} />
              <KindIcon kind={kind} />
              {capital(KINDS[kind].plural)}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
