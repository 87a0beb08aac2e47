// What a screen reader says after a change: what was changed, once it is known what came of it.

import { useEffect, useState } from "react";
import { announce } from "../announce";

/**
 * What to call with each change.
 *
 * `outcome` is null while it is still asked for; it is told only after a change, so that a page that
 * has just been opened stays quiet.
 */
export function useAnnouncedChange(outcome: string | null): (change: string) => void {
  const [change, setChange] = useState("");

  useEffect(() => {
    if (change === "" || outcome === null) return;
    announce(`${change} ${outcome}`);
    setChange("");
  }, [change, outcome]);

  return setChange;
}
