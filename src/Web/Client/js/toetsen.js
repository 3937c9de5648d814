/** Ctrl+Enter (or Cmd+Enter) in a text area submits its form, with the first submit button as when clicked. */
export function bevestigMetToets() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest?.('form');
    if (!form || form.method !== 'post') return;
    event.preventDefault();
    form.requestSubmit();
  });
}
