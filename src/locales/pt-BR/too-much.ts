export const tooMuch = {
  'error.too-fast':
    'Foi muita coisa de uma vez. Espere {seconds, plural, one {# segundo} other {# segundos}} e tente de novo; nada da última mensagem foi feito.',
  'error.too-many-words':
    'Isso tem {count} palavras, e eu analiso no máximo {max} de uma vez. Nada foi alterado; diga de forma mais curta ou use o formulário.',
  'error.link-tries':
    'Você digitou códigos inválidos demais. Peça um novo daqui a uma hora; nada foi alterado.',
};
