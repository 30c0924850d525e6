// The network's page: which part is shown, in which language, to whom.

import { byId, make } from "./page/dom.js";
import { showCarried } from "./page/carried.js";
import { showCoverage } from "./page/coverage.js";
import { showDirectory } from "./page/directory.js";
import { choiceForm, showFigures } from "./page/figures.js";
import { Refused, get, resume, signOut, signedIn, signedInAs, whenSignedOut } from "./page/hub.js";
import { showNotices } from "./page/notices.js";
import { showPractices } from "./page/practices.js";
import { showSignIn } from "./page/sign-in.js";
import { chooseLanguage, language, languageName, languages, rememberedLanguage, setNames, text } from "./page/texts.js";
import { showTrends } from "./page/trends.js";

// Each part fills the view; those with months have the form above them.
const parts = {
  figures: { intro: "intro", show: showFigures, months: true, family: true, open: true },
  trends: { intro: "trendIntro", show: showTrends, months: true, family: true },
  coverage: { intro: "coverageIntro", show: showCoverage, months: true },
  notices: { intro: "noticesIntro", show: showNotices },
  practices: { intro: "practicesIntro", show: showPractices },
  directory: { intro: "directoryIntro", show: showDirectory },
  carried: { intro: "carriedIntro", show: showCarried, open: true }
};

const say = (words) => { byId("state").textContent = words; };

function wanted() {
  const place = location.hash.slice(1);
  if (place === "sign-in" && !signedIn()) return "sign-in";
  return place in parts && (signedIn() || parts[place].open) ? place : "figures";
}

let shown = 0;

async function showPart() {
  const mine = ++shown; // an answer that a newer question has overtaken is not shown
  const place = wanted();
  writeFrame(place);
  // Made apart and put in at once, so that nothing half done is read out.
  const content = make("div", {});
  byId("view").setAttribute("aria-busy", "true");
  try {
    if (place === "sign-in") {
      content.append(make("h2", {}, text("signIn")), make("p", { className: "intro" }, text("signInIntro")));
      await showSignIn(content, () => go("figures"));
    } else {
      const part = parts[place];
      content.append(make("h2", {}, text(place)), make("p", { className: "intro" }, text(part.intro)));
      if (part.months) content.append(choiceForm(showPart, part.family === true));
      // Charts measure their place, so what draws them needs to stand in the page.
      if (place === "trends") byId("view").replaceChildren(content);
      await part.show(content, change);
    }
  } catch (error) {
    const isOver = error instanceof Refused && error.code === "signed-out";
    if (mine === shown && !isOver) say(error instanceof Refused && error.code === "bad-query" ? text("badMonths") : text("failed"));
  }
  if (mine !== shown) return;
  byId("view").replaceChildren(content);
  byId("view").setAttribute("aria-busy", "false");
}

// Does something, then shows the part anew and says what was done.
async function change(work, done) {
  try {
    await work();
    await showPart();
    say(done);
  } catch {
    if (signedIn()) say(text("failed"));
  }
}

let parting = "";

// Shows another part, and says the words once it is there.
function go(place, words = "") {
  if (location.hash === "#" + place) showPart().then(() => say(words));
  else {
    parting = words;
    location.hash = place;
  }
}

function writeFrame(place) {
  document.documentElement.lang = language();
  document.documentElement.dir = text("dir");
  document.title = text(place === "sign-in" ? "signIn" : place) + " · " + text("title");
  for (const id of ["title", "skip", "method", "signOut"]) byId(id).textContent = text(id);
  byId("signInLink").textContent = text("signIn");
  byId("carriedLink").textContent = text("carried");
  byId("signInLink").hidden = signedIn();
  byId("signOut").hidden = !signedIn();
  byId("who").textContent = signedInAs();
  byId("languages").setAttribute("aria-label", text("languages"));
  byId("languages").replaceChildren(...languages.map((code) => make("button", {
    type: "button", lang: code, "aria-pressed": String(code === language()), "data-language": code,
    onclick: (event) => {
      chooseLanguage(code);
      say("");
      showPart();
      byId("languages").querySelector("[data-language=" + event.target.dataset.language + "]").focus();
    }
  }, languageName(code))));
  byId("places").setAttribute("aria-label", text("places"));
  byId("places").hidden = !signedIn();
  byId("places").replaceChildren(make("ul", {}, ...Object.keys(parts).map((name) =>
    make("li", {}, make("a", { href: "#" + name, "aria-current": name === place ? "page" : undefined }, text(name))))));
}

byId("signOut").addEventListener("click", async () => {
  try { await signOut(); } catch { /* over in any case */ }
  go("figures", text("isSignedOut"));
});
byId("skip").addEventListener("click", (event) => { event.preventDefault(); byId("view").focus(); });
window.addEventListener("hashchange", () => {
  say(parting);
  parting = "";
  showPart().then(() => byId("view").focus());
});
whenSignedOut(() => go("sign-in", text("wasSignedOut")));

chooseLanguage(rememberedLanguage() || (navigator.language || "en").slice(0, 2));
await Promise.all([resume(), get("/v1/names").then(setNames).catch(() => {})]);
showPart();
