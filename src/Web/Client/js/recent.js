const most = 8;
const page = /\/(?:opgaven|inspanningen|doelen|indicatoren|partijen|personen)\/([0-9a-f-]{36})$/;

/** Remembers on this device, per person, which records were opened: only their ids, so that the server decides what may still be named. */
export function onthoud(wie) {
  const id = page.exec(location.pathname)?.[1];
  if (id) bewaar(wie, [id, ...recent(wie).filter((other) => other !== id)].slice(0, most));
}

/** The ids that were opened last, newest first. */
export function recent(wie) {
  try {
    return (localStorage.getItem(key(wie)) ?? '').split(',').filter(Boolean);
  } catch {
    return []; // The browser keeps nothing for this site, by the choice of its user.
  }
}

function bewaar(wie, ids) {
  try {
    localStorage.setItem(key(wie), ids.join(','));
  } catch {
    // Full or forbidden: nothing is remembered, and nothing else depends on it.
  }
}

const key = (wie) => `samenhang-recent ${wie || 'bezoeker'}`;
