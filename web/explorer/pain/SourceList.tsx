// References by name, each with its address where a reader finds it.

interface Named {
  id: string;
  name: string;
  link?: string | null;
}

export function SourceList({ references }: { references: readonly Named[] }) {
  return (
    <ul className="sources">
      {references.map(({ id, name, link }) => (
        <li key={id}>
          {link ? (
            <a href={link} rel="external noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}
