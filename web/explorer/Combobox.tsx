// A text field with a list of what it may mean: the editable combobox with a list box of the ARIA
// practices. The focus stays in the field; the arrow keys move through the list and back to it.

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import "./styles/combobox.css";

export interface Option {
  id: string;
  label: string;
  /** In smaller letters beside it. */
  note?: string;
  /** Options of one group stand together. */
  group?: string;
  /** Beside the name of its group. */
  icon?: ReactNode;
}

interface ComboboxProps<Offered extends Option> {
  label: ReactNode;
  hint?: string;
  placeholder?: string;
  text: string;
  onText(text: string): void;
  options: readonly Offered[];
  /** Whether they belong to a text before, while those of this one are asked for. */
  isOlder?: boolean;
  /** What is shown in place of options if there are none. */
  empty?: string;
  onChoose(option: Offered): void;
  /** Enter without a chosen option; without it the first one is taken if something was typed. */
  onSubmit?(text: string): void;
  /** For who looks for options only while they can be seen. */
  onOpen?(isOpen: boolean): void;
}

export function Combobox<Offered extends Option>(props: ComboboxProps<Offered>) {
  const { label, hint, placeholder, text, onText, options, isOlder, empty, onSubmit } = props;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const isShown = isOpen && options.length > 0;
  const current = isShown ? options[active] : undefined;

  const offered = options.map((option) => option.id).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins anew
  useEffect(() => setActive(-1), [offered]);

  useEffect(() => {
    if (active < 0) return;
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  function open(next: boolean) {
    setIsOpen(next);
    props.onOpen?.(next);
  }

  function take(option: Offered) {
    open(false);
    setActive(-1);
    props.onChoose(option);
  }

  function enter() {
    const mayTake = !onSubmit && !isOlder && isShown && text.trim() !== "";
    const first = mayTake ? options[0] : undefined;
    const chosen = current ?? first;
    if (chosen) take(chosen);
    else if (onSubmit && text.trim() !== "") {
      open(false);
      onSubmit(text.trim());
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      open(true);
      if (options.length === 0) return;
      // One place beside the list is the field itself, so that one can return to what was typed.
      const places = options.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      enter();
    } else if (event.key === "Escape") {
      if (isShown) open(false);
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
        aria-describedby={hint && `${id}-hint`}
        aria-activedescendant={current && `${id}-${current.id}`}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setActive(-1);
          open(true);
        }}
        onClick={() => open(true)}
        onKeyDown={onKeyDown}
        onBlur={() => open(false)}
      />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div
        id={`${id}-list`}
        className="combobox-list"
        role="listbox"
        aria-label="Suggestions"
        ref={list}
        hidden={!isShown}
        // A press on an option must not take the focus from the field, which would close the list.
        onMouseDown={(event) => event.preventDefault()}
      >
        {groupsOf(options).map(({ name, icon, members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list box
          <div key={name} role="group" aria-label={name || "What fits"}>
            {name !== "" && (
              <div className="combobox-group" aria-hidden="true">
                {icon} {name}
              </div>
            )}
            {members.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
              <div
                key={option.id}
                id={`${id}-${option.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={option === current}
                onClick={() => take(option)}
              >
                {option.label}
                {option.note && <span className="note"> {option.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {isOpen && options.length === 0 && empty && (
        <p className="combobox-empty" role="status">
          {empty}
        </p>
      )}
    </div>
  );
}

interface Group<Offered> {
  name: string;
  icon: ReactNode;
  members: Offered[];
}

function groupsOf<Offered extends Option>(options: readonly Offered[]): Group<Offered>[] {
  const groups = new Map<string, Group<Offered>>();
  for (const option of options) {
    const name = option.group ?? "";
    const group = groups.get(name) ?? { name, icon: option.icon, members: [] };
    group.members.push(option);
    groups.set(name, group);
  }
  return [...groups.values()];
}
