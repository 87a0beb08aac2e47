// The numbered list of works at the end of a page, and the numbers that lead to it.

import { ViewLink } from "../ViewLink";
import { Work } from "../Work";
import type { Bibliography, CitedSource } from "./sources";

const anchor = (number: number) => `source-${number}`;

/** "[1][4]", each a link to its work in the list below. */
export function SourceNumbers({ sources, among }: { sources: CitedSource[]; among: Bibliography }) {
  const cited = sources.filter(({ reference }) => reference !== null);
  if (cited.length === 0) return null;
  return (
    <span className="source-numbers">
      {cited.map(({ reference, locator }) => {
        const number = among.numberOf(reference?.id ?? "");
        return (
          <a
            key={reference?.id}
            href={`#${anchor(number)}`}
            title={[reference?.name, locator].filter(Boolean).join(", ")}
            onClick={(event) => {
              // The address keeps naming the view; the jump alone is wanted.
              event.preventDefault();
              jumpTo(number);
            }}
          >
            <span className="visually-hidden">Source </span>[{number}]
          </a>
        );
      })}
    </span>
  );
}

function jumpTo(number: number): void {
  const entry = document.getElementById(anchor(number));
  entry?.closest("details")?.setAttribute("open", "");
  entry?.scrollIntoView({ block: "center" });
  entry?.focus();
}

export function SourceList({ among }: { among: Bibliography }) {
  if (among.works.length === 0) return null;
  return (
    <section className="source-list" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {among.works.map((work, place) => (
          <li key={work.id} id={anchor(place + 1)} tabIndex={-1}>
            <Work work={work} />{" "}
            <ViewLink className="quiet-link" to={{ view: "node", parameters: { id: work.id } }}>
              details<span className="visually-hidden"> of {work.name}</span>
            </ViewLink>
            {work.link && <span className="print-only address">{work.link}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
