import { expect, test } from "vitest";
import type { Urgency, WarningType } from "../../generated/graphql";
import { warningHead } from "./words";

test.each<[Urgency, WarningType, string[]]>([
  ["EMERGENCY", "RED_FLAG", ["Emergency: now"]],
  ["URGENT", "CONTRAINDICATION_ABSOLUTE", ["Urgent: same day", "Do not treat"]],
  ["ADVICE", "CONTRAINDICATION_ABSOLUTE", ["Do not treat"]],
  ["ADVICE", "CONTRAINDICATION_LOCAL", ["Do not treat there"]],
  ["ADVICE", "PRECAUTION", ["Adapt the treatment", "Treat with care"]],
])("%s and %s: nothing weaker stands beside 'do not treat'", (urgency, type, told) => {
  expect(warningHead({ urgency, type })).toEqual(told);
});
