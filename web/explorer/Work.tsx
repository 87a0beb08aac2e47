// A publication or page as it is cited: its name, where it appeared, the year.

import { graphql } from "../generated";

export interface CitedWork {
  id: string;
  name: string;
  link: string | null;
  year: number | null;
  container: string | null;
  publisher: string | null;
}

graphql(`
  fragment Work on Reference {
    id
    name
    link
    year
    container
    publisher
  }
`);

/** The name leads to the work; many a page has a name that says little without where it stands. */
export function Work({ work }: { work: CitedWork }) {
  const { name, link } = work;
  return (
    <>
      {link ? (
        <a href={link} rel="external noreferrer">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {whereAndWhen(work)}
    </>
  );
}

/** ", Pain (2019)": the journal, book or publisher, unless the name has it, and the year. */
export function whereAndWhen({ name, container, publisher, year }: CitedWork): string {
  const where = container || publisher;
  const told = where && !name.toLowerCase().includes(where.toLowerCase()) ? `, ${where}` : "";
  return year ? `${told} (${year})` : told;
}
