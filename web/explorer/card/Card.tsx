// Tell me about it: the card of one node of any kind.

import { useState } from "react";
import type { CardClaimFragment } from "../../generated/graphql";
import { type Address, one } from "../address";
import { KINDS, KindBadge, kindIn } from "../kinds";
import { NodeLink } from "../NodeLink";
import { Problem } from "../Problem";
import { useTitle } from "../title";
import { useAnswer } from "../use-answer";
import { Actions } from "./Actions";
import { ArticleClaims, articleGuidance, articleStatements } from "./ArticleClaims";
import { Claims } from "./Claims";
import { type CardNode, hasCard } from "./card-node";
import { ARTICLE_CLAIMS, CARD } from "./documents";
import { Facts } from "./Facts";
import { Elsewhere, Names } from "./Names";
import { Relation } from "./Relation";
import { belongsTo, relationGroups } from "./relation-words";
import { SourceList, SourceNumbers } from "./Sources";
import { Statements } from "./Statements";
import { bibliography } from "./sources";
import { joined, useMoreLinks } from "./use-more-links";
import { hasWarnings, useWarnings, type WarningsAnswer } from "./use-warnings";
import { Warnings } from "./Warnings";
import "./card.css";

const FAULT_HEADINGS: Readonly<Record<string, string>> = {
  UNKNOWN_NODE: "Nothing of that name",
  AMBIGUOUS_NODE: "Several things of that name",
};

export default function CardView({ address }: { address: Address }) {
  const id = one(address, "id");
  const [attempt, setAttempt] = useState(0);
  return <LoadedCard key={`${id} ${attempt}`} id={id} retry={() => setAttempt(attempt + 1)} />;
}

function LoadedCard({ id, retry }: { id: string; retry: () => void }) {
  const { data, error } = useAnswer(CARD, id === "" ? null : { id });
  const node = data?.node && hasCard(data.node) ? data.node : null;
  // An id tells its kind, so the warnings are asked for beside the card and not after it.
  const found = useWarnings(node?.id ?? id, node?.kind ?? kindIn(id));
  if (id === "") {
    return (
      <>
        <h1>Tell me about it</h1>
        <p>Type a name in the box at the top, and choose what you mean.</p>
      </>
    );
  }
  if (node) return <Card node={node} found={found} />;
  if (data?.node) {
    return (
      <>
        <h1>A statement, not a thing</h1>
        <p>
          This is the id of a link or of a finding. They stand on the cards of what they speak of.
        </p>
      </>
    );
  }
  if (error) {
    return (
      <>
        <h1>{FAULT_HEADINGS[error.code] ?? "This card could not be loaded"}</h1>
        <Problem error={error} retry={retry} />
      </>
    );
  }
  return (
    <div className="skeleton" aria-busy="true">
      <span className="visually-hidden">Loading</span>
      <div className="bar is-title" />
      <div className="bar" />
      <div className="bar" />
      <div className="bar is-block" />
    </div>
  );
}

function Card({ node, found }: { node: CardNode; found: WarningsAnswer }) {
  const { id, kind, name } = node;
  const article = useAnswer(ARTICLE_CLAIMS, isSpokenOf(node) ? { id } : null);
  const more = useMoreLinks(id);
  const [claims, setClaims] = useState(node.claims.nodes);
  const [claimCursor, setClaimCursor] = useState(node.claims.pageInfo.endCursor);

  useTitle(name);

  const twins = node.twins.nodes.map(({ subject, object }) =>
    subject.id === id ? object : subject,
  );
  const statements = articleStatements(article.data);
  const leaving = new Set(hasWarnings(kind) ? ["APPLIES_TO INCOMING"] : []);
  // Not shown before it is known whether it stays: it would vanish under the pointer.
  if (statements.length > 0 || article.isAsking) leaving.add("IS_ABOUT INCOMING");
  leaving.add("SAME_AS EITHER");
  const lists = relationGroups(node.linkCounts, leaving).map((group) => {
    const came = node.links.nodes.filter((link) => belongsTo(group, link, id));
    return { group, links: joined(came, more.fetched.get(group.key)) };
  });
  const among = bibliography([
    ...node.sources.map(({ reference }) => reference),
    ...(found.warnings ?? []).flatMap(({ flag }) => flag.sources.map((source) => source.reference)),
    ...lists.flatMap(({ links }) =>
      links.flatMap(({ sources }) => sources.map(({ reference }) => reference)),
    ),
    ...claims.map(({ reference }) => reference),
    ...statements.flatMap(({ references }) => references),
  ]);

  function addClaims(next: CardClaimFragment[], cursor: string | null) {
    setClaims((before) => [...before, ...next]);
    setClaimCursor(cursor);
  }

  return (
    <article className="card">
      <header className="card-head">
        <KindBadge kind={kind} />
        <h1>{name}</h1>
        {node.description && (
          <p className="lead">
            {node.description} <SourceNumbers sources={node.sources} among={among} />
          </p>
        )}
        <Names synonyms={node.synonyms} />
        {twins.length > 0 && (
          <p className="twins">
            <span className="quiet">Also spoken of as</span>{" "}
            {twins.map((twin) => (
              <span key={twin.id}>
                <NodeLink node={twin} /> <span className="quiet">({KINDS[twin.kind].word})</span>
              </span>
            ))}
          </p>
        )}
        <Actions node={node} />
      </header>
      {hasWarnings(kind) && found.warnings && (
        <Warnings
          kind={kind}
          name={name}
          warnings={found.warnings}
          total={found.total}
          note={found.note}
          isGrave={found.isGrave ?? false}
          among={among}
        />
      )}
      {hasWarnings(kind) && !found.warnings && !found.error && (
        <div className="skeleton" aria-busy="true">
          <span className="visually-hidden">Loading the warnings</span>
          <div className="bar is-block" />
        </div>
      )}
      {found.error && !found.warnings && (
        <p role="alert">
          The warnings could not be loaded: {found.error.message} Do not take their absence as safe.{" "}
          <button type="button" onClick={found.retry}>
            Try again
          </button>
        </p>
      )}
      <Facts node={node} />
      {lists.length > 0 && (
        <section aria-labelledby="relations">
          <h2 id="relations">How it is linked</h2>
          <div className="relations">
            {lists.map(({ group, links }) => (
              <Relation
                key={group.key}
                id={id}
                group={group}
                links={links}
                more={more}
                among={among}
              />
            ))}
          </div>
        </section>
      )}
      {kind === "REFERENCE" && <Statements id={id} />}
      {lists.length === 0 && kind !== "REFERENCE" && (
        <p>
          Nothing is linked to this {KINDS[kind].word} here, which does not mean that nothing is.
        </p>
      )}
      <Claims
        id={id}
        claims={claims}
        total={node.claims.totalCount}
        cursor={claimCursor}
        onMore={addClaims}
        among={among}
      />
      <ArticleClaims
        statements={statements}
        guidance={articleGuidance(article.data)}
        among={among}
      />
      <Elsewhere xrefs={node.xrefs} />
      <SourceList among={among} />
    </article>
  );
}

/** Whether the article, or its advice, speaks of the node. */
function isSpokenOf(node: CardNode): boolean {
  return node.linkCounts.some(
    ({ kind, direction }) => kind === "IS_ABOUT" && direction === "INCOMING",
  );
}
