export const tally = {
  'tally.week':
    'Rappels des 7 derniers jours : {planned} prévus, {sent} envoyés, {missed} manqués{waiting, plural, =0 {} other {, # en chemin}}.',
  'why.so-far':
    '{count, plural, one {Un rappel a été envoyé} other {# rappels ont été envoyés}} ; le dernier, le {last}.',
};
