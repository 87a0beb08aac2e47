// A field that finds any thing of the graph while one types, by kind.

import { type ReactNode, useEffect, useState } from "react";
import { announce } from "../announce";
import { Combobox } from "../Combobox";
import { capital, KINDS, KindIcon } from "../kinds";
import type { NamedNode } from "../NodeLink";
import { type Suggestion, useSuggestions } from "./use-suggestions";

interface NodeComboboxProps {
  label: ReactNode;
  text: string;
  onText(text: string): void;
  onChoose(node: NamedNode): void;
  /** Enter without a chosen suggestion. */
  onSubmit?(text: string): void;
  placeholder?: string;
}

export function NodeCombobox({ onChoose, ...field }: NodeComboboxProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { hits, text: askedFor } = useSuggestions(field.text, isOpen);

  useEffect(() => {
    if (askedFor === "") return;
    announce(
      hits.length === 0
        ? "No suggestions"
        : `${hits.length} ${hits.length === 1 ? "suggestion" : "suggestions"}`,
    );
  }, [hits, askedFor]);

  return (
    <Combobox
      {...field}
      isOlder={askedFor !== field.text.trim()}
      options={hits.map((hit) => ({
        id: hit.node.id,
        label: hit.node.name,
        group: capital(KINDS[hit.node.kind].plural),
        icon: <KindIcon kind={hit.node.kind} />,
        node: hit.node,
        ...(isOtherName(hit) && { note: hit.matchedText }),
      }))}
      onChoose={({ node }) => onChoose(node)}
      onOpen={setIsOpen}
    />
  );
}

/** Whether it was found by a name that is not shown anyway. */
function isOtherName({ matchedField, matchedText, node }: Suggestion): boolean {
  return matchedField === "SYNONYM" && matchedText.toLowerCase() !== node.name.toLowerCase();
}
