// Practice notes of associations: read, approve, refuse.

import { make } from "./dom.js";
import { get, post } from "./hub.js";
import { dayName, label, text } from "./texts.js";

export async function showPractices(view, again) {
  const practices = (await get("/v1/coordination/practices")).practices;
  if (practices.length === 0) view.append(make("p", { className: "quiet" }, text("noPractices")));
  practices.forEach((note, index) => {
    const head = "practice-" + index;
    const decide = (decision, words, done) => make("button", {
      type: "button", className: decision === "approved" ? "" : "quietButton", "aria-describedby": head, "data-decision": decision,
      onclick: () => again(() => post("/v1/coordination/practices/" + note.association + "/" + note.id + "/decision", { decision }), done)
    }, words);
    view.append(make("article", { "aria-labelledby": head },
      make("h3", { id: head, lang: note.language, dir: "auto" }, note.title),
      make("p", { className: "quiet" }, text("by", note.name, label("sector", note.sector)) + " · " + dayName(note.submitted) + " · " + text(note.state, note.decided_by)),
      make("p", { className: "written", lang: note.language, dir: "auto" }, note.text),
      make("p", { className: "buttons" },
           note.state === "approved" ? null : decide("approved", text("approve"), text("isApproved")),
           note.state === "refused" ? null : decide("refused", text("refuse"), text("isRefused")))));
  });
}
