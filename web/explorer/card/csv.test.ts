import { expect, test } from "vitest";
import { cell, csv } from "./csv";

/** Reads CSV by the grammar of RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    row.push((match[1]?.replaceAll('""', '"') ?? match[2]) as string);
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  expect(row).toEqual([]);
  return rows;
}

const PIECES = [
  "a",
  "é",
  " ",
  ",",
  '"',
  "\n",
  "\r",
  "\r\n",
  ";",
  "'",
  "=",
  "+",
  "-",
  "@",
  "\t",
  "1",
];

/** Texts of up to four pieces: every one up to two, and a sample of the longer ones. */
function texts(): string[] {
  const pairs = PIECES.flatMap((a) => PIECES.map((b) => a + b));
  return [
    "",
    ...PIECES,
    ...pairs,
    ...pairs.map((pair, at) => pair + pairs[(at * 37) % pairs.length]),
  ];
}

test("what is written is read again, but for the mark that keeps text from being a formula", () => {
  const rows = texts().map((value) => ({ value, other: "plain" }));
  const [header, ...read] = parsed(csv(["value", "other"], rows));

  expect(header).toEqual(["value", "other"]);
  expect(read.map(([value]) => value)).toEqual(
    rows.map(({ value }) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")'])(
  "no spreadsheet runs %j",
  (value) => {
    expect(parsed(`${cell(value)}\r\n`)[0]?.[0]).toBe(`'${value}`);
  },
);

test("numbers stay numbers, and what is missing is empty", () => {
  expect(csv(["a", "b", "c"], [{ a: -1.5, b: null, c: undefined }])).toBe("a,b,c\r\n-1.5,,\r\n");
});
