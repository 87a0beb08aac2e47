// Names of the symptoms that the address holds by id.

import { useCallback, useMemo } from "react";
import { graphql } from "../../generated";
import { inWords } from "../map/regions";
import { useAnswer } from "../use-answer";
import type { Complaint } from "./complaint";

const NAMES_OF = graphql(`
  query NamesOf($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        name
      }
    }
  }
`);

/** Until a name is known, its id in words. */
export function useSymptomNames({ symptoms, absent }: Complaint): (id: string) => string {
  const ids = [...symptoms, ...absent];
  const { latest } = useAnswer(NAMES_OF, ids.length === 0 ? null : { ids });
  const names = useMemo(() => {
    const known = (latest?.nodes ?? []).flatMap((node) => (node && "name" in node ? [node] : []));
    return new Map(known.map(({ id, name }) => [id, name]));
  }, [latest]);
  return useCallback((id: string) => names.get(id) ?? inWords(id), [names]);
}
