// No code from attributes, no injected style, no copies of pages in the browser's storage. htmx reads this once, when it is loaded.
const config = { allowEval: false, includeIndicatorStyles: false, historyCacheSize: 0, selfRequestsOnly: true };

/** A filter form (GET, data-filter) answers on change; the content between menu and footer is replaced and the address follows. */
export async function filterDirect() {
  const meta = document.createElement('meta');
  meta.name = 'htmx-config';
  meta.content = JSON.stringify(config);
  document.head.append(meta);
  const { default: htmx } = await import('htmx.org');
  htmx.onLoad((root) => {
    const forms = root.matches?.('form[data-filter]') ? [root] : root.querySelectorAll('form[data-filter]');
    for (const form of forms) bind(htmx, form);
  });
  houdOpen();
  // What is left empty is not asked, so that the address stays short enough to send to somebody.
  document.addEventListener('htmx:configRequest', ({ detail }) => {
    for (const [name, value] of [...detail.formData]) if (value === '') detail.formData.delete(name);
  });
}

function bind(htmx, form) {
  if (form.hasAttribute('hx-get')) return;
  const attributes = {
    'hx-get': form.getAttribute('action') || location.pathname,
    'hx-target': '#inhoud',
    'hx-select': '#inhoud',
    'hx-swap': 'outerHTML show:none',
    'hx-replace-url': 'true',
    'hx-trigger': 'submit, change, input changed delay:350ms from:find input[type=search]',
    'hx-sync': 'this:replace',
  };
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  htmx.process(form);
}

/** What was unfolded in the filters stays so when the answer replaces them. */
function houdOpen() {
  let open = [];
  document.addEventListener('htmx:beforeSwap', () => {
    open = [...document.querySelectorAll('details.samenhang-filter[open]')].map((details) => details.id);
  });
  document.addEventListener('htmx:afterSwap', () => {
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  });
}
