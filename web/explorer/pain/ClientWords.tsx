// A box for the client's own words. They are sent to be read, and kept nowhere.

import { type KeyboardEvent, type SyntheticEvent, useId, useRef } from "react";
import { setTyped, setWords, useTyped, useWords } from "./words";

const MOST_CHARACTERS = 2000;

interface ClientWordsProps {
  onChange: (said: string) => void;
}

export function ClientWords({ onChange }: ClientWordsProps) {
  const id = useId();
  const words = useWords();
  const typed = useTyped();
  const box = useRef<HTMLTextAreaElement>(null);

  function read(event: SyntheticEvent) {
    event.preventDefault();
    if (typed.trim() === words) return;
    setWords(typed);
    onChange(typed.trim() === "" ? "Words taken away." : "Words read.");
  }

  function forget() {
    setWords("");
    onChange("Words taken away.");
    // The button that was pressed is gone.
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read(event);
  }

  return (
    <form className="words" onSubmit={read}>
      <label htmlFor={id}>The client's own words</label>
      <div className="words-line">
        <textarea
          id={id}
          ref={box}
          rows={1}
          maxLength={MOST_CHARACTERS}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" aria-disabled={typed.trim() === words}>
          Read the words
        </button>
        {words !== "" && (
          <button type="button" onClick={forget}>
            Forget them
          </button>
        )}
      </div>
      <p className="hint" id={`${id}-hint`}>
        English. Not stored, not logged, never part of a link. Leave out names.
      </p>
    </form>
  );
}
