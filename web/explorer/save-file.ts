// Gives the browser a file made on the page.

export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read by the time that this runs.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** "muscle:piriformis" as "muscle-piriformis": fit for the name of a file anywhere. */
export function fileName(id: string): string {
  return id.replaceAll(/[^\w.-]+/g, "-");
}
