/** Somebody who was invited takes over their account: they choose a password, and are shown the way in. */
import { ask, isUnknown, newIntent } from "../core/api.js";
import { begin, html, render, subject, trouble } from "../core/page.js";
import { LANGUAGES, t } from "../core/text.js";

const SHORTEST = 12;
const OVER = ["INVITATION_UNKNOWN", "INVITATION_EXPIRED", "INVITATION_USED"];
const path = `/api/v1/invitations/${encodeURIComponent(subject())}`;

let main = null;
let invitation = null;
let accepted = null;
let problem = null;
let differ = false;
let visible = false;
let sending = false;
let intent = newIntent();

begin(
  async (place) => {
    main = place;
    try {
      invitation = await ask("GET", path);
    } catch (failure) {
      problem = failure;
    }
    show();
  },
  { file: "welcome", languages: LANGUAGES },
);

async function accept(event) {
  event.preventDefault();
  if (sending) return;
  const { password, again } = Object.fromEntries(new FormData(event.target));
  differ = password !== again;
  problem = null;
  if (differ) {
    show();
    return main.querySelector("[name=again]").focus();
  }
  sending = true;
  show();
  try {
    accepted = await ask("POST", `${path}/accept`, { body: { password }, intent });
  } catch (failure) {
    problem = failure;
    if (!isUnknown(failure)) intent = newIntent();
  }
  sending = false;
  show();
  main.querySelector("h1").focus();
}

function show() {
  document.title = accepted || invitation ? t("welcome.page", { salon: invitation.salonName }) : t("welcome.over");
  render(accepted ? ready() : problem && (!invitation || OVER.includes(problem.code)) ? over() : invitation ? choose() : "", main);
}

function choose() {
  return html`
    <h1 tabindex="-1">${t("welcome.title", { salon: invitation.salonName })}</h1>
    <p>${t("welcome.what", { role: t(`welcome.role.${invitation.role}`) })}</p>
    ${problem ? refused() : ""}
    <form class="card" @submit=${accept}>
      <label>
        ${t("welcome.username")}
        <input name="username" readonly autocomplete="username" dir="ltr" .value=${invitation.username} />
      </label>
      ${secret("password", t("welcome.password"), "password-rule")}
      <p class="quiet" id="password-rule">${t("welcome.rule")}</p>
      ${secret("again", t("welcome.again"), differ ? "password-differs" : "password-rule")}
      ${differ ? html`<p class="banner" role="alert" id="password-differs">${t("welcome.differ")}</p>` : ""}
      <label class="choice"><input type="checkbox" .checked=${visible} @change=${(event) => ((visible = event.target.checked), show())} /> ${t("welcome.show")}</label>
      <button class="main" aria-disabled=${sending ? "true" : "false"}>${t("welcome.go")}</button>
    </form>
  `;
}

function secret(name, label, described) {
  return html`<label>
    ${label}
    <input name=${name} type=${visible ? "text" : "password"} dir="ltr" required minlength=${SHORTEST} maxlength="200" autocomplete="new-password" autocapitalize="none" spellcheck="false" aria-describedby=${described} />
  </label>`;
}

function refused() {
  if (problem.code !== "PASSWORD_TOO_WEAK") return trouble(problem);
  return html`<p class="banner" role="alert">${t("welcome.weak")}</p>`;
}

/** Owners have a page of their own; everybody else works at the counter. */
function ready() {
  const salon = encodeURIComponent(accepted.salonId);
  const next = accepted.role === "owner" || accepted.role === "auditor" ? `/owner/${salon}` : `/staff?salon=${salon}`;
  return html`
    <h1 tabindex="-1">${t("welcome.ready")}</h1>
    <div class="card">
      <p>${t("welcome.remember", { name: accepted.username })}</p>
      <a class="way" href=${next}>${t("welcome.signIn")}</a>
    </div>
  `;
}

/** A link that leads nowhere any more says why, and what to do. */
function over() {
  if (!OVER.includes(problem.code)) return html`<h1 tabindex="-1">${t("welcome.over")}</h1>${trouble(problem)}`;
  return html`
    <h1 tabindex="-1">${t("welcome.over")}</h1>
    <div class="card" role="alert">
      <p>${t(`welcome.over.${problem.code}`)}</p>
      ${problem.code === "INVITATION_USED" ? html`<a class="way" href="/staff">${t("welcome.signIn")}</a>` : ""}
    </div>
  `;
}
