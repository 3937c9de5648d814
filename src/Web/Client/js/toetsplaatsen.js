const bronnen = { g: '.samenhang-nav a.utrecht-nav-list__link[href^="/"]', n: '[data-nieuw] a[href]' };

/** The places behind g, or what can be made behind n, each with the first letter of its name that is still free. */
export function plaatsen(begin) {
  const bezet = new Set();
  return [...document.querySelectorAll(bronnen[begin])].map((link) => {
    const tekst = link.textContent.trim();
    const naam = tekst.replace(/^nieuwe? /i, '').toLowerCase();
    const toets = [...naam].find((letter) => /[a-z]/.test(letter) && !bezet.has(letter));
    bezet.add(toets);
    return { toets, tekst, adres: link.href };
  });
}
