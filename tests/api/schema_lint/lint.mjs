// Holds a schema, and the operations of a folder, against the rules of graphql-eslint and of
// graphql-schema-linter; prints one JSON document: the faults, and the rules that were applied.
//
// usage: node lint.mjs SCHEMA [FOLDER]
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import plugin from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";
import { buildSchema } from "graphql";
import configurations from "graphql-schema-linter/lib/configuration.js";
import schemas from "graphql-schema-linter/lib/schema.js";
import validator from "graphql-schema-linter/lib/validator.js";
import { OPERATION_RULES, SCHEMA_RULES } from "./rules.mjs";

const schemaPath = resolve(process.argv[2]);
const folder = process.argv[3] && resolve(process.argv[3]);
const operations = (folder ? readdirSync(folder) : [])
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => join(folder, name));

// The plugin loads schema and documents once in a process, so they are the same for all files.
async function eslintFaults(files, rules) {
  const eslint = new ESLint({
    cwd: "/", // a schema may lie anywhere; ESLint looks at nothing outside its base
    overrideConfigFile: true,
    overrideConfig: {
      files: ["**/*.graphql"],
      plugins: { "@graphql-eslint": plugin },
      languageOptions: {
        parser: plugin.parser,
        parserOptions: { graphQLConfig: { schema: schemaPath, documents: operations } },
      },
      linterOptions: { noInlineConfig: true },
      rules,
    },
  });
  const results = await eslint.lintFiles(files);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => ({
      rule: ruleId ?? "parse",
      file: relative(dirname(filePath), filePath),
      line,
      message,
    })),
  );
}

async function schemaLinterFaults() {
  const schema = await schemas.loadSchema({ schemaPaths: [schemaPath] });
  const configuration = new configurations.Configuration(schema);
  const rules = configuration.getRules();
  const faults = validator
    .validateSchemaDefinition(schema, rules, configuration)
    .map(({ ruleName, locations, message }) => ({
      rule: ruleName,
      file: relative(dirname(schemaPath), schemaPath),
      line: locations[0].line,
      message,
    }));
  return { faults, rules: rules.map(({ name }) => name) };
}

const applied = (rules) => Object.keys(rules).filter((name) => rules[name] !== "off");

buildSchema(readFileSync(schemaPath, "utf8")); // what is no schema fails here, in plain words
const ofSchemaLinter = await schemaLinterFaults();
const faults = [
  ...(await eslintFaults([schemaPath], SCHEMA_RULES)),
  ...ofSchemaLinter.faults,
];
const rules = {
  "graphql-eslint, schema": applied(SCHEMA_RULES),
  "graphql-schema-linter": ofSchemaLinter.rules,
};
if (folder) {
  faults.push(...(await eslintFaults(operations, OPERATION_RULES)));
  rules["graphql-eslint, operations"] = applied(OPERATION_RULES);
}
console.log(JSON.stringify({ faults, rules }));
