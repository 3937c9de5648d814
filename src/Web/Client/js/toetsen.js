/**
 * Ctrl+Enter (or Cmd+Enter) submits the form one is in, with the first submit button as when clicked; outside a form the one form of the
 * page, when there is exactly one.
 */
export function bevestigMetToets() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
    const hier = event.target.closest?.('form');
    const alle = document.querySelectorAll('main form.samenhang-formulier[method=post]');
    const form = hier ?? (alle.length === 1 && event.target === document.body ? alle[0] : null);
    if (!form || form.method !== 'post') return;
    event.preventDefault();
    form.requestSubmit();
  });
}
