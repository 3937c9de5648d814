/** Browsers draw no picture higher or wider than this. */
const meeste = 16_000;

/** Makes a PNG of the drawing that the server gives as SVG, and saves it. */
export async function bewaarAlsPng(adres) {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) return location.assign(adres);
  const beeld = new Image();
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await antwoord.text())}`;
  await beeld.decode();
  const schaal = Math.min(2, meeste / beeld.naturalWidth, meeste / beeld.naturalHeight);
  const doek = document.createElement('canvas');
  [doek.width, doek.height] = [Math.round(beeld.naturalWidth * schaal), Math.round(beeld.naturalHeight * schaal)];
  doek.getContext('2d').drawImage(beeld, 0, 0, doek.width, doek.height);
  const bestand = await new Promise((klaar) => doek.toBlob(klaar, 'image/png'));
  const naam = /filename="?([^";]+?)\.svg/.exec(antwoord.headers.get('Content-Disposition') ?? '')?.[1] ?? 'wegenkaart';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bestand);
  link.download = `${naam}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
}
