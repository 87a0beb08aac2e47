// Where what is announced is read aloud.

import { useAnnouncement } from "./announce";

/** What a screen reader says without being asked; the only such place of the page. */
export function Announcer() {
  const announcement = useAnnouncement();
  return (
    <div className="visually-hidden" aria-live="polite">
      {announcement}
    </div>
  );
}
