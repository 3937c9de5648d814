import { plaatsen } from './toetsplaatsen.js';
import { staanAan, zetAan } from './sneltoetsen.js';

/** Shows which keys there are on this page, and lets somebody turn single keys off. */
export function openToetsenlijst() {
  document.getElementById('toetsenlijst')?.remove();
  const dialog = document.createElement('dialog');
  dialog.id = 'toetsenlijst';
  dialog.className = 'samenhang-toetsen';
  dialog.setAttribute('aria-labelledby', 'toetsenlijst-kop');
  dialog.innerHTML = `<h2 class="utrecht-heading-2" id="toetsenlijst-kop">Sneltoetsen</h2><dl></dl>
<p><input type="checkbox" id="losse-toetsen"> <label for="losse-toetsen">Losse toetsen gebruiken. Zet dit uit als je met je stem werkt of per ongeluk toetsen raakt.</label></p>
<button class="utrecht-button utrecht-button--secondary-action" type="button">Sluit</button>`;
  const lijst = dialog.querySelector('dl');
  const regel = (toetsen, wat) => {
    const dt = lijst.appendChild(document.createElement('dt'));
    toetsen.forEach((toets) => (dt.append(' '), (dt.appendChild(document.createElement('kbd')).textContent = toets)));
    lijst.appendChild(document.createElement('dd')).textContent = wat;
  };
  regel(['Ctrl', 'K'], 'Zoek of ga naar');
  for (const plaats of plaatsen('g')) regel(['g', plaats.toets], plaats.tekst);
  for (const plaats of plaatsen('n')) regel(['n', plaats.toets], plaats.tekst);
  regel(['j'], 'Volgende rij');
  regel(['k'], 'Vorige rij');
  regel(['Ctrl', 'Enter'], 'Verstuur het formulier');
  regel(['?'], 'Deze lijst');
  const keuze = dialog.querySelector('input');
  keuze.checked = staanAan();
  keuze.addEventListener('change', () => zetAan(keuze.checked));
  dialog.querySelector('button').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
