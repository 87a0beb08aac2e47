// The one box at the top of every page: the beginning of a name opens a card, a question is answered.

import { type FormEvent, useEffect, useState } from "react";
import { go } from "../address";
import { NodeCombobox } from "./NodeCombobox";
import { askQuestion, useQuestion } from "./question";

export function AskBox() {
  const question = useQuestion();
  const [text, setText] = useState(question);
  useEffect(() => setText(question), [question]);

  function askIt(asked: string) {
    if (asked !== "") askQuestion(asked);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    askIt(text.trim());
  }

  return (
    <search className="ask-box">
      <form onSubmit={submit}>
        <NodeCombobox
          label={<span className="visually-hidden">Find something, or ask</span>}
          placeholder="Find something, or ask"
          text={text}
          onText={setText}
          onChoose={(node) => {
            setText("");
            go({ view: "node", parameters: { id: node.id } });
          }}
          onSubmit={askIt}
        />
        <button type="submit" className="primary">
          Ask
        </button>
      </form>
    </search>
  );
}
