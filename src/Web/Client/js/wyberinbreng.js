// Nothing that was typed is lost: a draft stays in the browser, and what was sent is tried again with the same key until the server has it.
const langst = 15_000;

/** Makes the form of a room hold on to what is typed. */
export function inbreng(zaal) {
  const sleutel = `samenhang-wyber ${location.pathname}`;
  const post = lees(`${sleutel} post`) ?? [];
  const gedaan = new Set();
  const formulier = zaal.querySelector('form[data-inbreng]');
  const kast = { zaal, sleutel, post, gedaan, formulier, lijn: zaal.querySelector('[data-lijn]'), keer: 0, bezig: false };
  if (formulier) bewaakConcept(kast);
  addEventListener('online', () => verstuur(kast));
  toonWachtend(kast);
  verstuur(kast);
  // Whether this key is of a contribution of this device; then it waits no longer.
  return { klaar: (verzoek) => (post.some((brief) => brief.verzoek === verzoek) || gedaan.has(verzoek)) && (haalWeg(kast, verzoek), true) };
}

function bewaakConcept(kast) {
  const { formulier, sleutel } = kast;
  const tekst = formulier.elements['Invoer.Tekst'];
  const eerder = lees(`${sleutel} concept`);
  if (eerder && !tekst.value) tekst.value = eerder;
  formulier.addEventListener('input', () => schrijf(`${sleutel} concept`, tekst.value));
  formulier.addEventListener('submit', (event) => {
    if (!tekst.value.trim()) return;
    event.preventDefault();
    const velden = Object.fromEntries([...new FormData(formulier)].filter(([naam]) => naam.startsWith('Invoer.')));
    kast.post.push({ adres: formulier.getAttribute('action') ?? location.href, verzoek: velden['Invoer.Verzoek'], velden });
    schrijf(`${sleutel} post`, kast.post);
    schrijf(`${sleutel} concept`, '');
    formulier.reset();
    tekst.value = '';
    formulier.elements['Invoer.Verzoek'].value = crypto.randomUUID?.() ?? noodsleutel();
    tekst.focus();
    toonWachtend(kast);
    verstuur(kast);
  });
}

/** Sends what waits, the first one first. */
async function verstuur(kast) {
  if (kast.bezig || kast.post.length === 0) return;
  kast.bezig = true;
  const brief = kast.post[0];
  try {
    const antwoord = await stuur(kast, brief);
    if (antwoord.ok) haalWeg(kast, brief.verzoek);
    else if (antwoord.status === 409 || antwoord.status === 400) await geefTerug(kast, brief, antwoord);
    else if (antwoord.status === 404 || antwoord.status === 410) return zeg(kast, 'Deze link werkt niet meer. Wat je typte, staat nog op dit apparaat.');
    else throw new Error(String(antwoord.status));
    kast.keer = 0;
    kast.bezig = false;
    if (kast.post.length > 0) verstuur(kast);
  } catch {
    zeg(kast, 'Nog niet verstuurd. We proberen het steeds opnieuw; je hoeft niets te doen.');
    const straks = Math.min(langst, 500 * 2 ** kast.keer++) * (0.5 + Math.random());
    setTimeout(() => ((kast.bezig = false), verstuur(kast)), straks);
  }
}

async function stuur(kast, brief) {
  const lichaam = new FormData();
  for (const [naam, waarde] of Object.entries(brief.velden)) lichaam.append(naam, waarde);
  lichaam.append('__RequestVerificationToken', kast.token ?? document.querySelector('input[name=__RequestVerificationToken]')?.value ?? '');
  const antwoord = await fetch(brief.adres, { method: 'POST', body: lichaam, headers: { Accept: 'application/json' }, redirect: 'error' });
  if (antwoord.status !== 400 || antwoord.headers.get('Content-Type')?.startsWith('application/json') || brief.vers) return antwoord;
  // The token of the page no longer fits, after weeks or when cookies went: take it from the page of now, once.
  const pagina = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
  kast.token = pagina.querySelector('input[name=__RequestVerificationToken]')?.value;
  return stuur(kast, { ...brief, vers: true });
}

/** What was refused goes back to where it was typed, with the reason; when something else is typed there already, it waits on this device. */
async function geefTerug(kast, brief, antwoord) {
  const { melding, pauze } = (await antwoord.json().catch(() => null)) ?? { melding: 'Dit kon niet worden verstuurd.' };
  zeg(kast, melding);
  if (pauze) throw new Error('pauze');
  const tekst = kast.formulier?.elements['Invoer.Tekst'];
  if (tekst && !tekst.value) {
    tekst.value = brief.velden['Invoer.Tekst'];
    schrijf(`${kast.sleutel} concept`, tekst.value);
    haalWeg(kast, brief.verzoek, false);
  } else {
    schrijf(`${kast.sleutel} concept`, [lees(`${kast.sleutel} concept`), brief.velden['Invoer.Tekst']].filter(Boolean).join('\n\n'));
    haalWeg(kast, brief.verzoek, false);
  }
}

function haalWeg(kast, verzoek, isGedaan = true) {
  if (isGedaan) kast.gedaan.add(verzoek);
  const plaats = kast.post.findIndex((brief) => brief.verzoek === verzoek);
  if (plaats < 0) return;
  kast.post.splice(plaats, 1);
  schrijf(`${kast.sleutel} post`, kast.post);
  if (kast.post.length === 0 && isGedaan) zeg(kast, '');
  if (isGedaan) toonEigen(kast, verzoek);
  else kast.zaal.querySelector(`[data-wacht="${verzoek}"]`)?.remove();
}

/** What waits stands among the own contributions at once. */
function toonWachtend(kast) {
  const lijst = kast.zaal.querySelector('[data-eigen]');
  if (!lijst) return;
  for (const brief of kast.post) {
    if (lijst.querySelector(`[data-wacht="${brief.verzoek}"]`)) continue;
    const regel = document.createElement('li');
    regel.dataset.wacht = brief.verzoek;
    const sub = document.createElement('span');
    sub.className = 'samenhang-sub';
    sub.textContent = 'Wordt verstuurd';
    regel.append(brief.velden['Invoer.Tekst'], sub);
    lijst.prepend(regel);
  }
}

function toonEigen(kast, verzoek) {
  const sub = kast.zaal.querySelector(`[data-wacht="${verzoek}"] .samenhang-sub`);
  if (sub) sub.textContent = 'Doet mee.';
}

const zeg = (kast, tekst) => kast.lijn && (kast.lijn.textContent = tekst);

function lees(naam) {
  try {
    return JSON.parse(localStorage.getItem(naam));
  } catch {
    return null;
  }
}

/** A browser that keeps nothing, such as in a private window, still sends. */
function schrijf(naam, waarde) {
  try {
    if (waarde?.length) localStorage.setItem(naam, JSON.stringify(waarde));
    else localStorage.removeItem(naam);
  } catch {
    // Full or forbidden: the text is still on the page.
  }
}

/** Without https a browser makes no key by itself. */
function noodsleutel() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  [bytes[6], bytes[8]] = [(bytes[6] & 15) | 64, (bytes[8] & 63) | 128];
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
