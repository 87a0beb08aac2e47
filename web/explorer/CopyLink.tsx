// A button that copies an address; where the browser forbids that, the address is shown to be copied.

import { useEffect, useRef, useState } from "react";
import { type Address, href } from "./address";
import { announce } from "./announce";

interface CopyLinkProps {
  to: Address;
  label?: string;
  /** Shown for a while once it is copied. */
  done?: string;
}

export function CopyLink({ to, label = "Copy link", done = "Copied" }: CopyLinkProps) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const byHand = useRef<HTMLInputElement>(null);
  // The field takes the place of the button that was pressed.
  useEffect(() => {
    if (state === "refused") byHand.current?.focus();
  }, [state]);
  const link = new URL(href(to), document.baseURI).href;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setState("copied");
      announce("Link copied");
      setTimeout(() => setState("ready"), 3000);
    } catch {
      setState("refused");
      announce("The browser does not let the page copy. The link stands in a field.");
    }
  }

  if (state === "refused") {
    return (
      <label className="copy-by-hand">
        Copy this link
        <input ref={byHand} readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
    );
  }
  return (
    <button type="button" onClick={() => void copy()}>
      {state === "copied" ? done : label}
    </button>
  );
}
