export const tooMuch = {
  'error.too-fast':
    'Ha sido mucho a la vez. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo; no se hizo nada de lo último.',
  'error.too-many-words':
    'Son {count} palabras, y analizo como máximo {max} a la vez. No se ha cambiado nada; dígalo más breve o utilice el formulario.',
  'error.link-tries':
    'Ha escrito demasiados códigos que no valían. Pida uno nuevo dentro de una hora; no se ha cambiado nada.',
};
