/** Reads boxes and lines from the drawing that the server made: boxes by their number, columns from left to right, and who is connected. */
export function leesTekening(deel) {
  const svg = deel.querySelector('.samenhang-net > svg');
  const knopen = new Map([...svg.querySelectorAll('.knoop[data-k]')].map((knoop) => [Number(knoop.dataset.k), knoop]));
  const lijnen = [...svg.querySelectorAll('.lijn[data-v]')].map((vorm) => ({
    vorm,
    van: Number(vorm.dataset.v),
    naar: Number(vorm.dataset.n),
    telt: !vorm.matches('.lijn--samen, .lijn--nodig'),
    rang: (vorm.matches('.lijn--primair') ? 10 : 0) + Number(/ s(\d)/.exec(vorm.getAttribute('class'))?.[1] ?? 0),
  }));
  const per = new Map();
  for (const knoop of knopen.values()) {
    const x = Number(knoop.querySelector('rect:not(.stapel)').getAttribute('x'));
    per.set(x, [...(per.get(x) ?? []), knoop]);
  }
  const lagen = [...per.keys()].sort((een, ander) => een - ander).map((x) => per.get(x));
  const verder = { naar: groepeer(lijnen, 'van'), van: groepeer(lijnen, 'naar') };

  /** Numbers of the boxes at the other end, the main line first. */
  const buren = (knoop, kant) => (verder[kant].get(Number(knoop.dataset.k)) ?? []).map((lijn) => lijn[kant]).filter((nummer) => knopen.has(nummer));

  const bereik = (begin, kant) => {
    const gezien = new Set([begin]);
    for (const hier of gezien) for (const lijn of verder[kant].get(hier) ?? []) gezien.add(lijn[kant]);
    return gezien;
  };
  const samenhang = (knoop) => ({ voor: bereik(Number(knoop.dataset.k), 'van'), na: bereik(Number(knoop.dataset.k), 'naar') });
  return { svg, vak: svg.parentElement, knopen, lijnen, lagen, buren, samenhang };
}

function groepeer(lijnen, bij) {
  const per = new Map();
  for (const lijn of lijnen.filter((een) => een.telt).sort((een, ander) => ander.rang - een.rang)) {
    if (!per.has(lijn[bij])) per.set(lijn[bij], []);
    per.get(lijn[bij]).push(lijn);
  }
  return per;
}
