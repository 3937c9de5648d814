/** Says how many characters are left near the limit of a field, and how many are too many; nothing is cut off. */
export function telTekens() {
  document.addEventListener('input', (event) => {
    const field = event.target;
    const max = Number(field.dataset?.max);
    if (!max) return;
    const left = max - field.value.length;
    let note = field.parentElement.querySelector('.samenhang-teller');
    if (!note && left > max / 10) return;
    if (!note) {
      note = document.createElement('p');
      note.className = 'samenhang-teller samenhang-meta';
      note.setAttribute('aria-live', 'polite');
      field.after(note);
    }
    note.textContent = left < 0 ? `${-left} tekens te veel` : `nog ${left} tekens`;
  });
}
