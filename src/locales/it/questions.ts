import type { questions as en } from '../en/questions.ts';

/** Le domande inoltrate alla segreteria, le risposte e che cosa ne vede la segreteria. */
export const questions: Readonly<Record<keyof typeof en, string>> = {
  'command.question answer':
    'Risponde a una domanda inoltrata alla segreteria; chi l’ha posta ne riceve comunicazione.',
  'command.question answer.example': 'rispondi alla domanda 4 "La plenaria è nella sala 2"',
  'verb.question answer': 'rispondi alla domanda|rispondi domanda|domanda rispondi',
  'command.question keep': 'Aggiunge al piano una risposta già data.',
  'command.question keep.example': 'conserva risposta 4',
  'verb.question keep': 'conserva risposta|conserva la risposta|domanda conserva',
  'command.question decline':
    'Dice che una domanda non è di competenza del comitato, e perché; chi l’ha posta lo viene a sapere.',
  'command.question decline.example': 'declina domanda 4 "Si prega di rivolgersi all’hotel"',
  'verb.question decline': 'declina domanda|declina la domanda|domanda declina',
  'command.question list': 'L’esito delle domande che Lei ha inoltrato alla segreteria.',
  'command.question list.example': 'le mie domande',
  'verb.question list': 'le mie domande|mie domande|domande',
  'option.about': 'Quale elemento riguarda, se ve n’è uno?',
  'option.about.examples': 'papers · follow-up',
  'option.line': 'Perché non è di nostra competenza? Una riga.',
  'option.line.examples': '"Si prega di rivolgersi all’hotel."',
  'button.answer-question': 'Rispondi',
  'button.add-answer': 'Aggiungi al piano',
  'button.not-for-us': 'Non di nostra competenza',
  'button.my-questions': 'Le mie domande',
  'question.asks': '{person} chiede ciò che il piano non dice: “{question}”',
  'question.also':
    '{names} {count, plural, one {pone la stessa domanda.} other {pongono la stessa domanda.}}',
  'question.need':
    'Si prega di rispondere, di aggiungere la risposta al piano perché io possa darla d’ora in poi, o di indicare che la domanda non è di nostra competenza. Chi l’ha posta ne riceve comunicazione in privato.',
  'question.waits': 'Una domanda attende la segreteria, che non riesco a raggiungere.',
  'question.waits-need':
    'La segreteria o la presidenza la trova in “lacune”. Ciò che è stato chiesto resta riservato.',
  'question.waits-over': 'La domanda che qui attendeva la segreteria è risolta.',
  'question.was-answered': '{who} ha risposto a “{question}” ({at}): {answer}',
  'question.was-declined':
    '{who} ha indicato che “{question}” non è di competenza del comitato ({at}): {reason}',
  'question.was-set-aside': '{who} ha archiviato “{question}” ({at}).',
  'question.answered-you': '{who} ha risposto alla Sua domanda “{question}”:',
  'question.declined-you': '{who} indica che la Sua domanda “{question}” non è di competenza del comitato.',
  'question.about': 'Riguarda {title}.',
  'question.in-plan': 'Ora è nel piano; do questa risposta a chiunque lo chieda.',
  'question.said-by': 'Risposta di {who}, {at}',
  'question.taken-back':
    'La risposta a “{question}” è stata annullata. La domanda attende di nuovo la segreteria.',
  'question.answered-anew':
    'La risposta a “{question}” che figurava qui è stata annullata; in seguito ne è stata data un’altra.',
  'question.withdrawn': 'La domanda che figurava qui è stata ritirata da chi l’aveva posta.',
  'question.put': 'La Sua domanda è inoltrata a {who}. La risposta Le sarà comunicata in privato.',
  'question.put-nobody': 'La Sua domanda è inoltrata al comitato. La risposta Le sarà comunicata in privato.',
  'question.put-later': 'Sarà recapitata al termine delle ore di silenzio: {at}.',
  'question.put-unlinked':
    'Non posso scriverLe di mia iniziativa, perché il Suo account non corrisponde ad alcuna persona del piano. “le mie domande” ne mostra l’esito.',
  'question.waits-already':
    'La segreteria ha già ricevuto la Sua domanda: {at}. Nulla è stato inviato di nuovo.',
  'question.done': 'Risposta data: “{question}” — {answer}',
  'question.kept': 'Ora è nel piano: “{question}” — {answer}',
  'question.kept-already': 'Questa risposta è già nel piano: {answer}',
  'question.declined': 'Non di nostra competenza: “{question}” — {reason}',
  'question.dropped': 'Domanda archiviata: “{question}”',
  'question.told': 'Comunicato in privato a {names}.',
  'question.nothing-changed': 'Nulla è stato modificato.',
  'question.mine':
    '{count, plural, =0 {Lei non ha inoltrato alcuna domanda alla segreteria.} one {La Sua domanda:} other {Le Sue # domande, a partire dalla più recente:}}',
  'question.mine-open': '“{question}” — alla segreteria da {at}',
  'question.mine-more': 'domande precedenti: {count}',
  'gaps.counts':
    '{passed, plural, =0 {Nessuna domanda attende la segreteria} one {# domanda attende la segreteria} other {# domande attendono la segreteria}}; {open, plural, =0 {nessun’altra è senza risposta} one {# altra non ha trovato risposta} other {altre # non hanno trovato risposta}}.',
  'gaps.waiting':
    '“{question}” — posta {times, plural, one {una volta} other {# volte}}; {names} {count, plural, one {attende da} other {attendono da}} {at}',
  'gaps.so-far': 'Finora: con risposta {answered}, non di competenza del comitato {declined}.',
  'gaps.tally':
    'Risposte ritenute utili: {helpful, plural, one {una volta} other {# volte}}; non utili: {notHelpful, plural, one {una volta} other {# volte}}.',
  'gaps.poor': '“{question}” — utile: {helpful}, non utile: {notHelpful}',
  'error.no-such-question':
    'Non conosco alcuna domanda “{name}” in attesa. “lacune” le elenca con i loro numeri. Nulla è stato modificato.',
  'error.question-by-words':
    'Scriva la domanda stessa, per esempio: inoltra domanda quale hotel è prenotato? Nulla è stato inviato.',
  'error.question-not-open':
    'Il piano o qualcuno ha già risolto questa domanda. La ponga di nuovo per vedere la risposta. Nulla è stato inviato.',
  'error.question-settled':
    'Nel frattempo qualcuno ha risolto questa domanda. Verifichi di nuovo. Nulla è stato modificato.',
  'error.question-unanswered': 'Nessuno ha ancora risposto a questa domanda. Nulla è stato modificato.',
  'error.too-many-questions':
    'Attendono la segreteria {count} Sue domande, il massimo consentito. Attenda una risposta; “le mie domande” le elenca. Nulla è stato inviato.',
};
