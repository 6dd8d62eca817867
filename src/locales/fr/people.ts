import type { people as en } from '../en/people.ts';

/** Ce que dit le bot des personnes, de leurs comptes et des voies par lesquelles on les joint. */
export const people: Readonly<Record<keyof typeof en, string>> = {
  'command.link': 'Réunit vos comptes : donne ici un code à usage unique, à saisir sur l’autre messagerie.',
  'command.link.example': 'relier',
  'verb.link': 'relier|lier|connecter',
  'command.people link': 'Indique à quelle personne du plan appartient un compte.',
  'command.people link.example': 'relier la personne unicef-focal slack:T0001/U0001',
  'verb.people link': 'relier la personne|lier la personne|personnes relier',
  'command.people unlink': 'Retire un compte à la personne à qui il appartenait.',
  'command.people unlink.example': 'délier slack:T0001/U0001',
  'verb.people unlink': 'délier|personnes délier',
  'option.code': 'Quel code avez-vous reçu ?',
  'option.code.examples': 'K7QM-2XHD',
  'option.account': 'Quel compte ?',
  'option.account.examples': 'slack:T0001/U0001 · discord:1001 · ana@example.org',
  'link.code': 'Votre code est {code}. Sur l’autre messagerie, écrivez-moi : relier {code}',
  'link.code-once':
    'Il ne sert qu’une fois, jusqu’au {until}. Ne le donnez à personne : quiconque le saisit s’exprime comme {name}.',
  'link.how':
    'Pour relier ce compte à une personne du plan, écrivez « relier » là où je vous connais déjà, puis saisissez le code ici.',
  'link.account':
    'Ce compte est {account}. Le secrétariat peut également le relier : relier la personne <personne> {account}',
  'link.done': '{account} appartient désormais à {name}.',
  'link.already': '{account} appartient déjà à {name}. Rien n’a été modifié.',
  'link.page':
    '{name} reçoit désormais ses rappels sur la page. Transmettez-lui ce lien, qui l’ouvre : {url}',
  'link.page-once':
    'Il sert une fois, pendant un jour ; qui l’ouvre est {name}. Sur l’appareil où la page a été ouverte, elle le reste tant qu’on y vient une fois par semaine.',
  'unlink.done': '{account} n’appartient plus à {name}.',
  'error.link-code':
    'Ce code n’est pas valable : un code ne sert qu’une fois, pendant dix minutes. Écrivez « relier » là où je vous connais pour en obtenir un nouveau. Rien n’a été modifié.',
  'error.link-taken':
    '{account} appartient déjà à {name}. Le secrétariat peut changer cela : délier {account}',
  'error.link-shape':
    '« {account} » n’est pas un compte. Écrivez slack:T0001/U0001, discord:1001 ou ana@example.org, ou mentionnez la personne. Rien n’a été modifié.',
  'error.unlink-unknown': 'Aucune personne du plan ne possède le compte {account}. Rien n’a été modifié.',
  'platform.slack': 'Slack',
  'platform.discord': 'Discord',
  'platform.terminal': 'le terminal',
  'platform.web': 'la page web',
  'unreached.committee':
    'Je ne peux pas publier à l’intention du comité sur {platform} ; ce qui arrivait à échéance n’y a donc pas été annoncé.',
  'unreached.committee-nowhere':
    'Le comité n’a aucun canal où je puisse publier ; ce qui arrivait à échéance n’a donc pas été annoncé.',
  'unreached.committee-need':
    'Rien n’a été envoyé ailleurs à la place. Veuillez vérifier que le canal est ouvert et que j’y suis.',
  'unreached.person':
    'Je ne peux pas joindre {name} sur {platform} ; les rappels correspondants n’ont donc pas été remis.',
  'unreached.person-need':
    'Rien n’a été envoyé à qui que ce soit d’autre. Veuillez vérifier le compte, ou transmettre vous-même le rappel.',
  'unreached.person-nowhere':
    'Je ne connais aucun compte pour {name} ; les rappels correspondants n’ont donc pas été remis.',
  'unreached.link-need':
    'Rien n’a été envoyé à qui que ce soit d’autre. Pour relier son compte, écrivez : relier la personne {person}, en mentionnant la personne. Pour la page dans un navigateur, écrivez : relier la personne {person} web.',
  'unreached.overdue':
    'Des rappels arrivés à échéance ne partent pas depuis un quart d’heure ou plus, et je ne sais pas pourquoi.',
  'unreached.overdue-need':
    'Ils sont conservés et partiront dès que ce sera réparé. La personne qui m’administre en saura plus avec la commande « doctor » et sur la page /readyz.',
};
