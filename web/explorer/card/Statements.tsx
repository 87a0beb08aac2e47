// On the card of a reference: the statements of the graph that rest on it.

import { useState } from "react";
import { ask } from "../../client";
import type { CardLinkFragment } from "../../generated/graphql";
import { NodeLink } from "../NodeLink";
import { useAnswer } from "../use-answer";
import { STATEMENTS } from "./documents";
import { LinkBasis, LinkTags } from "./RelationRow";
import { Count } from "./Warnings";

const FIRST = 20;
const STEP = 50;

export function Statements({ id }: { id: string }) {
  const { data, error } = useAnswer(STATEMENTS, { id, first: FIRST, after: null });
  const [more, setMore] = useState<CardLinkFragment[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  if (error) return <p role="alert">{error.message}</p>;
  const page = data?.reference?.statements;
  if (!page) return <p className="quiet">Loading the statements</p>;

  async function showMore() {
    try {
      const after = cursor ?? page?.pageInfo.endCursor ?? null;
      const next = (await ask(STATEMENTS, { id, first: STEP, after })).reference?.statements;
      setMore([...more, ...(next?.nodes ?? [])]);
      setCursor(next?.pageInfo.endCursor ?? null);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  const links = [...page.nodes, ...more];
  const rest = page.totalCount - links.length;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">
        Statements that rest on it <Count of={page.totalCount} />
      </h2>
      {links.length === 0 && <p>None known here.</p>}
      <ul className="relation-rows">
        {links.map((link) => (
          <li key={link.id} className="relation-row">
            <p className="row-node">
              <NodeLink node={link.subject} />
              <NodeLink node={link.object} />
              <LinkTags link={link} />
            </p>
            <p className="row-sentence">{link.sentence}</p>
            <LinkBasis link={link} />
          </li>
        ))}
      </ul>
      {hasFailed && <p role="alert">The rest could not be fetched.</p>}
      {rest > 0 && (
        <p className="no-print">
          <button type="button" onClick={() => void showMore()}>
            Show {Math.min(rest, STEP)} more<span className="visually-hidden"> statements</span>
          </button>
        </p>
      )}
    </section>
  );
}
