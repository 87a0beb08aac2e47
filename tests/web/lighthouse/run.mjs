// Prints what Lighthouse says of a page, as JSON: the score of each category, and what failed.
// node run.mjs ADDRESS; CHROME_PATH names the browser.

import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const chrome = await launch({
  chromeFlags: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
});
try {
  const { lhr } = await lighthouse(
    process.argv[2],
    {
      port: chrome.port,
      output: "json",
      onlyCategories: ["accessibility", "best-practices", "seo"],
      logLevel: "error",
    },
    desktopConfig,
  );
  const told = Object.values(lhr.categories).map(({ id, score, auditRefs }) => [
    id,
    {
      score,
      failed: auditRefs.map(({ id }) => id).filter((id) => (lhr.audits[id].score ?? 1) < 1),
    },
  ]);
  console.log(JSON.stringify(Object.fromEntries(told)));
} finally {
  chrome.kill();
}
