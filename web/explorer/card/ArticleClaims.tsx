// What the source article says of a node, with the verdict of the literature found on each statement.

import type { ArticleClaimsOfQuery, Verdict } from "../../generated/graphql";
import { type NamedNode, NodeLink } from "../NodeLink";
import { SourceNumbers } from "./Sources";
import type { Bibliography } from "./sources";
import { Count } from "./Warnings";
import { VERDICT } from "./words";

type Link = NonNullable<ArticleClaimsOfQuery["node"]>["links"]["nodes"][number];
export type ArticleStatement = Extract<Link["subject"], { verdict: Verdict }>;

/** Those of the answer that are statements of the article. */
export function articleStatements(answer: ArticleClaimsOfQuery | null): ArticleStatement[] {
  return subjectsOf(answer).filter((each): each is ArticleStatement => "verdict" in each);
}

/** The others: guidance speaks of techniques too. */
export function articleGuidance(answer: ArticleClaimsOfQuery | null): NamedNode[] {
  return subjectsOf(answer).filter((each) => !("verdict" in each));
}

function subjectsOf(answer: ArticleClaimsOfQuery | null): Link["subject"][] {
  return answer?.node?.links.nodes.map(({ subject }) => subject) ?? [];
}

interface ArticleClaimsProps {
  statements: ArticleStatement[];
  guidance: NamedNode[];
  among: Bibliography;
}

export function ArticleClaims({ statements, guidance, among }: ArticleClaimsProps) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="article">
      <h2 id="article">
        What the source article says <Count of={statements.length} />
      </h2>
      <ul className="article-statements">
        {statements.map((statement) => (
          <li key={statement.id}>
            <p className="row-node">
              <NodeLink node={statement} />
              <span className={`tag verdict-${statement.verdict.toLowerCase()}`}>
                {VERDICT[statement.verdict]}
              </span>
            </p>
            <p className="row-sentence">
              {statement.reasons}{" "}
              <SourceNumbers
                sources={statement.references.map((reference) => ({ locator: null, reference }))}
                among={among}
              />
            </p>
          </li>
        ))}
      </ul>
      {guidance.length > 0 && (
        <>
          <h3>What it advises</h3>
          <ul className="article-statements">
            {guidance.map((each) => (
              <li key={each.id}>
                <NodeLink node={each} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
