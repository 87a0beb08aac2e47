// What a view asks of the service, with the state of the answer. The data never change while they are
// served, so an answer once had is not asked for again.

import { useCallback, useEffect, useState } from "react";
import { AskError, ask } from "../client";
import type { TypedDocumentString } from "../generated/graphql";

export interface Answer<Data> {
  /** The answer to this very question; null until it has come. */
  data: Data | null;
  /** The same, or the answer to the question before while this one is asked for, or has failed. */
  latest: Data | null;
  /** With `data` beside it if only a part failed. */
  error: AskError<Data> | null;
  isAsking: boolean;
  /** Asks the same once more, in place: for what failed. */
  retry(): void;
}

/** What came last, and to which question. */
interface Came<Data> {
  key: string | null;
  data: Data | null;
  latest: Data | null;
  error: AskError<Data> | null;
}

const NOTHING = { key: null, data: null, latest: null, error: null };
const MOST_KEPT = 200;
const kept = new Map<string, unknown>();

/** Ask again whenever the document or its variables change; without variables nothing is asked. */
export function useAnswer<Data, Variables>(
  query: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  // Variables made anew with each rendering, but equal, ask nothing new.
  const asked = variables === null ? null : JSON.stringify(variables);
  const key = asked === null ? null : `${query}\n${asked}`;
  const [came, setCame] = useState<Came<Data>>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setCame(({ latest }) => ({ ...NOTHING, latest }));
    setAttempt((before) => before + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    if (asked === null || key === null) {
      setCame(NOTHING);
      return;
    }
    if (kept.has(key)) {
      const data = kept.get(key) as Data;
      setCame({ key, data, latest: data, error: null });
      return;
    }
    const stop = new AbortController();
    ask(query, JSON.parse(asked) as Variables, { signal: stop.signal }).then(
      (data) => {
        keep(key, data);
        if (!stop.signal.aborted) setCame({ key, data, latest: data, error: null });
      },
      (fault: unknown) => {
        if (stop.signal.aborted) return;
        const error =
          fault instanceof AskError ? (fault as AskError<Data>) : unforeseen<Data>(fault);
        const { data } = error;
        setCame(({ latest }) => ({ key, data, latest: data ?? latest, error }));
      },
    );
    return () => stop.abort();
  }, [query, asked, key, attempt]);

  if (key === null) return { data: null, latest: null, error: null, isAsking: false, retry };
  // Told by comparing, not by a flag that an effect would set one picture too late.
  const { data, latest, error } = came;
  if (came.key !== key) return { data: null, latest, error: null, isAsking: true, retry };
  return { data, latest, error, isAsking: false, retry };
}

function keep(key: string, data: unknown): void {
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, data);
}

function unforeseen<Data>(fault: unknown): AskError<Data> {
  const fallback = { message: String(fault), code: "UNKNOWN", didYouMean: [], path: [] };
  return new AskError<Data>([fallback]);
}
