// An answer to a plain question: warnings first, then what was understood, and the text with its sources.

import { type RefObject, useEffect, useRef, useState } from "react";
import { graphql } from "../../generated";
import type { AskQuery } from "../../generated/graphql";
import { type Address, one } from "../address";
import { announce } from "../announce";
import { CopyLink } from "../CopyLink";
import { SourceList } from "../card/Sources";
import { bibliography } from "../card/sources";
import { Warnings } from "../card/Warnings";
import { graphiqlLink } from "../graphiql-link";
import { NodeLink } from "../NodeLink";
import { Problem } from "../Problem";
import { useAnswer } from "../use-answer";
import { AnswerText } from "./AnswerText";
import { askQuestion, setQuestion, useQuestion } from "./question";
import "./ask.css";

const ASK = graphql(`
  query Ask($question: String!) {
    ask(question: $question) {
      understood
      interpretation
      text
      query
      variables
      suggestions
      nodes {
        id
        kind
        name
      }
      redFlags {
        status
        why
        redFlag {
          ...Warning
        }
      }
      paths {
        strength
        sentence
        nodes {
          id
          kind
          name
        }
      }
      references {
        ...Work
      }
    }
  }
`);

type Answer = NonNullable<AskQuery["ask"]>;

const EXAMPLES = [
  "Which regions relate to sciatica?",
  "Does dry needling help migraine?",
  "Is dry needling safe with blood thinners?",
  "Which muscles refer pain to the temple?",
  "Which nerve supplies piriformis?",
  "What is disputed about trigger points?",
];

export default function AskView({ address }: { address: Address }) {
  const typed = useQuestion();
  const shared = one(address, "q");
  useEffect(() => {
    // A link that somebody chose to share brings its question along.
    if (shared !== "") setQuestion(shared);
  }, [shared]);
  const question = typed || shared;
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // Asked again within this view, so that no other focus is moved: go on reading at the question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question moves the focus once
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [question]);

  if (question === "") {
    return (
      <>
        <h1>Ask</h1>
        <p>
          Type a question in the box at the top. It is read by fixed rules, in English, and answered
          from the statements of the graph alone; what is not understood is not answered. For
          example:
        </p>
        <Suggestions questions={EXAMPLES} />
      </>
    );
  }
  return (
    <Asked
      key={`${attempt} ${question}`}
      question={question}
      heading={heading}
      retry={() => setAttempt(attempt + 1)}
    />
  );
}

interface AskedProps {
  question: string;
  heading: RefObject<HTMLHeadingElement | null>;
  retry(): void;
}

function Asked({ question, heading, retry }: AskedProps) {
  const { data, error } = useAnswer(ASK, { question });
  const answer = data?.ask;

  useEffect(() => {
    if (answer) announce(answer.understood ? "Answered" : "Not understood");
  }, [answer]);

  return (
    <article className="answer">
      <h1 ref={heading} tabIndex={-1}>
        {question}
      </h1>
      {error && !answer && <Problem error={error} retry={retry} />}
      {!error && !answer && (
        <div className="skeleton" aria-busy="true">
          <span className="visually-hidden">Looking for the answer</span>
          <div className="bar is-block" />
          <div className="bar" />
        </div>
      )}
      {answer && <Answered question={question} answer={answer} />}
    </article>
  );
}

function Answered({ question, answer }: { question: string; answer: Answer }) {
  const { redFlags, references, paths, nodes } = answer;
  const among = bibliography([
    ...references,
    ...redFlags.flatMap(({ redFlag }) => redFlag.sources.map(({ reference }) => reference)),
  ]);
  const warnings = redFlags.map(({ why, redFlag }) => ({ flag: redFlag, through: [], why }));
  if (!answer.understood) {
    return (
      <>
        {warnings.length > 0 && (
          <Warnings
            name="it"
            kind="SYMPTOM"
            note={null}
            {...{ warnings, among }}
            total={warnings.length}
          />
        )}
        <p className="not-understood">{answer.text}</p>
        <p>{answer.interpretation}</p>
        <Suggestions questions={answer.suggestions} title="These would work" />
        {warnings.length > 0 && <SourceList among={among} />}
      </>
    );
  }
  return (
    <>
      <p className="understood-as">
        <span className="quiet">Understood as:</span> {answer.interpretation}
      </p>
      <Warnings
        kind="SYMPTOM"
        name="what was asked"
        note="What was said raises these, or calls for asking about them."
        warnings={warnings}
        total={warnings.length}
        among={among}
      />
      <section aria-labelledby="answer">
        <h2 id="answer">Answer</h2>
        <AnswerText text={answer.text} references={references} among={among} />
      </section>
      {nodes.length > 0 && (
        <section aria-labelledby="about">
          <h2 id="about">What it is about</h2>
          <ul className="answer-nodes">
            {nodes.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {paths.length > 0 && (
        <section aria-labelledby="paths">
          <h2 id="paths">How it follows</h2>
          <ul className="answer-paths">
            {paths.map((path) => (
              <li key={path.nodes.map(({ id }) => id).join(" ")}>
                <p>{path.sentence}</p>
                <p className="quiet">Strength {path.strength.toFixed(2)}, not a probability</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="actions no-print">
        {answer.query !== "" && (
          <a className="button" href={graphiqlLink(answer.query, answer.variables)}>
            Open the query in GraphiQL
          </a>
        )}
        <CopyLink
          to={{ view: "ask", parameters: { q: question } }}
          label="Copy link with this question"
        />
      </div>
      <SourceList among={among} />
    </>
  );
}

function Suggestions({ questions, title }: { questions: readonly string[]; title?: string }) {
  return (
    <div className="suggested">
      {title && <h2>{title}</h2>}
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => askQuestion(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
