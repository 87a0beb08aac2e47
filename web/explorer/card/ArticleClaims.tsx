// What the source article says of a node, with the verdict of the literature found on each statement.

import type { ArticleClaimsOfQuery, Verdict } from "../../generated/graphql";
import { NodeLink } from "../NodeLink";
import { SourceNumbers } from "./Sources";
import type { Bibliography } from "./sources";
import { Count } from "./Warnings";
import { VERDICT } from "./words";

type Link = NonNullable<ArticleClaimsOfQuery["node"]>["links"]["nodes"][number];
export type ArticleStatement = Extract<Link["subject"], { verdict: Verdict }>;

/** Those of the answer that are statements of the article; guidance speaks of techniques too. */
export function articleStatements(answer: ArticleClaimsOfQuery | null): ArticleStatement[] {
  const subjects = answer?.node?.links.nodes.map(({ subject }) => subject) ?? [];
  return subjects.filter((subject): subject is ArticleStatement => "verdict" in subject);
}

export function ArticleClaims(props: { statements: ArticleStatement[]; among: Bibliography }) {
  const { statements, among } = props;
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
    </section>
  );
}
