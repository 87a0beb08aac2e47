// The picture as a file of its own: with its styles written into it, so that it looks the same
// wherever it is opened.

const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
];

/** Only for the page: a reader of the file cannot operate it. */
const LEFT_OUT = ["role", "tabindex", "aria-label", "aria-pressed", "aria-describedby", "class"];

export function svgFile(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, place) => {
    const style = getComputedStyle(originals[place] as Element);
    for (const name of LEFT_OUT) element.removeAttribute(name);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value !== "") element.setAttribute(name, value);
    }
  });
  copy.prepend(ground(copy, getComputedStyle(document.body).backgroundColor), titleOf(copy, title));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function ground(svg: SVGSVGElement, colour: string): Element {
  const rect = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.setAttribute("width", "100%");
  rect.setAttribute("height", "100%");
  rect.setAttribute("fill", colour);
  return rect;
}

function titleOf(svg: SVGSVGElement, text: string): Element {
  const title = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = text;
  return title;
}
