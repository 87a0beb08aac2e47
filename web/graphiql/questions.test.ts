import { expect, test } from "vitest";
import { FIRST_TABS, matching, ORDER, QUESTIONS, topics } from "./questions";

const listed = topics().flatMap((topic) => topic.questions.map((question) => question.name));

test("every question stands in exactly one topic", () => {
  expect([...listed].sort()).toEqual([...QUESTIONS.keys()].sort());
});

test("what is listed by hand exists", () => {
  const names = [...Object.values(ORDER).flat(), ...FIRST_TABS];

  expect(names.filter((name) => !QUESTIONS.has(name))).toEqual([]);
});

test("a question is told in words, and carries the variables of its example", () => {
  const question = QUESTIONS.get("referral-of");

  expect(question?.description).toBe("Where does a muscle, or one trigger point, refer pain?");
  expect(question?.query).toMatch(/^# Where does a muscle.*\nquery ReferralOf\(/);
  expect(JSON.parse(question?.variables ?? "")).toEqual({ id: "muscle:infraspinatus" });
  expect(QUESTIONS.get("article-claims")?.variables).toBe("");
});

test("a search wants every word, in any case and place", () => {
  const found = matching(topics(), "NERVE trap").flatMap((topic) => topic.questions);

  expect(found.map((question) => question.name)).toEqual(["entrapments-of"]);
  expect(matching(topics(), "no such words at all")).toEqual([]);
});
