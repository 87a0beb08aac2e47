// The explorer begins here.

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Shell } from "./Shell";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";

const place = document.getElementById("explorer");
if (!place) throw new Error("the page has no place for the explorer");
createRoot(place).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
);
