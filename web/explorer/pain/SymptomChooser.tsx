// Symptoms and findings by what is typed.

import { useState } from "react";
import { graphql } from "../../generated";
import { Combobox } from "../Combobox";
import { useAnswer } from "../use-answer";

const SYMPTOMS_LIKE = graphql(`
  query SymptomsLike($text: String!) {
    search(text: $text, kinds: [SYMPTOM, FINDING], first: 8) {
      nodes {
        matchedText
        node {
          id
          kind
          name
        }
      }
    }
  }
`);

const NONE_KNOWN = "None known by that name. Try the client's words.";
const NOT_LOOKED_UP = "It could not be looked up, so it may be known. Type it again to try again.";

interface SymptomChooserProps {
  onChoose: (id: string, name: string) => void;
}

export function SymptomChooser({ onChoose }: SymptomChooserProps) {
  const [text, setText] = useState("");
  const sought = text.trim();
  // Not the latest: what fits an older text is not offered for the new one.
  const { data, error, isAsking } = useAnswer(
    SYMPTOMS_LIKE,
    sought.length < 2 ? null : { text: sought },
  );
  const found = data?.search?.nodes ?? [];
  return (
    <Combobox
      label="Add a symptom or finding"
      hint="What goes with it: dizzy, numb, worse at night"
      text={text}
      onText={setText}
      options={found.map(({ node, matchedText }) => ({
        id: node.id,
        label: node.name,
        note: [
          node.kind === "FINDING" ? "finding" : "symptom",
          ...(matchedText.toLowerCase() === node.name.toLowerCase() ? [] : [`“${matchedText}”`]),
        ].join(", "),
      }))}
      empty={isAsking || sought.length < 2 ? "" : error ? NOT_LOOKED_UP : NONE_KNOWN}
      onChoose={({ id, label }) => {
        setText("");
        onChoose(id, label);
      }}
    />
  );
}
