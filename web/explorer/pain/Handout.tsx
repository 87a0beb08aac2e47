// The page that is printed: warnings, then the list with its reasons, then the sources.

import { graphql } from "../../generated";
import type { WhereItHurtsQueryVariables } from "../../generated/graphql";
import { warningHead } from "../card/words";
import { useAnswer } from "../use-answer";
import { type CitedWork, whereAndWhen } from "../Work";
import { NONE_KNOWN } from "./Candidates";
import { type Differential, mayHaveMore } from "./use-differential";
import "./handout.css";

const HANDOUT_SOURCES = graphql(`
  query HandoutSources(
    $text: String
    $regions: [ID!]!
    $symptoms: [ID!]!
    $absent: [ID!]!
    $side: Side
    $level: DifferentialLevel!
  ) {
    meta {
      dataVersion
      releaseDate
      license
      disclaimer
    }
    differential(
      text: $text
      regions: $regions
      symptoms: $symptoms
      absent: $absent
      side: $side
      level: $level
      ask: 0
      first: 10
    ) {
      candidates {
        nodes {
          paths {
            references {
              ...Work
            }
          }
        }
      }
    }
  }
`);

/** So that it fits on a sheet; the screen shows them all. */
const MOST_CITED = 2;

/** Asked for once a handout is wanted. */
export function useHandoutSources(asked: WhereItHurtsQueryVariables | null) {
  const { ask: _, ...complaint } = asked ?? { ask: 0 };
  return useAnswer(
    HANDOUT_SOURCES,
    asked && (complaint as Omit<WhereItHurtsQueryVariables, "ask">),
  );
}

interface HandoutProps {
  /** Null while it is asked: what was found before is not put on paper. */
  differential: Differential | null;
  told: readonly string[];
  /** Whether there are words that were not read. */
  isUnread: boolean;
  /** Null until they have come, or if they could not be had. */
  sources: ReturnType<typeof useHandoutSources>["data"];
}

export function Handout({ differential, told, isUnread, sources }: HandoutProps) {
  return (
    <article className="handout">
      <h1>Where it hurts: {told.join("; ") || "as told in words"}</h1>
      {isUnread && (
        <p>
          <strong>The words typed last were not read.</strong> Warnings in them are not seen here.
        </p>
      )}
      {differential ? (
        <Found differential={differential} sources={sources} />
      ) : (
        <p>
          <strong>The answer to this has not come yet.</strong> Print it once it stands on the page.
        </p>
      )}
    </article>
  );
}

type FoundProps = Pick<HandoutProps, "sources"> & { differential: Differential };

function Found({ differential, sources }: FoundProps) {
  const { redFlags, advice, candidates } = differential;
  const numbers = numbered(differential, sources);
  const ofCandidate = sourcesOf(sources);
  const hasSources = numbers.size > 0 || candidates.totalCount > 0;
  return (
    <>
      {sources?.meta && (
        <p>
          Trigger point knowledge graph, data {sources.meta.dataVersion} of{" "}
          {sources.meta.releaseDate}, {sources.meta.license}.
        </p>
      )}
      <h2>Check first</h2>
      {redFlags.length === 0 && <p>No warning is known here. None known does not mean safe.</p>}
      <ul>
        {redFlags.map(({ status, question, action, urgency, references, redFlag }) => (
          <li key={`${status} ${redFlag.id}`}>
            <strong>{status === "RAISED" ? "Raised: " : "Ask: "}</strong>
            {question} <strong>{warningHead({ urgency, type: redFlag.type }).join(". ")}.</strong>{" "}
            {action}. {cited(references, numbers)}
          </li>
        ))}
      </ul>
      {mayHaveMore(differential) && (
        <p>
          <strong>More may have to be asked.</strong> These are the most important; the page shows
          more under “More to ask about”.
        </p>
      )}
      <p>{advice}</p>
      <h2>What may send pain there</h2>
      <ol>
        {candidates.nodes.map(({ node, sentence, strength }, number) => (
          <li key={node.id}>
            <strong>{node.name}</strong> (strength {strength.toFixed(2)}): {sentence}{" "}
            {cited(ofCandidate[number] ?? [], numbers)}
          </li>
        ))}
      </ol>
      {candidates.totalCount === 0 ? (
        <p>{NONE_KNOWN}</p>
      ) : (
        <p>
          The first {candidates.nodes.length} of {candidates.totalCount}. The number orders the
          list; it is not a probability.
        </p>
      )}
      <p>
        <strong>It informs professionals. It does not diagnose.</strong> Neither an answer nor the
        absence of a warning means that a person is safe to treat.
      </p>
      {hasSources && <h2>Sources</h2>}
      {hasSources && (
        <p>
          At most {MOST_CITED} for each statement; the explorer lists all.
          {!sources && " Those of the list had not come when this was printed."}
        </p>
      )}
      <ol className="handout-sources">
        {[...numbers.values()].map(({ reference }) => (
          <li key={reference.id}>
            {reference.name}
            {whereAndWhen(reference)} {reference.link}
          </li>
        ))}
      </ol>
    </>
  );
}

type Numbers = ReadonlyMap<string, { number: number; reference: CitedWork }>;

/** What each candidate's paths cite, in the order of the candidates. */
function sourcesOf(sources: HandoutProps["sources"]): CitedWork[][] {
  const candidates = sources?.differential?.candidates.nodes ?? [];
  return candidates.map(({ paths }) => paths.flatMap(({ references }) => references));
}

/** Every reference once, in the order in which it is first cited. */
function numbered({ redFlags }: Differential, sources: HandoutProps["sources"]): Numbers {
  const numbers = new Map<string, { number: number; reference: CitedWork }>();
  const all = [...redFlags.map(({ references }) => references), ...sourcesOf(sources)];
  for (const reference of all.flatMap(mostCited)) {
    if (!numbers.has(reference.id)) {
      numbers.set(reference.id, { number: numbers.size + 1, reference });
    }
  }
  return numbers;
}

function mostCited(references: readonly CitedWork[]): CitedWork[] {
  return [...new Map(references.map((each) => [each.id, each])).values()].slice(0, MOST_CITED);
}

function cited(references: readonly CitedWork[], numbers: Numbers): string {
  const found = mostCited(references).map(({ id }) => numbers.get(id)?.number ?? 0);
  return found.length === 0 ? "" : `[${found.sort((a, b) => a - b).join(", ")}]`;
}
