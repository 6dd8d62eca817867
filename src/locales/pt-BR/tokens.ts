import type { tokens as en } from '../en/tokens.ts';

/** Com que os programas falam em nome de uma pessoa: chaves, e como se fazem e se encerram. */
export const tokens: Readonly<Record<keyof typeof en, string>> = {
  'command.token add': 'Dá uma chave com a qual um programa ou assistente fala em seu nome.',
  'command.token add.example': 'nova chave mudar notebook',
  'verb.token add': 'nova chave|chave nova|chave de acesso',
  'command.token list': 'As chaves com que programas falam em seu nome.',
  'command.token list.example': 'minhas chaves',
  'verb.token list': 'minhas chaves',
  'command.token revoke': 'Encerra uma chave: o que fala com ela é recusado.',
  'command.token revoke.example': 'encerrar chave notebook',
  'verb.token revoke': 'encerrar chave|revogar chave',
  'option.scope': 'Pode só ler, ou também mudar?',
  'option.scope.examples': 'ler · mudar',
  'option.token': 'Como se chama a chave?',
  'option.token.examples': 'notebook · assistente',
  'discord.option.scope': 'alcance',
  'discord.option.token': 'chave',
  'choice.read': 'ler|leitura|só ler',
  'choice.change': 'mudar|alterar|escrever|ler e mudar',
  'token.given': 'A chave {name}, mostrada só desta vez:',
  'token.where': 'Assistentes que falam MCP encontram o plano em {mcp}, programas em {api}.',
  'token.may-read': 'Quem a tem lê o que {name} pode ler.',
  'token.may-change': 'Quem a tem lê e muda o que {name} pode ler e mudar.',
  'token.secret': 'Guarde-a como uma senha.',
  'token.ends': '{end} a encerra; deixa de valer por si mesma em {until}.',
  'token.count':
    '{count, plural, =0 {Nenhum programa fala em seu nome.} one {Uma chave fala em seu nome:} other {# chaves falam em seu nome:}}',
  'token.listed-read': '{name} — lê; feita em {made}, até {until}.',
  'token.listed-change': '{name} — lê e muda; feita em {made}, até {until}.',
  'token.used': 'Usada pela última vez em {on}.',
  'token.unused': 'Ainda não usada.',
  'token.how': '“nova chave” faz uma, “encerrar chave” encerra uma.',
  'token.ended': 'A chave {name} foi encerrada. O que fala com ela é recusado de agora em diante.',
  'error.tokens-off':
    'Não há página pela qual programas possam falar. Inicie o bot; quem o mantém pode definir PORT, e CONGRESS_WEB_URL para outras máquinas.',
  'error.token-exists': 'Você já tem uma chave chamada “{name}”. Escolha outro nome, ou encerre essa.',
  'error.tokens-most': 'Você tem {most, number} chaves, que é o máximo. Encerre antes uma: minhas chaves',
  'error.token-nobody':
    'Uma chave pertence a uma pessoa do plano, e {account} ainda não é nenhuma. A secretaria pode vinculá-la: people link <pessoa> {account}',
  'error.no-such-token':
    'Você não tem chave “{name}”. {hasAny, select, yes {Você tem: {known}.} other {“nova chave” faz uma.}}',
  'web.no-token':
    'Programas precisam da chave de uma pessoa, como “Authorization: Bearer …”. Escreva “nova chave” ao bot onde você fala com ele.',
};
