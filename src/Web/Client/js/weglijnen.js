const ruimte = 'http://www.w3.org/2000/svg';

/** Draws the lines of one bar, to what it needs and to what needs it, over the roadmap; those of the bar before it go. */
export function toonLijnen(balk) {
  const inhoud = balk.closest('.samenhang-weg__inhoud');
  let doek = inhoud.querySelector('.samenhang-weg__bij');
  if (doek?.dataset.van === balk.id) return;
  if (!doek) {
    doek = document.createElementNS(ruimte, 'svg');
    doek.setAttribute('class', 'samenhang-weg__bij');
    doek.setAttribute('aria-hidden', 'true');
    doek.append(document.createElementNS(ruimte, 'path'));
    doek.firstChild.setAttribute('class', 'l');
    inhoud.append(doek);
  }
  doek.dataset.van = balk.id;
  const nummer = balk.id.slice(1);
  const nodig = (balk.dataset.n?.split(' ') ?? []).map((id) => [document.getElementById(`b${id}`), balk]);
  const nodigVoor = [...inhoud.querySelectorAll(`svg a[data-n~="${nummer}"]`)].map((volgt) => [balk, volgt]);
  const vlak = inhoud.getBoundingClientRect();
  doek.setAttribute('width', vlak.width);
  doek.setAttribute('height', vlak.height);
  doek.firstChild.setAttribute('d', [...nodig, ...nodigVoor].filter(([een, ander]) => een?.checkVisibility() && ander.checkVisibility()).map(([een, ander]) => lijn(een, ander, vlak)).join(''));
}

function lijn(een, ander, vlak) {
  const [van, naar] = [een.getBoundingClientRect(), ander.getBoundingClientRect()];
  const [x1, y1, x2, y2] = [van.right - vlak.x, van.y + van.height / 2 - vlak.y, naar.left - vlak.x, naar.y + naar.height / 2 - vlak.y];
  const bocht = x2 - x1 > 12 ? x1 + 6 : x1 + 10;
  return `M${x1} ${y1}H${bocht}V${y2}H${x2}${x2 >= bocht ? 'l-5-3m5 3l-5 3' : 'l5-3m-5 3l5 3'}`;
}
