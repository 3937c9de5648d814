import { staanAan } from './sneltoetsen.js';

const doelen = '.knoop--doel[data-id], .knoop--effect[data-id]';

/** Draw a line from a box to a goal: by dragging, with a finger after resting on the box, or with V, the arrows and Enter. The form opens with both ends filled in. */
export function laatVerbinden(deel, { svg, lagen }) {
  const adres = deel.dataset.verbind;
  if (!adres) return;
  const meld = (tekst) => (deel.querySelector('[data-netmelding]').textContent = tekst);
  const naam = (knoop) => knoop.querySelector('title').textContent.split(',')[0];
  let begin = null;

  const zet = (knoop) => {
    begin?.classList.remove('is-begin');
    begin = knoop;
    begin?.classList.add('is-begin');
    svg.classList.toggle('is-verbinden', Boolean(begin));
  };
  const maak = (van, naar) => {
    const doel = new URL(adres, location.href);
    doel.searchParams.set('bij', van.dataset.id);
    doel.searchParams.set('naar', naar.dataset.id);
    location.assign(doel);
  };

  svg.addEventListener('keydown', (event) => {
    const knoop = event.target.closest?.('.knoop');
    if (!knoop || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!begin && event.key.toLowerCase() === 'v' && staanAan() && knoop.dataset.id) {
      event.preventDefault();
      event.stopPropagation();
      zet(knoop);
      meld(`Verbind ${naam(knoop)}: kies met de pijltjes een doel en druk op Enter. Escape stopt.`);
      const doel = lagen.flat().find((ander) => ander !== knoop && ander.matches(doelen));
      doel?.focus();
    } else if (begin && event.key === 'Escape') {
      event.preventDefault();
      const terug = begin;
      zet(null);
      terug.focus();
      meld('Verbinden gestopt.');
    } else if (begin && event.key === 'Enter') {
      event.preventDefault();
      if (knoop !== begin && knoop.matches(doelen)) maak(begin, knoop);
      else meld('Kies een doel of effect.');
    }
  }, true);

  sleepLijn(svg, { zet, maak, meld });
}

const druk = 450;

/**
 * A line that follows the mouse from a box until it is let go; a short press stays a click on the link. A finger scrolls, unless it
 * first rests on a box for a moment.
 */
function sleepLijn(svg, { zet, maak, meld }) {
  let gesleept = false;
  let vinger = false;
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('contextmenu', (event) => vinger && event.preventDefault());
  svg.addEventListener('touchmove', (event) => vinger && event.preventDefault(), { passive: false });
  svg.addEventListener('click', (event) => {
    if (!gesleept) return;
    event.preventDefault();
    gesleept = false;
  }, true);
  svg.addEventListener('pointerdown', (event) => {
    const van = event.target.closest('.knoop[data-id]');
    gesleept = false;
    if (!van || event.button !== 0 || !event.isPrimary) return;
    const raakt = event.pointerType === 'touch';
    let trek = null;
    const punt = (nu) => new DOMPoint(nu.clientX, nu.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const vanaf = punt(event);
    const begin = () => {
      trek = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
      trek.setAttribute('class', 'trek');
      vinger = raakt;
      zet(van);
    };
    const wacht = raakt && setTimeout(() => {
      begin();
      meld('Sleep naar een doel en laat los.');
    }, druk);
    const beweeg = (nu) => {
      const ver = Math.hypot(nu.clientX - event.clientX, nu.clientY - event.clientY) >= 8;
      if (!trek && !ver) return;
      if (!trek && raakt) return klaar(nu);
      if (!trek) begin();
      const { x, y } = punt(nu);
      trek.setAttribute('d', `M${vanaf.x} ${vanaf.y}L${x} ${y}`);
    };
    const klaar = (nu) => {
      clearTimeout(wacht);
      removeEventListener('pointermove', beweeg);
      removeEventListener('pointerup', klaar);
      removeEventListener('pointercancel', klaar);
      vinger = false;
      if (!trek) return;
      trek.remove();
      gesleept = true;
      setTimeout(() => (gesleept = false));
      zet(null);
      const naar = document.elementFromPoint(nu.clientX, nu.clientY)?.closest?.(doelen);
      if (nu.type === 'pointerup' && naar && naar !== van) maak(van, naar);
    };
    addEventListener('pointermove', beweeg);
    addEventListener('pointerup', klaar);
    addEventListener('pointercancel', klaar);
  });
}
