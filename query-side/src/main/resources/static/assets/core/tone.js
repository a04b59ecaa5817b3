/** A single tone, for whatever calls somebody. */

/**
 * @param {AudioContext} audio
 * @param {number} hertz
 * @param {{after: number, seconds: number, loudness: number}} how seconds until it begins and how long it lasts; loudness
 *   at most 1
 */
export function tone(audio, hertz, { after, seconds, loudness }) {
  const from = audio.currentTime + after;
  const sound = audio.createOscillator();
  const volume = audio.createGain();
  sound.frequency.value = hertz;
  volume.gain.setValueAtTime(0.0001, from);
  volume.gain.exponentialRampToValueAtTime(loudness, from + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, from + seconds - 0.02);
  sound.connect(volume).connect(audio.destination);
  sound.start(from);
  sound.stop(from + seconds);
}
