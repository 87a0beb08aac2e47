import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { answerFrom } from "../recorded/answers";
import { faultsOf } from "../recorded/axe";
import CardView from "./Card";

beforeEach(() => window.history.replaceState(null, "", "/"));

function show(id: string) {
  answerFrom("card");
  return render(<CardView address={{ view: "node", parameters: { id } }} />);
}

const headings = () => screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);

test("a muscle: warnings of its place first, then what it is, then its links", async () => {
  const { container } = show("muscle:piriformis");
  await screen.findByRole("heading", { level: 1, name: "Piriformis" });
  const warnings = await screen.findByRole("region", { name: /Ask first/ });

  expect(headings()[0]).toMatch(/^Ask first/);
  expect(within(warnings).getAllByText("Emergency").length).toBeGreaterThan(0);
  expect(screen.getByText("Insertion")).toBeTruthy();
  const points = screen.getByRole("region", { name: /^Trigger points/ });
  expect(within(points).getByRole("link", { name: /Piriformis trigger point 1/ })).toHaveProperty(
    "search",
    "?view=node&id=trigger_point:piriformis-1",
  );
  const findings = within(screen.getByRole("region", { name: /What studies found/ }));
  expect(findings.getByRole("cell", { name: /Sciatica mimicked by pressing/ })).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test("a technique: what was found of no use stands beside what helped", async () => {
  const { container } = show("technique:ischaemic-compression");
  await screen.findByRole("region", { name: /Before using it/ });
  const table = within(screen.getByRole("region", { name: /What studies found/ }));

  expect(table.getAllByText("Benefit").length).toBeGreaterThan(0);
  expect(table.getAllByText("No difference").length).toBeGreaterThan(0);
  expect(await faultsOf(container)).toEqual([]);
});

test.each([
  ["condition:hip-osteoarthritis", "Hip osteoarthritis"],
  ["trigger_point:piriformis-1", "Piriformis trigger point 1"],
  ["region:eyelid", "Eyelid"],
  ["symptom:ankle-pain", "Ankle pain"],
  ["red_flag:s-abs01", /Fever/],
  ["topic:trigger-point-theory", /trigger point model/],
  ["article_claim:02", /knots/],
  ["reference:moraska-2015", /./],
  ["outcome:anxiety-mood", "Anxiety and mood"],
])("%s has a card", async (id, name) => {
  const { container } = show(id);
  await screen.findByRole("heading", { level: 1, name });
  await vi.waitFor(() => expect(screen.queryByText(/^Loading/)).toBeNull());
  expect(await faultsOf(container)).toEqual([]);
});

test("more of a long list comes on demand, and the reading goes on at the first new row", async () => {
  show("condition:hip-osteoarthritis");
  const list = await screen.findByRole("region", { name: /To be told apart from/ });
  expect(within(list).getAllByRole("listitem")).toHaveLength(6);

  await userEvent.click(within(list).getByRole("button", { name: /Show \d+ more/ }));
  await vi.waitFor(() => expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(6));
  const seventh = within(list).getAllByRole("listitem")[6] as HTMLElement;
  expect(seventh.contains(document.activeElement)).toBe(true);
});

test("every number of a source leads to one work of the list", async () => {
  show("muscle:piriformis");
  await screen.findByRole("region", { name: /Ask first/ });
  for (const link of screen.getAllByRole("link", { name: /^Source/ })) {
    const id = link.getAttribute("href")?.slice(1) ?? "";
    expect(document.getElementById(id)?.textContent).not.toBe("");
    expect(link.textContent).toContain(id.replace("source-", ""));
  }
});

test("a complaint and the diagnosis of the same name lead to each other", async () => {
  show("symptom:anxiety");
  await screen.findByRole("heading", { level: 1, name: "Anxiety" });
  expect(screen.getByText("Also spoken of as")).toBeTruthy();
});

test("where no warning is listed, that is not called safe", async () => {
  show("symptom:bone-pain");
  expect(await screen.findByText(/does not mean that it is safe to treat/)).toBeTruthy();
});

test("a name that is not there suggests what is", async () => {
  show("muscle:piriformi");
  expect(
    await screen.findByRole("heading", { level: 1, name: "Nothing of that name" }),
  ).toBeTruthy();
  expect(screen.getByRole("link", { name: "muscle:piriformis" })).toBeTruthy();
});

test("a service that cannot be reached can be asked again", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  render(<CardView address={{ view: "node", parameters: { id: "muscle:soleus" } }} />);
  expect(await screen.findByText("The service cannot be reached.")).toBeTruthy();

  answerFrom("card");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Soleus" })).toBeTruthy();
});

test("a warning that is stated twice in the same words is shown once", async () => {
  show("condition:abdominal-aortic-aneurysm");
  const warnings = await screen.findByRole("region", { name: /Ask first/ });
  const questions = [...warnings.querySelectorAll(".warning-question")].map(
    (each) => each.textContent,
  );
  expect(questions.length).toBeGreaterThan(0);
  expect(questions).toEqual([...new Set(questions)]);
});
