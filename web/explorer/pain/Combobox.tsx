// A field that offers what fits while one types: arrow keys choose, Enter takes, Escape closes.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import "./combobox.css";

export interface Option {
  id: string;
  label: string;
  /** In smaller letters beside it. */
  note?: string;
  /** Options of one group stand together. */
  group?: string;
}

interface ComboboxProps {
  label: string;
  hint: string;
  text: string;
  onText: (text: string) => void;
  options: readonly Option[];
  /** What is shown in place of options if there are none. */
  empty: string;
  onChoose: (option: Option) => void;
}

export function Combobox(props: ComboboxProps) {
  const { label, hint, text, onText, options, empty, onChoose } = props;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const current = isOpen ? options[active] : undefined;

  useEffect(() => {
    if (active >= 0)
      list.current?.querySelector("[data-active]")?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  function take(option: Option | undefined) {
    if (!option) return;
    onChoose(option);
    onText("");
    setActive(-1);
    setIsOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      setIsOpen(true);
      const last = options.length - 1;
      setActive(isOpen ? turned(active + step, last) : step > 0 ? 0 : last);
    } else if (event.key === "Enter" && isOpen) {
      take(current ?? (text === "" ? undefined : options[0]));
    } else if (event.key === "Escape" && (isOpen || text !== "")) {
      setIsOpen(false);
      onText("");
    } else return;
    event.preventDefault();
  }

  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        aria-activedescendant={current && `${id}-${current.id}`}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setActive(-1);
          setIsOpen(true);
        }}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {/* A press on an option must not take the focus from the field, which would close the list. */}
      <div
        className="combobox-list"
        id={`${id}-list`}
        role="listbox"
        aria-label="What fits"
        hidden={!isOpen || options.length === 0}
        ref={list}
        onPointerDown={(event) => event.preventDefault()}
      >
        {groupsOf(options).map(({ name, members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list box
          <div key={name} role="group" aria-label={name || "What fits"}>
            {name !== "" && (
              <div className="combobox-group" aria-hidden="true">
                {name}
              </div>
            )}
            {members.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
              <div
                key={option.id}
                id={`${id}-${option.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={option === current}
                data-active={option === current || undefined}
                onClick={() => take(option)}
              >
                {option.label}
                {option.note && <span className="note"> {option.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {isOpen && options.length === 0 && empty !== "" && (
        <p className="combobox-empty" role="status">
          {empty}
        </p>
      )}
    </div>
  );
}

function turned(index: number, last: number): number {
  if (index > last) return 0;
  return index < 0 ? last : index;
}

function groupsOf(options: readonly Option[]): { name: string; members: Option[] }[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const name = option.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}
