// Where does it hurt, and what may send pain there? The first view.

import { Suspense, useCallback, useMemo, useRef, useState } from "react";
import { type Address, go, href } from "../address";
import { Boundary } from "../Boundary";
import { capital } from "../kinds";
import { BodyMap, nameOfCell } from "../map/BodyMap";
import { type Cell, loadBodyMap } from "../map/body-map";
import type { Choice } from "../map/highlights";
import { nameOf, type Regions, sidedName, useRegions } from "../map/regions";
import { Problem } from "../Problem";
import { Actions } from "./Actions";
import { Asked } from "./CandidateDetails";
import { counted } from "./Candidates";
import { addressOf, type Complaint, complaintOf, hasCell, NOTHING, toggled } from "./complaint";
import { Handout, useHandoutSources } from "./Handout";
import { Introduction } from "./Introduction";
import { Failure, Results } from "./Results";
import { Told } from "./Told";
import { useAnnouncedChange } from "./use-announced-change";
import {
  type Differential,
  FEW_ALERTS,
  levelOf,
  MANY_ALERTS,
  mayHaveMore,
  useDifferential,
  variablesOf,
  warningsIn,
} from "./use-differential";
import { useHandout } from "./use-handout";
import { useOverlay } from "./use-overlay";
import { useRested } from "./use-rested";
import { useSymptomNames } from "./use-symptom-names";
import { setWords, useTyped, useWords } from "./words";
import "./pain.css";

// The figure is wanted at once: its file is asked for beside the first question, not after it. That it
// did not come is told where it would stand.
loadBodyMap().catch(() => {});

export default function PainView({ address }: { address: Address }) {
  const search = href(address);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal address is the same complaint
  const complaint = useMemo(() => complaintOf(address), [search]);
  const words = useWords();
  const typed = useTyped();
  const isUnread = typed.trim() !== words;
  const [mostAlerts, setMostAlerts] = useState(FEW_ALERTS);
  const [pointed, setPointed] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const { regions, error: regionsError, retry: askRegions } = useRegions();
  const symptomName = useSymptomNames(complaint);

  const asked = variablesOf(complaint, words, mostAlerts);
  const { data, latest, error, isAsking, retry } = useDifferential(asked);
  const differential = asked && latest?.differential;
  const overlay = useOverlay(pointed || complaint.candidate);

  const choices = useChoices(complaint, differential ?? null);

  const outcome = isAsking ? null : outcomeOf(complaint, data?.differential ?? null);
  const announce = useAnnouncedChange(outcome);
  const changed = useChange(complaint, announce);

  const told = [
    ...complaint.regions.map(({ id, side }) => sidedName(nameOf(regions, id), side)),
    ...complaint.symptoms.map(symptomName),
    ...complaint.absent.map((id) => `no ${symptomName(id).toLowerCase()}`),
  ];
  const [hasSources, setHasSources] = useState(false);
  // Whoever prints by the browser's own command gets the sources too, if they came before.
  const rested = useRested(asked, 1500);
  const sources = useHandoutSources(hasSources ? asked : rested);
  // Better without the sources of the list, which the paper then says, than no paper at all.
  const handout = useHandout((sources.data !== null || sources.error !== null) && !isAsking);

  // The button that was pressed goes with the failure: go on reading where the answer will stand.
  function askAgain() {
    title.current?.focus();
    retry();
  }

  function readWords() {
    title.current?.focus();
    setWords(typed);
    announce(typed.trim() === "" ? "Words taken away." : "Words read.");
  }

  function askForMore() {
    setMostAlerts(MANY_ALERTS);
    announce("More to ask about.");
  }

  function clear() {
    setWords("");
    changed(() => NOTHING, "All taken away.");
    // The button that was pressed is gone.
    title.current?.focus();
  }

  return (
    <div className="pain" aria-busy={isAsking}>
      <div className="on-screen">
        <h1>Where does it hurt?</h1>
        <div className="pain-columns">
          <section className="pain-map" aria-label="Body map">
            {regions ? (
              <MapOf regions={regions} choices={choices} changed={changed} overlay={overlay} />
            ) : regionsError ? (
              <Problem
                error={regionsError}
                retry={() => {
                  title.current?.focus();
                  askRegions();
                }}
              />
            ) : (
              <p role="status">Loading the figure</p>
            )}
            {asked && differential && (
              <p className="to-results">
                <a href="#results">
                  {capital(warningsIn(differential))};{" "}
                  {midSentence(
                    counted(
                      differential.candidates.totalCount,
                      levelOf(differential, complaint.level),
                    ),
                  )}
                </a>
              </p>
            )}
          </section>
          <div className="pain-answer">
            {regions && (
              <Told
                complaint={complaint}
                regions={regions}
                symptomName={symptomName}
                changed={changed}
                announce={announce}
              />
            )}
            <section className="pain-results" id="results" aria-labelledby="results-title">
              <h2 id="results-title" ref={title} tabIndex={-1}>
                What may send pain there?
              </h2>
              {isUnread && <Unread isEmpty={typed.trim() === ""} onRead={readWords} />}
              {!asked && <Introduction />}
              {error && <Failure error={error} complaint={complaint} retry={askAgain} />}
              {asked && !differential && isAsking && <Waiting />}
              {asked && differential && (
                <Asked value={asked}>
                  <Actions
                    complaint={complaint}
                    hasWords={words !== ""}
                    onPrint={() => {
                      setHasSources(true);
                      if (sources.error) sources.retry();
                      handout.print();
                    }}
                    onClear={clear}
                  />
                  <Results
                    differential={differential}
                    isEarlier={data === null}
                    isAsking={isAsking}
                    complaint={complaint}
                    hasWords={words !== ""}
                    question={JSON.stringify({ ...asked, ask: 0 })}
                    onMoreAlerts={
                      mayHaveMore(differential) && (isAsking || mostAlerts === FEW_ALERTS)
                        ? askForMore
                        : null
                    }
                    onLevel={(level) => {
                      go(addressOf({ ...complaint, level, candidate: "" }), { replace: true });
                      announce(level === "MUSCLE" ? "Muscles." : "Trigger points.");
                    }}
                    onPoint={setPointed}
                    onShow={(candidate) =>
                      go(addressOf({ ...complaint, candidate }), { replace: true })
                    }
                  />
                </Asked>
              )}
            </section>
          </div>
        </div>
      </div>
      {handout.isPrinting && differential && (
        <Handout
          differential={data === null ? null : differential}
          told={told}
          isUnread={isUnread}
          sources={sources.data}
        />
      )}
    </div>
  );
}

/** What was chosen, and where else it hurts by the words or by what was stated. */
function useChoices({ regions }: Complaint, answer: Differential | null): readonly Choice[] {
  const told = answer?.regions;
  const understood = answer?.understood;
  return useMemo(() => {
    const more = (told ?? []).filter(({ id }) => regions.every((each) => each.id !== id));
    const side = (id: string): Choice["side"] =>
      understood?.find(({ node }) => node?.id === id)?.side ?? "";
    return [...regions, ...more.map(({ id }) => ({ id, side: side(id), isSaid: true }))];
  }, [regions, told, understood]);
}

type Change = (
  to: (before: Complaint) => Complaint,
  said: string | ((before: Complaint) => string),
) => void;

/** Writes a change to the address, and tells of it; the same function with every rendering. */
function useChange(complaint: Complaint, announce: (said: string) => void): Change {
  const now = useRef(complaint);
  now.current = complaint;
  return useCallback(
    (to, said) => {
      // A candidate that was looked at may not belong to the new complaint.
      const before = now.current;
      now.current = { ...to(before), candidate: "" };
      go(addressOf(now.current));
      announce(typeof said === "string" ? said : said(before));
    },
    [announce],
  );
}

interface MapOfProps {
  regions: Regions;
  choices: readonly Choice[];
  changed: Change;
  overlay: ReturnType<typeof useOverlay>;
}

/** "No muscle is known" where it does not begin the sentence. */
function midSentence(text: string): string {
  return text.replace(/^No /, "no ");
}

function MapOf({ regions, choices, changed, overlay }: MapOfProps) {
  const toggle = useCallback(
    (cell: Cell) => {
      const name = nameOfCell(cell, regions);
      changed(
        (before) => toggled(before, cell),
        (before) => `${name} ${hasCell(before, cell) ? "taken away" : "added"}.`,
      );
    },
    [changed, regions],
  );
  const clear = useCallback(
    () => changed((before) => ({ ...before, regions: [] }), "All regions taken away."),
    [changed],
  );
  return (
    <Boundary instead={() => <NoFigure />}>
      <Suspense fallback={<p role="status">Loading the figure</p>}>
        <BodyMap
          regions={regions}
          choices={choices}
          overlay={overlay}
          onToggle={toggle}
          onClear={clear}
        />
      </Suspense>
    </Boundary>
  );
}

function NoFigure() {
  return (
    <p role="alert">
      The figure could not be loaded. Add regions from the list, or{" "}
      <a href={window.location.href}>load the page again</a>.
    </p>
  );
}

interface UnreadProps {
  isEmpty: boolean;
  onRead: () => void;
}

function Unread({ isEmpty, onRead }: UnreadProps) {
  return (
    <p className="unread">
      {isEmpty
        ? "The words were taken out of the box, but are still part of this answer."
        : "The words in the box are not read yet: warnings in them are not seen."}{" "}
      <button type="button" onClick={onRead}>
        {isEmpty ? "Leave them out" : "Read them now"}
      </button>
    </p>
  );
}

function Waiting() {
  return (
    <div className="waiting" role="status">
      Looking at warnings, then muscles
    </div>
  );
}

/** "3 regions. 24 muscles may send pain there; 2 warnings to check first." */
export function outcomeOf({ regions, level }: Complaint, answer: Differential | null): string {
  const number = (answer?.regions ?? regions).length;
  const place = `${number} ${number === 1 ? "region" : "regions"}.`;
  if (!answer) return place;
  return `${place} ${counted(answer.candidates.totalCount, levelOf(answer, level))}; ${warningsIn(answer)}.`;
}
