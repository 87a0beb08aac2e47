// Where the editor's helpers come from. GraphiQL's own file for Vite does the same, but writes to the
// console each time.

import type { Environment } from "monaco-editor";
import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";

const workers: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphQLWorker };

const environment: Environment = {
  getWorker: (_id, label) => new (workers[label] ?? EditorWorker)(),
};
window.MonacoEnvironment = environment;
