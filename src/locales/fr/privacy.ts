/** Ce que dit le bot à qui signale peut-être un enfant en danger, et ce qu’il conserve des personnes, en français. */
export const privacy = {
  'safeguarding.first': 'Si un enfant est en danger en ce moment, appelez d’abord les secours.',
  'safeguarding.contact': 'Pour la sécurité des enfants, parlez à {name} : {contact}',
  'safeguarding.secretary': 'Parlez ensuite de vive voix à {name}.',
  'safeguarding.unkept':
    'Je suis un programme : je ne peux pas aider, je n’ai prévenu personne et je n’ai pas conservé ce que vous avez écrit.',
  'command.me export': 'Vous donne dans un fichier tout ce que je conserve à votre sujet.',
  'command.me export.example': 'mes données',
  'verb.me export': 'mes données|exporter mes données',
  'command.me forget': 'Oublie vos comptes, vos réglages et ce que vous avez demandé.',
  'command.me forget.example': 'oublie-moi',
  'verb.me forget': 'oublie-moi|oubliez-moi',
  'me.exported': 'Voici tout ce que je conserve à votre sujet.',
  'me.forget-what':
    'J’oublierais vos comptes, la langue, le fuseau, les heures de silence, les absences, les clés, vos propres rappels et les questions que vous avez posées. Je ne pourrai alors plus vous écrire.',
  'me.forget-stays':
    'Votre nom, ce dont vous avez la charge et ce que vous avez dit pour votre organisation restent dans le plan ; le secrétariat peut les retirer : people leave {id}',
  'me.forget-how': 'Pour continuer : oublie-moi confirmer. C’est sans retour.',
  'me.forgotten': 'C’est oublié. Je ne connais plus votre compte.',
  'me.button': 'M’oublier',
} as const;
