// Back to a place on the page that may not be long enough yet, since its answers are still to come.

const LONGEST_MS = 2000;
const OWN_STEPS = ["wheel", "touchstart", "keydown", "pointerdown"];

/** Goes so far down as soon as that is possible; stops if the reader moves, or when called off. */
export function returnTo(place: number): () => void {
  const until = performance.now() + LONGEST_MS;
  let frame = 0;
  function stop() {
    cancelAnimationFrame(frame);
    for (const each of OWN_STEPS) window.removeEventListener(each, stop);
  }
  function tryIt() {
    window.scrollTo(0, place);
    if (Math.abs(window.scrollY - place) < 2 || performance.now() > until) stop();
    else frame = requestAnimationFrame(tryIt);
  }
  for (const each of OWN_STEPS) window.addEventListener(each, stop, { passive: true });
  tryIt();
  return stop;
}
