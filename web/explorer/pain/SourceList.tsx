// References by name, each with its address where a reader finds it.

import { type CitedWork, Work } from "../Work";

export function SourceList({ references }: { references: readonly CitedWork[] }) {
  return (
    <ul className="sources">
      {references.map((work) => (
        <li key={work.id}>
          <Work work={work} />
        </li>
      ))}
    </ul>
  );
}
