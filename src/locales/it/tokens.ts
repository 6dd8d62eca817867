import type { tokens as en } from '../en/tokens.ts';

/** Con che cosa i programmi parlano a nome di una persona: le chiavi, come si fanno e si annullano. */
export const tokens: Readonly<Record<keyof typeof en, string>> = {
  'command.token add': 'Le dà una chiave con cui un programma o un assistente parla a Suo nome.',
  'command.token add.example': 'nuova chiave modifica portatile',
  'verb.token add': 'nuova chiave|chiave nuova|chiave di accesso',
  'command.token list': 'Le chiavi con cui i programmi parlano a Suo nome.',
  'command.token list.example': 'le mie chiavi',
  'verb.token list': 'le mie chiavi',
  'command.token revoke': 'Annulla una chiave: ciò che parla con essa viene rifiutato.',
  'command.token revoke.example': 'annulla chiave portatile',
  'verb.token revoke': 'annulla chiave|revoca chiave',
  'option.scope': 'Può solo leggere, o anche modificare?',
  'option.scope.examples': 'lettura · modifica',
  'option.token': 'Come si chiama la chiave?',
  'option.token.examples': 'portatile · assistente',
  'discord.option.scope': 'ambito',
  'discord.option.token': 'chiave',
  'choice.read': 'lettura|leggere|sola lettura',
  'choice.change': 'modifica|modificare|scrivere|leggere e modificare',
  'token.given': 'La chiave {name}, mostrata solo questa volta:',
  'token.where': 'Gli assistenti che parlano MCP trovano il piano a {mcp}, i programmi a {api}.',
  'token.may-read': 'Chi la possiede legge ciò che {name} può leggere.',
  'token.may-change': 'Chi la possiede legge e modifica ciò che {name} può leggere e modificare.',
  'token.secret': 'La custodisca come una password.',
  'token.ends': '{end} la annulla; cessa da sola {until}.',
  'token.count':
    '{count, plural, =0 {Nessun programma parla a Suo nome.} one {Una chiave parla a Suo nome:} other {# chiavi parlano a Suo nome:}}',
  'token.listed-read': '{name} — legge; creata {made}, fino a {until}.',
  'token.listed-change': '{name} — legge e modifica; creata {made}, fino a {until}.',
  'token.used': 'Usata l’ultima volta {on}.',
  'token.unused': 'Non ancora usata.',
  'token.how': '“nuova chiave” ne crea una, “annulla chiave” ne annulla una.',
  'token.ended': 'La chiave {name} è annullata. Ciò che parla con essa viene rifiutato d’ora in poi.',
  'error.tokens-off':
    'Non c’è una pagina attraverso cui i programmi possano parlare. Avvii il bot; chi lo gestisce può impostare PORT, e CONGRESS_WEB_URL per altre macchine.',
  'error.token-exists': 'Ha già una chiave di nome “{name}”. Scelga un altro nome, o annulli quella.',
  'error.tokens-most': 'Ha {most, number} chiavi, che è il massimo. Ne annulli prima una: le mie chiavi',
  'error.token-nobody':
    'Una chiave appartiene a una persona del piano, e {account} non lo è ancora. La segreteria può collegarlo: people link <persona> {account}',
  'error.no-such-token':
    'Non ha una chiave “{name}”. {hasAny, select, yes {Ha: {known}.} other {“nuova chiave” ne crea una.}}',
  'web.no-token':
    'I programmi hanno bisogno della chiave di una persona, come “Authorization: Bearer …”. Scriva “nuova chiave” al bot dove parla con lui.',
};
