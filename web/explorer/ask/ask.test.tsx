import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { useAddress } from "../address";
import { answerFrom } from "../recorded/answers";
import { faultsOf } from "../recorded/axe";
import { parts } from "./AnswerText";
import Ask from "./Ask";
import { AskBox } from "./AskBox";
import { NodeCombobox } from "./NodeCombobox";
import { setQuestion } from "./question";

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  setQuestion("");
});

function Page() {
  const address = useAddress();
  return (
    <>
      <AskBox />
      <main>{address.view === "ask" && <Ask address={address} />}</main>
    </>
  );
}

const field = () => screen.getByRole("combobox", { name: "Find something, or ask" });
const active = () => {
  const id = field().getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id)?.textContent;
};

test("the arrow keys walk through the suggestions and back to the field", async () => {
  answerFrom("ask");
  const { container } = render(<Page />);
  await userEvent.type(field(), "pirif");
  const muscles = await screen.findByRole("group", { name: "Muscles" });
  expect(within(muscles).getByRole("option", { name: "Piriformis" })).toBeTruthy();
  expect(field().getAttribute("aria-expanded")).toBe("true");
  expect(await faultsOf(container)).toEqual([]);

  const count = screen.getAllByRole("option").length;
  await userEvent.keyboard("{ArrowDown}");
  expect(active()).toBe("Piriformis");
  await userEvent.keyboard("{ArrowUp}");
  expect(active()).toBeNull();
  await userEvent.keyboard("{ArrowUp}");
  expect(active()).toBe(screen.getAllByRole("option")[count - 1]?.textContent);
  expect(document.activeElement).toBe(field());
});

test("Escape closes the list and then empties the field", async () => {
  answerFrom("ask");
  render(<Page />);
  await userEvent.type(field(), "pirif");
  await screen.findByRole("listbox");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(field()).toHaveProperty("value", "pirif");
  await userEvent.keyboard("{Escape}");
  expect(field()).toHaveProperty("value", "");
});

test("Enter on a suggestion opens its card", async () => {
  answerFrom("ask");
  render(<Page />);
  await userEvent.type(field(), "pirif");
  await screen.findByRole("listbox");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(window.location.search).toBe("?view=node&id=muscle:piriformis");
});

test("only the last of what was typed is asked for", async () => {
  const { asked } = answerFrom("ask");
  render(<Page />);
  await userEvent.type(field(), "pirif");
  await screen.findByRole("listbox");
  expect(asked.map(({ variables }) => variables.text)).toEqual(["pirif"]);
});

test("Enter on text asks; warnings stand before the answer, and the address tells nothing", async () => {
  const { asked } = answerFrom("ask");
  const { container } = render(<Page />);
  await userEvent.type(field(), "is dry needling safe with blood thinners{Enter}");

  await screen.findByRole("heading", { level: 2, name: "Answer" });
  const headings = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
  expect(headings[0]).toMatch(/^Ask first/);
  expect(headings[1]).toBe("Answer");
  expect(screen.getByText(/^Whether dry needling may be used/)).toBeTruthy();
  expect(window.location.search).toBe("?view=ask");
  expect(asked.at(-1)?.operation).toBe("Ask");
  const link = screen.getByRole("link", { name: "Open the query in GraphiQL" });
  expect(link.getAttribute("href")).toMatch(/^graphql#query=/);
  expect(await faultsOf(container)).toEqual([]);
});

test("only who copies the link puts the question into it", async () => {
  answerFrom("ask");
  const user = userEvent.setup();
  render(<Page />);
  await user.type(field(), "is dry needling safe with blood thinners{Enter}");
  await user.click(await screen.findByRole("button", { name: "Copy link with this question" }));
  expect(await navigator.clipboard.readText()).toMatch(
    /\?view=ask&q=is\+dry\+needling\+safe\+with\+blood\+thinners$/,
  );
  expect(window.location.search).toBe("?view=ask");
});

test("what is not understood is not answered, but what would work is a press away", async () => {
  answerFrom("ask");
  const { container } = render(<Page />);
  await userEvent.type(field(), "purple elephants dance{Enter}");
  expect(await screen.findByText(/was not understood/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Answer" })).toBeNull();
  expect(await faultsOf(container)).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "Does massage help fibromyalgia?" }));
  expect(await screen.findByRole("heading", { name: "Answer" })).toBeTruthy();
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
});

test("a shared question is answered", async () => {
  answerFrom("ask");
  window.history.replaceState(null, "", "?view=ask&q=which nerve supplies piriformis");
  render(<Page />);
  expect(await screen.findByRole("heading", { name: "Answer" })).toBeTruthy();
  expect(field()).toHaveProperty("value", "which nerve supplies piriformis");
});

test("numbers in brackets are told apart from the text around them", () => {
  expect(parts("One. [1][12]")).toEqual(["One. ", 1, 12]);
  expect(parts("[2] Two [x]")).toEqual([2, " Two [x]"]);
  expect(parts("")).toEqual([]);
});

function Around({ onChoose }: { onChoose(name: string): void }) {
  const [text, setText] = useState("");
  return (
    <NodeCombobox
      label="Around"
      text={text}
      onText={setText}
      onChoose={({ name }) => onChoose(name)}
    />
  );
}

test("Enter takes nothing that was found for an older text", async () => {
  answerFrom("ask");
  const chosen: string[] = [];
  render(<Around onChoose={(name) => chosen.push(name)} />);
  const around = screen.getByRole("combobox", { name: "Around" });
  await userEvent.type(around, "pirif");
  await screen.findByRole("listbox");

  await userEvent.type(around, "xx{Enter}");
  expect(chosen).toEqual([]);
});
