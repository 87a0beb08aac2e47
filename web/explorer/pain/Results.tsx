// The answer to a complaint, in the order in which it has to be read: warnings, words, ranking.

import type { AskError } from "../../client";
import { inPlainWords } from "../Problem";
import { ViewLink } from "../ViewLink";
import { Candidates, type CandidatesProps } from "./Candidates";
import { addressOf, type Complaint } from "./complaint";
import { RedFlags } from "./RedFlags";
import { Understood } from "./Understood";
import { type Differential, levelOf } from "./use-differential";

interface ResultsProps extends Omit<CandidatesProps, "page" | "level" | "listed" | "shown"> {
  differential: Differential;
  /** Whether it answers what was told before, since what is told now is still asked. */
  isEarlier: boolean;
  isAsking: boolean;
  complaint: Complaint;
  hasWords: boolean;
  onMoreAlerts: (() => void) | null;
}

export function Results(props: ResultsProps) {
  const { differential, isEarlier, isAsking, complaint, hasWords, onMoreAlerts, ...rows } = props;
  const { redFlags, advice, understood, notUnderstood, candidates } = differential;
  return (
    <>
      {isEarlier && (
        <p className="earlier">{isAsking && "Asking again. "}This answers what was told before.</p>
      )}
      <RedFlags alerts={redFlags} advice={advice} onMore={onMoreAlerts} isAsking={isAsking} />
      {hasWords && !isEarlier && (
        <Understood understood={understood} notUnderstood={notUnderstood} />
      )}
      <Candidates
        page={candidates}
        level={complaint.level}
        listed={levelOf(differential, complaint.level)}
        shown={complaint.candidate}
        {...rows}
      />
    </>
  );
}

interface FailureProps {
  error: AskError;
  complaint: Complaint;
  /** Asks again in place: loading the page anew would lose the client's words. */
  retry: () => void;
}

/** What went wrong; what was probably meant as links; a way to try again. */
export function Failure({ error, complaint, retry }: FailureProps) {
  const unknown = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  return (
    <div role="alert" className="failure">
      <p>{inPlainWords(error)}</p>
      {error.didYouMean.length > 0 && (
        <p>
          Did you mean{" "}
          {error.didYouMean.map((id, number) => (
            <span key={id}>
              {number > 0 && " or "}
              <ViewLink to={addressOf(replaced(complaint, unknown, id))}>{id}</ViewLink>
            </span>
          ))}
          ?
        </p>
      )}
      <p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </p>
    </div>
  );
}

function replaced(complaint: Complaint, unknown: string, meant: string): Complaint {
  const swap = (id: string) => (id === unknown ? meant : id);
  return {
    ...complaint,
    regions: complaint.regions.map((region) => ({ ...region, id: swap(region.id) })),
    symptoms: complaint.symptoms.map(swap),
    absent: complaint.absent.map(swap),
  };
}
