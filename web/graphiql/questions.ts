// The named questions as examples: read from api/questions when the pages are built.

/** One document that runs as it stands, with an example of its variables. */
export interface Question {
  /** Its name at `/q/{name}`. */
  name: string;
  description: string;
  /** Begins with the description as a comment. */
  query: string;
  /** JSON as one types it; empty if it has none. */
  variables: string;
}

/** Questions about the same thing, in the order in which they are told. */
export interface Topic {
  title: string;
  questions: Question[];
}

/** By topic, and in an order that one would ask in; a name that is not listed comes last. */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  "From pain to muscles": [
    "muscles-referring-to",
    "check-first",
    "regions-related-to",
    "conditions-with",
    "symptoms-of",
  ],
  "Muscles and trigger points": [
    "referral-of",
    "points-of",
    "muscle-card",
    "similar-muscles",
    "conditions-of",
    "order-of-work",
  ],
  Nerves: ["nerve-supply-of", "muscles-of-nerve", "entrapments-of"],
  Conditions: [
    "condition-card",
    "muscles-of",
    "look-alikes-of",
    "tell-apart",
    "what-keeps-it-going",
    "path-between",
  ],
  Treatment: [
    "what-helps",
    "is-it-safe",
    "does-it-help",
    "studied-for",
    "cautions-of",
    "technique-card",
  ],
  "Evidence and doubt": ["what-is-disputed", "article-claims"],
  "Finding things": ["autocomplete", "resolve-names", "node-card"],
  "The data set": ["whats-new"],
};
const LAST_TOPIC = "More questions";

/** Shown as tabs to who comes for the first time; all others are in the menu. */
export const FIRST_TABS = [
  "muscles-referring-to",
  "regions-related-to",
  "referral-of",
  "what-helps",
];

const files = import.meta.glob<string>("../../api/questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  Object.entries(files).map(([path, text]) => {
    const name = path.slice(path.lastIndexOf("/") + 1, -".graphql".length);
    return [name, parsed(name, text)];
  }),
);

/** Every question in exactly one topic. */
export function topics(): Topic[] {
  const listed = new Set(Object.values(ORDER).flat());
  const order = { ...ORDER, [LAST_TOPIC]: [...QUESTIONS.keys()].filter((n) => !listed.has(n)) };
  return Object.entries(order)
    .map(([title, names]) => ({ title, questions: names.flatMap((n) => QUESTIONS.get(n) ?? []) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The topics with what holds every word of `text`: in name, description or document. */
export function matching(all: Topic[], text: string): Topic[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .map(({ title, questions }) => ({
      title,
      questions: questions.filter((question) => {
        const whole = `${title} ${question.name} ${question.description} ${question.query}`;
        return words.every((word) => whole.toLowerCase().includes(word));
      }),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** A file as api/named.py reads it: a description, an example of the variables, the document. */
function parsed(name: string, text: string): Question {
  const [description = "", example = "", ...rest] = text.split("\n");
  const variables: object = JSON.parse(example.replace(/^# example: /, ""));
  return {
    name,
    description: description.replace(/^# /, ""),
    query: [description, ...rest].join("\n"),
    variables: Object.keys(variables).length ? JSON.stringify(variables, null, 2) : "",
  };
}
