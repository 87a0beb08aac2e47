// Three questions, asked with generated types:
//   node example.ts [address of the endpoint] [what the regions are to relate to]
import { ask, RefusedError } from "./client.ts";
import {
  MusclesReferringToDocument,
  RegionsRelatedToDocument,
  WhatHelpsDocument,
} from "./generated/graphql.ts";
import type { WhatHelpsQuery } from "./generated/graphql.ts";

type RedFlags = NonNullable<WhatHelpsQuery["options"]>["redFlags"];

const [address = "http://127.0.0.1:8000/graphql", thing = "sciatica"] = process.argv.slice(2);

async function regionsRelatedTo(to: string): Promise<void> {
  const { related } = await ask(address, RegionsRelatedToDocument, { to, first: 3 });
  console.log(`Which regions relate to ${to}, and why?`);
  for (const { node, strength, paths } of related?.edges ?? []) {
    for (const { sentence, references } of paths) {
      console.log(`- ${node.name} (${strength}): ${sentence}`);
      for (const { name, link } of references) console.log(`    ${name} ${link ?? ""}`.trimEnd());
    }
  }
}

async function musclesReferringTo(region: string): Promise<void> {
  const variables = { regions: [region], first: 3 };
  const { differential } = await ask(address, MusclesReferringToDocument, variables);
  console.log(`\nWhat may send pain to the ${region}?`);
  warn(differential?.redFlags ?? []);
  for (const { rank, node, sentence } of differential?.candidates.nodes ?? []) {
    console.log(`${rank}. ${node.name}: ${sentence}`);
  }
}

async function whatHelps(condition: string): Promise<void> {
  const { options } = await ask(address, WhatHelpsDocument, { for: condition });
  console.log(`\nWhat helps ${condition}?`);
  warn(options?.redFlags ?? []);
  for (const { technique, evidence } of options?.allowed ?? []) {
    console.log(`- ${technique.name}: ${evidence.direction} (${evidence.sentence})`);
  }
  for (const { technique, reasons } of options?.caution ?? []) {
    console.log(`- with care, ${technique.name}: ${reasons.join(" ")}`);
  }
  for (const { technique, reasons } of options?.excluded ?? []) {
    console.log(`- not ${technique.name}: ${reasons.join(" ")}`);
  }
}

/** Warnings stand above every answer, all of them; that none is listed would not mean safe. */
function warn(redFlags: RedFlags): void {
  for (const { status, urgency, question, action } of redFlags) {
    console.log(`! ${status} ${urgency}: ${question} If so: ${action}.`);
  }
}

try {
  await regionsRelatedTo(thing);
  await musclesReferringTo("buttock");
  await whatHelps("tension-type headache");
} catch (fault) {
  if (!(fault instanceof RefusedError)) throw fault;
  console.error(`${fault.code}: ${fault.message}`);
  for (const id of fault.didYouMean) console.error(`  perhaps ${id}`);
  process.exitCode = 1;
}
