// The order within columns: each thing near the middle of what it is tied to (barycentre sweeps), so
// that few lines cross. The same graph always gets the same order.

const SWEEPS = 6;

/** Places in columns, and which of them are tied; ties lead to a neighbouring column or the same. */
export function ordered(
  columns: readonly (readonly string[])[],
  ties: readonly (readonly [string, string])[],
): string[][] {
  const tied = new Map<string, string[]>();
  for (const [a, b] of ties) {
    tied.set(a, [...(tied.get(a) ?? []), b]);
    tied.set(b, [...(tied.get(b) ?? []), a]);
  }
  const order = columns.map((column) => [...column]);
  const columnOf = new Map(order.flatMap((column, at) => column.map((id) => [id, at] as const)));

  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForward = sweep % 2 === 0;
    const turns = isForward ? order.keys() : [...order.keys()].reverse();
    for (const at of turns) {
      const beside = isForward ? at - 1 : at + 1;
      const places = relativePlaces(order[beside] ?? []);
      const own = relativePlaces(order[at] ?? []);
      const centre = (id: string): number => {
        const from = (tied.get(id) ?? []).filter((other) => columnOf.get(other) === beside);
        if (from.length === 0) return own.get(id) ?? 0;
        return from.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / from.length;
      };
      const centres = new Map((order[at] ?? []).map((id) => [id, centre(id)]));
      // Sorting keeps the order of what is equal, so nothing jumps about.
      order[at]?.sort((a, b) => (centres.get(a) ?? 0) - (centres.get(b) ?? 0));
    }
  }
  return order;
}

/** From 0 at the top of a column to 1 at its end. */
function relativePlaces(column: readonly string[]): Map<string, number> {
  return new Map(column.map((id, place) => [id, (place + 0.5) / column.length]));
}
