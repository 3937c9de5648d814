import { recent } from './recent.js';

const markup = `<form role="search" method="get"><label class="samenhang-vh" for="snel">Zoek of ga naar</label>
<input id="snel" type="search" name="q" maxlength="200" autocomplete="off" placeholder="Zoek of ga naar…" aria-describedby="snel-hulp">
<button class="utrecht-button utrecht-button--subtle" type="button" data-sluit>Sluit</button></form>
<p class="samenhang-vh" role="status"></p><div class="samenhang-snel__uitkomst"></div>
<p class="samenhang-meta" id="snel-hulp">Pijltjes kiezen, Enter opent het eerste of het gekozene, Escape sluit.</p>`;

/** Opens the search window: a field, and links below it that follow what is typed. */
export function openVenster(bron) {
  const dialog = document.getElementById('zoekvenster') ?? maak(bron);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input').select();
}

function maak(bron) {
  const dialog = document.createElement('dialog');
  dialog.id = 'zoekvenster';
  dialog.className = 'samenhang-snel';
  dialog.setAttribute('aria-label', 'Zoek of ga naar');
  dialog.innerHTML = markup;
  const [form, input, list] = ['form', 'input', '.samenhang-snel__uitkomst'].map((selector) => dialog.querySelector(selector));
  form.action = bron.action;
  for (const field of bron.querySelectorAll('input[type=hidden]')) form.append(field.cloneNode());
  dialog.querySelector('[data-sluit]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  const shown = volg(bron, form, input, list, dialog.querySelector('[role=status]'));
  form.addEventListener('submit', (event) => {
    const first = list.querySelector('a');
    if (!first || !input.value.trim() || shown() !== input.value.trim()) return;
    event.preventDefault();
    location.assign(first.href);
  });
  dialog.addEventListener('keydown', (event) => loop(event, input, [...list.querySelectorAll('a')]));
  document.body.append(dialog);
  return dialog;
}

/** Asks the server while somebody types; only the newest answer is shown. */
function volg(bron, form, input, list, status) {
  let [asked, shown, timer] = [null, null, 0];
  const ask = async () => {
    const typed = input.value.trim();
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams(new FormData(form));
    query.set('q', typed);
    query.set('handler', 'Snel');
    if (!typed) query.set('recent', recent(bron.dataset.wie).join(','));
    try {
      const answer = await fetch(`${form.action}?${query}`, { signal: asked.signal });
      if (!answer.ok || answer.redirected) throw new Error(`status ${answer.status}`);
      list.innerHTML = await answer.text();
      shown = typed;
      status.textContent = typed ? telling(list) : '';
    } catch (error) {
      if (error.name === 'AbortError') return;
      shown = null;
      status.textContent = list.textContent = 'Zoeken lukt nu niet. Druk op Enter voor de zoekpagina.';
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 80);
  });
  ask();
  return () => shown;
}

function telling(list) {
  const count = Number(list.querySelector('[data-aantal]')?.dataset.aantal ?? 0);
  return count === 0 ? 'Niets gevonden' : `${count} gevonden. Enter opent ${list.querySelector('a').firstElementChild?.textContent ?? list.querySelector('a').textContent}`;
}

/** Arrows walk over the field and the links; a letter goes to the field. */
function loop(event, input, links) {
  const places = [input, ...links];
  const now = places.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    places.at((now + (event.key === 'ArrowDown' ? 1 : -1)) % places.length).focus();
  } else if (now > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== ' ') {
    input.focus();
  }
}
