import type { tokens as en } from '../en/tokens.ts';

/** Ce avec quoi les programmes parlent au nom d’une personne : les clés, comment elles se font et prennent fin. */
export const tokens: Readonly<Record<keyof typeof en, string>> = {
  'command.token add': 'Vous donne une clé avec laquelle un programme ou un assistant parle en votre nom.',
  'command.token add.example': 'nouvelle clé modifier portable',
  'verb.token add': 'nouvelle clé|clé nouvelle|clé d’accès',
  'command.token list': 'Les clés avec lesquelles des programmes parlent en votre nom.',
  'command.token list.example': 'mes clés',
  'verb.token list': 'mes clés',
  'command.token revoke': 'Met fin à une clé : ce qui parle avec elle est refusé.',
  'command.token revoke.example': 'révoquer clé portable',
  'verb.token revoke': 'révoquer clé|supprimer clé',
  'option.scope': 'Peut-elle seulement lire, ou aussi modifier ?',
  'option.scope.examples': 'lire · modifier',
  'option.token': 'Comment s’appelle la clé ?',
  'option.token.examples': 'portable · assistant',
  'discord.option.scope': 'portée',
  'discord.option.token': 'clé',
  'choice.read': 'lire|lecture|lecture seule',
  'choice.change': 'modifier|écrire|lire et modifier',
  'token.given': 'La clé {name}, montrée cette seule fois :',
  'token.where': 'Les assistants qui parlent MCP trouvent le plan à {mcp}, les programmes à {api}.',
  'token.may-read': 'Qui l’a lit ce que {name} peut lire.',
  'token.may-change': 'Qui l’a lit et modifie ce que {name} peut lire et modifier.',
  'token.secret': 'Gardez-la comme un mot de passe.',
  'token.ends': '{end} y met fin ; elle prend fin d’elle-même le {until}.',
  'token.count':
    '{count, plural, =0 {Aucun programme ne parle en votre nom.} one {Une clé parle en votre nom :} other {# clés parlent en votre nom :}}',
  'token.listed-read': '{name} — lit ; faite le {made}, jusqu’au {until}.',
  'token.listed-change': '{name} — lit et modifie ; faite le {made}, jusqu’au {until}.',
  'token.used': 'Utilisée pour la dernière fois le {on}.',
  'token.unused': 'Pas encore utilisée.',
  'token.how': '« nouvelle clé » en fait une, « révoquer clé » y met fin.',
  'token.ended': 'La clé {name} a pris fin. Ce qui parle avec elle est refusé désormais.',
  'error.tokens-off':
    'Il n’y a pas de page par laquelle des programmes puissent parler. Démarrez le bot ; qui le gère peut définir PORT, et CONGRESS_WEB_URL pour d’autres machines.',
  'error.token-exists':
    'Vous avez déjà une clé nommée « {name} ». Choisissez un autre nom, ou mettez fin à celle-là.',
  'error.tokens-most':
    'Vous avez {most, number} clés, ce qui est le maximum. Mettez d’abord fin à l’une d’elles : mes clés',
  'error.token-nobody':
    'Une clé appartient à une personne du plan, et {account} n’en est pas encore une. Le secrétariat peut la relier : people link <personne> {account}',
  'error.no-such-token':
    'Vous n’avez pas de clé « {name} ». {hasAny, select, yes {Vous avez : {known}.} other {« nouvelle clé » en fait une.}}',
  'web.no-token':
    'Les programmes ont besoin de la clé d’une personne, dans l’en-tête Authorization, précédée de Bearer. Écrivez « nouvelle clé » au bot là où vous lui parlez.',
};
