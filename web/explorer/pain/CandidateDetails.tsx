// What a candidate's place is made of: asked for when it is opened.

import { createContext, useContext } from "react";
import { graphql } from "../../generated";
import type { WhereItHurtsQueryVariables } from "../../generated/graphql";
import { useAnswer } from "../use-answer";
import { ViewLink } from "../ViewLink";
import { SourceList } from "./SourceList";
import type { Candidate } from "./use-differential";

/** What was asked, so that the details are those of the same complaint. */
export const Asked = createContext<WhereItHurtsQueryVariables | null>(null);

const WHY_LISTED = graphql(`
  query WhyListed(
    $about: ID!
    $text: String
    $regions: [ID!]!
    $symptoms: [ID!]!
    $absent: [ID!]!
    $side: Side
    $level: DifferentialLevel!
  ) {
    differential(
      about: $about
      text: $text
      regions: $regions
      symptoms: $symptoms
      absent: $absent
      side: $side
      level: $level
      ask: 0
      first: 0
    ) {
      asked {
        parts {
          part
          role
          share
          closeness
          confidence
          support
          specificity
          finding {
            id
            name
          }
          zone {
            id
            name
          }
          triggerPoint {
            id
            name
          }
        }
        triggerPoints {
          id
          name
          location
        }
        paths {
          sentence
          references {
            ...Work
          }
        }
      }
    }
  }
`);

const PART: Readonly<Record<string, string>> = {
  ZONE: "referral zone",
  SYMPTOM: "goes with",
  PLACE: "lies there",
  PREVALENCE: "found more often in",
  CONTRADICTED: "denied",
};

export function CandidateDetails({ candidate }: { candidate: Candidate }) {
  const asked = useContext(Asked);
  const { ask: _, ...complaint } = asked ?? { ask: 0 };
  const about = candidate.node.id;
  const { data, error } = useAnswer(
    WHY_LISTED,
    asked && { ...(complaint as Omit<WhereItHurtsQueryVariables, "ask">), about },
  );
  if (error) return <p role="alert">{error.message}</p>;
  const details = data?.differential?.asked;
  if (!details) return <p className="quiet">Loading the reasons</p>;
  return (
    <div className="details">
      <Explained candidate={candidate} />
      {details.triggerPoints.length > 0 && (
        <>
          <h5>Trigger points that reach there</h5>
          <ul>
            {details.triggerPoints.map(({ id, name, location }) => (
              <li key={id}>
                <ViewLink to={{ view: "node", parameters: { id } }}>{name}</ViewLink>: {location}
              </li>
            ))}
          </ul>
        </>
      )}
      <h5>Why, and who says so</h5>
      <ul className="paths">
        {details.paths.map(({ sentence, references }) => (
          <li key={sentence}>
            {sentence}
            <details>
              <summary>Sources ({references.length})</summary>
              <SourceList references={references} />
            </details>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scrolls" tabIndex={0} aria-label={`Score of ${candidate.node.name}`}>
        <table>
          <caption>What the strength is made of; each share from 0 to 1</caption>
          <thead>
            <tr>
              <th scope="col">Finding</th>
              <th scope="col">By</th>
              <th scope="col" className="number">
                Closeness
              </th>
              <th scope="col" className="number">
                Confidence
              </th>
              <th scope="col" className="number">
                Support
              </th>
              <th scope="col" className="number">
                Specificity
              </th>
              <th scope="col" className="number">
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {details.parts.map((part) => (
              <tr key={`${part.part} ${part.finding.id} ${part.triggerPoint?.id} ${part.zone?.id}`}>
                <th scope="row">{part.finding.name}</th>
                <td className="score-by">{by(part)}</td>
                <td className="number">{part.closeness.toFixed(2)}</td>
                <td className="number">{part.confidence.toFixed(2)}</td>
                <td className="number">{part.support.toFixed(2)}</td>
                <td className="number">{part.specificity.toFixed(2)}</td>
                <td className="number">{part.share.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface Part {
  part: string;
  role?: string | null;
  finding: { name: string };
  zone?: { name: string } | null;
  triggerPoint?: { name: string } | null;
}

function by({ part, role, finding, zone, triggerPoint }: Part): string {
  if (part !== "ZONE") return PART[part] ?? part;
  const kind = role === "PRIMARY" ? "main zone" : "spillover zone";
  const of = triggerPoint ? ` of ${triggerPoint.name}` : "";
  const isOther = zone && zone.name !== finding.name;
  return `${kind}${of}${isOther ? ` (${zone.name.toLowerCase()})` : ""}`;
}

function Explained({ candidate: { matched, missing } }: { candidate: Candidate }) {
  return (
    <dl className="explained">
      <div>
        <dt>Explains</dt>
        <dd>{matched.map(({ name }) => name).join(", ") || "nothing that was told"}</dd>
      </div>
      <div>
        <dt>Does not explain</dt>
        <dd>{missing.map(({ name }) => name).join(", ") || "nothing is left over"}</dd>
      </div>
    </dl>
  );
}
