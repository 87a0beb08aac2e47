// The only file that fetches: asks the GraphQL endpoint that serves the page.

import type { ExecutionResult } from "graphql";
import type { TypedDocumentString } from "./generated/graphql";

/** One fault as the service tells it. */
export interface Fault {
  message: string;
  /** `UNKNOWN_NODE`, `AMBIGUOUS_NODE`, `LIMIT`, `BAD_INPUT`, ...; `UNREACHABLE` without an answer. */
  code: string;
  /** Ids or names near to what was asked. */
  didYouMean: string[];
  /** Field names and list positions that lead to what failed; empty if nothing was executed. */
  path: (string | number)[];
}

/** What was asked failed, wholly or in part. */
export class AskError<Data = unknown> extends Error {
  override name = "AskError";
  readonly code: string;
  readonly didYouMean: string[];
  /** Every fault; `message`, `code` and `didYouMean` are those of the first. */
  readonly faults: Fault[];
  /** What did not fail, if anything was executed. */
  readonly data: Data | null;

  constructor(faults: [Fault, ...Fault[]], data: Data | null = null) {
    super(faults[0].message);
    this.code = faults[0].code;
    this.didYouMean = faults[0].didYouMean;
    this.faults = faults;
    this.data = data;
  }
}

/** Where the page asks: beside it, under whatever path the service is mounted. */
export function endpoint(): URL {
  return new URL("graphql", document.baseURI);
}

/**
 * The data of a document.
 *
 * Throws an {@link AskError} if any field failed, and an `AbortError` once `signal` says so.
 */
export async function ask<Data, Variables>(
  query: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Data> {
  const answer = await sent({ query: query.toString(), variables }, { ...(signal && { signal }) });
  const faults = (answer.errors ?? []).map(toFault);
  if (isSome(faults)) throw new AskError(faults, (answer.data ?? null) as Data | null);
  if (answer.data == null) throw new AskError([unreachable("The answer holds no data.")]);
  return answer.data as Data;
}

/** A request as it goes over the wire. */
export interface Written {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

/**
 * The whole answer to a document that somebody wrote, faults included.
 *
 * Throws an {@link AskError} without an answer.
 */
export async function askAsWritten(
  written: Written,
  headers: Record<string, string> = {},
): Promise<ExecutionResult> {
  return (await sent(written, { headers })) as ExecutionResult;
}

/** What stands in a file that was built along with the page. */
export async function builtFile<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new AskError([unreachable("A file of the page is missing.")]);
  return (await response.json()) as Content;
}

interface RawFault {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; didYouMean?: string[] };
}

interface RawAnswer {
  data?: unknown;
  errors?: RawFault[];
}

interface How {
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

async function sent(written: Written, { headers, signal }: How): Promise<RawAnswer> {
  let response: Response;
  try {
    response = await fetch(endpoint(), {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json, application/json;q=0.9",
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify(written),
      ...(signal && { signal }),
    });
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new AskError([unreachable("The service cannot be reached.")]);
  }
  try {
    return (await response.json()) as RawAnswer;
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new AskError([unreachable(`The service answered with status ${response.status}.`)]);
  }
}

function toFault(raw: RawFault): Fault {
  return {
    message: raw.message,
    code: raw.extensions?.code ?? "UNKNOWN",
    didYouMean: raw.extensions?.didYouMean ?? [],
    path: raw.path ?? [],
  };
}

function unreachable(message: string): Fault {
  return { message, code: "UNREACHABLE", didYouMean: [], path: [] };
}

function isSome<Item>(items: Item[]): items is [Item, ...Item[]] {
  return items.length > 0;
}
