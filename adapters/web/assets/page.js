// The page works without this; it keeps a chat at its end, and says when a form is on its way.
const end = () => document.getElementById('end')?.scrollIntoView({ block: 'nearest' });

document.addEventListener('submit', ({ target }) => {
  for (const button of target.querySelectorAll('button')) button.setAttribute('aria-busy', 'true');
});

document.addEventListener('DOMContentLoaded', end);
