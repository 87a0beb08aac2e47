// The menu of all example questions, by topic; each opens in a tab.

import type { GraphiQLPlugin } from "@graphiql/react";
import { useId, useState } from "react";
import { matching, QUESTIONS, topics } from "./questions";
import { useOpenTab } from "./use-open-tab";

const TOPICS = topics();

export const questionsPlugin: GraphiQLPlugin = {
  title: "Questions",
  icon: QuestionsIcon,
  content: Questions,
};

function Questions() {
  const [text, setText] = useState("");
  const openTab = useOpenTab();
  const id = useId();
  const found = matching(TOPICS, text);
  const count = found.reduce((sum, topic) => sum + topic.questions.length, 0);

  return (
    <section className="questions" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Questions</h2>
      <label htmlFor={`${id}-text`}>Find a question</label>
      <input
        id={`${id}-text`}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status">
        {count} of {QUESTIONS.size}
      </p>
      {found.map(({ title, questions }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.name}>
                <button type="button" disabled={!openTab} onClick={() => openTab?.(question)}>
                  <span className="questions-description">{question.description}</span>
                  <span className="questions-name">{question.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <path d="M4 5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-4 4v-4H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z" />
        <path d="M19 9h1a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-1v3l-3-3h-3" />
        <path d="M7 8.5a2 2 0 1 1 2.6 2c-.4.2-.6.5-.6 1M9 13v.01" />
      </g>
    </svg>
  );
}
