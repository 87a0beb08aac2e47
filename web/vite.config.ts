// Builds the two pages into api/static, where the server finds them.

import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const api = process.env.TRIGGERPOINTS_API ?? "http://127.0.0.1:8000";

/**
 * Leaves out the fonts that GraphiQL's style sheets hold as data: addresses, which the page's policy
 * forbids. The icons of its editor come a second time with the editor, as a file.
 */
function withoutInlineFonts(): Plugin {
  return {
    name: "without-inline-fonts",
    enforce: "pre",
    transform(code, id) {
      if (!/graphiql.*\.css$/.test(id)) return null;
      return code.replace(/@font-face\s*\{[^}]*\}/g, "");
    },
  };
}

export default defineConfig({
  base: "./", // so that the pages work under any path at which the service is mounted
  plugins: [react(), withoutInlineFonts()],
  build: {
    outDir: "../api/static",
    emptyOutDir: true,
    assetsInlineLimit: 0, // a data: address would need an exception in the pages' policy
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { explorer: "index.html", graphiql: "graphiql.html" },
      output: { keepNames: true }, // GraphiQL tells a screen reader its icons by their functions
      // "use no memo" is meant for a compiler that has already run on what we bundle.
      checks: { moduleLevelDirective: false },
    },
  },
  server: {
    host: "127.0.0.1",
    fs: { allow: [".."] }, // the named questions stand in api/questions
    proxy: Object.fromEntries(["/graphql", "/q", "/data", "/schema.graphql"].map((p) => [p, api])),
  },
});
