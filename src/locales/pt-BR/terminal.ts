import type { terminal as english } from '../en/terminal.ts';

/** O que o terminal diz em volta das mensagens do bot. */
export const terminal: Readonly<Record<keyof typeof english, string>> = {
  'terminal.to': 'Para {name}, {time}:',
  'terminal.to-committee': 'Para a comissão, {time}:',
  'terminal.correction': 'Corrigido para {name}, {time}:',
  'terminal.correction-committee': 'Corrigido para a comissão, {time}:',
  'terminal.picture': 'Imagem: {alt}',
  'terminal.pick': 'Digite um número ou a própria resposta. Uma linha vazia cancela.',
  'terminal.type': 'Digite a resposta. Uma linha vazia cancela.',
  'terminal.examples': 'Por exemplo: {examples}',
  'terminal.cancelled': 'Cancelado. Nada foi alterado.',
  'terminal.no-button': 'Nenhum botão tem o número {number}.',
  'terminal.too-long':
    'Essa linha tem {length, number} caracteres; são lidos no máximo {max, number}. Nada foi feito.',
  'terminal.you-are': 'Você é {name} ({role}).',
  'terminal.you-are-nobody': 'O plano não conhece você.',
  'terminal.switch': 'Para ser outra pessoa, digite /as e um destes: {ids}.',
  'terminal.help':
    'Aqui no terminal: um número aperta aquele botão · /clock mostra e move o tempo · /as mostra quem você é · Tab completa · /quit encerra.',
  'terminal.resumed': 'Resposta ao que foi digitado antes de o bot parar:',
  'clock.real': 'O relógio é o real: {time}. Para ensaiar, inicie com CONGRESS_CLOCK=rehearsal.',
  'clock.now': 'No relógio do ensaio são {time}.',
  'clock.pace': 'Ele corre a {pace}. /clock stop volta ao ritmo do tempo real.',
  'clock.try':
    'Experimente /clock next (até o próximo lembrete), /clock 2008-11-18, /clock +1 week, /clock 1 day per second.',
  'clock.jumped':
    'Agora são {time}. {count, plural, =0 {Nenhuma mensagem venceu no caminho.} one {# mensagem venceu no caminho.} other {# mensagens venceram no caminho.}}',
  'clock.interrupted': 'Parado no caminho: agora são {time}.',
  'clock.stuck':
    'Agora são {time}. {count, plural, one {# mensagem ainda não saiu} other {# mensagens ainda não saíram}}.',
  'clock.back': 'O relógio só volta se o ensaio recomeçar: são {time}. /clock begin 2008-10-01 faz isso.',
  'clock.begun':
    'O ensaio recomeça: são {time}. O que foi enviado é esquecido, e sai de novo a partir daqui.',
  'clock.begun-plan': 'O plano fica como está; “undo” e “history” sabem o que mudou.',
  'clock.nothing-next': 'Nenhum lembrete espera. São {time}.',
  'clock.paused': 'O tempo está parado: são {time}. /clock run o faz passar de novo.',
  'clock.normal': 'O tempo corre de novo no seu ritmo. São {time}.',
  'clock.unreadable': 'Não entendi “{text}” como um tempo.',
};
