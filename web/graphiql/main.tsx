// GraphiQL begins here.

import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const place = document.getElementById("graphiql");
if (!place) throw new Error("the page has no place for GraphiQL");
const url = new URL("graphql", document.baseURI).href;
createRoot(place).render(
  <StrictMode>
    <GraphiQL fetcher={createGraphiQLFetcher({ url })} />
  </StrictMode>,
);
