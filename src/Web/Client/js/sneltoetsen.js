import { plaatsen } from './toetsplaatsen.js';

const sleutel = 'samenhang-losse-toetsen';
const rijen = 'main tbody th[scope=row] a[href], main .samenhang-treffers .samenhang-naam[href], main .samenhang-kaartje__naam a[href]';

/** Whether single keys work; somebody who speaks to the computer turns them off. */
export const staanAan = () => {
  try {
    return localStorage.getItem(sleutel) !== 'uit';
  } catch {
    return true;
  }
};

export const zetAan = (aan) => {
  try {
    localStorage.setItem(sleutel, aan ? 'aan' : 'uit');
  } catch {
    // Nothing can be kept here, so the choice lasts as long as the page.
  }
};

/** g and a letter goes to a place, n and a letter makes something, j and k walk through rows, ? tells which keys there are. */
export function sneltoetsen() {
  let begin = null;
  let tijd = 0;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat && !'jk'.includes(event.key)) return;
    if (typt(event.target) || document.querySelector('dialog[open]') || !staanAan()) return;
    const toets = event.key.toLowerCase();
    const eerst = begin;
    clearTimeout(tijd);
    begin = null;
    if (eerst) {
      const doel = plaatsen(eerst).find((plaats) => plaats.toets === toets);
      if (doel) {
        event.preventDefault();
        location.assign(doel.adres);
      }
    } else if (toets === 'g' || toets === 'n') {
      begin = toets;
      tijd = setTimeout(() => (begin = null), 1500);
    } else if (toets === 'j' || toets === 'k') {
      loop(event, toets === 'j' ? 1 : -1);
    } else if (event.key === '?') {
      event.preventDefault();
      toonLijst();
    }
  });
  knop();
}

/** In a field, a list of choices or a text that can be edited, a letter is a letter. */
const typt = (waar) => waar.isContentEditable || Boolean(waar.closest?.('input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [role=textbox]'));

function loop(event, stap) {
  const links = [...document.querySelectorAll(rijen)];
  if (links.length === 0) return;
  event.preventDefault();
  const rij = document.activeElement?.closest('tr, li');
  const nu = links.findIndex((link) => link === document.activeElement || (rij && rij.contains(link)));
  links[Math.min(Math.max(nu + stap, 0), links.length - 1)].focus();
}

async function toonLijst() {
  const { openToetsenlijst } = await import('./toetsenlijst.js');
  openToetsenlijst();
}

/** The list of keys can also be opened without a key; without script the same link leads to the chapter about them. */
function knop() {
  document.querySelector('[data-sneltoetsen]')?.addEventListener('click', (klik) => {
    klik.preventDefault();
    toonLijst();
  });
}
