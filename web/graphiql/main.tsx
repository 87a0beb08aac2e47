// GraphiQL begins here: with the named questions as examples, and links that can be shared.

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { askAsWritten } from "../client";
import { FIRST_TABS, QUESTIONS } from "./questions";
import { questionsPlugin } from "./questions-plugin";
import { ShareButton } from "./ShareButton";
import { type Shared, sharedBy } from "./share";
import "./workers";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./graphiql.css";

const builderPlugin = { ...explorerPlugin({ showAttribution: false }), title: "Query builder" };
const plugins = [questionsPlugin, builderPlugin, HISTORY_PLUGIN];

const first = FIRST_TABS.flatMap((name) => QUESTIONS.get(name) ?? []);
const shared = sharedBy(window.location.href);
// Once opened it stands in a tab, which is kept: loading the page again must not open another one.
if (shared) window.history.replaceState(null, "", window.location.pathname);
const tabs = shared ? [shared, ...first] : first;
// Tabs that were kept from an earlier visit are shown as they were.
const isFirstVisit = window.localStorage.getItem("graphiql:tabState") === null;
const initial: Shared | undefined = shared ?? (isFirstVisit ? first[0] : undefined);

const place = document.getElementById("graphiql");
if (!place) throw new Error("the page has no place for GraphiQL");
createRoot(place).render(
  <StrictMode>
    <GraphiQL
      fetcher={(asked, options) => askAsWritten(asked, options?.headers)}
      plugins={plugins}
      visiblePlugin={questionsPlugin.title}
      defaultTabs={tabs}
      defaultEditorToolsVisibility="variables"
      {...(initial && { initialQuery: initial.query, initialVariables: initial.variables })}
    >
      <GraphiQL.Logo>
        <a className="to-explorer" href="./">
          Explorer
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  </StrictMode>,
);
