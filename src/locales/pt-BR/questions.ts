import type { questions as en } from '../en/questions.ts';

/** Perguntas levadas à secretaria, as respostas e o que a secretaria vê delas, em português do Brasil. */
export const questions: Readonly<Record<keyof typeof en, string>> = {
  'command.question answer': 'Responde a uma pergunta levada à secretaria; quem perguntou é avisado.',
  'command.question answer.example': 'pergunta responder 4 "A plenária é na sala 2"',
  'verb.question answer': 'pergunta responder|responder pergunta',
  'command.question keep': 'Acrescenta ao plano uma resposta que já foi dada.',
  'command.question keep.example': 'pergunta guardar 4',
  'verb.question keep': 'pergunta guardar|guardar resposta',
  'command.question decline': 'Diz que uma pergunta não cabe ao comitê, e por quê; quem perguntou é avisado.',
  'command.question decline.example': 'pergunta recusar 4 "Pergunte, por favor, ao próprio hotel"',
  'verb.question decline': 'pergunta recusar|recusar pergunta',
  'command.question list': 'O que aconteceu com as perguntas que você levou à secretaria.',
  'command.question list.example': 'pergunta listar',
  'verb.question list': 'pergunta listar|minhas perguntas|perguntas',
  'option.about': 'A qual item se refere, se houver?',
  'option.about.examples': 'papers · follow-up',
  'option.line': 'Por que não cabe a nós, em uma linha?',
  'option.line.examples': '"Pergunte, por favor, ao próprio hotel."',
  'button.answer-question': 'Responder',
  'button.add-answer': 'Acrescentar ao plano',
  'button.not-for-us': 'Não cabe a nós',
  'button.my-questions': 'Minhas perguntas',
  'question.asks': '{person} pergunta algo que o plano não diz: “{question}”',
  'question.also': '{names} {count, plural, one {pergunta o mesmo.} other {perguntam o mesmo.}}',
  'question.need':
    'Por favor, responda, acrescente a resposta ao plano para que eu a dê de agora em diante, ou diga que não cabe a nós. Quem perguntou é avisado em particular.',
  'question.waits': 'Uma pergunta espera pela secretaria, que não consigo alcançar.',
  'question.waits-need':
    'A secretaria ou a presidência a encontra em “lacunas”. O que foi perguntado permanece privado.',
  'question.waits-over': 'A pergunta que esperava aqui pela secretaria está resolvida.',
  'question.was-answered': '{who} respondeu a “{question}”: {answer} — {at}',
  'question.was-declined': '{who} disse que “{question}” não cabe ao comitê: {reason} — {at}',
  'question.was-set-aside': '{who} pôs de lado “{question}” — {at}',
  'question.answered-you': '{who} respondeu à sua pergunta “{question}”:',
  'question.declined-you': '{who} diz que a sua pergunta “{question}” não cabe ao comitê.',
  'question.about': 'Refere-se a {title}.',
  'question.in-plan': 'Agora está no plano; dou esta resposta a quem perguntar.',
  'question.said-by': 'Dito por {who}: {at}',
  'question.taken-back': 'A resposta a “{question}” foi desfeita. A pergunta espera de novo pela secretaria.',
  'question.answered-anew': 'A resposta a “{question}” que estava aqui foi desfeita; depois foi dada outra.',
  'question.withdrawn': 'A pergunta que estava aqui foi retirada por quem a fez.',
  'question.put': 'A sua pergunta foi levada a: {who}. Você receberá a resposta em particular.',
  'question.put-nobody': 'A sua pergunta foi levada ao comitê. Você receberá a resposta em particular.',
  'question.put-later': 'Ela chega depois das horas de silêncio: {at}.',
  'question.put-unlinked':
    'Não posso escrever a você sem que me chame, porque o plano não conhece você como pessoa. “pergunta listar” diz o que aconteceu com ela.',
  'question.waits-already': 'A sua pergunta já está com a secretaria desde {at}. Nada foi enviado de novo.',
  'question.done': 'Respondida: “{question}” — {answer}',
  'question.kept': 'Agora está no plano: “{question}” — {answer}',
  'question.kept-already': 'Essa resposta já está no plano: {answer}',
  'question.declined': 'Não cabe a nós: “{question}” — {reason}',
  'question.dropped': 'Posta de lado: “{question}”',
  'question.told': 'Avisados em particular: {names}.',
  'question.nothing-changed': 'Nada foi alterado.',
  'question.mine':
    '{count, plural, =0 {Você não levou nenhuma pergunta à secretaria.} one {A sua pergunta:} other {As suas # perguntas, a mais recente primeiro:}}',
  'question.mine-open': '“{question}” — com a secretaria desde {at}',
  'question.mine-more': 'e mais {count} antes',
  'gaps.counts':
    '{passed, plural, =0 {Nenhuma pergunta espera pela secretaria} one {# pergunta espera pela secretaria} other {# perguntas esperam pela secretaria}}; {open, plural, =0 {nenhuma outra está sem resposta} one {mais # ficou sem resposta} other {mais # ficaram sem resposta}}.',
  'gaps.waiting':
    '“{question}” — feita {times, plural, one {uma vez} other {# vezes}}; {names} {count, plural, one {espera desde} other {esperam desde}} {at}',
  'gaps.so-far': 'Até agora: {answered} respondidas, {declined} que não cabem ao comitê.',
  'gaps.tally':
    'Respostas que ajudaram: {helpful, plural, one {# vez} other {# vezes}}; que não ajudaram: {notHelpful, plural, one {# vez} other {# vezes}}.',
  'gaps.poor': '“{question}” — ajudou: {helpful}, não ajudou: {notHelpful}',
  'error.no-such-question':
    'Não conheço a pergunta “{name}” entre as que esperam. “lacunas” mostra todas com os números. Nada foi alterado.',
  'error.question-by-words':
    'Por favor, escreva a própria pergunta, por exemplo: pergunta encaminhar qual hotel está reservado? Nada foi enviado.',
  'error.question-not-open':
    'O plano ou alguém já resolveu essa pergunta. Por favor, pergunte de novo para ver a resposta. Nada foi enviado.',
  'error.question-settled':
    'Alguém resolveu essa pergunta nesse meio-tempo. Por favor, olhe de novo. Nada foi alterado.',
  'error.question-unanswered': 'Ninguém respondeu ainda a essa pergunta. Nada foi alterado.',
  'error.too-many-questions':
    '{count} das suas perguntas esperam pela secretaria, e esse é o limite. Por favor, espere uma resposta; “pergunta listar” mostra todas. Nada foi enviado.',
};
