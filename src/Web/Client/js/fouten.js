/** After a refused form the error summary gets focus, so that it is read aloud and comes into view. */
export function richtFouten() {
  document.querySelector('[data-foutenlijst]')?.focus();
}
