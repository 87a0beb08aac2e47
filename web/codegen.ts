// Types of what the explorer asks, made from the printed schema and the documents in its source.

import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../api/schema.graphql",
  documents: ["explorer/**/*.{ts,tsx}", "!explorer/**/*.test.{ts,tsx}"],
  ignoreNoDocuments: false,
  generates: {
    "generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumType: "string-literal",
        useTypeImports: true,
        strictScalars: true,
        scalars: { JSON: "unknown" },
      },
    },
  },
};

export default config;
