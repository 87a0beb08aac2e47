// Asks one generated question by POST; the answer has the types of the schema.
import type { TypedDocumentString } from "./generated/graphql.ts";

/** What GraphQL said in place of an answer. */
export class RefusedError extends Error {
  readonly code: string;
  readonly didYouMean: string[];

  constructor({ message, extensions }: GraphQLFault) {
    super(message);
    this.code = extensions?.code ?? "UNKNOWN";
    this.didYouMean = extensions?.didYouMean ?? [];
  }
}

type GraphQLFault = { message: string; extensions?: { code?: string; didYouMean?: string[] } };
type Answer<Data> = { data?: Data | null; errors?: GraphQLFault[] };

/** The answer to `document`; throws a RefusedError at the first error, even beside partial data. */
export async function ask<Data, Variables>(
  address: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(address, {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if (!response.headers.get("content-type")?.includes("json")) {
    throw new Error(`${address} answered ${response.status} without JSON`); // a proxy, perhaps
  }
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors?.[0]) throw new RefusedError(errors[0]);
  if (!data) throw new Error(`${address} answered ${response.status} without data`);
  return data;
}
