// A value once it has not changed for a while: for what can wait until nothing more urgent is asked.

import { useEffect, useState } from "react";

/** Null until `value` has stayed equal for so many milliseconds. */
export function useRested<Value>(value: Value, after: number): Value | null {
  const [rested, setRested] = useState<string | null>(null);
  const text = JSON.stringify(value);

  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), after);
    return () => window.clearTimeout(timer);
  }, [text, after]);

  return rested === text ? value : null;
}
