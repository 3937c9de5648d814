import { leesTekening } from './netwerklezer.js';
import { laatVerbinden } from './netwerkverbinden.js';

/** Makes the drawing of a network handy: arrows follow lines, what hangs together stands out, it zooms and can be dragged. All of it can be done without. */
export function netwerk() {
  for (const deel of document.querySelectorAll('[data-netwerk]:not([data-klaar])')) {
    deel.dataset.klaar = '';
    const tekening = leesTekening(deel);
    if (tekening.knopen.size === 0) continue;
    eenTabstop(tekening);
    licht(tekening);
    zoom(deel, tekening);
    sleep(tekening);
    laatVerbinden(deel, tekening);
    drukAf(deel);
    const [, anker] = location.hash.split('#');
    if (anker) document.getElementById(anker)?.closest?.('.knoop')?.focus();
  }
}

/** On paper the drawing stands once more, in pieces. It is there only while it is printed: it doubles everything several times. */
function drukAf(deel) {
  const zonder = deel.querySelector('noscript');
  if (!zonder) return;
  const bladen = document.createElement('template');
  bladen.innerHTML = zonder.firstElementChild ? zonder.innerHTML : zonder.textContent;
  const blad = bladen.content.firstElementChild;
  const plaats = (opPapier) => (opPapier ? zonder.after(blad) : blad.remove());
  addEventListener('beforeprint', () => plaats(true));
  addEventListener('afterprint', () => plaats(false));
  const papier = matchMedia('print');
  papier.addEventListener('change', ({ matches }) => plaats(matches));
  plaats(papier.matches);
}

/** Three hundred boxes are one stop for Tab; within the drawing arrows go from box to box. */
function eenTabstop({ svg, knopen, lagen, buren }) {
  for (const los of svg.querySelectorAll('a, .knoop')) los.setAttribute('tabindex', '-1');
  const begin = svg.querySelector('.knoop[aria-current], .knoop.is-gevonden') ?? lagen[0][0];
  begin.setAttribute('tabindex', '0');
  svg.addEventListener('focusin', ({ target }) => {
    const knoop = target.closest('.knoop');
    if (!knoop) return;
    for (const ander of svg.querySelectorAll('.knoop[tabindex="0"]')) ander.setAttribute('tabindex', '-1');
    knoop.setAttribute('tabindex', '0');
  });
  svg.addEventListener('keydown', (event) => {
    const knoop = event.target.closest?.('.knoop');
    if (!knoop || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const naar = buur(event.key, knoop);
    if (event.key === ' ') {
      event.preventDefault();
      (vouwknop(knoop) ?? knoop).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    } else if (naar) {
      event.preventDefault();
      naar.focus();
      naar.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  });
  const vouwknop = (knoop) => (knoop.nextElementSibling?.matches('.vouw') ? knoop.nextElementSibling : null);
  function buur(toets, knoop) {
    const laag = lagen.find((rij) => rij.includes(knoop));
    const plaats = laag.indexOf(knoop);
    if (toets === 'ArrowDown') return laag[plaats + 1];
    if (toets === 'ArrowUp') return laag[plaats - 1];
    if (toets === 'Home') return laag[0];
    if (toets === 'End') return laag.at(-1);
    if (toets === 'ArrowRight') return knopen.get(buren(knoop, 'naar')[0]);
    if (toets === 'ArrowLeft') return knopen.get(buren(knoop, 'van')[0]);
    return undefined;
  }
}

/** The box under the pointer or with focus, all that leads to it and all it leads to. */
function licht({ svg, lijnen, knopen, samenhang }) {
  const vast = svg.classList.contains('heeft-focus');
  if (vast) return;
  const toon = (knoop) => {
    const { voor, na } = knoop ? samenhang(knoop) : { voor: new Set(), na: new Set() };
    svg.classList.toggle('heeft-focus', Boolean(knoop));
    for (const [nummer, ander] of knopen) ander.classList.toggle('is-langs', voor.has(nummer) || na.has(nummer));
    for (const lijn of lijnen) lijn.vorm.classList.toggle('is-langs', lijn.telt && ((voor.has(lijn.van) && voor.has(lijn.naar)) || (na.has(lijn.van) && na.has(lijn.naar))));
  };
  svg.addEventListener('pointerover', ({ target }) => toon(target.closest('.knoop') ?? document.activeElement?.closest('.samenhang-tekening .knoop')));
  svg.addEventListener('pointerleave', () => toon(document.activeElement?.closest('.samenhang-tekening .knoop')));
  svg.addEventListener('focusin', ({ target }) => toon(target.closest('.knoop')));
  svg.addEventListener('focusout', () => toon(null));
}

/** The links change the size in place, and so do Ctrl with the wheel and the keys plus, minus and zero. */
function zoom(deel, { svg, vak }) {
  const [breed, hoog] = [Number(svg.dataset.breed), Number(svg.dataset.hoog)];
  const zet = (schaal) => {
    const oud = svg.getBoundingClientRect().width / breed;
    const [midX, midY] = [vak.scrollLeft + vak.clientWidth / 2, vak.scrollTop + vak.clientHeight / 2];
    svg.classList.toggle('is-passend', schaal === null);
    const nieuw = schaal === null ? 1 : Math.min(Math.max(schaal, 0.25), 3);
    svg.setAttribute('width', Math.round(breed * nieuw));
    svg.setAttribute('height', Math.round(hoog * nieuw));
    const factor = svg.getBoundingClientRect().width / breed / oud;
    vak.scrollTo(midX * factor - vak.clientWidth / 2, midY * factor - vak.clientHeight / 2);
  };
  const stap = (richting) => zet(richting === 0 ? null : (svg.getBoundingClientRect().width / breed) * (richting > 0 ? 1.25 : 0.8));
  for (const link of deel.querySelectorAll('[data-zoom]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      stap(Number(link.dataset.zoom));
    });
  }
  vak.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    stap(event.deltaY < 0 ? 1 : -1);
  }, { passive: false });
  vak.addEventListener('keydown', (event) => {
    const richting = { '+': 1, '=': 1, '-': -1, 0: 0 }[event.key];
    if (richting === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    stap(richting);
  });
}

/** The ground can be dragged with a mouse; fingers scroll by themselves. */
function sleep({ svg, vak }) {
  svg.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0 || event.target.closest('a')) return;
    const [x, y, links, boven] = [event.clientX, event.clientY, vak.scrollLeft, vak.scrollTop];
    const beweeg = (nu) => vak.scrollTo(links + x - nu.clientX, boven + y - nu.clientY);
    addEventListener('pointermove', beweeg);
    addEventListener('pointerup', () => removeEventListener('pointermove', beweeg), { once: true });
  });
}
