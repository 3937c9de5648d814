// Everything works without these modules; they only save a click or a page load.
import { bevestigMetToets } from './toetsen.js';
import { sluitUitklap } from './uitklap.js';
import { richtFouten } from './fouten.js';
import { telTekens } from './teller.js';
import { vouwDelen } from './delen.js';
import { haalBijOpenen } from './haal.js';
import { zoekOveral } from './zoeken.js';
import { sneltoetsen } from './sneltoetsen.js';

bevestigMetToets();
sluitUitklap();
richtFouten();
telTekens();
vouwDelen();
haalBijOpenen();
zoekOveral();
sneltoetsen();

if (document.querySelector('form[data-filter], [hx-get], [hx-post]')) {
  const { filterDirect } = await import('./filters.js');
  filterDirect();
}

if (location.pathname === '/portfolio/wegenkaart') {
  const { wegenkaart } = await import('./wegenkaart.js');
  wegenkaart();
}

if (document.querySelector('form[data-passkey]')) {
  const { passkeys } = await import('./passkeys.js');
  passkeys();
}

if (document.querySelector('[data-voorbeeld]')) {
  const { voorbeeld } = await import('./voorbeeld.js');
  voorbeeld();
}

const tekenNetwerk = async () => {
  if (!document.querySelector('[data-netwerk]')) return;
  const { netwerk } = await import('./netwerk.js');
  netwerk();
};
await tekenNetwerk();
document.addEventListener('htmx:afterSwap', tekenNetwerk);

if (document.querySelector('[data-wyber]')) {
  const { wyber } = await import('./wyber.js');
  wyber();
}
