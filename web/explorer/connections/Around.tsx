// What is linked to a node: as a picture in columns and as a table, with the evidence of each link.

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { NodeKind } from "../../generated/graphql";
import { type Address, go, many, one } from "../address";
import { announce } from "../announce";
import { WarningsNote } from "../card/WarningsNote";
import { KINDS, KindBadge, kindIn, placeOf } from "../kinds";
import { Problem } from "../Problem";
import { fileName, saveFile } from "../save-file";
import { useTitle } from "../title";
import { ViewLink } from "../ViewLink";
import { EvidencePanel } from "./EvidencePanel";
import type { Graph } from "./graph";
import { KindChooser, USUAL_KINDS } from "./KindChooser";
import { LinkTable } from "./LinkTable";
import { layoutOf } from "./layout";
import type { Spot } from "./moves";
import { Picture } from "./Picture";
import { svgFile } from "./svg-file";
import { useAround } from "./use-around";
import { useIsNarrow, useWidth } from "./use-width";

interface AroundProps {
  address: Address;
  retry(): void;
}

export function Around({ address, retry }: AroundProps) {
  const id = one(address, "id");
  const hops = one(address, "hops") === "2" ? 2 : 1;
  const expanded = many(address, "expand");
  const kinds = kindsOf(address, id);
  const { graph, centre, leftOut, error, isAsking } = useAround({ id, hops, expanded, kinds });

  useTitle(centre && `Connections of ${centre.name}`);

  const isChanged = useRef(false);
  useEffect(() => {
    if (isAsking || !graph || !isChanged.current) return;
    isChanged.current = false;
    announce(`${graph.nodes.length} things and ${graph.wires.length} lines shown`);
  }, [graph, isAsking]);

  function show(changed: Record<string, string | readonly string[]>) {
    isChanged.current = true;
    go({ view: "connections", parameters: { ...address.parameters, ...changed } });
  }

  if (error) {
    return (
      <>
        <h1>Connections</h1>
        <Problem error={error} view="connections" retry={retry} />
      </>
    );
  }
  if (!graph || !centre) {
    return (
      <div className="skeleton" aria-busy="true">
        <span className="visually-hidden">Loading the connections</span>
        <div className="bar is-title" />
        <div className="bar is-block" />
      </div>
    );
  }
  return (
    <div className="connections">
      <header>
        <KindBadge kind={centre.kind} />
        <h1>Connections of {centre.name}</h1>
        <div className="actions no-print">
          <ViewLink className="button" to={{ view: "node", parameters: { id: centre.id } }}>
            Tell me about it
          </ViewLink>
          <ViewLink
            className="button"
            to={{ view: "connections", parameters: { from: centre.id } }}
          >
            The ways to another
          </ViewLink>
        </div>
        <WarningsNote node={centre} />
        <KindChooser
          kinds={kinds}
          hops={hops}
          onHops={(count) => show({ hops: count === 2 ? "2" : "" })}
          onKinds={(chosen) => show({ kinds: chosen })}
        />
        <Missing kinds={kinds} graph={graph} leftOut={leftOut} />
      </header>
      <Shown
        // Another centre begins with nothing chosen.
        key={centre.id}
        graph={graph}
        centre={centre.id}
        name={centre.name}
        expanded={expanded}
        isAsking={isAsking}
        onCentre={(next) => show({ id: next, expand: [] })}
        onExpand={(next) =>
          show({
            expand: expanded.includes(next)
              ? expanded.filter((each) => each !== next)
              : [...expanded, next],
          })
        }
      />
    </div>
  );
}

interface ShownProps {
  graph: Graph;
  centre: string;
  name: string;
  expanded: readonly string[];
  isAsking: boolean;
  onCentre(id: string): void;
  onExpand(id: string): void;
}

function Shown({ graph, centre, name, expanded, isAsking, onCentre, onExpand }: ShownProps) {
  const isNarrow = useIsNarrow();
  const [wish, setWish] = useState<"picture" | "table" | null>(null);
  // A narrow window shows one of both, the table unless the picture is wished for.
  const hasPicture = !isNarrow || wish === "picture";
  const hasTable = !isNarrow || wish !== "picture";
  const [opened, setOpened] = useState<ReadonlySet<NodeKind>>(new Set());
  const [chosen, setChosen] = useState<Spot | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const width = useWidth(place) ?? 1000;
  const layout = useMemo(() => layoutOf(graph, width, opened), [graph, width, opened]);

  function choose(spot: Spot, shouldMove: boolean) {
    opener.current = document.activeElement;
    setChosen(spot);
    if (shouldMove) requestAnimationFrame(() => heading.current?.focus());
    else announce("Evidence shown");
  }
  function save() {
    if (!svg.current) return;
    const file = svgFile(svg.current, `Connections of ${name}`);
    saveFile(`connections-${fileName(centre)}.svg`, "image/svg+xml", file);
  }
  const close = useCallback(() => {
    setChosen(null);
    // Back to where one came from, as far as it is still there.
    (opener.current as HTMLElement | SVGElement | null)?.focus?.();
  }, []);

  return (
    <>
      <div className="actions no-print">
        {isNarrow && (
          <>
            <button type="button" aria-pressed={hasPicture} onClick={() => setWish("picture")}>
              Picture
            </button>
            <button type="button" aria-pressed={!hasPicture} onClick={() => setWish("table")}>
              Table
            </button>
          </>
        )}
        {hasPicture && (
          <button type="button" onClick={save}>
            Download the picture
          </button>
        )}
        {isAsking && <span className="quiet">Loading</span>}
      </div>
      <div className={chosen ? "stage has-panel" : "stage"}>
        <div className="stage-main" ref={place}>
          {hasPicture && (
            <>
              <p id="picture-keys" className="quiet no-print">
                Arrow keys move: up and down within a column, left and right along the lines. Enter
                shows the evidence.
              </p>
              <div className="picture-place">
                <Picture
                  layout={layout}
                  centre={centre}
                  chosen={chosen}
                  label={`Picture of the connections of ${name}`}
                  onChoose={choose}
                  onOpenColumn={(kind) => setOpened(new Set(opened).add(kind))}
                  svg={svg}
                />
              </div>
            </>
          )}
          {hasTable && (
            <>
              <h2>{hasPicture ? "The same as a table" : "What is linked"}</h2>
              <LinkTable
                graph={graph}
                centre={centre}
                onChoose={(wire) => choose({ type: "line", id: wire.id, from: centre }, true)}
              />
            </>
          )}
        </div>
        {chosen && (
          <EvidencePanel
            {...{ graph, chosen, centre, expanded, heading, onCentre, onExpand }}
            onChoose={(spot) => choose(spot, true)}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}

/** What was looked for in vain, and what was left out. */
function Missing({ kinds, graph, leftOut }: { kinds: NodeKind[]; graph: Graph; leftOut: number }) {
  const there = new Set(graph.nodes.map(({ kind }) => kind));
  const missing = kinds.filter((kind) => !there.has(kind)).map((kind) => KINDS[kind].plural);
  return (
    <>
      {leftOut > 0 && (
        <p className="quiet">
          {leftOut} more within reach are left out, the weakest first: too many for a picture.
        </p>
      )}
      {missing.length > 0 && (
        <p className="quiet">
          {leftOut > 0 ? "Not among those shown: " : "None known here within this reach: "}
          {missing.join(", ")}.
        </p>
      )}
    </>
  );
}

/** Those that the address names, else the usual ones; that of the centre always. */
function kindsOf(address: Address, id: string): NodeKind[] {
  const named = many(address, "kinds").filter((kind): kind is NodeKind =>
    Object.hasOwn(KINDS, kind),
  );
  const own = kindIn(id);
  const kinds = new Set<NodeKind>(named.length > 0 ? named : USUAL_KINDS);
  if (own) kinds.add(own);
  return [...kinds].sort((a, b) => placeOf(a) - placeOf(b));
}
