import { onthoud } from './recent.js';

/** Ctrl+K (or Cmd+K), and the magnifying glass of a phone, open the search window; without script the glass leads to the search page. */
export function zoekOveral() {
  const form = document.querySelector('form[data-zoek]');
  if (!form) {
    onToets(() => document.getElementById('q')?.select());
    return;
  }
  onthoud(form.dataset.wie);
  const open = async () => (await import('./zoekvenster.js')).openVenster(form);
  onToets(open);
  document.querySelector('[data-zoekknop]')?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

function onToets(act) {
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    act();
  });
}
