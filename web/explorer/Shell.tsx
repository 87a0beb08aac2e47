// What stands around every view: name, navigation, the view itself, and what the data are for.

import { Component, type ReactNode, Suspense, useEffect, useRef } from "react";
import { graphql } from "../generated";
import { HOME, useAddress } from "./address";
import { useAnnouncement } from "./announce";
import { AskBox } from "./ask/AskBox";
import { useAnswer } from "./use-answer";
import { ViewLink } from "./ViewLink";
import { VIEWS, type View } from "./views";

const NAME = "Trigger point knowledge graph";

export function Shell() {
  const address = useAddress();
  const view = VIEWS[address.view];
  const main = useRef<HTMLElement>(null);
  const shown = useRef(address.view);

  useEffect(() => {
    document.title = view && address.view !== HOME ? `${view.title} - ${NAME}` : NAME;
    // A new view begins where a new page would: at its top, with the focus on it.
    if (shown.current === address.view) return;
    shown.current = address.view;
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [address.view, view]);

  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <Header current={address.view} />
      <main id="content" tabIndex={-1} ref={main}>
        <Boundary key={address.view}>
          <Suspense fallback={<p role="status">Loading</p>}>
            {view ? <view.Component address={address} /> : <NoSuchView name={address.view} />}
          </Suspense>
        </Boundary>
      </main>
      <Footer />
      <Announcer />
    </>
  );
}

/** What a screen reader says without being asked; the only such place of the page. */
function Announcer() {
  const announcement = useAnnouncement();
  return (
    <div className="visually-hidden" aria-live="polite">
      {announcement}
    </div>
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

/** Shows that a view failed in place of it; the navigation still works. */
class Boundary extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state = { fault: null as unknown };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <>
        <h1>This view failed</h1>
        <p role="alert">{String(this.state.fault)}</p>
        <p>
          <a href={window.location.href}>Load it again</a>
        </p>
      </>
    );
  }
}
