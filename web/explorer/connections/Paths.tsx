// The ways between two nodes, firmest first, each as a row of nodes with the statements that join them.

import { useEffect, useState } from "react";
import type { PathsQuery } from "../../generated/graphql";
import { type Address, go, one } from "../address";
import { NodeCombobox } from "../ask/NodeCombobox";
import { CopyLink } from "../CopyLink";
import { LinkBasis, LinkTags } from "../card/RelationRow";
import { SourceList, SourceNumbers } from "../card/Sources";
import { type Bibliography, bibliography } from "../card/sources";
import { WarningsNote } from "../card/WarningsNote";
import { graphiqlLink } from "../graphiql-link";
import { kindClass } from "../kinds";
import { NodeLink } from "../NodeLink";
import { Problem } from "../Problem";
import { useAnswer } from "../use-answer";
import { NAMES, PATHS } from "./documents";

type Path = NonNullable<PathsQuery["paths"]>[number];

interface PathsProps {
  address: Address;
  retry(): void;
}

export default function Paths({ address, retry }: PathsProps) {
  const from = one(address, "from");
  const to = one(address, "to");
  const isComplete = from !== "" && to !== "";
  const { data, error } = useAnswer(PATHS, isComplete ? { from, to } : null);
  const ids = [from, to].filter((id) => id !== "");
  const names = useAnswer(NAMES, ids.length > 0 ? { ids } : null).latest?.nodes ?? [];
  const ends = names.filter((node) => node !== null && "name" in node);
  const nameOf = (id: string) => ends.find((node) => node.id === id)?.name ?? null;
  const paths = data?.paths;
  const among = bibliography(paths?.flatMap(({ references }) => references) ?? []);

  function show(changed: Record<string, string>) {
    go({ view: "connections", parameters: { from, to, paths: "1", ...changed } });
  }

  return (
    <div className="paths">
      <h1>The ways between two</h1>
      <div className="path-ends no-print">
        <EndField
          label="From"
          id={from}
          name={nameOf(from)}
          onChoose={(id) => show({ from: id })}
        />
        <EndField label="To" id={to} name={nameOf(to)} onChoose={(id) => show({ to: id })} />
      </div>
      {ends.map((node) => (
        <WarningsNote key={node.id} node={node} />
      ))}
      {!isComplete && <p>Choose two, and how they are linked is shown, firmest way first.</p>}
      {error && <Problem error={error} retry={retry} />}
      {isComplete && !error && !paths && (
        <div className="skeleton" aria-busy="true">
          <span className="visually-hidden">Looking for ways</span>
          <div className="bar is-block" />
        </div>
      )}
      {paths?.length === 0 && (
        <p>No way of up to four links is known here, which does not mean that there is none.</p>
      )}
      {paths && paths.length > 0 && (
        <>
          <p className="quiet">
            From {nameOf(from) ?? from} to {nameOf(to) ?? to}. The strength orders the ways; it is
            not a probability.
          </p>
          <ol className="path-list">
            {paths.map((path) => (
              <PathRow key={path.steps.map(({ link }) => link.id).join(" ")} {...{ path, among }} />
            ))}
          </ol>
          <div className="actions no-print">
            <CopyLink to={{ view: "connections", parameters: { from, to } }} />
            <a className="button" href={graphiqlLink(PATHS.toString(), { from, to })}>
              Open the query in GraphiQL
            </a>
          </div>
          <SourceList among={among} />
        </>
      )}
    </div>
  );
}

interface EndFieldProps {
  label: string;
  id: string;
  name: string | null;
  onChoose(id: string): void;
}

function EndField({ label, id, name, onChoose }: EndFieldProps) {
  const [text, setText] = useState(name ?? id);
  useEffect(() => setText(name ?? id), [name, id]);
  return (
    <NodeCombobox
      label={label}
      text={text}
      onText={setText}
      onChoose={(node) => onChoose(node.id)}
    />
  );
}

function PathRow({ path, among }: { path: Path; among: Bibliography }) {
  return (
    <li className="path">
      <ol className="path-nodes">
        {path.nodes.map((node, place) => {
          const step = path.steps[place - 1];
          return (
            <li key={node.id}>
              {step && (
                <span className="path-step">
                  <span>{step.label.replace(/:$/, "")}</span>
                </span>
              )}
              <span className={`path-node ${kindClass(node.kind)}`}>
                <NodeLink node={node} />
              </span>
            </li>
          );
        })}
      </ol>
      <p>
        {path.sentence}{" "}
        <SourceNumbers
          sources={path.references.map((reference) => ({ locator: null, reference }))}
          among={among}
        />
      </p>
      <p className="quiet">
        Strength {path.strength.toFixed(2)}; {path.hops} {path.hops === 1 ? "link" : "links"}
      </p>
      <details>
        <summary>Each statement, and what it rests on</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Statement</th>
              <th scope="col">Rests on</th>
            </tr>
          </thead>
          <tbody>
            {path.steps.map(({ link }) => (
              <tr key={link.id}>
                <td>
                  {link.sentence} <LinkTags link={link} />
                </td>
                <td>
                  <LinkBasis link={link} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}
