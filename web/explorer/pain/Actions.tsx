// What can be done with what is shown: keep it, hand it out, look behind it, begin again.

import { useState } from "react";
import { href } from "../address";
import { addressOf, type Complaint } from "./complaint";
import { variablesOf, WHERE_IT_HURTS } from "./use-differential";

interface ActionsProps {
  complaint: Complaint;
  hasWords: boolean;
  onPrint: () => void;
  onClear: () => void;
}

export function Actions({ complaint, hasWords, onPrint, onClear }: ActionsProps) {
  const [copied, setCopied] = useState("");

  async function copy() {
    const link = new URL(href(addressOf(complaint)), document.baseURI).href;
    try {
      await navigator.clipboard.writeText(link);
      setCopied(hasWords ? "Copied, without the words" : "Copied");
    } catch {
      setCopied("The browser did not allow it: copy the address instead");
    }
  }

  return (
    <div className="actions">
      <button type="button" onClick={copy}>
        Copy link
      </button>
      <button type="button" onClick={onPrint}>
        Print handout
      </button>
      <a href={graphiqlLink(complaint)}>Open this query in GraphiQL</a>
      <button type="button" onClick={onClear}>
        Start again
      </button>
      <span role="status" className="quiet">
        {copied}
      </span>
    </div>
  );
}

/** GraphiQL reads the query behind the hash. The client's words are left out of every link. */
export function graphiqlLink(complaint: Complaint): string {
  const variables = variablesOf(complaint, "", 4) ?? {};
  const hash = new URLSearchParams({
    query: WHERE_IT_HURTS.toString().trim(),
    variables: JSON.stringify(variables, null, 2),
  });
  return `graphql#${hash}`;
}
