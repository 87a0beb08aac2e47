// A text field with suggestions: the editable combobox with a list box of the ARIA practices. The
// focus stays in the field; the arrow keys move through the list.

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { NodeKind } from "../../generated/graphql";
import { announce } from "../announce";
import { capital, KINDS, KindIcon } from "../kinds";
import type { NamedNode } from "../NodeLink";
import { type Suggestion, useSuggestions } from "./use-suggestions";
import "./combobox.css";

interface ComboboxProps {
  label: ReactNode;
  text: string;
  onText(text: string): void;
  onChoose(node: NamedNode): void;
  /** Enter without a chosen suggestion. */
  onSubmit?(text: string): void;
  placeholder?: string;
}

export function Combobox({ label, text, onText, onChoose, onSubmit, placeholder }: ComboboxProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { hits, text: askedFor } = useSuggestions(text, isOpen);
  const list = useRef<HTMLDivElement>(null);
  const isShown = isOpen && hits.length > 0;
  const activeHit = isShown ? hits[active] : undefined;

  useEffect(() => {
    setActive(-1);
    if (askedFor === "") return;
    announce(hits.length === 0 ? "No suggestions" : `${hits.length} suggestions`);
  }, [hits, askedFor]);

  useEffect(() => {
    if (active < 0) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  function choose(hit: Suggestion) {
    setOpen(false);
    onChoose(hit.node);
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      if (!isShown) return;
      // One place beside the list is the field itself, so that one can return to what was typed.
      const places = hits.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (activeHit) choose(activeHit);
      else if (text.trim() !== "") {
        setOpen(false);
        onSubmit?.(text.trim());
      }
    } else if (event.key === "Escape") {
      if (isShown) setOpen(false);
      else onText("");
    }
  }

  return (
    <div className="combobox">
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint={onSubmit ? "search" : "done"}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={activeHit ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        className="suggestions"
        role="listbox"
        aria-label="Suggestions"
        ref={list}
        hidden={!isShown}
      >
        {groupsOf(hits).map(({ kind, from, members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within a list box
          <div key={kind} role="group" aria-label={capital(KINDS[kind].plural)}>
            <div className="suggestion-kind" aria-hidden="true">
              <KindIcon kind={kind} /> {capital(KINDS[kind].plural)}
            </div>
            {members.map((hit, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
              <div
                key={hit.node.id}
                id={`${id}-${from + place}`}
                className="suggestion"
                role="option"
                tabIndex={-1}
                aria-selected={from + place === active}
                // The field must not lose the focus before the click is done.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(hit)}
              >
                {hit.node.name}
                {isOtherName(hit) && <span className="matched"> {hit.matchedText}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Group {
  kind: NodeKind;
  from: number;
  members: Suggestion[];
}

function groupsOf(hits: readonly Suggestion[]): Group[] {
  const groups: Group[] = [];
  hits.forEach((hit, place) => {
    const last = groups.at(-1);
    if (last?.kind === hit.node.kind) last.members.push(hit);
    else groups.push({ kind: hit.node.kind, from: place, members: [hit] });
  });
  return groups;
}

/** Whether it was found by a name that is not shown anyway. */
function isOtherName({ matchedField, matchedText, node }: Suggestion): boolean {
  return matchedField === "SYNONYM" && matchedText.toLowerCase() !== node.name.toLowerCase();
}
