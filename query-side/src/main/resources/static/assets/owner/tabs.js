/** The tabs of the owner's page, for which roles, and how each is mounted once somebody looks at it. */
import { html } from "../core/page.js";
import { t } from "../core/text.js";

const WHO_FOLLOW = new Set(["manager", "owner", "auditor", "admin"]);
const OWNERS = new Set(["owner", "admin"]);
const WHO_CHECK = new Set(["owner", "auditor", "admin"]);

/**
 * In the order in which they stand. `load` answers a function `(panel, { salonId, zone, call })` that fills its panel and may
 * answer `{ shown, repaint, unsaved, end }`: looked at again, another language, whether anything would be lost, looked at
 * no more. Without `repaint` a tab is mounted anew in another language. Its name stands in the address, and its title in `owner.tab.*`.
 */
const TABS = [
  { name: "figures", roles: WHO_FOLLOW, load: async () => (await import("./figures.js")).mountFigures },
  { name: "settings", roles: OWNERS, load: async () => (await import("./settings.js")).mountSettings },
  { name: "accounts", roles: OWNERS, load: async () => (await import("./accounts.js")).mountAccounts },
  { name: "history", roles: WHO_CHECK, load: async () => (await import("./history.js")).mountHistory },
];

/** Outlasts the session: panels stay while it is over, with all that was typed in them. */
let role = "";

/** @param {string} whose the role whose tabs are shown from now on; empty for none */
export function showTabsOf(whose) {
  role = whose;
}

/** The tabs that the role may look at. */
export function myTabs() {
  return TABS.filter((tab) => tab.roles.has(role));
}

/** The tab that the address names, or the first. */
export function chosenTab() {
  const mine = myTabs();
  return mine.find((tab) => `#${tab.name}` === location.hash) ?? mine[0];
}

/** @param {string} salon what the tabs are about */
export function tabList(salon) {
  const chosen = chosenTab();
  return html`<div class="tabs" role="tablist" aria-label=${salon} @keydown=${move}>
    ${myTabs().map(
      (tab) => html`<button
        type="button"
        role="tab"
        id=${`tab-${tab.name}`}
        aria-controls=${`panel-${tab.name}`}
        aria-selected=${tab === chosen ? "true" : "false"}
        tabindex=${tab === chosen ? 0 : -1}
        @click=${() => choose(tab)}
      >
        ${t(`owner.tab.${tab.name}`)}
      </button>`,
    )}
  </div>`;
}

/** A panel for each tab; what is in them belongs to the tabs alone. */
export function panels() {
  const chosen = chosenTab();
  return myTabs().map(
    (tab) => html`<section
      role="tabpanel"
      id=${`panel-${tab.name}`}
      aria-labelledby=${`tab-${tab.name}`}
      tabindex="0"
      ?hidden=${tab !== chosen}
    ></section>`,
  );
}

/** The address keeps the tab, so that it can be linked to and gone back from. */
function choose(tab) {
  if (location.hash !== `#${tab.name}`) location.hash = tab.name;
  document.getElementById(`tab-${tab.name}`)?.focus();
}

function move(event) {
  const mine = myTabs();
  const at = mine.indexOf(chosenTab());
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const to = { [forward]: at + 1, [backward]: at - 1 + mine.length, Home: 0, End: mine.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  choose(mine[to % mine.length]);
}
