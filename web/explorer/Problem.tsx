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

export function Problem({ error, view = "node", parameter = "id", retry }: ProblemProps) {
  // A suggestion is an id if it says its kind; anything else is a name, which a view takes as well.
  return (
    <div role="alert" className="problem">
      <p>{error.message}</p>
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
