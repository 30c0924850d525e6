// Notices to all associations: publish, withdraw.

import { field, make } from "./dom.js";
import { get, post } from "./hub.js";
import { dayName, text } from "./texts.js";

export async function showNotices(view, again) {
  const notices = (await get("/v1/coordination/notices")).notices;
  const words = make("textarea", { rows: "4", maxlength: "4000", required: true });
  view.append(make("form", {
    onsubmit: (event) => {
      event.preventDefault();
      again(() => post("/v1/coordination/notices", { text: words.value }), text("isPublished"));
    }
  }, field("noticeText", text("noticeText"), words), make("p", {}, make("button", { id: "publish", type: "submit" }, text("publish")))));
  if (notices.length === 0) view.append(make("p", { className: "quiet" }, text("noNotices")));
  for (const notice of notices) {
    const head = "notice-" + notice.number;
    view.append(make("article", { "aria-labelledby": head, className: notice.withdrawn ? "gone" : "" },
      make("h3", { id: head }, text("published", dayName(notice.published))),
      make("p", { className: "written", dir: "auto" }, notice.text),
      notice.withdrawn
        ? make("p", { className: "quiet" }, text("withdrawn", dayName(notice.withdrawn)))
        : make("p", {}, make("button", {
            type: "button", className: "quietButton", "aria-describedby": head,
            onclick: () => again(() => post("/v1/coordination/notices/" + notice.number + "/withdrawal"), text("isWithdrawn"))
          }, text("withdraw")))));
  }
}
