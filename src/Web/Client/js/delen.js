/** On a phone the parts of a long page start closed; a link to a part, or a search for it, opens it. */
export function vouwDelen() {
  const toon = (hash) => {
    const part = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (part instanceof HTMLDetailsElement) part.open = true;
  };
  if (matchMedia('(max-width: 44rem)').matches) {
    for (const part of document.querySelectorAll('details[data-deel]')) part.open = false;
  }
  toon(location.hash);
  addEventListener('hashchange', () => toon(location.hash));
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (link) toon(link.hash);
  });
}
