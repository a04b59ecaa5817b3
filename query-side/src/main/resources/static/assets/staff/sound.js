/** A short tone when somebody joins. Silent until it is switched on; the choice is kept at this counter. */
import { quietly } from "../core/quietly.js";
import { t } from "../core/text.js";
import { change, state } from "./state.js";

const KEPT = "staff.sound";

let audio = null;

/** Takes up the choice made before. Browsers let nothing sound before the first tap or key. */
export function takeUpSound() {
  if (quietly(() => localStorage.getItem(KEPT)) !== "true") return;
  state.sound = true;
  for (const first of ["pointerdown", "keydown"]) document.addEventListener(first, wake, { once: true });
}

export function toggleSound() {
  const sound = !state.sound;
  quietly(() => localStorage.setItem(KEPT, String(sound)));
  if (sound) {
    wake();
    ring();
  }
  change({ sound, said: t(sound ? "staff.sound.on" : "staff.sound.off") });
}

function wake() {
  audio ??= new AudioContext();
  audio.resume();
}

/** Two notes, 0.3 seconds. */
export function ring() {
  if (!audio) return;
  note(660, 0);
  note(880, 0.14);
}

function note(hertz, after) {
  const from = audio.currentTime + after;
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(0.0001, from);
  loudness.gain.exponentialRampToValueAtTime(0.25, from + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, from + 0.16);
  tone.connect(loudness).connect(audio.destination);
  tone.start(from);
  tone.stop(from + 0.18);
}
