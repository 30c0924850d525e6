// Each month of the network as a line with its margin, and the same as a table.

import { drawTrend } from "./charts.js";
import { byId, field, make, table } from "./dom.js";
import { asked, choice } from "./figures.js";
import { get } from "./hub.js";
import { label, ltr, monthName, number, text } from "./texts.js";

let chosen = "total|total";

function points(months, key) {
  const [name, code] = key.split("|");
  return months.map((month) => {
    const cell = (month.tables[name] || []).find((one) => one.code === code);
    return { month: month.period, ...(cell || { value: null, margin: 0, associations: 0, withheld: "few-associations" }) };
  });
}

// Only what is shown for at least one month is offered.
function options(months, name) {
  const codes = new Set();
  for (const month of months)
    for (const cell of month.tables[name] || []) if (cell.value !== null) codes.add(cell.code);
  return [...codes].map((code) => make("option", { value: name + "|" + code }, label(name, code)));
}

function draw(months) {
  const series = points(months, chosen);
  const [name, code] = chosen.split("|");
  const words = text(choice.family) + " · " + (name === "total" ? text("country") : label(name, code));
  const place = byId("trend");
  const canvas = make("canvas", { id: "trendChart", role: "img", "aria-label": text("chartLabel", words) });
  const rows = series.map((point) => [
    monthName(point.month),
    { className: "number", content: point.value === null ? text(point.withheld === "few-associations" ? "few" : point.withheld) : number(point.value) },
    { className: "number", content: point.value === null ? "" : ltr("± " + number(point.margin)) },
    { className: "number", content: number(point.associations) }
  ]);
  place.replaceChildren(make("h3", {}, words), make("div", { className: "chart" }, canvas),
                        table(words, [text("month"), text("figure"), text("margin"), text("contributors")], rows, "figures"));
  drawTrend(canvas, series);
}

export async function showTrends(view) {
  const months = (await get("/v1/coordination/trends?" + asked())).months;
  const group = (words, entries) => entries.length === 0 ? null : make("optgroup", { label: words }, ...entries);
  const select = make("select", { onchange: (event) => { chosen = event.target.value; draw(months); } },
                      make("option", { value: "total|total" }, text("country")),
                      group(text("regions"), options(months, "region")), group(text("programmes"), options(months, "programme")));
  if (![...select.options].some((option) => option.value === chosen)) chosen = "total|total";
  select.value = chosen;
  view.append(field("series", text("what"), select), make("section", { id: "trend" }));
  draw(months);
}
