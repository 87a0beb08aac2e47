// The warnings, before anything else: what was said that raises one, then what has to be asked.

import { type ReactNode, useEffect, useRef } from "react";
import { warningHead } from "../card/words";
import { ViewLink } from "../ViewLink";
import { SourceList } from "./SourceList";
import type { Alert } from "./use-differential";
import "./alerts.css";

interface RedFlagsProps {
  alerts: readonly Alert[];
  advice: string;
  /** Asks for more of what is to be asked about; null if there is no more to be had. */
  onMore: (() => void) | null;
  /** While others are asked for. */
  isAsking: boolean;
}

export function RedFlags({ alerts, advice, onMore, isAsking }: RedFlagsProps) {
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = useRef<number | null>(null);

  // Who asked for more goes on reading at the first new one: the button may be gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again with each answer
  useEffect(() => {
    if (goTo.current === null || isAsking) return;
    const links = section.current?.querySelectorAll<HTMLElement>(".alert-question a");
    (links?.[goTo.current] ?? heading.current)?.focus();
    goTo.current = null;
  }, [alerts, isAsking]);

  function askMore() {
    if (isAsking || !onMore) return;
    goTo.current = alerts.length;
    onMore();
  }

  const raised = alerts.filter(({ status }) => status === "RAISED");
  const toAsk = alerts.filter(({ status }) => status === "ASK");
  return (
    <section aria-labelledby="check-first" className="alerts" ref={section}>
      <h3 id="check-first" ref={heading} tabIndex={-1}>
        Check first
      </h3>
      {alerts.length === 0 && (
        <p className="alerts-none">
          No warning is known here for this. <strong>None known does not mean safe.</strong>
        </p>
      )}
      {raised.length > 0 && (
        <>
          <h4>Raised by what was said</h4>
          <Cards alerts={raised} />
        </>
      )}
      {toAsk.length > 0 && (
        <>
          <h4>To ask first</h4>
          <Cards alerts={toAsk} />
        </>
      )}
      <p className="advice">{advice}</p>
      {onMore && (
        <button type="button" aria-disabled={isAsking} onClick={askMore}>
          More to ask about
        </button>
      )}
    </section>
  );
}

function Cards({ alerts }: { alerts: readonly Alert[] }) {
  return (
    <ul className="alert-cards">
      {alerts.map((alert) => (
        <li
          key={`${alert.status} ${alert.redFlag.id}`}
          className={`alert alert-${alert.status.toLowerCase()}`}
          data-urgency={alert.urgency}
        >
          <p className="alert-head">
            <StatusSign status={alert.status} />
            {warningHead({ urgency: alert.urgency, type: alert.redFlag.type }).map((word) => (
              <span key={word} className="alert-urgency">
                {word}
              </span>
            ))}
          </p>
          <p className="alert-question">
            <ViewLink to={{ view: "node", parameters: { id: alert.redFlag.id } }}>
              {alert.question}
            </ViewLink>
          </p>
          <p className="alert-action">
            <span className="quiet">{alert.status === "RAISED" ? "Do: " : "If so: "}</span>
            {alert.action}
          </p>
          <dl>
            <Fact term="Why">{alert.why}</Fact>
            {alert.suspected.length > 0 && (
              <Fact term="Could be">
                <Suspected alert={alert} />
              </Fact>
            )}
          </dl>
          <details>
            <summary>Sources ({alert.references.length})</summary>
            <SourceList references={alert.references} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Suspected({ alert }: { alert: Alert }) {
  return alert.suspected.map(({ id, name }, number) => (
    <span key={id}>
      {number > 0 && ", "}
      <ViewLink to={{ view: "node", parameters: { id } }}>{name}</ViewLink>
    </span>
  ));
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A triangle for what was raised, a question mark for what is to be asked; the heading says it too. */
function StatusSign({ status }: { status: Alert["status"] }) {
  return (
    <svg className="alert-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {status === "RAISED" ? (
        <>
          <path className="sign-ground" d="M10 1.5l9 16.5h-18z" />
          <path className="sign-ink" d="M10 7v5.5m0 2.2v.6" />
        </>
      ) : (
        <>
          <circle className="sign-ground" cx="10" cy="10" r="9" />
          <path
            className="sign-ink"
            d="M7.3 7.6c.2-3.4 5.4-3.2 5.2 0-.2 2-2.6 2-2.6 4.2m0 2.4v.6"
          />
        </>
      )}
    </svg>
  );
}
