// The associations of the network, as they present themselves.

import { make, table } from "./dom.js";
import { get } from "./hub.js";
import { label, ltr, text } from "./texts.js";

export async function showDirectory(view) {
  const entries = [];
  for (let page = 0, more = true; more; ++page) {
    const answer = await get("/v1/coordination/directory?page=" + page);
    entries.push(...answer.directory);
    more = answer.more;
  }
  if (entries.length === 0) {
    view.append(make("p", {}, text("noAssociations")));
    return;
  }
  const rows = entries.map((entry) => [
    make("span", {}, entry.name + " ", make("span", { className: "quiet" }, ltr("(" + entry.association + ")"))),
    entry.communes.map((code) => label("commune", code)).join(text("dir") === "rtl" ? "، " : ", "),
    make("span", { className: entry.contact ? "written" : "quiet", dir: "auto" }, entry.contact || text("noContact")),
    make("span", { className: entry.fingerprint ? "key" : "quiet" }, entry.fingerprint ? ltr(entry.fingerprint) : text("noCard"))
  ]);
  view.append(table(text("directory"), [text("association"), text("communes"), text("contact"), text("fingerprint")], rows, "directory"));
}
