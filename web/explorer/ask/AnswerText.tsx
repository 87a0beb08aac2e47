// The sentences of an answer, a paragraph each, whose numbers in brackets lead to the sources.

import { Fragment } from "react";
import { SourceNumbers } from "../card/Sources";
import type { Bibliography } from "../card/sources";
import type { CitedWork } from "../Work";

interface AnswerTextProps {
  text: string;
  /** What the numbers stand for; the first is [1]. */
  references: CitedWork[];
  among: Bibliography;
}

export function AnswerText({ text, references, among }: AnswerTextProps) {
  // A line is told apart by its place: two may say the same.
  return text.split("\n").map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never change places
    <p key={place} className="answer-line">
      {parts(line).map((part, at) => {
        const reference = typeof part === "number" ? references[part - 1] : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={at}>
            {reference ? (
              <SourceNumbers sources={[{ locator: null, reference }]} among={among} />
            ) : (
              part
            )}
          </Fragment>
        );
      })}
    </p>
  ));
}

/** Text and, as numbers, what stands in brackets. */
export function parts(line: string): (string | number)[] {
  return line.split(/\[(\d+)\]/).flatMap((part, place): (string | number)[] => {
    if (place % 2 === 1) return [Number(part)];
    return part === "" ? [] : [part];
  });
}
