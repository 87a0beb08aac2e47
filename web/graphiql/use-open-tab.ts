// Opens a document with its variables in a tab of its own, or the tab in which it stands already.
// Null until the editors are there: what is opened before, they would overwrite.

import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useCallback } from "react";
import type { Shared } from "./share";

export function useOpenTab(): ((wanted: Shared) => void) | null {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "queryEditor", "variableEditor"),
  );
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();

  const openTab = useCallback(
    ({ query, variables }: Shared) => {
      // Without it, who runs the document at once would name the operation of the tab before.
      const name = /^\s*query\s+(\w+)/m.exec(query)?.[1] ?? "";
      const open = tabs.findIndex((t) => t.query === query && (t.variables ?? "") === variables);
      if (open === activeTabIndex) return;
      if (open >= 0) {
        changeTab(open);
        setOperationName(name);
        return;
      }
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables });
      setOperationName(name);
    },
    [
      tabs,
      activeTabIndex,
      queryEditor,
      variableEditor,
      addTab,
      changeTab,
      setOperationName,
      updateActiveTabValues,
    ],
  );
  return queryEditor && variableEditor ? openTab : null;
}
