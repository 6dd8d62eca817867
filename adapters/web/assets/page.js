// The page works without this: it keeps a chat at its end, sends with Enter, and shows that a form is on its way.
const toEnd = () => document.getElementById('end')?.scrollIntoView({ block: 'nearest' });

document.addEventListener('DOMContentLoaded', toEnd);
document.addEventListener('htmx:after:swap', () => {
  toEnd();
  // A page that was put in place is read from its beginning, as one that was loaded.
  if (document.activeElement === document.body)
    document.getElementById('main')?.focus({ preventScroll: true });
});

document.addEventListener('submit', ({ target }) => {
  for (const button of target.querySelectorAll('button')) button.setAttribute('aria-busy', 'true');
});

document.addEventListener('keydown', (event) => {
  const { key, shiftKey, isComposing, target } = event;
  if (target.id !== 'say' || key !== 'Enter' || shiftKey || isComposing) return;
  event.preventDefault();
  target.form.requestSubmit();
});
