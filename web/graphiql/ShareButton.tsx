// Copies a link to the document and its variables, and opens such a link in the page that is there.

import { pick, ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";
import { linkTo, sharedBy } from "./share";
import { useOpenTab } from "./use-open-tab";

const LABEL = "Copy a link to this question";

export function ShareButton() {
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  const openTab = useOpenTab();
  const [said, setSaid] = useState("");

  useEffect(() => {
    function open() {
      const shared = sharedBy(window.location.href);
      if (shared) openTab?.(shared);
    }
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [openTab]);

  async function share() {
    const link = linkTo(window.location.href, {
      query: queryEditor?.getValue() ?? "",
      variables: variableEditor?.getValue() ?? "",
    });
    window.history.replaceState(null, "", link);
    try {
      await navigator.clipboard.writeText(link);
      setSaid("Link copied");
    } catch {
      setSaid("The link stands in the address bar"); // a page without https may not copy
    }
  }

  return (
    <>
      <ToolbarButton label={LABEL} onClick={share}>
        <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
            <path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1" />
            <path d="M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1" />
          </g>
        </svg>
      </ToolbarButton>
      <p className="share-said" role="status">
        {said}
      </p>
    </>
  );
}
