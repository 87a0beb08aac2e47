// A name in at most two lines of a box, shortened only if it does not fit.

/** The mean width of a letter, in parts of the size of the type. */
const LETTER = 0.56;

/** How many letters fit into a width. */
export function lettersIn(width: number, size: number): number {
  return Math.max(6, Math.floor(width / (size * LETTER)));
}

export function nameLines(name: string, letters: number): string[] {
  if (name.length <= letters) return [name];
  const words = name.split(" ");
  let first = "";
  while (words.length > 0 && `${first} ${words[0]}`.trim().length <= letters) {
    first = `${first} ${words.shift()}`.trim();
  }
  // A word longer than the line is cut.
  if (first === "") return [cut(name, letters)];
  return [first, cut(words.join(" "), letters)];
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}\u2026`;
}
