// One list of a card: a heading with the number of links, the first of them, and a way to the rest.

import { useEffect, useRef, useState } from "react";
import type { CardLinkFragment } from "../../generated/graphql";
import { announce } from "../announce";
import { RelationRow } from "./RelationRow";
import type { RelationGroup } from "./relation-words";
import type { Bibliography } from "./sources";
import type { MoreLinks } from "./use-more-links";
import { Count } from "./Warnings";

const SHOWN_AT_FIRST = 6;
const STEP = 50;

interface RelationProps {
  id: string;
  group: RelationGroup;
  links: CardLinkFragment[];
  more: MoreLinks;
  among: Bibliography;
}

export function Relation({ id, group, links, more, among }: RelationProps) {
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const list = useRef<HTMLUListElement>(null);
  const focusOn = useRef<number | null>(null);
  const isFetching = more.fetching.has(group.key);
  const hasFailed = more.failed.has(group.key);
  const isWanting = links.length < Math.min(limit, group.count) && !isFetching && !hasFailed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only when rows are wanting
  useEffect(() => {
    if (isWanting) void more.fetchMore(group);
  }, [isWanting]);

  const shown = links.slice(0, limit);
  useEffect(() => {
    // The button that was pressed may be gone: go on reading at the first new row.
    if (focusOn.current === null || shown.length <= focusOn.current) return;
    const row = list.current?.children[focusOn.current];
    focusOn.current = null;
    row?.querySelector<HTMLElement>("a")?.focus();
  }, [shown.length]);

  function showMore() {
    if (isFetching) return;
    focusOn.current = shown.length;
    setLimit(limit + STEP);
    announce(`Showing more of ${group.heading.toLowerCase()}`);
  }

  const rest = group.count - shown.length;
  const heading = `relation-${group.key.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;
  return (
    <section className="relation" aria-labelledby={heading}>
      <h3 id={heading}>
        {group.heading} <Count of={group.count} />
      </h3>
      <ul className="relation-rows" ref={list}>
        {shown.map((link) => (
          <RelationRow key={link.id} id={id} link={link} among={among} />
        ))}
      </ul>
      {hasFailed && (
        <p role="alert">
          The rest could not be fetched.{" "}
          <button type="button" onClick={() => void more.fetchMore(group)}>
            Try again
          </button>
        </p>
      )}
      {rest > 0 && !hasFailed && (
        <p className="no-print">
          <button type="button" aria-disabled={isFetching} onClick={showMore}>
            {isFetching ? "Loading" : `Show ${Math.min(rest, STEP)} more`}
            <span className="visually-hidden"> of {group.heading.toLowerCase()}</span>
          </button>
        </p>
      )}
      {rest > 0 && <p className="print-only quiet">{rest} more are not printed.</p>}
    </section>
  );
}
