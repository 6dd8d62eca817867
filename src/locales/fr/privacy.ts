/** Ce que dit le bot à qui signale peut-être un enfant en danger, et ce qu’il conserve des personnes, en français. */
export const privacy = {
  'safeguarding.first': 'Si un enfant est en danger en ce moment, appelez d’abord les secours.',
  'safeguarding.contact': 'Pour la sécurité des enfants, parlez à {name} : {contact}',
  'safeguarding.secretary': 'Parlez ensuite de vive voix à {name}.',
  'safeguarding.unkept':
    'Je suis un programme : je ne peux pas aider, je n’ai prévenu personne et je n’ai pas conservé ce que vous avez écrit.',
} as const;
