// Opens a document with its variables in a tab of its own, or the tab in which it stands already.

import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useCallback } from "react";
import type { Shared } from "./share";

export function useOpenTab(): (wanted: Shared) => void {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "queryEditor", "variableEditor"),
  );
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();

  return useCallback(
    ({ query, variables }) => {
      const open = tabs.findIndex((t) => t.query === query && (t.variables ?? "") === variables);
      if (open === activeTabIndex) return;
      if (open >= 0) {
        changeTab(open);
        return;
      }
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables });
    },
    [tabs, activeTabIndex, queryEditor, variableEditor, addTab, changeTab, updateActiveTabValues],
  );
}
