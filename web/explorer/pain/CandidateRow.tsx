// One muscle or point that may send pain there: its place, the reason in a sentence, and how strong.

import { type Ref, useState } from "react";
import { announce } from "../announce";
import { ViewLink } from "../ViewLink";
import { CandidateDetails } from "./CandidateDetails";
import type { Candidate } from "./use-differential";

interface CandidateRowProps {
  row?: Ref<HTMLLIElement>;
  candidate: Candidate;
  isShown: boolean;
  onPoint: (id: string) => void;
  onShow: (id: string) => void;
}

const REACH: Readonly<Record<Candidate["reach"], string>> = {
  LOCAL: "lies where it hurts",
  DISTANT: "refers there from elsewhere",
};

export function CandidateRow({ row, candidate, isShown, onPoint, onShow }: CandidateRowProps) {
  const { rank, node, strength, reach, sentence, parts } = candidate;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li
      ref={row}
      className={`candidate${isShown ? " is-shown" : ""}`}
      onPointerEnter={() => onPoint(node.id)}
      onPointerLeave={() => onPoint("")}
      onFocus={() => onPoint(node.id)}
      onBlur={() => onPoint("")}
    >
      <div className="candidate-head">
        <span className="rank">{rank}</span>
        <h4>
          <ViewLink to={{ view: "node", parameters: { id: node.id } }}>{node.name}</ViewLink>
        </h4>
        <Strength value={strength} />
      </div>
      <p className="candidate-why">{sentence}</p>
      <ul className="badges">
        <li className={`badge badge-${reach.toLowerCase()}`}>{REACH[reach]}</li>
        {feltHere(parts).map((text) => (
          <li key={text} className="badge">
            {text}
          </li>
        ))}
        <li className="badge badge-quiet">{carriedBy(parts)}</li>
      </ul>
      <div className="buttons">
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={`Show on the map: ${node.name}`}
          onClick={() => {
            onShow(isShown ? "" : node.id);
            announce(isShown ? "Zones taken off the map" : `Zones of ${node.name} shown`);
          }}
        >
          Show on the map
        </button>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={`Why, and sources: ${node.name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Why, and sources
        </button>
      </div>
      {isOpen && <CandidateDetails candidate={candidate} />}
    </li>
  );
}

function Strength({ value }: { value: number }) {
  return (
    <span className="strength">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-ground" width="100" height="10" />
        <rect className="bar" width={value * 100} height="10" />
      </svg>
      <span className="visually-hidden">strength </span>
      {value.toFixed(2)}
      <span className="visually-hidden">, not a probability</span>
    </span>
  );
}

/** "felt here: main zone", for each role once. */
export function feltHere(parts: Candidate["parts"]): string[] {
  const roles = new Set(parts.filter(({ part }) => part === "ZONE").map(({ role }) => role));
  const words = [
    ...(roles.has("PRIMARY") ? ["main zone"] : []),
    ...(roles.has("SPILLOVER") ? ["spillover"] : []),
  ];
  return words.length === 0 ? [] : [`felt here: ${words.join(" and ")}`];
}

const BASIS: Readonly<Record<string, string>> = {
  TRADITION: "tradition",
  GENERAL_ANATOMY: "general anatomy",
  CURATION: "our own reading",
  ARTICLE: "one article",
  CLINICAL_REFERENCE: "reference works",
  EXPERT_CONSENSUS: "expert consensus",
  OBSERVATIONAL_STUDY: "people were observed",
  CONTROLLED_STUDY: "controlled study",
};

/** On what the firmest part of the ranking rests; parts come strongest first. */
export function carriedBy(parts: Candidate["parts"]): string {
  const link = parts.find((part) => part.link)?.link;
  if (!link) return "no statement behind it";
  const words = [`rests on ${BASIS[link.basis] ?? link.basis}`];
  if (link.confidence)
    words.push(`${link.confidence.toLowerCase().replaceAll("_", " ")} confidence`);
  if (link.agreement) {
    words.push(`${link.agreement} ${link.agreement === 1 ? "publisher" : "publishers"}`);
  }
  return words.join(", ");
}
