// What was understood of the client's words, and what was not.

import { ViewLink } from "../ViewLink";
import type { Differential } from "./use-differential";

type UnderstoodProps = Pick<Differential, "understood" | "notUnderstood">;

export function Understood({ understood, notUnderstood }: UnderstoodProps) {
  return (
    <section aria-labelledby="understood" className="understood">
      <h3 id="understood">Understood of the words</h3>
      {understood.length === 0 ? (
        <p>Nothing. Choose regions or symptoms instead.</p>
      ) : (
        <ul>
          {understood.map(({ text, absent, side, node }) => (
            <li key={`${text} ${node?.id} ${absent}`}>
              “{text}”{absent && <strong> is not there</strong>}
              {side && ` (${side === "BOTH" ? "both sides" : side.toLowerCase()})`}
              {node && (
                <>
                  {": "}
                  <ViewLink to={{ view: "node", parameters: { id: node.id } }}>
                    {node.name}
                  </ViewLink>{" "}
                  <span className="quiet">{node.kind.toLowerCase().replaceAll("_", " ")}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {notUnderstood.length > 0 && (
        <p>
          <strong>Not understood:</strong> {notUnderstood.map((each) => `“${each}”`).join(", ")}.
          Warnings in these words are not seen.
        </p>
      )}
    </section>
  );
}
