// Automatic persisted queries with Apollo Client: only the hash of a document is sent, by GET.
//   node persisted.ts [address of the endpoint]
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { createHash } from "node:crypto"; // in a browser: crypto.subtle.digest

const [uri = "http://127.0.0.1:8000/graphql"] = process.argv.slice(2);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
    new HttpLink({ uri, fetch: printed }),
  ),
});
const query = gql`query ActionsOfPiriformis { muscle(id: "piriformis") { name actions } }`;


/** As fetch, but shows what is sent. */
async function printed(...[address, options]: Parameters<typeof fetch>): Promise<Response> {
  console.log(options?.method ?? "GET");
  return fetch(address, options);
}

await client.query({ query }); // GET: the hash is not known yet; POST: hash and document
await client.clearStore();
const { data } = await client.query({ query }); // GET: the hash alone
console.log(JSON.stringify(data));
