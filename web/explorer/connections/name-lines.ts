// A name in the lines of a box, shortened only if it does not fit.

/** The mean width of a letter, in parts of the size of the type. */
const LETTER = 0.56;

/** How many letters fit into a width. */
export function lettersIn(width: number, size: number): number {
  return Math.max(6, Math.floor(width / (size * LETTER)));
}

/** As many lines as are needed, up to `most`. */
export function nameLines(name: string, letters: number, most: number): string[] {
  if (name.length <= letters) return [name];
  if (most === 1) return [cut(name, letters)];
  const words = name.split(" ");
  let first = "";
  while (words.length > 0 && `${first} ${words[0]}`.trim().length <= letters) {
    first = `${first} ${words.shift()}`.trim();
  }
  // A word longer than the line stands alone; the width of letters is reckoned wide.
  if (first === "") first = words.shift() ?? "";
  return words.length > 0 ? [first, ...nameLines(words.join(" "), letters, most - 1)] : [first];
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}\u2026`;
}
