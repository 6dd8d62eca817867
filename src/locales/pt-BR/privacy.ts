/** O que o bot diz a quem talvez relate violência contra uma criança, e o que guarda sobre as pessoas, em português. */
export const privacy = {
  'safeguarding.first': 'Se há uma criança em perigo agora, ligue primeiro para a emergência.',
  'safeguarding.contact': 'Pela segurança das crianças, fale com {name}: {contact}',
  'safeguarding.secretary': 'Depois, fale pessoalmente com {name}.',
  'safeguarding.unkept':
    'Sou um programa: não posso ajudar, não contei a ninguém e não guardei o que você escreveu.',
} as const;
