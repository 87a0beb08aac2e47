import { expect, test } from "vitest";
import { brieflyOf, urgencyMeans } from "./words";

test.each([
  ["RED_FLAG", "EMERGENCY", "Emergency: now", "call for help, or go to hospital, now"],
  [
    "CONTRAINDICATION_ABSOLUTE",
    "SOON",
    "Do not treat. Doctor within days to weeks",
    "a doctor within days to weeks",
  ],
  ["CONTRAINDICATION_ABSOLUTE", "ADVICE", "Do not treat", "do not treat"],
  ["CONTRAINDICATION_LOCAL", "ADVICE", "Do not treat there", "do not treat there"],
  ["PRECAUTION", "ADVICE", "Treat with care", "adapt the treatment"],
] as const)("%s, %s: what is not to be treated says so", (type, urgency, briefly, means) => {
  expect(brieflyOf({ type, urgency })).toBe(briefly);
  expect(urgencyMeans({ type, urgency })).toBe(means);
});
