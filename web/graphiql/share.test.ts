import { expect, test } from "vitest";
import { linkTo, type Shared, sharedBy } from "./share";

const PAGE = "http://clinic.example/kg/graphql";

test.each<[string, Shared]>([
  [
    "variables",
    { query: "query A($id: ID!) {\n  node(id: $id) { id }\n}\n", variables: '{"id": "a:b"}' },
  ],
  ["none", { query: "{ meta { dataVersion } } # 100 % & more + “quotes”", variables: "" }],
])("a link gives back what was shared, with %s", (_, shared) => {
  const link = linkTo(`${PAGE}?query=old#query=older`, shared);

  expect(link.startsWith(`${PAGE}#`)).toBe(true);
  expect(sharedBy(link)).toEqual(shared);
});

test("a link as other tools write it is read too", () => {
  expect(sharedBy(`${PAGE}?query=%7Ba%7D&variables=%7B%7D`)).toEqual({
    query: "{a}",
    variables: "{}",
  });
});

test("a plain address asks for nothing", () => {
  expect(sharedBy(PAGE)).toBeNull();
});
