/** The owner's page: sign in, choose the salon, and one tab for each thing that an owner looks after. */
import { languageChoice } from "../core/languages.js";
import { begin, html, render, trouble } from "../core/page.js";
import { mySalons } from "../core/salons.js";
import { forgetSession, session } from "../core/session.js";
import { signInForm } from "../core/sign-in.js";
import { LANGUAGES, t } from "../core/text.js";
import { call, whenLost } from "../owner/session.js";
import { chosenTab, myTabs, panels, showTabsOf, tabList } from "../owner/tabs.js";

const OWN = { files: ["owner", "desk", "accounts"], languages: LANGUAGES };
const salonId = decodeURIComponent(location.pathname.split("/")[2] ?? "");

let main = null;
let salons = null;
let problem = null;
let reason = null;
let username = "";
let role = "";
/** @type {Map<string, {shown?: () => void, repaint?: () => void, unsaved?: () => boolean, end?: () => void}>} the tabs that were looked at */
let mounted = new Map();

begin((element) => {
  main = element;
  whenLost(() => {
    reason = "desk.signIn.again";
    paint();
  });
  window.addEventListener("hashchange", show);
  window.addEventListener("beforeunload", (event) => unsaved() && event.preventDefault());
  enter();
}, OWN);

async function enter() {
  if (!session()) return paint();
  ({ username, role } = session());
  showTabsOf(role);
  try {
    salons = await mySalons();
    problem = null;
  } catch (failure) {
    problem = salons ? null : failure;
  }
  show();
}

/** Whoever comes back finds what they had typed, unless they may do other things than before. */
function entered(name) {
  if (username !== "" && (name !== username || session().role !== role)) forgetTabs();
  reason = null;
  enter();
}

function paint() {
  document.title = salon() ? t("owner.page", { salon: salon().name }) : t("owner.title");
  render(page(), main);
}

/** Paints the page, and fills the panel that is looked at. */
async function show() {
  paint();
  const tab = session() && salon() ? chosenTab() : null;
  if (!tab) return;
  const known = mounted.get(tab.name);
  if (known) return known.shown?.();
  const { zone } = salon();
  const handle = {};
  mounted.set(tab.name, handle);
  const mount = await tab.load();
  Object.assign(handle, await mount(document.getElementById(`panel-${tab.name}`), { salonId, zone, call }));
  if (mounted.get(tab.name) !== handle) handle.end?.();
}

function page() {
  const out = !session();
  return html`${out ? wayIn() : ""}
    <div class="stack" ?hidden=${out}>${salons || problem ? inside() : ""}</div>`;
}

function wayIn() {
  return signInForm({ title: t("owner.signIn"), reason, username, below: languageChoice(OWN, spoken), repaint: paint, entered });
}

function inside() {
  if (problem) return html`<h1>${t("owner.title")}</h1>${trouble(problem)}<button type="button" @click=${enter}>${t("desk.again")}</button>`;
  if (!salonId) return html`${head(t("desk.salon.choose"))} ${choice()}`;
  if (!salon()) return html`${head(t("owner.salon.unknown"))} <p><a href="/owner">${t("desk.salon.choose")}</a></p>`;
  if (myTabs().length === 0) return html`${head(salon().name)} <p class="banner">${t("owner.notYours")}</p>`;
  return html`${head(salon().name)} ${tabList(salon().name)} ${panels()}`;
}

function head(title) {
  return html`<header class="row apart head">
    <div>
      <h1>${title}</h1>
      <p class="quiet"><bdi>${username}</bdi>${role ? html` · ${t(`owner.role.${role}`)}` : ""}</p>
    </div>
    <nav class="row" aria-label=${t("owner.elsewhere")}>
      ${salonId ? html`<a class="button" href=${`/staff?salon=${encodeURIComponent(salonId)}`}>${t("owner.counter")}</a>` : ""}
      ${salonId && salons?.length > 1 ? html`<a class="button" href="/owner">${t("desk.salon.change")}</a>` : ""}
      <span class="language">${languageChoice(OWN, spoken)}</span>
      <button type="button" @click=${leave}>${t("desk.signOut")}</button>
    </nav>
  </header>`;
}

function choice() {
  if (salons.length === 0) return html`<p>${t("desk.salon.none")}</p>`;
  return html`<ul class="stack narrow">
    ${salons.map((one) => html`<li><a class="button wide" href=${`/owner/${encodeURIComponent(one.salonId)}`}>${one.name}</a></li>`)}
  </ul>`;
}

function salon() {
  return salons?.find((one) => one.salonId === salonId);
}

function unsaved() {
  return [...mounted.values()].some((one) => one.unsaved?.());
}

function leave() {
  if (unsaved() && !confirm(t("owner.leave"))) return;
  forgetSession();
  forgetTabs();
  reason = null;
  paint();
}

/** Whoever signs in next begins with nothing that was typed before. */
function forgetTabs() {
  mounted.forEach((tab) => tab.end?.());
  mounted = new Map();
  document.querySelectorAll("[role=tabpanel]").forEach((panel) => render("", panel));
  salons = null;
  showTabsOf("");
}

/** In another language everything is painted anew, and nothing that was typed is lost. */
function spoken() {
  for (const [name, handle] of mounted) {
    if (handle.repaint) handle.repaint();
    else mounted.delete(name);
  }
  show();
}
