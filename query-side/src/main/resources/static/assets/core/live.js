/** Watches a live queue on a socket that comes back by itself, however it was lost. */

/** Milliseconds. Half of a pause or up to one and a half of it are waited, so that a room full of phones does not knock at once. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 20_000;
const TO_OPEN = 15_000;
const SILENCE = 45_000;

/** The product gives a sign of life every 15 seconds; whoever missed one while asleep may as well have missed the end. */
const MISSED = 17_000;

/**
 * Watches a queue until the answer of this call is called.
 *
 * @param {string} salonId
 * @param {{shown: (queue: object) => void, connected: (yes: boolean) => void, accessToken?: () => string | null}} eyes
 * @returns {() => void} ends it
 */
export function watch(salonId, { shown, connected, accessToken = () => null }) {
  let socket = null;
  let pause = FIRST_PAUSE;
  let heardAt = 0;
  let silence = 0;
  let again = 0;
  let over = false;

  function open() {
    clearTimeout(again);
    abandon();
    const address = new URL(`/ws/queue/${encodeURIComponent(salonId)}`, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const token = accessToken();
    if (token) address.searchParams.set("access_token", token);
    socket = new WebSocket(address);
    socket.onmessage = (event) => heard(JSON.parse(event.data));
    socket.onclose = lost;
    heardAt = Date.now();
    giveUpAfter(TO_OPEN);
  }

  function heard(message) {
    pause = FIRST_PAUSE;
    heardAt = Date.now();
    giveUpAfter(SILENCE);
    connected(true);
    if (!message.heartbeat) shown(message);
  }

  /** A connection that says nothing for too long is dead, even if nobody has noticed: its own end might never come. */
  function giveUpAfter(milliseconds) {
    clearTimeout(silence);
    silence = setTimeout(lost, milliseconds);
  }

  /** Hears nothing more of the old socket, also not its end. */
  function abandon() {
    clearTimeout(silence);
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
    socket = null;
  }

  function lost() {
    abandon();
    connected(false);
    clearTimeout(again);
    again = setTimeout(open, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  /** A phone that was asleep, a page that comes out of the browser's memory: look at once. */
  function woken() {
    if (document.visibilityState !== "visible") return;
    if (!socket || Date.now() - heardAt > MISSED) anew();
  }

  /** Another network: what was connected over the old one is not any more. */
  function anew() {
    if (over) return;
    pause = FIRST_PAUSE;
    open();
  }

  /** Also the browser says when there is no network; the socket would notice much later. */
  function cut() {
    if (!over) lost();
  }

  document.addEventListener("visibilitychange", woken);
  window.addEventListener("pageshow", woken);
  window.addEventListener("online", anew);
  window.addEventListener("offline", cut);
  open();
  return () => {
    over = true;
    abandon();
    clearTimeout(again);
    document.removeEventListener("visibilitychange", woken);
    window.removeEventListener("pageshow", woken);
    window.removeEventListener("online", anew);
    window.removeEventListener("offline", cut);
  };
}
