// A live room: what others bring in appears by itself; another phase, pause or vote reloads the page. Without script a reload shows the same.
import { inbreng } from './wyberinbreng.js';

const rustig = 1500;

/** Follows the room that the page shows. */
export function wyber() {
  const zaal = document.querySelector('[data-wyber]');
  const eigen = inbreng(zaal);
  if (!zaal.dataset.stroom) return;
  const lijn = zaal.querySelector('[data-lijn]');
  const bron = new EventSource(zaal.dataset.stroom);
  bron.addEventListener('message', (bericht) => verwerk(zaal, JSON.parse(bericht.data), eigen));
  bron.addEventListener('open', () => (lijn.textContent = ''));
  bron.addEventListener('error', () => {
    lijn.textContent = 'De verbinding is even weg. Wat je typt, blijft bewaard.';
    // A stream that was refused is not tried again by the browser: the link or the rights may have ended.
    if (bron.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 10_000);
  });
  addEventListener('pagehide', () => bron.close());
}

function verwerk(zaal, nieuws, eigen) {
  for (const plek of zaal.querySelectorAll('[data-deelnemers]')) plek.textContent = nieuws.deelnemers;
  for (const plek of zaal.querySelectorAll('[data-aantal]')) plek.textContent = nieuws.bijdragen;
  if (nieuws.kop !== zaal.dataset.kop) return ververs();
  let anders = false;
  for (const rij of nieuws.rijen) anders = !voegToe(zaal, rij, eigen) || anders;
  if (anders) stil(zaal);
}

/** Puts a new contribution on top; says no when what changed needs the page of the server. */
function voegToe(zaal, rij, eigen) {
  const [lijst, vorm] = [zaal.querySelector('[data-bijdragen]'), zaal.querySelector('template[data-rij]')];
  const bestaand = lijst?.querySelector(`[data-bijdrage="${rij.id}"]`);
  if (bestaand && rij.lot === 'Verborgen') return (bestaand.remove(), true);
  if (!lijst || !vorm || rij.isBundel || rij.bundel || rij.lot !== 'Open') return rij.lot === 'Verborgen';
  const mijn = rij.verzoek && eigen.klaar(rij.verzoek);
  if (bestaand) return true;
  const nieuw = vorm.content.firstElementChild.cloneNode(true);
  nieuw.dataset.bijdrage = rij.id;
  nieuw.classList.toggle('samenhang-bijdrage--mijn', Boolean(mijn));
  nieuw.querySelector('[data-tekst]').textContent = rij.tekst;
  nieuw.querySelector('[data-meta]').textContent = (mijn ? 'Jij · ' : '') + rij.meta;
  const vinkje = nieuw.querySelector('input[type=checkbox]');
  if (vinkje) [vinkje.value, vinkje.ariaLabel] = [rij.id, rij.tekst];
  lijst.prepend(nieuw);
  while (lijst.childElementCount > Number(lijst.dataset.meeste)) lijst.lastElementChild.remove();
  return true;
}

let wacht;

/** Reads the page again when nobody is in the middle of something on it; otherwise a little later. */
function stil(zaal) {
  clearTimeout(wacht);
  wacht = setTimeout(() => (bezig(zaal) ? stil(zaal) : location.reload()), rustig + Math.random() * rustig);
}

const bezig = (zaal) =>
  zaal.contains(document.activeElement) || [...zaal.querySelectorAll('textarea, input[type=text]')].some((veld) => veld.value !== veld.defaultValue) || zaal.querySelector('input[name=Keuze]:checked') !== null;

/** Another phase concerns everybody at once: not all in the same instant, and not over and over. */
function ververs() {
  const vorige = Number(sessionStorage.getItem('samenhang-ververst') ?? 0);
  clearTimeout(wacht);
  wacht = setTimeout(() => {
    sessionStorage.setItem('samenhang-ververst', String(Date.now()));
    location.reload();
  }, (Date.now() - vorige < 3000 ? 3000 : 0) + Math.random() * 500);
}
