/**
 * Forms that need a passkey are shown only where the browser can, and are sent with the answer of the device. A question that is refused
 * sends the form as it is: the server then says what is wrong.
 */
export function passkeys() {
  const kan = typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function';
  if (!kan) return;
  for (const part of document.querySelectorAll('[data-zonder-passkey]')) part.hidden = true;
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      if (form.dataset.gevraagd) return;
      event.preventDefault();
      antwoord(form);
    });
  }
}

async function antwoord(form) {
  const fout = form.querySelector('[data-passkey-fout]');
  fout.hidden = true;
  try {
    const question = await fetch(form.dataset.vraag, { method: 'POST', body: new FormData(form) });
    if (question.ok) {
      const options = await question.json();
      const credential = form.dataset.passkey === 'maak'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.querySelector('input[name$=ntwoord]').value = JSON.stringify(credential);
    }
    form.dataset.gevraagd = 'ja';
    form.requestSubmit();
  } catch {
    fout.hidden = false;
  }
}
