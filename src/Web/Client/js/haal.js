/** A part that is read from the server when it is opened for the first time; the link in it leads to the same without script. */
export function haalBijOpenen() {
  for (const part of document.querySelectorAll('details[data-haal]')) {
    part.addEventListener('toggle', async () => {
      const plek = part.querySelector('[data-haal-plek]');
      if (!part.open || plek.childElementCount > 0) return;
      const answer = await fetch(part.dataset.haal, { headers: { 'X-Requested-With': 'fetch' } });
      if (answer.ok && !answer.redirected) plek.innerHTML = await answer.text();
    });
  }
}
