// Making elements. Text is always set as text, so nothing that somebody wrote becomes markup.

export const byId = (id) => document.getElementById(id);

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && typeof value === "boolean") element[name] = value;
    else if (value !== undefined) element.setAttribute(name === "className" ? "class" : name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function drawing(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// A field with its label above it.
export function field(id, words, control) {
  control.id = id;
  return make("p", { className: "field" }, make("label", { for: id }, words), control);
}

// A table with its caption, its heads as heads, and its first column heading each row.
export function table(caption, heads, rows, className) {
  const head = make("tr", {}, ...heads.map((words) => make("th", { scope: "col" }, words)));
  const body = make("tbody", {}, ...rows.map((cells) => make("tr", {}, ...cells.map((cell, column) => {
    const content = cell instanceof Node || typeof cell === "string" ? { content: cell } : cell;
    return make(column === 0 ? "th" : "td", { scope: column === 0 ? "row" : undefined, className: content.className },
                content.content);
  }))));
  return make("div", { className: "scroll", tabindex: "0", role: "region", "aria-label": caption },
              make("table", { className }, make("caption", {}, caption), make("thead", {}, head), body));
}
