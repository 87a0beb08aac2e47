// Every view by its name in the address: one line for each, in the order of the navigation.

import { type ComponentType, lazy } from "react";
import type { Address } from "./address";
import { HOME } from "./address";

export interface View {
  /** In the navigation, and in the title of the window. */
  title: string;
  /** Left out of the navigation if it needs parameters. */
  isInNavigation: boolean;
  /** The parameter that makes another page of the view, which is then read from its beginning. */
  pageBy?: string;
  /** Renders one `h1` and what belongs below it. */
  Component: ComponentType<{ address: Address }>;
}

export const VIEWS: Readonly<Record<string, View>> = {
  [HOME]: {
    title: "Where does it hurt?",
    isInNavigation: true,
    Component: lazy(() => import("./pain/PainView")),
  },
  node: {
    title: "Tell me about it",
    pageBy: "id",
    isInNavigation: false,
    Component: lazy(() => import("./card/Card")),
  },
  connections: {
    title: "Connections",
    pageBy: "id",
    isInNavigation: true,
    Component: lazy(() => import("./connections/Connections")),
  },
  ask: {
    title: "Ask",
    isInNavigation: true,
    Component: lazy(() => import("./ask/Ask")),
  },
};
