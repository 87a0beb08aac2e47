// What can be done with what is shown: keep it, hand it out, look behind it, begin again.

import { CopyLink } from "../CopyLink";
import { graphiqlLink } from "../graphiql-link";
import { addressOf, type Complaint } from "./complaint";
import { variablesOf, WHERE_IT_HURTS } from "./use-differential";

interface ActionsProps {
  complaint: Complaint;
  hasWords: boolean;
  onPrint: () => void;
  onClear: () => void;
}

export function Actions({ complaint, hasWords, onPrint, onClear }: ActionsProps) {
  return (
    <div className="actions">
      <CopyLink
        to={addressOf(complaint)}
        done={hasWords ? "Copied, without the words" : "Copied"}
      />
      <button type="button" onClick={onPrint}>
        Print handout
      </button>
      <a href={linkToQuery(complaint)}>Open this query in GraphiQL</a>
      <button type="button" onClick={onClear}>
        Start again
      </button>
    </div>
  );
}

/** The client's words are left out of every link. */
export function linkToQuery(complaint: Complaint): string {
  return graphiqlLink(WHERE_IT_HURTS.toString(), variablesOf(complaint, "", 4) ?? {});
}
