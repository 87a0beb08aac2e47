// The title of the window: the name of the site, and what is shown.

import { useEffect } from "react";

export const NAME = "Trigger point knowledge graph";

/** A better title than that of the view, once it is known. Never what a client said. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} - ${NAME}`;
  }, [title]);
}
