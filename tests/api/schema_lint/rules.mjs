// Which rules of graphql-eslint hold: all of its configurations, except where a rule is narrowed
// or off below, each time with the reason. Those of graphql-schema-linter all hold as they are.
import plugin from "@graphql-eslint/eslint-plugin";

const of = (name) => plugin.configs[`flat/${name}`].rules;
const named = (rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, how]) => [`@graphql-eslint/${name}`, how]));

// Values that live inside an answer: nothing can ask for one of them alone, so none has an id.
const VALUES = [
  "Answer",
  "BasisCount",
  "Comparison",
  "DataRelease",
  "Differential",
  "DifferentialCandidate",
  "EvidenceSummary",
  "Facet",
  "FacetValue",
  "Limits",
  "LinkCount",
  "LinkShape",
  "Meta",
  "NodeCount",
  "OntologyRelation",
  "PageInfo",
  "Path",
  "PathStep",
  "RedFlagAlert",
  "ReferenceUse",
  "RelationCoverage",
  "Resolution",
  "SafetyJudgement",
  "ScorePart",
  "SearchFacet",
  "SearchHit",
  "SimilarMuscle",
  "Source",
  "Subgraph",
  "SubgraphNode",
  "Synonym",
  "TreatmentOption",
  "TreatmentOptions",
  "Understood",
  "UsedWeights",
  "WorkStep",
];

export const SCHEMA_RULES = {
  ...of("schema-recommended"),
  ...of("schema-relay"),
  ...of("schema-all"),
  ...named({
    // Fields of types and values of enums are left to graphql-schema-linter, which wants them in
    // the order of their characters. This rule wants the order of a locale, with id first: the
    // two contradict each other on branchOf and branches, and on every id.
    alphabetize: [
      "error",
      {
        definitions: true,
        fields: ["InputObjectTypeDefinition"],
        arguments: ["FieldDefinition", "Field", "DirectiveDefinition", "Directive"],
      },
    ],
    // Relay calls both optional. Short lists, such as synonyms, have no pages; a hit of a search
    // and a candidate are views of a node, which they hold, and have no id of their own.
    "relay-edge-types": [
      "error",
      { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
    ],
    // It asks for an argument deletionDate, which the @deprecated of the specification has not.
    // tests/api/test_schema_diff.py wants both dates in the reason instead.
    "require-deprecation-date": "off",
    "strict-id-in-types": [
      "error",
      { exceptions: { suffixes: ["Connection", "Edge"], types: VALUES } },
    ],
  }),
};

export const OPERATION_RULES = {
  ...of("operations-recommended"),
  ...of("operations-all"),
  ...named({
    // The answer comes in the order of the selection: warnings stand before rankings, and what a
    // reader wants first stands first. Parameters too are listed in the order of their weight.
    alphabetize: ["error", { definitions: true, arguments: ["Directive"] }],
    // A source of a link of a point of a muscle lies eight levels deep; the server's own limit
    // is 20.
    "selection-set-depth": ["error", { maxDepth: 8 }],
  }),
};
