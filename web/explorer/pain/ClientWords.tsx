// A box for the client's own words. They are sent to be read, and kept nowhere.

import { type FormEvent, useId, useState } from "react";
import { setWords, useWords } from "./words";

const MOST_CHARACTERS = 2000;

interface ClientWordsProps {
  onChange: (said: string) => void;
}

export function ClientWords({ onChange }: ClientWordsProps) {
  const id = useId();
  const words = useWords();
  const [typed, setTyped] = useState(words);

  function read(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() === words) return;
    setWords(typed);
    onChange(typed.trim() === "" ? "Words taken away." : "Words read.");
  }

  function forget() {
    setTyped("");
    setWords("");
    onChange("Words taken away.");
  }

  return (
    <form className="words" onSubmit={read}>
      <label htmlFor={id}>The client's own words</label>
      <div className="words-line">
        <textarea
          id={id}
          rows={1}
          maxLength={MOST_CHARACTERS}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" disabled={typed.trim() === words}>
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
