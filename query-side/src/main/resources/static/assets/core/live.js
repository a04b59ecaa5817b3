/** Watches a live queue on a socket that comes back by itself. */

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 20_000;
const SILENCE = 45_000;

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
  let silence = 0;
  let again = 0;
  let over = false;

  function open() {
    clearTimeout(again);
    const address = new URL(`/ws/queue/${encodeURIComponent(salonId)}`, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const token = accessToken();
    if (token) address.searchParams.set("access_token", token);
    socket = new WebSocket(address);
    socket.onmessage = (event) => heard(JSON.parse(event.data));
    socket.onclose = lost;
    listen();
  }

  function heard(message) {
    pause = FIRST_PAUSE;
    listen();
    connected(true);
    if (message.heartbeat) return;
    shown(message);
  }

  /** A connection that says nothing for too long is dead, even if nobody has noticed. */
  function listen() {
    clearTimeout(silence);
    silence = setTimeout(() => socket?.close(), SILENCE);
  }

  function lost() {
    clearTimeout(silence);
    if (over) return;
    connected(false);
    again = setTimeout(open, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function returned() {
    if (document.visibilityState === "visible" && socket?.readyState === WebSocket.CLOSED) open();
  }

  document.addEventListener("visibilitychange", returned);
  window.addEventListener("online", returned);
  open();
  return () => {
    over = true;
    clearTimeout(silence);
    clearTimeout(again);
    document.removeEventListener("visibilitychange", returned);
    window.removeEventListener("online", returned);
    socket?.close();
  };
}
