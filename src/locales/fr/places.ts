import type { places as en } from '../en/places.ts';

export const places: Readonly<Record<keyof typeof en, string>> = {
  'place.closed-committee': 'Je ne peux pas écrire dans le canal du comité sur {platform}.',
  'place.closed-person': 'Je ne peux pas écrire à {name} sur {platform}.',
  'place.unseen-committee':
    'Je ne peux pas relire le canal du comité sur {platform}. Après une coupure, un message peut y arriver deux fois.',
  'place.unseen-person':
    'Je ne peux pas relire ma conversation avec {name} sur {platform}. Après une coupure, un message peut y arriver deux fois.',
  'place.waits': 'Ce qui y est dû attend, et part dès que je peux de nouveau écrire.',
  'place.cure.discord-permissions':
    'Dans les paramètres du salon, sous Permissions, donnez à mon rôle Voir le salon, Envoyer des messages, Intégrer des liens et Joindre des fichiers.',
  'place.cure.discord-history':
    'Dans les paramètres du salon, sous Permissions, donnez à mon rôle Voir les anciens messages.',
  'place.cure.discord-gone':
    'Le salon n’existe plus. Mettez-en un autre dans DISCORD_CHANNEL et relancez-moi.',
  'place.cure.web-session':
    'La personne n’a pas encore ouvert la page, ou pas depuis une semaine. Écrivez « relier la personne <personne> web » et transmettez-lui le lien.',
  'place.cure.discord-thread': 'Le fil est archivé ou verrouillé. Merci de le rouvrir.',
  'place.cure.slack-invite':
    'Dans le canal, écrivez /invite et mon nom. S’il n’existe plus, mettez-en un autre dans SLACK_CHANNEL et relancez-moi.',
  'place.cure.slack-archived':
    'Le canal est archivé. Restaurez-le, ou mettez-en un autre dans SLACK_CHANNEL et relancez-moi.',
  'place.cure.slack-posting':
    'Seules certaines personnes peuvent y publier. Dans les paramètres du canal, sous Autorisations de publication, ajoutez-moi.',
  'place.cure.slack-scope':
    'Il manque une autorisation. Mettez l’app à jour avec « congress slack manifest » et réinstallez-la dans l’espace de travail.',
  'place.cure.slack-admin':
    'L’espace de travail n’accepte pas l’app. Demandez à ses administrateurs de l’approuver.',
  'place.cure.proxy':
    'Quelque chose entre {platform} et moi refuse mes requêtes. Vérifiez le proxy ou le pare-feu.',
};
