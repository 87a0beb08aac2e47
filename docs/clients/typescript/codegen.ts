import type { CodegenConfig } from "@graphql-codegen/cli";

const questions = "../../../api/questions";

export default {
  schema: "../../../api/schema.graphql",
  documents: [
    `${questions}/regions-related-to.graphql`,
    `${questions}/muscles-referring-to.graphql`,
    `${questions}/what-helps.graphql`,
  ],
  generates: {
    "generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string", // no parser of GraphQL is needed to run
        enumType: "string-literal",
        strictScalars: true,
        scalars: { JSON: "unknown" },
        useTypeImports: true,
      },
    },
  },
} satisfies CodegenConfig;
