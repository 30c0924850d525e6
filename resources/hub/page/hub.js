// What the page asks of its hub. Whoever is signed in is known by a cookie that no script can read; every change
// carries the token the hub gave for this session.

let session = null;
let lost = () => {};

export const signedIn = () => session !== null;
export const signedInAs = () => (session ? session.name : "");
export const whenSignedOut = (callback) => { lost = callback; };

export class Refused extends Error {
  constructor(status, code) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

async function ask(method, path, body) {
  const headers = {};
  if (method !== "GET") headers["Content-Type"] = "application/json";
  if (method !== "GET" && session) headers["Wasl-Form-Token"] = session.form_token;
  const answer = await fetch(path, {
    method, headers, credentials: "same-origin", cache: "no-store",
    body: method === "GET" ? undefined : JSON.stringify(body || {})
  });
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const problem = await answer.json().catch(() => ({}));
  const code = String(problem.type || "").replace("urn:wasl:problem:", "");
  if (code === "signed-out" && session) {
    session = null;
    lost();
  }
  throw new Refused(answer.status, code);
}

export const get = (path) => ask("GET", path);
export const post = (path, body) => ask("POST", path, body);

export async function signIn(name, passphrase) {
  session = await ask("POST", "/v1/coordination/session", { name, passphrase });
}

export async function resume() {
  try { session = await ask("GET", "/v1/coordination/session"); } catch { session = null; }
}

export async function signOut() {
  try { await ask("DELETE", "/v1/coordination/session"); } finally { session = null; }
}
