// What can be said of a node because of its kind: first on the card, below its warnings.

import type { ReactNode } from "react";
import { type NamedNode, NodeLink } from "../NodeLink";
import type { CardNode } from "./card-node";
import {
  ANATOMY,
  FIRES_ON,
  forbids,
  PRACTITIONER,
  RANK,
  REACH,
  SURFACE,
  TARGET,
  TECHNIQUE_ROLE,
  URGENCY,
  URGENCY_MEANS,
  VERDICT,
  WARNING_BASIS,
  WARNING_TYPE,
} from "./words";

type Fact = [string, ReactNode];

export function Facts({ node }: { node: CardNode }) {
  const facts = [
    ...ofMuscle(node),
    ...ofPoint(node),
    ...ofTechnique(node),
    ...ofWarning(node),
    ...ofOther(node),
  ].filter(([, value]) => value !== null && value !== undefined && value !== "");
  const steps = "steps" in node ? node.steps : [];
  if (facts.length === 0 && steps.length === 0) return null;
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">At a glance</h2>
      <dl className="fact-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {steps.length > 0 && (
        <>
          <h3>How it is done</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Nodes({ nodes }: { nodes: readonly NamedNode[] }) {
  return (
    <ul className="inline-nodes">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} />
        </li>
      ))}
    </ul>
  );
}

const some = (nodes: readonly NamedNode[]) => (nodes.length > 0 ? <Nodes nodes={nodes} /> : null);

function ofMuscle(node: CardNode): Fact[] {
  if (!("rank" in node)) return [];
  return [
    ["Rank", node.rank === "MUSCLE" ? null : RANK[node.rank]],
    ["Origin", node.origin],
    ["Insertion", node.insertion],
    ["Action", node.actions],
    ["Nerves", some(node.innervation.nodes)],
    ["Nerve roots", node.roots],
    ["Complaints", node.complaints],
    ["Said to go with its points", node.pointSymptoms],
    ["Remarks", node.remarks],
    ...ontology(node.ontologyRelations),
  ];
}

type OntologyRelations = Extract<CardNode, { rank: unknown }>["ontologyRelations"];

/** What an ontology adds, one fact for each relation. */
function ontology(relations: OntologyRelations): Fact[] {
  return Object.entries(ANATOMY).flatMap(([relation, word]): Fact[] => {
    const labels = relations.filter((each) => each.relation === relation).map(({ label }) => label);
    return labels.length > 0 ? [[`An ontology adds: ${word}`, labels.join("; ")]] : [];
  });
}

function ofPoint(node: CardNode): Fact[] {
  if (!("location" in node)) return [];
  const zones = (role: string) =>
    some(node.referral.edges.filter((edge) => edge.role === role).map((edge) => edge.node));
  return [
    ["Muscle", <NodeLink key="muscle" node={node.muscle} />],
    ["Part", node.part],
    ["Where a finger finds it", node.location],
    ["Reached", `${SURFACE[node.surface]}, ${REACH[node.reach]}`],
    ["Primary zone", zones("PRIMARY") ?? "none known here"],
    ["Spillover zone", zones("SPILLOVER") ?? "none known here"],
    ["Remark", node.pointNote],
    ["Disputed", node.dispute && <NodeLink node={node.dispute} />],
  ];
}

function ofTechnique(node: CardNode): Fact[] {
  if (!("performedBy" in node)) return [];
  const performers = node.performedBy.map((who) => PRACTITIONER[who]).join(", ");
  return [
    ["Caution", node.cautions && <strong>{node.cautions}</strong>],
    ["Standing", TECHNIQUE_ROLE[node.techniqueRole]],
    ["Done by", performers && `${performers}${note(node.performedNote)}`],
    ["Works on", node.targets.map((target) => TARGET[target]).join(", ")],
    ["Where", some(node.where)],
    ["Dose", node.dose],
  ];
}

/** A remark of a source in brackets. */
function note(text: string | null): string {
  return text ? ` (${text})` : "";
}

function ofWarning(node: CardNode): Fact[] {
  if (!("question" in node)) return [];
  const sources = [
    node.singleSource && "one source only",
    node.weakSource && "weak sources only",
  ].filter(Boolean);
  return [
    ["Ask", <strong key="question">{node.question}</strong>],
    ["If so", <strong key="action">{node.action}</strong>],
    ["Urgency", forbids(node) ? null : `${URGENCY[node.urgency]}: ${URGENCY_MEANS[node.urgency]}`],
    ["Kind of warning", <strong key="type">{WARNING_TYPE[node.type]}</strong>],
    ["Concern", some(node.suspected.nodes) ?? node.suspectedText],
    ["Asked", FIRES_ON[node.firesOn]],
    ["Rests on", [WARNING_BASIS[node.warningBasis], ...sources].join("; ")],
  ];
}

function ofOther(node: CardNode): Fact[] {
  if ("verdict" in node) {
    return [
      ["Verdict", <strong key="verdict">{VERDICT[node.verdict]}</strong>],
      ["More exactly", node.verdictNote],
      ["What the literature found", node.reasons],
      ["Place in the article", `statement ${node.number}`],
    ];
  }
  if ("citation" in node) {
    return [
      ["Citation", node.citation],
      ["Year", node.year],
      ["Kind of work", [node.publicationType, node.design].filter(Boolean).join(", ")],
      [
        "Address",
        node.referenceLink && (
          <a href={node.referenceLink} rel="noreferrer">
            {node.referenceLink}
          </a>
        ),
      ],
      ["Remark", node.referenceNote],
    ];
  }
  if ("conditionGroup" in node) return [["Group", spaced(node.conditionGroup)]];
  if ("factorGroup" in node) return [["Group", spaced(node.factorGroup)]];
  if ("findingGroup" in node) return [["Group", spaced(node.findingGroup)]];
  if ("symptomGroup" in node) return [["Group", spaced(node.symptomGroup)]];
  if ("nerveGroup" in node) {
    return [
      ["Group", spaced(node.nerveGroup)],
      ["Roots", node.nerveRoots],
    ];
  }
  if ("better" in node) {
    return [
      ["Group", spaced(node.outcomeGroup)],
      ["Better when", node.better === "none" ? "neither higher nor lower" : node.better],
    ];
  }
  return [];
}

/** "head-and-neck" as "head and neck". */
function spaced(group: string): string {
  return group.replaceAll(/[-_]/g, " ");
}
