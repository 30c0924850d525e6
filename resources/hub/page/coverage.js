// Who reported, by month. Nothing but that something came: never an association's own figures.

import { make, table } from "./dom.js";
import { asked } from "./figures.js";
import { get } from "./hub.js";
import { monthName, number, text } from "./texts.js";

const families = 3;

function monthsBetween(from, to) {
  const months = [];
  for (let [year, month] = from.split("-").map(Number); ;) {
    const code = year + "-" + String(month).padStart(2, "0");
    if (code > to) return months;
    months.push(code);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function cell(association, month) {
  const came = (association.reported[month] || []).length;
  if (came === families) return { className: "came", content: "✓ " + text("complete") };
  if (came > 0) return { className: "partly", content: text("partly", number(came)) };
  // Whoever enrols may report months before: only what lies before the first of them was not hers to send.
  const first = Object.keys(association.reported).sort()[0] || association.enrolled.slice(0, 7);
  if (first > month) return { className: "quiet", content: text("before") };
  return { className: "missing", content: "– " + text("missing") };
}

export async function showCoverage(view) {
  const answer = await get("/v1/coordination/coverage?" + asked());
  if (answer.associations.length === 0) {
    view.append(make("p", {}, text("noAssociations")));
    return;
  }
  const months = monthsBetween(answer.from, answer.to);
  const last = months[months.length - 1];
  const came = answer.associations.filter((association) => association.reported[last]).length;
  view.append(make("p", { id: "coverageTotal", className: "total" },
                   text("reportedOf", number(came), number(answer.associations.length), monthName(last))));
  const rows = answer.associations.map((association) =>
    [association.name + " (" + association.id + ")", ...months.map((month) => cell(association, month))]);
  view.append(table(text("coverage"), [text("association"), ...months.map((month) => monthName(month, "short"))], rows, "coverage"));
}
