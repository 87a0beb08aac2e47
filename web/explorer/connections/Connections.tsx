// How things are connected: around one node, or on the ways between two.

import { lazy, useState } from "react";
import { type Address, go, one } from "../address";
import { NodeCombobox } from "../ask/NodeCombobox";
import { Around } from "./Around";
import "./connections.css";

const Paths = lazy(() => import("./Paths"));

export default function ConnectionsView({ address }: { address: Address }) {
  const [attempt, setAttempt] = useState(0);
  const retry = () => setAttempt(attempt + 1);
  if (one(address, "from") !== "" || one(address, "to") !== "" || "paths" in address.parameters) {
    return <Paths key={attempt} address={address} retry={retry} />;
  }
  if (one(address, "id") === "") return <Choose />;
  return <Around key={attempt} address={address} retry={retry} />;
}

function Choose() {
  const [text, setText] = useState("");
  return (
    <>
      <h1>Connections</h1>
      <p>Choose what to look at: what is linked to it stands around it, with the reasons.</p>
      <div className="choose-node">
        <NodeCombobox
          label="Around"
          text={text}
          onText={setText}
          onChoose={(node) => go({ view: "connections", parameters: { id: node.id } })}
        />
      </div>
      <p>
        Or{" "}
        <button
          type="button"
          onClick={() => go({ view: "connections", parameters: { paths: "1" } })}
        >
          find the ways between two
        </button>
      </p>
    </>
  );
}
