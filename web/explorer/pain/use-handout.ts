// Printing: the handout is made when somebody prints, with its sources if they were asked for.

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether a handout is to stand in the page, and how to print one once `isReady`. */
export function useHandout(isReady: boolean) {
  const [isPrinting, setIsPrinting] = useState(false);
  const [isWanted, setIsWanted] = useState(false);

  useEffect(() => {
    // The browser takes its picture right after this event, so the page must have changed by then.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    // A preview as paper, as developer tools have it, tells no print but the change of medium.
    const paper = window.matchMedia?.("print");
    const turn = ({ matches }: MediaQueryListEvent) => (matches ? begin() : end());
    paper?.addEventListener("change", turn);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      paper?.removeEventListener("change", turn);
    };
  }, []);

  useEffect(() => {
    if (!isWanted || !isReady) return;
    setIsWanted(false);
    window.print();
  }, [isWanted, isReady]);

  return { isPrinting, isWanted, print: () => setIsWanted(true) };
}
