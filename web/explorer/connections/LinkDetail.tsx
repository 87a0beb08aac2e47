// One link in full: its sentence, on what it rests, what studies found, and where it was read.

import type { LinkDetailQuery } from "../../generated/graphql";
import { FoundMark } from "../card/EvidenceMark";
import { LinkBasis, LinkTags } from "../card/RelationRow";
import { CERTAINTY } from "../card/words";
import { useAnswer } from "../use-answer";
import { Work } from "../Work";
import { LINK_DETAIL, type SubgraphLink } from "./documents";

type FullLink = NonNullable<LinkDetailQuery["node"]>["links"]["nodes"][number];

export function LinkDetail({ link, after = null }: { link: SubgraphLink; after?: string | null }) {
  const { data, error } = useAnswer(LINK_DETAIL, {
    subject: link.subject.id,
    kinds: [link.kind],
    other: [link.object.kind],
    after,
  });
  const page = data?.node?.links;
  const full = page?.nodes.find(({ id }) => id === link.id);
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  // Further down the list of its subject: the same, one page on.
  if (page && !full && next) return <LinkDetail key={next} link={link} after={next} />;
  return (
    <div className="link-detail">
      <p className="row-sentence">{link.sentence}</p>
      <p className="row-node">
        <LinkTags link={link} />
      </p>
      {error && <p role="alert">{error.message}</p>}
      {!full && !error && <p className="quiet">Loading what it rests on</p>}
      {full && <Grounds link={full} />}
    </div>
  );
}

function Grounds({ link }: { link: FullLink }) {
  const sources = link.sources.filter(({ reference }) => reference !== null);
  return (
    <>
      <LinkBasis link={link} />
      {link.note && <p className="row-more">{link.note}</p>}
      {link.claims.length > 0 && (
        <>
          <h4>What studies found</h4>
          <ul className="found-list">
            {link.claims.map((claim) => (
              <li key={claim.id}>
                <FoundMark direction={claim.direction} /> <span>{claim.outcome}</span>
                <span className="cell-more">
                  {[CERTAINTY[claim.certainty], claim.effect, claim.n && `n: ${claim.n}`]
                    .filter(Boolean)
                    .join("; ")}
                </span>
                <Work work={claim.reference} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>Sources</h4>
      {sources.length === 0 ? (
        <p>No source is named for it.</p>
      ) : (
        <ol className="found-list">
          {sources.map(({ reference, locator }) => (
            <li key={reference?.id}>
              {reference && <Work work={reference} />}
              {locator && <span className="quiet"> {locator}</span>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
