// A link to a view of the explorer: a plain one for the browser, but without loading the page anew.

import type { ComponentProps, MouseEvent } from "react";
import { type Address, go, href } from "./address";

interface ViewLinkProps extends Omit<ComponentProps<"a">, "href"> {
  to: Address;
  /** Called when the page itself follows the link, not for a new tab. */
  onFollow?: (() => void) | undefined;
}

export function ViewLink({ to, onClick, onFollow, ...rest }: ViewLinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain || (rest.target ?? "_self") !== "_self") return;
    event.preventDefault();
    onFollow?.();
    go(to);
  }

  return <a href={href(to)} onClick={follow} {...rest} />;
}
