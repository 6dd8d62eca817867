/** What is said in mails, about addresses, and on the page that a link in a mail opens, in French. */
export const email = {
  'platform.email': 'le courriel',
  'email.why':
    'Vous recevez ceci parce que vous êtes dans le plan de {congress} et que c’est par courriel qu’on vous joint. Chaque lien montre d’abord ce qu’il fait, et sert une fois.',
  'email.why-committee': 'Cette liste reçoit ce que le comité de {congress} doit savoir.',
  'email.open': 'Ouvrir le plan',
  'email.mute': 'Plus de rappels',
  'place.cure.email-address':
    'Son serveur de courriel ne prend rien pour cette adresse. Demandez la bonne, puis écrivez : people unlink <ancienne adresse>, et people link <personne> <nouvelle adresse>',
  'link.mail':
    'Votre code est {code}. Tapez-le là où vous l’avez demandé : link {code}. Les rappels pour {name} pourront alors arriver à cette adresse.',
  'link.mail-once':
    'Il sert une fois, jusqu’au {until}. Si vous n’avez rien demandé, laissez-le : rien ne se passe.',
  'link.mailed':
    'J’ai envoyé un code à {address}. Tapez-le ici : link et le code. L’adresse sera alors la vôtre.',
  'error.mail-off':
    'Je n’écris pas de courriel ici. La personne qui fait tourner le bot peut définir EMAIL_SMTP_URL et EMAIL_FROM. Rien n’a été modifié.',
  'error.mail-failed':
    'Le courriel à {address} n’a pas pu partir. Vérifiez l’adresse, ou réessayez dans quelques minutes. Rien n’a été modifié.',
  'do.as': 'Vous agissez en tant que {name}.',
  'do.once': 'Le bouton sert une fois.',
  'do.old':
    'Ce lien est trop ancien, ou il n’est plus pour vous. Les courriels plus récents en ont de plus récents.',
  'do.twice': 'C’était déjà fait, et compté une fois.',
  'web.door-mail': 'Votre adresse électronique, si le plan la connaît',
  'web.door-mail-send': 'M’envoyer un lien',
  'web.door-mail-sent':
    'Si le plan connaît cette adresse, un lien est en route. Il sert une fois, dans les dix minutes.',
  'doctor.email-off': 'EMAIL_SMTP_URL et EMAIL_FROM ne sont pas définis',
  'doctor.email': 'le serveur de courriel me laisse entrer',
  'doctor.email-refused':
    'le serveur de courriel répond « {problem} ». Corrigez l’utilisateur et le mot de passe dans EMAIL_SMTP_URL.',
  'doctor.email-away':
    'le serveur de courriel n’a pas répondu : {problem}. Vérifiez l’hôte et le port dans EMAIL_SMTP_URL.',
  'doctor.email-no-page':
    'les courriels n’ont pas de liens, car CONGRESS_WEB_URL n’est pas défini. Donnez-lui l’adresse à laquelle on ouvre la page.',
};
