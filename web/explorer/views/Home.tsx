// The first thing seen: what is in the graph.

import { graphql } from "../../generated";
import { useAnswer } from "../use-answer";

const COUNTS = graphql(`
  query Counts {
    meta {
      nodeCounts {
        kind
        count
      }
    }
  }
`);

export default function Home() {
  const { data, error } = useAnswer(COUNTS, {});
  return (
    <>
      <h1>What refers pain where, and who says so</h1>
      <p>
        An open graph of trigger points, muscles, body regions, symptoms and conditions. Every
        statement names its sources, or says on what else it rests.
      </p>
      {error && <p role="alert">{error.message}</p>}
      {data?.meta && (
        <table>
          <caption>Things in the graph</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Number</th>
            </tr>
          </thead>
          <tbody>
            {data.meta.nodeCounts.map(({ kind, count }) => (
              <tr key={kind}>
                <th scope="row">{kind.toLowerCase().replaceAll("_", " ")}</th>
                <td className="number">{count.toLocaleString("en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
