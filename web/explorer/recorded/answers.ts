// Real answers of the service for tests: written down once, then given again without a server. To write
// them anew, with the service running: RECORD=http://127.0.0.1:8000/graphql npm test

import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";

interface Recorded {
  operation: string;
  variables: unknown;
  answer: unknown;
}

export interface Answers {
  /** Every request in order: the name of the operation and its variables. */
  asked: { operation: string; variables: Record<string, unknown> }[];
}

const really = globalThis.fetch;

/** Answers all requests from the file `name`, or with a fault if it holds no such request. */
export function answerFrom(name: string): Answers {
  const file = join(import.meta.dirname, `${name}.jsonl`);
  const recorded = existsSync(file) ? read(file) : [];
  const answers: Answers = { asked: [] };

  vi.stubGlobal("fetch", async (_: URL, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as { query: string; variables: never };
    const operation = /query (\w+)/.exec(body.query)?.[1] ?? "";
    answers.asked.push({ operation, variables: body.variables });
    const key = keyOf({ operation, variables: body.variables });
    let known = recorded.find((each) => keyOf(each) === key);
    if (process.env.RECORD && !known) {
      const response = await really(process.env.RECORD, { ...init, signal: null });
      known = { operation, variables: body.variables, answer: await response.json() };
      recorded.push(known);
      appendFileSync(file, `${JSON.stringify(known)}\n`);
    }
    if (init.signal?.aborted) throw new DOMException("aborted", "AbortError");
    if (!known) throw new TypeError(`no answer is recorded for ${key}`);
    return { status: 200, json: async () => structuredClone(known.answer) };
  });
  return answers;
}

function read(file: string): Recorded[] {
  const lines = readFileSync(file, "utf-8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Recorded);
}

const keyOf = ({ operation, variables }: Pick<Recorded, "operation" | "variables">) =>
  `${operation} ${JSON.stringify(variables)}`;
