// Lines by Chart.js, which the hub serves itself. Colours are those of the page, light, dark or on paper; in Arabic
// time runs from right to left.

import { monthName, number, text } from "./texts.js";

let drawn = null;

// What is drawn does not follow the page's colours by itself.
for (const query of ["print", "(prefers-color-scheme: dark)"])
  matchMedia(query).addEventListener("change", () => {
    if (!drawn?.canvas.isConnected) return;
    drawn.chart.destroy();
    drawTrend(drawn.canvas, drawn.series);
  });

export function drawTrend(canvas, series) {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const rtl = document.documentElement.dir === "rtl";
  const line = (values) => series.map((point) => (point.value === null ? null : values(point)));
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0 };
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.color = colour("--quiet");
  const chart = new Chart(canvas, {
    type: "line",
    data: {
      labels: series.map((point) => monthName(point.month, "short")),
      datasets: [
        { label: text("figure"), data: line((point) => point.value), borderColor: colour("--accent"), backgroundColor: colour("--accent"), borderWidth: 2, pointRadius: 3 },
        { ...edge, label: "", data: line((point) => point.value + point.margin) },
        { ...edge, label: text("margin"), data: line((point) => point.value - point.margin), fill: "-1", backgroundColor: colour("--tint") }
      ]
    },
    options: {
      animation: false, maintainAspectRatio: false, locale: "en", layout: { padding: { left: 28, right: 28 } },
      interaction: { mode: "index", intersect: false },
      plugins: {
        legend: { rtl, textDirection: rtl ? "rtl" : "ltr", labels: { filter: (item) => item.text !== "" } },
        tooltip: {
          rtl, textDirection: rtl ? "rtl" : "ltr", filter: (item) => item.datasetIndex === 0,
          callbacks: { label: (item) => number(item.parsed.y) + " ± " + number(series[item.dataIndex].margin) }
        }
      },
      scales: {
        x: { reverse: rtl, grid: { display: false } },
        y: { beginAtZero: true, position: rtl ? "right" : "left", grid: { color: colour("--line") }, ticks: { callback: (value) => number(value) } }
      }
    }
  });
  drawn = { canvas, series, chart };
}
