// One link as a row: the other node, what is said, on what it rests, and where it was read.

import type { CardLinkFragment } from "../../generated/graphql";
import { NodeLink } from "../NodeLink";
import { SummaryMark } from "./EvidenceMark";
import { SourceNumbers } from "./Sources";
import type { Bibliography } from "./sources";
import { BASIS, plain } from "./words";

interface RelationRowProps {
  /** The node whose card it is; the row names the other one. */
  id: string;
  link: CardLinkFragment;
  among: Bibliography;
}

export function RelationRow({ id, link, among }: RelationRowProps) {
  const other = link.subject.id === id ? link.object : link.subject;
  return (
    <li className="relation-row">
      <p className="row-node">
        <NodeLink node={other} />
        <LinkTags link={link} />
      </p>
      <p className="row-sentence">
        {link.sentence} <SourceNumbers sources={link.sources} among={among} />
      </p>
      <LinkBasis link={link} />
      {link.details.length > 0 && (
        <p className="row-more">Named there: {link.details.join("; ")}</p>
      )}
      {link.note && <p className="row-more">{link.note}</p>}
    </li>
  );
}

/** Role, side and hedge of a link, as short words. */
export function LinkTags({
  link,
}: {
  link: Pick<CardLinkFragment, "role" | "side" | "qualifier">;
}) {
  const tags = [
    link.role === "PRIMARY" && "primary zone",
    link.role === "SPILLOVER" && "spillover zone",
    link.side === "BOTH" && "both sides",
    link.side === "OPPOSITE_POSSIBLE" && "the other side too",
    link.qualifier && plain(link.qualifier),
  ].filter((tag) => typeof tag === "string");
  return tags.map((tag) => (
    <span key={tag} className={tag === "primary zone" ? "tag is-strong" : "tag"}>
      {tag}
    </span>
  ));
}

type Based = Pick<CardLinkFragment, "kind" | "basis" | "evidence" | "confidence" | "sources">;

/** What studies found, or on what else it rests. */
export function LinkBasis({ link }: { link: Based }) {
  const isStudied = link.evidence.claims > 0;
  return (
    <p className="row-basis">
      {isStudied && (
        <>
          <SummaryMark
            direction={link.evidence.direction}
            certainty={link.evidence.certainty}
            ofHarm={link.kind === "ADVERSE_EVENT"}
          />
          <span>
            {link.evidence.claims} {link.evidence.claims === 1 ? "finding" : "findings"}
          </span>
        </>
      )}
      <span>Rests on {BASIS[link.basis]}</span>
      {link.confidence && <span>{plain(link.confidence)} confidence</span>}
    </p>
  );
}
