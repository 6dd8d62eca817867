import type { followUpLater as en } from '../en/follow-up-later.ts';

/** O que uma mensagem enviada diz depois de respondida, e as promessas que um documento parece conter. */
export const followUpLater: Readonly<Record<keyof typeof en, string>> = {
  'round.alternate-answered':
    '{round}: {count, plural, one {o compromisso está respondido. Não resta nada a fazer.} other {todos os # compromissos estão respondidos. Não resta nada a fazer.}}',
  'round.chair-answered': '{round}: todos já responderam. Não resta nada a fazer.',
  'promise.answered':
    '{count, plural, one {Seu compromisso está respondido. Obrigado.} other {Seus # compromissos estão respondidos. Obrigado.}}',
  'command.commitment propose':
    'Frases de um documento que prometem algo, para acrescentar como compromissos uma a uma.',
  'command.commitment propose.example': 'compromisso propor declaracao-do-rio',
  'verb.commitment propose': 'compromisso propor|compromissos propor|propor compromissos',
  'command.commitment take': 'Acrescenta como compromisso uma promessa de um documento, com as suas linhas.',
  'command.commitment take.example': 'compromisso aceitar 12 brazil',
  'verb.commitment take': 'compromisso aceitar',
  'button.take-promise': 'Acrescentar',
  'button.take-promise-of': 'Acrescentar: {organisation}',

  'proposal.kind.commitment': 'Uma promessa',
  'promises.choose': 'Qual documento? Ele precisa ter sido entregue com “documentos adicionar”.',
  'promises.no-documents':
    'Não tenho documentos para examinar. Entregue primeiro o documento final, com “documentos adicionar” ou como arquivo em uma conversa privada.',
  'promises.found':
    '{title}: {count, plural, =0 {não resta frase que pareça prometer algo.} one {uma frase parece prometer algo. Ela só entra se você disser.} other {# frases parecem prometer algo. Cada uma só entra se você disser.}}',
  'promises.next': 'Uma frase ({lines}):',
  'promises.known': 'Um compromisso com estas palavras já está no plano.',
};
