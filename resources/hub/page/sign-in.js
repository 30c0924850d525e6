// Signing in.

import { byId, field, make } from "./dom.js";
import { Refused, signIn } from "./hub.js";
import { text } from "./texts.js";

export async function showSignIn(view, done) {
  const name = make("input", { type: "text", autocomplete: "username", required: true, maxlength: "60" });
  const passphrase = make("input", { type: "password", autocomplete: "current-password", required: true });
  const wrong = make("p", { id: "signInWrong", className: "wrong", role: "alert" });
  view.append(make("form", {
    className: "narrow", onsubmit: async (event) => {
      event.preventDefault();
      byId("signInButton").disabled = true;
      wrong.textContent = "";
      try {
        await signIn(name.value, passphrase.value);
        done();
      } catch (error) {
        const code = error instanceof Refused ? error.code : "";
        wrong.textContent = text(code === "sign-in-refused" ? "signInRefused" : code === "too-many-requests" ? "tooMany" : "failed");
        passphrase.value = "";
        byId("signInButton").disabled = false;
        passphrase.focus();
      }
    }
  }, field("name", text("name"), name), field("passphrase", text("passphrase"), passphrase), wrong,
     make("p", {}, make("button", { id: "signInButton", type: "submit" }, text("signIn")))));
}
