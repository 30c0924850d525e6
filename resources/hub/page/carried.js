// Delivering a file that an association without a connection saved, for whoever brings it: each request in it was
// signed at home, and the hub believes the signature and nothing else.

import { field, make } from "./dom.js";
import { text } from "./texts.js";

const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

// Nothing but what an association may have sent on a journey.
function isCarried(file) {
  if (!file || file.format !== "wasl-carried/1" || !/^[0-9A-Z]{1,16}$/.test(file.association) || !Array.isArray(file.requests)) return false;
  const releases = "/v1/associations/" + file.association + "/releases";
  return file.requests.length <= 400 && file.requests.every(({ path }) =>
    String(path).startsWith(releases) && /^\/\d{4}-\d{2}\/[a-z]+$/.test(String(path).slice(releases.length)));
}

async function digest(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body)));
  return "sha-256=:" + btoa(String.fromCharCode(...bytes)) + ":";
}

// Asks until the hub has time, ten times at most.
async function carry({ path, body, signature_input: input, signature }) {
  for (let tries = 1; ; ++tries) {
    const answer = await fetch(path, {
      method: "PUT", credentials: "omit", cache: "no-store", body,
      headers: { "Content-Type": "application/json", "Content-Digest": await digest(body), "Signature-Input": input, Signature: signature }
    });
    const isBusy = answer.status === 429 || answer.status === 503;
    if (tries === 10 && isBusy) throw new Error("the hub is busy");
    if (!isBusy) return { path, status: answer.status, body: await answer.text() };
    await pause(Math.min(60, Number(answer.headers.get("Retry-After")) || 1));
  }
}

async function read(chosen) {
  try {
    const file = JSON.parse(await chosen.text());
    return isCarried(file) ? file : null;
  } catch {
    return null;
  }
}

export async function showCarried(view) {
  const chosen = make("input", { type: "file", accept: ".json,application/json", required: true });
  const button = make("button", { id: "deliver", type: "submit" }, text("deliver"));
  const outcome = make("div", { id: "delivered", role: "status" });
  const tell = (words, ...more) => outcome.replaceChildren(make("p", {}, words), ...more);
  const deliver = async () => {
    const file = await read(chosen.files[0]);
    if (!file) return tell(text("carriedWrong"));
    if (new URL(file.hub).host !== location.host) return tell(text("carriedElsewhere", file.hub));
    const answers = [];
    for (const request of file.requests) {
      tell(text("carriedSoFar", answers.length, file.requests.length));
      answers.push(await carry(request));
    }
    const taken = answers.filter(({ status }) => status < 300).length;
    const refused = answers.filter(({ status }) => status >= 300).length;
    const content = JSON.stringify({ format: "wasl-carried-answers/1", association: file.association, answers });
    tell(text("carriedTaken", taken, refused), make("p", {}, make("a", {
      id: "answer", download: "wasl-answer-" + new Date().toISOString().slice(0, 10) + ".json",
      href: URL.createObjectURL(new Blob([content], { type: "application/json" }))
    }, text("carriedAnswer"))));
  };
  view.append(make("form", {
    className: "narrow", onsubmit: async (event) => {
      event.preventDefault();
      button.disabled = true;
      try { await deliver(); } catch { tell(text("failed")); }
      button.disabled = false;
    }
  }, field("carriedFile", text("carriedFile"), chosen), make("p", {}, button)), outcome);
}
