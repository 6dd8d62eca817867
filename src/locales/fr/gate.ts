export const gate = {
  'error.held':
    'J’ai préparé une réponse, mais une partie ne vous est pas destinée ; je l’ai donc retenue. Merci de prévenir l’ingénieur : {reference}.',
  'gate.answered-apart': 'Cela n’est destiné qu’à vous ; j’ai donc répondu dans notre conversation privée.',
  'gate.private-item':
    'Quelque chose dans le plan vous attend, et c’est privé. Écrivez-moi « deadlines mine » dans notre conversation privée.',
};
