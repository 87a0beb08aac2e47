// What stands around every view: name, navigation, the view itself, and what the data are for.

import { Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { graphql } from "../generated";
import { Announcer } from "./Announcer";
import { HOME, one, placeLeft, useAddress, wasForward } from "./address";
import { AskBox } from "./ask/AskBox";
import { setQuestion } from "./ask/question";
import { Boundary } from "./Boundary";
import { returnTo } from "./return-to";
import { NAME } from "./title";
import { useAnswer } from "./use-answer";
import { ViewLink } from "./ViewLink";
import { VIEWS, type View } from "./views";

export function Shell() {
  const address = useAddress();
  const view = Object.hasOwn(VIEWS, address.view) ? VIEWS[address.view] : undefined;
  const main = useRef<HTMLElement>(null);
  const page = view?.pageBy ? `${address.view} ${one(address, view.pageBy)}` : address.view;
  const shown = useRef(page);

  // Before the effects of the view, which may know a better title.
  useLayoutEffect(() => {
    document.title = view && address.view !== HOME ? `${view.title} - ${NAME}` : NAME;
  }, [address.view, view]);

  useEffect(() => {
    // A new page begins where one that is loaded would: at its top, with the focus on it.
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
    return returnTo(wasForward() ? 0 : placeLeft());
  }, [page]);

  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <Header current={address.view} />
      <main id="content" tabIndex={-1} ref={main}>
        <Boundary key={address.view} instead={() => <Failed />}>
          <Suspense fallback={<p className="quiet">Loading</p>}>
            {view ? <view.Component address={address} /> : <NoSuchView name={address.view} />}
          </Suspense>
        </Boundary>
      </main>
      <Footer />
      <Announcer />
    </>
  );
}

function Header({ current }: { current: string }) {
  const listed = Object.entries(VIEWS).filter(([, view]: [string, View]) => view.isInNavigation);
  return (
    <header className="site-header">
      <ViewLink className="site-name" to={{ view: HOME, parameters: {} }}>
        {NAME}
      </ViewLink>
      <nav aria-label="Views">
        <ul>
          {listed.map(([name, view]) => (
            <li key={name}>
              <ViewLink
                to={{ view: name, parameters: {} }}
                // An answer stands in memory, not in the address: forgotten, the view begins anew.
                onFollow={name === "ask" && name === current ? () => setQuestion("") : undefined}
                aria-current={name === current ? "page" : undefined}
              >
                {view.title}
              </ViewLink>
            </li>
          ))}
          <li>
            <a href="graphql">GraphiQL</a>
          </li>
        </ul>
      </nav>
      <AskBox />
    </header>
  );
}

const ABOUT = graphql(`
  query About {
    meta {
      dataVersion
      releaseDate
      license
    }
  }
`);

function Footer() {
  const { data } = useAnswer(ABOUT, {});
  const meta = data?.meta;
  return (
    <footer className="site-footer">
      <p>
        <strong>It informs professionals. It does not diagnose.</strong> Neither an answer nor the
        absence of a warning means that a person is safe to treat.
      </p>
      {meta && (
        <p>
          Data {meta.dataVersion} of {meta.releaseDate}, {meta.license}.{" "}
          <a href="data/graph.json">All of it as JSON</a>
        </p>
      )}
    </footer>
  );
}

function NoSuchView({ name }: { name: string }) {
  return (
    <>
      <h1>No such view</h1>
      <p>
        There is no view “{name}”.{" "}
        <ViewLink to={{ view: HOME, parameters: {} }}>Go to the overview</ViewLink>
      </p>
    </>
  );
}

function Failed() {
  return (
    <>
      <h1>This view failed</h1>
      <p role="alert">A part of the page could not be loaded or shown.</p>
      <p>
        <a href={window.location.href}>Load it again</a>
      </p>
    </>
  );
}
