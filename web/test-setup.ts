// Each test begins with an empty page, and with the body map, which a browser would fetch.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { loadBodyMap } from "./explorer/map/body-map";

vi.stubGlobal("fetch", async (address: string) => {
  const path = resolve(import.meta.dirname, `.${new URL(address, "http://page/").pathname}`);
  return new Response(await readFile(path, "utf-8"));
});
await loadBodyMap();
vi.unstubAllGlobals();

afterEach(cleanup);
