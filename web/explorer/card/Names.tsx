// By what other names it is known, and under which identifiers elsewhere.

import type { SynonymType } from "../../generated/graphql";
import type { CardNode } from "./card-node";
import { MATCH, SYNONYM_TYPE } from "./words";

export function Names({ synonyms }: { synonyms: CardNode["synonyms"] }) {
  if (synonyms.length === 0) return null;
  const types = (Object.keys(SYNONYM_TYPE) as SynonymType[]).filter((type) =>
    synonyms.some((synonym) => synonym.type === type),
  );
  return (
    <dl className="names">
      {types.map((type) => (
        <div key={type}>
          <dt>{SYNONYM_TYPE[type]}</dt>
          <dd lang={type === "LATIN" ? "la" : undefined}>
            {synonyms
              .filter((synonym) => synonym.type === type)
              .map(({ text }) => text)
              .join(", ")}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Elsewhere({ xrefs }: { xrefs: CardNode["xrefs"] }) {
  if (xrefs.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">In other vocabularies</h2>
      <ul className="elsewhere">
        {xrefs.map((xref) => (
          <li key={`${xref.id} ${xref.match}`}>
            <a href={xref.link} rel="noreferrer" title={xref.vocabulary}>
              {xref.id}
            </a>{" "}
            {xref.label && <span>{xref.label}, </span>}
            <span className="quiet">{MATCH[xref.match]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
