/** A menu in the top band closes on Escape (focus returns to its button) and on a click elsewhere. */
export function sluitUitklap() {
  const selector = 'details.samenhang-uitklap[open], details.samenhang-begrip[open], details.samenhang-filter[open]';
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll(selector)) {
      const hadFocus = menu.contains(document.activeElement);
      menu.open = false;
      if (hadFocus) menu.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll(selector)) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
}
