// Tables as CSV (RFC 4180) that a spreadsheet can open without running anything that is in them.

/** What makes a spreadsheet read a cell as a formula. */
const STARTS_A_FORMULA = /^[=+\-@\t\r]/;

/** Text as one cell: quoted where that is needed, and never a formula. */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  // The apostrophe is how a spreadsheet itself marks text; it does not show it.
  const text = STARTS_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of records under a header; lines end as RFC 4180 says. */
export function csv<Name extends string>(
  header: readonly Name[],
  rows: readonly Readonly<Record<Name, string | number | null | undefined>>[],
): string {
  const lines = [header.map(cell), ...rows.map((row) => header.map((name) => cell(row[name])))];
  return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}
