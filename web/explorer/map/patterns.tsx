// Patterns by which zones are told apart without colour; each figure has its own, as ids are unique.

interface PatternProps {
  view: string;
}

/** Dense hatching. */
export function PrimaryPattern({ view }: PatternProps) {
  return (
    <pattern
      id={`primary-${view}`}
      className="pattern-primary"
      width="12"
      height="12"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="12" height="12" className="ground" />
      <rect width="5" height="12" className="ink" />
    </pattern>
  );
}

/** Light dots. */
export function SpilloverPattern({ view }: PatternProps) {
  return (
    <pattern
      id={`spillover-${view}`}
      className="pattern-spillover"
      width="14"
      height="14"
      patternUnits="userSpaceOnUse"
    >
      <rect width="14" height="14" className="ground" />
      <circle cx="7" cy="7" r="2.6" className="ink" />
    </pattern>
  );
}

/** Wide bands, lighter than what was chosen itself. */
export function CoveredPattern({ view }: PatternProps) {
  return (
    <pattern
      id={`covered-${view}`}
      className="pattern-covered"
      width="18"
      height="18"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect width="18" height="18" className="ground" />
      <rect width="8" height="18" className="ink" />
    </pattern>
  );
}
