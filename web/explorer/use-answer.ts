// What a view asks of the service, with the state of the answer. The data never change while they are
// served, so an answer once had is not asked for again.

import { useEffect, useState } from "react";
import { AskError, ask } from "../client";
import type { TypedDocumentString } from "../generated/graphql";

/** `data` of an earlier question stays while the next one is asked. */
export interface Answer<Data> {
  data: Data | null;
  /** With `data` beside it if only a part failed. */
  error: AskError<Data> | null;
  isAsking: boolean;
}

const MOST_KEPT = 200;
const kept = new Map<string, unknown>();

/** Ask again whenever the document or its variables change; without variables nothing is asked. */
export function useAnswer<Data, Variables>(
  query: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ data: null, error: null, isAsking: true });
  // Variables made anew with each rendering, but equal, ask nothing new.
  const asked = variables === null ? null : JSON.stringify(variables);

  useEffect(() => {
    if (asked === null) {
      setAnswer({ data: null, error: null, isAsking: false });
      return;
    }
    const key = `${query}\n${asked}`;
    if (kept.has(key)) {
      setAnswer({ data: kept.get(key) as Data, error: null, isAsking: false });
      return;
    }
    const stop = new AbortController();
    setAnswer((before) => ({ ...before, isAsking: true }));
    ask(query, JSON.parse(asked) as Variables, { signal: stop.signal }).then(
      (data) => {
        keep(key, data);
        if (!stop.signal.aborted) setAnswer({ data, error: null, isAsking: false });
      },
      (fault: unknown) => {
        if (stop.signal.aborted) return;
        const error =
          fault instanceof AskError ? (fault as AskError<Data>) : unforeseen<Data>(fault);
        setAnswer({ data: error.data, error, isAsking: false });
      },
    );
    return () => stop.abort();
  }, [query, asked]);

  return answer;
}

function keep(key: string, data: unknown): void {
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, data);
}

function unforeseen<Data>(fault: unknown): AskError<Data> {
  const fallback = { message: String(fault), code: "UNKNOWN", didYouMean: [], path: [] };
  return new AskError<Data>([fallback]);
}
