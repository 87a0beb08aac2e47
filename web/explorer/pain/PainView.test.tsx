import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import { Announcer } from "../Announcer";
import { useAddress } from "../address";
import { loadBodyMap } from "../map/body-map";
import PainView from "./PainView";
import recorded from "./recorded-answers.json";
import { setWords } from "./words";

const COMPLAINT = "/?regions=region:buttock~LEFT&symptoms=symptom:numbness";
const { totalCount, pageInfo } = recorded.WhereItHurts.data.differential.candidates;
const COUNTED = `${totalCount} muscles may send pain there`;
const { length: places } = recorded.WhereItHurts.data.differential.regions;
const PLACES = places === 1 ? "1 region" : `${places} regions`;
const answers: Readonly<Record<string, unknown>> = recorded;
let asked: { name: string; variables: Record<string, unknown> }[] = [];

beforeEach(() => {
  setWords("");
  asked = [];
  // Answers of the real service, recorded by the name of the operation.
  vi.stubGlobal("fetch", async (_: URL, { body }: { body: string }) => {
    const { query, variables } = JSON.parse(body);
    const name = /query (\w+)/.exec(query)?.[1] ?? "";
    asked.push({ name, variables });
    return new Response(JSON.stringify(answers[name]));
  });
});

function Page() {
  return (
    <>
      <main>
        <PainView address={useAddress()} />
      </main>
      <Announcer />
    </>
  );
}

async function open(address: string) {
  window.history.replaceState(null, "", address);
  await loadBodyMap();
  const page = await act(async () => render(<Page />));
  await screen.findByRole("listbox", { name: "Front: where it hurts" });
  return { page, user: userEvent.setup() };
}

function chosen(figure: string): (string | null)[] {
  const list = screen.getByRole("listbox", { name: `${figure}: where it hurts` });
  return within(list)
    .queryAllByRole("option", { selected: true })
    .map((cell) => cell.getAttribute("aria-label"));
}

test("who tells nothing is shown how to begin, and no ranking", async () => {
  await open("/");

  expect(screen.getAllByRole("link", { name: /buttock|temple|shoulder/ })).toHaveLength(3);
  expect(screen.queryByRole("heading", { name: /send pain there$/ })).toBeNull();
  expect(asked.map(({ name }) => name)).not.toContain("WhereItHurts");
});

test("warnings stand before candidates: raised ones, then those to ask", async () => {
  const { page } = await open(COMPLAINT);
  await screen.findByRole("heading", { name: COUNTED });

  const headings = within(page.container)
    .getAllByRole("heading")
    .map(({ textContent }) => textContent);
  const order = [
    "Check first",
    "Raised by what was said",
    "To ask first",
    COUNTED,
    "Piriformis",
  ].map((heading) => headings.indexOf(heading));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("the view has no fault that axe finds", async () => {
  const { page, user } = await open(COMPLAINT);
  await user.click(await screen.findByRole("button", { name: "Why, and sources: Piriformis" }));
  await screen.findByText("Trigger points that reach there");

  // Colours and sizes are looked at in a browser: here nothing is laid out.
  const { violations } = await axe.run(page.container, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("a figure is one tab stop, walked with arrow keys and chosen with Enter", async () => {
  const { user } = await open(COMPLAINT);
  const figure = screen.getByRole("listbox", { name: "Back: where it hurts" });
  const stops = within(figure)
    .getAllByRole("option")
    .filter((cell) => cell.tabIndex === 0);
  expect(stops.map((cell) => cell.getAttribute("aria-label"))).toEqual(["Left buttock"]);

  act(() => stops[0]?.focus());
  await user.keyboard("{ArrowDown}");
  const moved = document.activeElement?.getAttribute("aria-label") ?? "";
  expect(moved).not.toBe("Left buttock");
  await user.keyboard("{Enter}");

  expect(chosen("Back")).toContain(moved);
  expect(window.location.search).toContain("regions=region:buttock~LEFT&regions=region:");
  await user.keyboard("{Home}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Vertex (top of the head)");
  await user.keyboard("{Escape}");
  expect(chosen("Back")).toEqual([]);
});

test("a change is told once it is known what comes of it", async () => {
  const { user } = await open("/");
  const front = screen.getByRole("listbox", { name: "Front: where it hurts" });
  await user.click(within(front).getByRole("option", { name: "Left front of the thigh" }));

  await screen.findByText(
    `Left front of the thigh added. ${PLACES}. ${COUNTED}; the first 5 warnings to check.`,
  );
});

test("the list is an equal way in, and chips take back what was told", async () => {
  const { user } = await open("/");
  await user.type(screen.getByRole("combobox", { name: "Add a region" }), "right butt{Enter}");
  expect(window.location.search).toBe("?regions=region:buttock~RIGHT");

  await user.selectOptions(
    screen.getByRole("combobox", { name: "Buttock: which side" }),
    "both sides",
  );
  expect(chosen("Back").toSorted()).toEqual(["Left buttock", "Right buttock"]);

  await user.click(screen.getByRole("button", { name: "Remove Buttock, both sides" }));
  expect(window.location.search).toBe("");
  expect(document.activeElement).toBe(screen.getByRole("list", { name: "What was told" }));
});

test("a symptom can be said not to be there", async () => {
  const { user } = await open("/");
  await user.type(screen.getByRole("combobox", { name: "Add a symptom or finding" }), "dizz");
  await user.click((await screen.findAllByRole("option", { name: /dizz/i }))[0] as HTMLElement);
  const [symptom] = new URLSearchParams(window.location.search).getAll("symptoms");
  await user.selectOptions(
    await screen.findByRole("combobox", { name: /there or not/ }),
    "not there",
  );

  expect(new URLSearchParams(window.location.search).getAll("absent")).toEqual([symptom]);
});

test("the client's words are sent, and never in the address", async () => {
  const { user } = await open(COMPLAINT);
  await user.type(
    screen.getByRole("textbox", { name: "The client's own words" }),
    "it burns at dusk",
  );
  await user.click(screen.getByRole("button", { name: "Read the words" }));

  await waitFor(() => expect(asked.some(({ variables }) => variables.text)).toBe(true));
  expect(window.location.href).not.toContain("dusk");
  expect(screen.getByRole("link", { name: /GraphiQL/ }).getAttribute("href")).not.toContain("dusk");
});

test("what answered before is told to be old, and is not put on paper", async () => {
  const { page, user } = await open(COMPLAINT);
  await screen.findByRole("heading", { name: COUNTED });
  vi.stubGlobal("fetch", () => new Promise(() => {}));
  await user.type(screen.getByRole("textbox", { name: "The client's own words" }), "numb");
  await user.click(screen.getByRole("button", { name: "Read the words" }));

  screen.getByText("Asking again. This answers what was told before.");
  expect(screen.queryByRole("heading", { name: "Understood of the words" })).toBeNull();

  act(() => void window.dispatchEvent(new Event("beforeprint")));
  const paper = page.container.querySelector(".handout")?.textContent;
  expect(paper).toContain("The answer to this has not come yet");
  expect(paper).not.toContain("Piriformis");
});

test("what was raised stays while the next answer cannot be had, told to be of before", async () => {
  const { user } = await open(COMPLAINT);
  await screen.findByRole("heading", { name: "Raised by what was said" });
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("gone")));
  await user.type(screen.getByRole("textbox", { name: "The client's own words" }), "numb");
  await user.click(screen.getByRole("button", { name: "Read the words" }));

  expect(await screen.findByRole("button", { name: "Try again" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Raised by what was said" })).toBeTruthy();
  expect(screen.getByText("This answers what was told before.")).toBeTruthy();
});

test("more candidates go on where the first ended, with the focus on the first new one", async () => {
  const { user } = await open(COMPLAINT);
  await user.click(await screen.findByRole("button", { name: "Show more" }));

  await waitFor(() => expect(document.activeElement?.closest("li")?.textContent).toMatch(/^11/));
  expect(asked.find(({ name }) => name === "MoreCandidates")?.variables.after).toBe(
    pageInfo.endCursor,
  );
});

test("a candidate shows its zones on the map, and the address keeps it", async () => {
  const { user } = await open(COMPLAINT);
  await user.click(await screen.findByRole("button", { name: "Show on the map: Gluteus minimus" }));

  await screen.findByText("On the map: Gluteus minimus");
  expect(window.location.search).toContain("candidate=muscle:gluteus-minimus");
  expect(screen.getAllByRole("option", { name: /main zone/ }).length).toBeGreaterThan(0);
});

test("a name that nobody knows is told, with what was probably meant", async () => {
  vi.stubGlobal("fetch", async (_: URL, { body }: { body: string }) => {
    const name = /query (\w+)/.exec(JSON.parse(body).query)?.[1] ?? "";
    const message = "no node 'region:jaw' in the regions; did you mean 'region:lower-jaw'?";
    const extensions = { code: "UNKNOWN_NODE", didYouMean: ["region:lower-jaw"] };
    return new Response(
      JSON.stringify(
        name === "WhereItHurts"
          ? { data: { differential: null }, errors: [{ message, extensions }] }
          : answers[name],
      ),
    );
  });
  await open("/?regions=region:jaw~LEFT");

  const alert = await screen.findByRole("alert");
  expect(within(alert).getByRole("link", { name: "region:lower-jaw" }).getAttribute("href")).toBe(
    "?regions=region:lower-jaw~LEFT",
  );
});

test("what failed is asked again in place, with the client's words", async () => {
  const { user } = await open(COMPLAINT);
  await screen.findByRole("heading", { name: COUNTED });
  const answering = fetch;
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  const box = screen.getByRole("textbox", { name: "The client's own words" });
  await user.type(box, "it stings at dawn");
  await user.click(screen.getByRole("button", { name: "Read the words" }));
  const alert = await screen.findByRole("alert");

  vi.stubGlobal("fetch", answering);
  await user.click(within(alert).getByRole("button", { name: "Try again" }));

  await screen.findByRole("heading", { name: COUNTED });
  expect(screen.queryByRole("alert")).toBeNull();
  expect(asked.findLast(({ name }) => name === "WhereItHurts")?.variables.text).toBe(
    "it stings at dawn",
  );
  expect(box).toHaveProperty("value", "it stings at dawn");
  expect(document.activeElement?.tagName).toBe("H2");
});

test("Enter takes no symptom of an older text", async () => {
  const { user } = await open("/");
  const field = screen.getByRole("combobox", { name: "Add a symptom or finding" });
  await user.type(field, "dizzi");
  await screen.findAllByRole("option", { name: /dizz/i });
  vi.stubGlobal("fetch", () => new Promise(() => {}));

  await user.clear(field);
  await user.type(field, "numb{Enter}");
  expect(window.location.search).toBe("");
  expect(screen.queryByRole("option", { name: /dizz/i })).toBeNull();
});

test("a symptom that could not be looked up is not called unknown", async () => {
  const { user } = await open("/");
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  await user.type(screen.getByRole("combobox", { name: "Add a symptom or finding" }), "tingl");

  await screen.findByText(/It could not be looked up/);
  expect(screen.queryByText(/None known by that name/)).toBeNull();
});

test("words that are not read yet are told, outlive another view, and are read by Ctrl and Enter", async () => {
  const { page, user } = await open(COMPLAINT);
  const box = () => screen.getByRole("textbox", { name: "The client's own words" });
  await user.type(box(), "it prickles");
  screen.getByText(/are not read yet: warnings in them are not seen/);
  expect(window.location.href).not.toContain("prickles");

  page.unmount();
  await open(COMPLAINT);
  expect(box()).toHaveProperty("value", "it prickles");
  await user.type(box(), "{Control>}{Enter}{/Control}");
  await waitFor(() => expect(asked.some(({ variables }) => variables.text)).toBe(true));
  expect(screen.queryByText(/are not read yet/)).toBeNull();

  await user.click(screen.getByRole("button", { name: "Forget them" }));
  expect(document.activeElement).toBe(box());
});

test("while trigger points are asked for, the muscles that still stand there are called muscles", async () => {
  const { user } = await open(COMPLAINT);
  await screen.findByRole("heading", { name: COUNTED });
  vi.stubGlobal("fetch", () => new Promise(() => {}));
  const points = screen.getByRole("button", { name: "Trigger points" });
  await user.click(points);

  expect(points.getAttribute("aria-pressed")).toBe("true");
  screen.getByRole("heading", { name: COUNTED });
  expect(document.activeElement).toBe(points);
});

test("the figure can be asked for again in place", async () => {
  const answering = fetch;
  vi.resetModules();
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  const { default: Fresh } = await import("./PainView");
  window.history.replaceState(null, "", "/");
  await act(async () => render(<Fresh address={{ view: "home", parameters: {} }} />));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("cannot be reached");

  vi.stubGlobal("fetch", answering);
  await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
  await screen.findByRole("combobox", { name: "Add a region" });
});

test("more candidates, and a handout, can be had after they failed once", async () => {
  const { user } = await open("/?regions=region:buttock~RIGHT");
  await screen.findByRole("heading", { name: COUNTED });
  const answering = fetch;
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  const print = vi.fn();
  vi.stubGlobal("print", print);
  await user.click(screen.getByRole("button", { name: "Show more" }));
  await screen.findByText("The next ones could not be loaded.");
  await user.click(screen.getByRole("button", { name: "Print handout" }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));

  vi.stubGlobal("fetch", answering);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(document.activeElement?.closest("li")?.textContent).toMatch(/^11/));
  await user.click(screen.getByRole("button", { name: "Print handout" }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(2));
  expect(asked.some(({ name }) => name === "HandoutSources")).toBe(true);
});

test("where nothing is known paper says what the screen says, and no more is offered", async () => {
  const answer = structuredClone(recorded.WhereItHurts);
  Object.assign(answer.data.differential, {
    redFlags: [],
    candidates: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
  });
  const answering = fetch;
  vi.stubGlobal("fetch", async (address: URL, init: RequestInit) =>
    String(init.body).includes("query WhereItHurts")
      ? new Response(JSON.stringify(answer))
      : answering(address, init),
  );
  const { page } = await open("/?absent=symptom:numbness");
  await screen.findByRole("heading", { name: /No muscle is known/ });
  expect(screen.queryByRole("button", { name: "More to ask about" })).toBeNull();
  expect(page.container.querySelector(".to-results")?.textContent).toMatch(/^No warning.*; no mus/);

  act(() => void window.dispatchEvent(new Event("beforeprint")));
  const paper = page.container.querySelector(".handout")?.textContent;
  expect(paper).toContain("None known here. That says nothing about the cause");
  expect(paper).not.toContain("of 0");
});

test("the focus goes on to what takes the place of a button", async () => {
  const { user } = await open(COMPLAINT);
  await user.click(await screen.findByRole("button", { name: "More to ask about" }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Check first"));
  await screen.findByText(/^More to ask about\. /);

  await user.click(screen.getByRole("button", { name: "Start again" }));
  expect(document.activeElement?.tagName).toBe("H2");
});
