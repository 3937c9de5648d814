// The roadmap: bars are links to the form that moves them. Dragging and the arrow keys only add days to that address; the form shows what moves along.
import { bewaarAlsPng } from './wegplaatje.js';
import { toonLijnen } from './weglijnen.js';

const dag = 86_400_000;
const korte = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Listens once on the document, so that a roadmap that is replaced by a filter needs nothing. */
export function wegenkaart() {
  document.addEventListener('pointerdown', begin);
  document.addEventListener('keydown', toets);
  document.addEventListener('click', (event) => {
    const png = event.target.closest?.('a[data-png]');
    if (!png) return;
    event.preventDefault();
    bewaarAlsPng(png.dataset.png);
  });
  document.addEventListener('focusin', (event) => {
    const balk = balkVan(event.target);
    if (balk) (maakPlek(balk), toonLijnen(balk));
  });
  document.addEventListener('pointerover', (event) => balkVan(event.target) && toonLijnen(balkVan(event.target)));
  document.addEventListener('htmx:afterSettle', richt);
  richt();
}

const balkVan = (element) => element.closest?.('.samenhang-weg svg a');

/** One bar is a stop of the Tab key, the arrows lead to the others; a phone starts at today. */
function richt() {
  const weg = document.getElementById('weg');
  if (!weg || weg.dataset.klaar) return;
  weg.dataset.klaar = 'ja';
  weg.querySelectorAll('svg a').forEach((balk, nummer) => nummer > 0 && balk.setAttribute('tabindex', '-1'));
  const nu = weg.querySelector('.samenhang-weg__as .p.nu');
  const over = nu ? nu.getBoundingClientRect().x - weg.getBoundingClientRect().right : 0;
  if (over > 0) weg.scrollLeft = over + weg.clientWidth / 2;
}

function maakPlek(balk) {
  for (const oud of document.querySelectorAll('.samenhang-weg svg a:not([tabindex="-1"])')) if (oud !== balk) oud.setAttribute('tabindex', '-1');
  balk.removeAttribute('tabindex');
}

const adressen = new WeakMap();

/** The days a bar was moved so far; the address without them is kept. */
function staat(balk) {
  if (!adressen.has(balk)) adressen.set(balk, { adres: balk.getAttribute('href'), begin: 0, eind: 0 });
  return adressen.get(balk);
}

function zet(balk, begin, eind) {
  const nu = staat(balk);
  [nu.begin, nu.eind] = [begin, eind];
  const weg = balk.closest('.samenhang-weg');
  const perDag = Number(weg.dataset.dag) / 1000;
  const doos = balk.getBBox();
  const breed = doos.width || 1;
  const schaal = Math.max(0.05, (breed + (eind - begin) * perDag) / breed);
  balk.setAttribute('transform', begin === eind ? `translate(${begin * perDag} 0)` : `translate(${doos.x + begin * perDag} 0) scale(${schaal} 1) translate(${-doos.x} 0)`);
  balk.setAttribute('href', begin || eind ? `${nu.adres}${nu.adres.includes('?') ? '&' : '?'}begin=${begin}&eind=${eind}` : nu.adres);
  zeg(balk, begin, eind);
}

function zeg(balk, begin, eind) {
  const [van, tot] = balk.dataset.v.split('|');
  const later = (tekst, dagen) => korte.format(new Date(Date.parse(tekst) + dagen * dag));
  const delen = [van && `begint ${later(van, begin)}`, tot && `eindigt ${later(tot, eind)}`].filter(Boolean).join(', ');
  const stand = document.getElementById('weg-stand');
  if (stand) stand.textContent = begin || eind ? `${delen}. Druk op Enter om te zien wat er meebeweegt.` : delen;
}

/** Left and right move by a week, with Shift by a month; with Ctrl only the end. Up and down go to another bar, Escape puts it back. */
function toets(event) {
  const balk = balkVan(event.target);
  if (!balk || event.altKey || event.metaKey) return;
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    event.preventDefault();
    const alle = [...document.querySelectorAll('.samenhang-weg svg a')].filter((ander) => ander.checkVisibility());
    alle[alle.indexOf(balk) + (event.key === 'ArrowUp' ? -1 : 1)]?.focus();
    return;
  }
  if (balk.dataset.v === undefined) return;
  if (event.key === 'Escape') return zet(balk, 0, 0);
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  const { begin, eind } = staat(balk);
  const richting = event.key === 'ArrowLeft' ? -1 : 1;
  const stap = stapVan(balk, event.shiftKey, event.ctrlKey ? eind : begin, richting);
  zet(balk, event.ctrlKey ? begin : begin + stap, eind + stap);
}

/** A month is counted from where the bar stands now; a vague bar always moves in months, or its period would become a strange one. */
function stapVan(balk, maand, nu, richting) {
  const [van, tot, vaag] = balk.dataset.v.split('|');
  if (!maand && !vaag) return 7 * richting;
  const hier = new Date(Date.parse(van || tot) + nu * dag);
  const daar = new Date(hier);
  daar.setUTCMonth(daar.getUTCMonth() + richting);
  return Math.round((daar - hier) / dag);
}

/** Dragging with a mouse or pen: the middle moves the bar, an edge moves that end. A finger scrolls. */
function begin(event) {
  const balk = balkVan(event.target);
  if (!balk || balk.dataset.v === undefined || event.button !== 0 || event.pointerType === 'touch') return;
  event.preventDefault();
  balk.focus();
  const doos = balk.getBoundingClientRect();
  const [van, tot] = balk.dataset.v.split('|');
  const rand = doos.width > 24 ? 7 : 0;
  const deel = van && event.clientX - doos.left < rand ? 'begin' : tot && doos.right - event.clientX < rand ? 'eind' : 'beide';
  const perDag = Number(balk.closest('.samenhang-weg').dataset.dag) / 1000;
  const oud = { ...staat(balk) };
  let gesleept = false;
  const sleep = (nu) => {
    const dagen = Math.round((nu.clientX - event.clientX) / perDag);
    gesleept ||= Math.abs(nu.clientX - event.clientX) > 3;
    if (gesleept) zet(balk, oud.begin + (deel === 'eind' ? 0 : dagen), oud.eind + (deel === 'begin' ? 0 : dagen));
  };
  const stop = new AbortController();
  const klaar = (afgebroken) => {
    stop.abort();
    if (!gesleept) return;
    // The click that follows a drag must not open the bar as it was.
    addEventListener('click', (klik) => klik.preventDefault(), { capture: true, once: true, signal: AbortSignal.timeout(300) });
    if (afgebroken) return zet(balk, oud.begin, oud.eind);
    const { begin: b, eind: e } = staat(balk);
    if (b || e) location.assign(balk.getAttribute('href'));
  };
  addEventListener('pointermove', sleep, { signal: stop.signal });
  addEventListener('pointerup', () => klaar(false), { signal: stop.signal });
  addEventListener('pointercancel', () => klaar(true), { signal: stop.signal });
  addEventListener('keydown', (sleutel) => sleutel.key === 'Escape' && klaar(true), { signal: stop.signal });
}
