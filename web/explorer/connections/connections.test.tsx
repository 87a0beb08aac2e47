import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { useAddress } from "../address";
import { answerFrom } from "../recorded/answers";
import { faultsOf } from "../recorded/axe";
import Connections from "./Connections";
import { svgFile } from "./svg-file";

function Page() {
  return <Connections address={useAddress()} />;
}

function show(search: string) {
  window.history.replaceState(null, "", search);
  return render(<Page />);
}

beforeEach(() => {
  answerFrom("connections");
});

const PIRIFORMIS = "?view=connections&id=muscle:piriformis";
const focused = () => document.activeElement?.getAttribute("aria-label");

test("the warnings come before the picture, and the same stands in a table", async () => {
  const { container } = show(PIRIFORMIS);
  const picture = await screen.findByRole("group", { name: /Picture of the connections/ });
  const warning = await screen.findByText(/Ask first: Piriformis has/);
  expect(warning.compareDocumentPosition(picture)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

  const table = within(screen.getByRole("table"));
  expect(table.getByText("Trigger point 1 of piriformis lies in piriformis.")).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test("the picture is one stop for the Tab key, and arrow keys follow its lines", async () => {
  show(PIRIFORMIS);
  const picture = await screen.findByRole("group", { name: /Picture of the connections/ });
  const stops = picture.querySelectorAll('[tabindex="0"]');
  expect(stops).toHaveLength(1);
  const user = userEvent.setup();
  (stops[0] as SVGElement).focus();
  expect(focused()).toBe("Piriformis, muscle");

  await user.keyboard("{ArrowRight}");
  expect(focused()).toMatch(/Piriformis/);
  const first = focused();
  await user.keyboard("{ArrowDown}");
  expect(focused()).not.toBe(first);
  await user.keyboard("{ArrowLeft}");
  expect(focused()).toBe("Piriformis, muscle");
  await user.keyboard("{ArrowDown}");
  expect(focused()).toMatch(/, muscle$/);
  expect(picture.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test("every line and every box says what it is", async () => {
  show("?view=connections&id=trigger_point:piriformis-1");
  const picture = within(await screen.findByRole("group", { name: /Picture of/ }));
  expect(
    picture.getByRole("button", {
      name: "Piriformis trigger point 1 refers to Sacroiliac joint region: primary zone",
    }),
  ).toBeTruthy();
  for (const button of picture.getAllByRole("button")) {
    expect(button.getAttribute("aria-label")).toBeTruthy();
  }
});

test("Enter shows the evidence with its sources, and Escape leads back", async () => {
  const { container } = show(PIRIFORMIS);
  const picture = await screen.findByRole("group", { name: /Picture of/ });
  const user = userEvent.setup();
  const line = within(picture).getByRole("button", {
    name: "Piriformis trigger point 1 point of Piriformis",
  }) as unknown as SVGElement;
  line.focus();
  await user.keyboard("{Enter}");

  const panel = await screen.findByRole("region", { name: "What was chosen" });
  expect(await within(panel).findByText("Trigger points in the piriformis muscle")).toBeTruthy();
  expect(panel.contains(document.activeElement)).toBe(true);
  expect(await faultsOf(container)).toEqual([]);

  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "What was chosen" })).toBeNull();
  expect(document.activeElement).toBe(line);
});

test("a node can be made the centre, or lend its neighbours", async () => {
  show(PIRIFORMIS);
  const picture = await screen.findByRole("group", { name: /Picture of/ });
  const user = userEvent.setup();
  await user.click(
    within(picture).getByRole("button", { name: "Piriformis trigger point 2, trigger point" }),
  );
  await user.click(await screen.findByRole("button", { name: "Add its neighbours" }));
  expect(window.location.search).toContain("expand=trigger_point:piriformis-2");

  await user.click(await screen.findByRole("button", { name: "Centre on it" }));
  expect(window.location.search).toContain("id=trigger_point:piriformis-2");
  expect(window.location.search).not.toContain("expand");
  expect(
    await screen.findByRole("heading", { name: "Connections of Piriformis trigger point 2" }),
  ).toBeTruthy();
});

test("the picture as a file needs nothing of the page", async () => {
  show(PIRIFORMIS);
  const picture = await screen.findByRole("group", { name: /Picture of/ });
  const file = svgFile(picture as unknown as SVGSVGElement, "Connections & more");
  const parsed = new DOMParser().parseFromString(file, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  expect(parsed.querySelector("svg > title")?.textContent).toBe("Connections & more");
  expect(parsed.querySelectorAll("[class], [role], [tabindex]")).toHaveLength(0);
  expect(parsed.documentElement.textContent).toContain("Buttock");
});

test("two steps out, the node that was asked for stays the centre, whatever is near", async () => {
  show("?view=connections&id=muscle:plantaris&hops=2");
  const picture = await screen.findByRole("group", { name: /Picture of/ });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Connections of Plantaris");
  expect(picture.querySelector('[tabindex="0"]')?.getAttribute("aria-label")).toBe(
    "Plantaris, muscle",
  );
});

test("the ways between two: each a row of nodes with its sources", async () => {
  const { container } = show("?view=connections&from=technique:dry-needling&to=region:temple");
  await screen.findByRole("heading", { name: "Sources" });
  const from = screen.getByRole("combobox", { name: "From" });
  await vi.waitFor(() => expect(from).toHaveProperty("value", "Dry needling"));
  expect(screen.getAllByText(/^Strength 0\.\d\d/).length).toBeGreaterThan(1);
  expect(screen.getByText(/not a probability/)).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test("without two ends one is asked to choose them", async () => {
  const { container } = show("?view=connections&from=muscle:piriformis");
  expect(await screen.findByText(/^Choose two/)).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

test("what is not there is said, with what is near", async () => {
  show("?view=connections&id=muscle:piriformi");
  expect(await screen.findByRole("link", { name: "muscle:piriformis" })).toHaveProperty(
    "search",
    "?view=connections&id=muscle:piriformis",
  );
});

test("a kind that is none is left out, whatever objects are made of", async () => {
  show(`${PIRIFORMIS}&kinds=toString`);
  expect(await screen.findByRole("group", { name: /Picture of the connections/ })).toBeTruthy();
});

test("two steps can be chosen without losing the place on the page", async () => {
  show("?view=connections&id=muscle:plantaris");
  await screen.findByRole("group", { name: /Picture of/ });
  const far = screen.getByRole("radio", { name: "2 steps" });
  await userEvent.click(far);
  await vi.waitFor(() => expect(screen.queryByText("Loading")).toBeNull());
  expect(window.location.search).toContain("hops=2");
  expect(document.activeElement).toBe(far);
  expect(far.isConnected).toBe(true);
});
