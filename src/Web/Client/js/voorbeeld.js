/** Shows what a form leads to while it is filled in, as its button that only looks does without script. */
export function voorbeeld() {
  for (const plek of document.querySelectorAll('[data-voorbeeld]')) {
    const formulier = document.querySelector(`form:has(button[name="${CSS.escape(plek.dataset.voorbeeld)}"])`);
    let [wacht, vorige] = [0, null];
    formulier?.addEventListener('change', () => {
      clearTimeout(wacht);
      wacht = setTimeout(async () => {
        vorige?.abort();
        vorige = new AbortController();
        const lichaam = new FormData(formulier);
        lichaam.set(plek.dataset.voorbeeld, 'true');
        try {
          const antwoord = await fetch(formulier.action || location.href, { method: 'POST', body: lichaam, signal: vorige.signal });
          if (!antwoord.ok || antwoord.redirected) return;
          const nieuw = new DOMParser().parseFromString(await antwoord.text(), 'text/html').querySelector('[data-voorbeeld]');
          if (nieuw) plek.replaceChildren(...nieuw.childNodes);
        } catch (fout) {
          // Without a connection the button does the same, and says what is wrong.
          if (fout.name !== 'AbortError' && !(fout instanceof TypeError)) throw fout;
        }
      }, 300);
    });
  }
}
