// What is shown where an answer is missing: why, what was perhaps meant, and how to try again.

import type { AskError } from "../client";
import { ViewLink } from "./ViewLink";

interface ProblemProps {
  error: AskError;
  /** The view that takes one of the ids that were perhaps meant, as its parameter `parameter`. */
  view?: string;
  parameter?: string;
  /** Offered where it may help: if the service was not reached, or was too slow. */
  retry?: () => void;
}

/** What another attempt would only repeat. */
const FINAL = new Set(["UNKNOWN_NODE", "AMBIGUOUS_NODE", "BAD_INPUT", "LIMIT"]);

/** The service's messages are for programs; a person wants to know what is amiss. */
export function inPlainWords({ code, message }: AskError): string {
  const name = /'([^']+)'/.exec(message)?.[1];
  if (code === "UNKNOWN_NODE") return `${name ? `“${name}”` : "That"} is not known here.`;
  if (code === "AMBIGUOUS_NODE") return `${name ? `“${name}”` : "That"} may mean several things.`;
  if (code === "UNKNOWN") return "Something failed while this was looked up.";
  return message;
}

export function Problem({ error, view = "node", parameter = "id", retry }: ProblemProps) {
  // A suggestion is an id if it says its kind; anything else is a name, which a view takes as well.
  return (
    <div role="alert" className="problem">
      <p>{inPlainWords(error)}</p>
      {error.didYouMean.length > 0 && (
        <ul aria-label="Perhaps you meant">
          {error.didYouMean.map((id) => (
            <li key={id}>
              <ViewLink to={{ view, parameters: { [parameter]: id } }}>{id}</ViewLink>
            </li>
          ))}
        </ul>
      )}
      {retry && !FINAL.has(error.code) && (
        <p>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
