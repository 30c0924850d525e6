// National and regional figures with their margins. Read by everybody; the coordination sees programmes and downloads
// besides.

import { drawing, field, make, table } from "./dom.js";
import { get, signedIn } from "./hub.js";
import { dayName, label, ltr, monthName, number, text } from "./texts.js";

const order = ["region", "programme", "sector", "sex_age", "nationality", "status", "province", "commune"];

const today = new Date();
const lastMonth = new Date(Date.UTC(today.getFullYear(), today.getMonth() - 1, 1)).toISOString().slice(0, 7);
// What was chosen stays chosen from one part of the page to the other.
export const choice = { family: "registered", from: lastMonth.slice(0, 4) + "-01", to: lastMonth };

export const asked = () => new URLSearchParams(choice).toString();

// The form that chooses family and months; the shown part changes when it is sent.
export function choiceForm(onChosen, withFamily = true) {
  const family = make("select", { name: "family" }, ...["registered", "assisted", "referred"].map((code) => {
    const option = make("option", { value: code }, text(code));
    option.selected = code === choice.family;
    return option;
  }));
  const from = make("input", { type: "month", required: true, value: choice.from });
  const to = make("input", { type: "month", required: true, value: choice.to });
  return make("form", {
    className: "choice", onsubmit: (event) => {
      event.preventDefault();
      Object.assign(choice, { family: family.value, from: from.value, to: to.value });
      onChosen();
    }
  }, withFamily ? field("family", text("family"), family) : null, field("from", text("from"), from), field("to", text("to"), to),
     make("p", { className: "field" }, make("button", { id: "show", type: "submit" }, text("show"))));
}

function bar(cell, largest) {
  const rect = (className, from, to, y, height) => drawing("rect", {
    class: className, x: Math.max(0, from) / largest * 100, y, height,
    width: Math.max(0, to - Math.max(0, from)) / largest * 100
  });
  return drawing("svg", { viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true" },
                 rect("margin", cell.value - cell.margin, cell.value + cell.margin, 0, 12),
                 rect("value", 0, cell.value, 3, 6));
}

function section(name, cells) {
  const shown = cells.filter((cell) => cell.value !== null);
  if (shown.length === 0) return null;
  const largest = Math.max(...shown.map((cell) => cell.value + cell.margin));
  const rows = shown.map((cell) => [
    label(name, cell.code) + (cell.left_out ? " (" + text("incomplete") + ")" : ""), { className: "bar", content: bar(cell, largest) },
    { className: "number", content: number(cell.value) }, { className: "number", content: ltr("± " + number(cell.margin)) }
  ]);
  const hidden = cells.length - shown.length;
  const note = (words) => make("p", { className: "quiet" }, words);
  return make("section", { "aria-labelledby": "head-" + name },
              make("h3", { id: "head-" + name }, text(name)),
              table(text(name), [text("cell"), text("drawn"), text("figure"), text("margin")], rows, "figures"),
              shown.some((cell) => cell.left_out) ? note(text("incompleteMeans")) : null,
              hidden === 0 ? null : note(hidden === 1 ? text("withheldOne") : text("withheldMany", number(hidden))));
}

function downloads() {
  const link = (id, form) => make("a", { id, href: "/v1/coordination/downloads/" + form + "?" + asked(), download: "" }, text(form));
  if (!signedIn())
    return make("p", {}, make("a", { id: "csv", href: "/v1/indicators?" + asked() + "&format=csv", download: "" }, text("csvPublic")));
  return make("section", { "aria-labelledby": "downloadsHead", className: "downloads" },
              make("h3", { id: "downloadsHead" }, text("downloads")),
              make("ul", {}, make("li", {}, link("csv", "csv")), make("li", {}, link("datapackage", "datapackage")),
                   make("li", {}, link("dhis2", "dhis2"))));
}

// Of when the figures are, and whether months are missing.
function standing(answer) {
  const day = (date) => dayName(date + "T12:00:00Z");
  const [fromYear, fromMonth, toYear, toMonth] = (answer.from + "-" + answer.to).split("-").map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  return make("p", { id: "asOf", className: "quiet" }, text("asOf", day(answer.edition), day(answer.next_edition)) +
              (answer.months < months ? " " + text("monthsTold", number(answer.months), number(months)) : ""));
}

// A printed page has no form that says them.
function months() {
  const { from, to } = choice;
  return from === to ? monthName(from) : monthName(from) + " – " + monthName(to);
}

export async function showFigures(view) {
  const answer = await get((signedIn() ? "/v1/coordination/figures?" : "/v1/indicators?") + asked());
  const total = answer.tables.total[0];
  const results = make("div", { id: "results" });
  if (total.value === null) {
    results.append(make("p", { id: "total", className: "total" },
                        total.withheld === "few-associations" ? text("none") + " (" + text("few") + ")" : text("small")),
                   standing(answer));
  } else {
    results.append(make("section", { id: "total", className: "total", "aria-label": text("total") },
                        make("p", {}, text(choice.family) + " ", make("strong", { id: "totalFigure" }, ltr(number(total.value) + " ± " + number(total.margin)))),
                        make("p", { id: "totalMonths" }, months()),
                        make("p", { className: "quiet" }, text("associations", number(total.associations)))), standing(answer));
    results.append(downloads());
    for (const name of order) {
      const box = answer.tables[name] && section(name, answer.tables[name]);
      if (box) results.append(box);
    }
  }
  view.append(results);
}
