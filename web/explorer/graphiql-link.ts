// A link that opens a query in GraphiQL; the query stands behind the hash, which is not sent anywhere.

export function graphiqlLink(query: string, variables: unknown): string {
  const parameters = new URLSearchParams({
    query: query.trim(),
    variables: JSON.stringify(variables, null, 2),
  });
  return `graphql#${parameters}`;
}
