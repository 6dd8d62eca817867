import type { asking as en } from '../en/asking.ts';

/** I documenti, ciò che affermano, le domande senza risposta e ciò che le persone insegnano. */
export const asking: Readonly<Record<keyof typeof en, string>> = {
  'command.documents': 'I documenti in base ai quali si risponde alle domande.',
  'command.documents.example': 'documenti',
  'verb.documents': 'documenti|biblioteca',
  'command.documents add':
    'Aggiunge un documento: testo, Markdown, DOCX o PDF. In una conversazione, invii il file stesso.',
  'command.documents add.example': 'aggiungi documento ./nota-concettuale.pdf',
  'verb.documents add': 'aggiungi documento|documenti aggiungi|nuovo documento',
  'command.documents remove': 'Rimuove un documento; ciò che il piano ne ha ripreso resta.',
  'command.documents remove.example': 'rimuovi documento nota-concettuale',
  'verb.documents remove': 'rimuovi documento|documenti rimuovi',
  'command.documents facts':
    'I dati che un documento sembra contenere, da inserire nel piano o da tralasciare.',
  'command.documents facts.example': 'dati documento nota-concettuale',
  'verb.documents facts': 'dati documento|documenti dati|dati del documento',
  'command.fact take': 'Inserisce nel piano un dato del documento, con le righe da cui proviene.',
  'command.fact take.example': 'inserisci dato 12',
  'verb.fact take': 'inserisci dato|dato inserisci',
  'command.fact leave': 'Lascia fuori dal piano un dato che il documento sembra contenere.',
  'command.fact leave.example': 'tralascia dato 12',
  'verb.fact leave': 'tralascia dato|dato tralascia',
  'command.gaps': 'Le domande a cui il piano non ha dato risposta.',
  'command.gaps.example': 'lacune',
  'verb.gaps': 'lacune|domande aperte|domande senza risposta',
  'command.gap answer': 'Aggiunge al piano la risposta a una domanda aperta.',
  'command.gap answer.example': 'colma lacuna 4 "La plenaria è nella sala 2"',
  'verb.gap answer': 'colma lacuna|lacuna rispondi',
  'command.gap drop': 'Archivia una domanda aperta.',
  'command.gap drop.example': 'archivia lacuna 4',
  'verb.gap drop': 'archivia lacuna|archivia domanda',
  'command.question pass': 'Inoltra alla segreteria una domanda rimasta senza risposta.',
  'command.question pass.example': 'inoltra domanda quale hotel è prenotato?',
  'verb.question pass': 'inoltra domanda|inoltra la domanda',
  'command.question rate': 'Dice se una risposta è stata utile.',
  'command.question rate.example': 'valuta risposta 4 sì',
  'verb.question rate': 'valuta risposta',
  'command.teach': 'Insegna che una domanda riguarda un elemento del piano.',
  'command.teach.example': 'insegna "dove ci riuniamo?" = congress',
  'verb.teach': 'insegna',
  'option.file': 'Quale file?',
  'option.file.examples': './nota-concettuale.pdf',
  'option.document': 'Quale documento?',
  'option.document.examples': 'nota-concettuale',
  'option.proposal': 'Quale dei dati che contiene?',
  'option.proposal.examples': '12',
  'option.asked': 'Quale domanda?',
  'option.asked.examples': '4',
  'option.answer': 'Qual è la risposta, in una frase?',
  'option.answer.examples': '"La plenaria è nella sala 2."',
  'option.helpful': 'È stata utile?',
  'option.helpful.examples': 'sì · no',
  'option.lesson': 'Quale domanda, e quale elemento vi risponde?',
  'option.lesson.examples': '"dove ci riuniamo?" = congress',
  'button.ask-secretary': 'Chiedi alla segreteria',
  'button.helpful': 'Utile',
  'button.not-helpful': 'Non utile',
  'button.answer-gap': 'Rispondi',
  'button.drop-gap': 'Archivia',
  'button.take-fact': 'Aggiungi al piano',
  'button.leave-fact': 'Tralascia',
  'answer.changed': 'Ultima modifica: {person}, {at}.',
  'answer.citation-section': '{title}, {section}, {lines}: “{quote}”',
  'question.rated-yes': 'Preso nota: la risposta è stata utile.',
  'question.rated-no':
    'Preso nota: la risposta non è stata utile. La segreteria può insegnarmi quella giusta.',
  'gaps.none': 'Finora ogni domanda ha trovato risposta.',
  'gaps.asked': '{question} — posta {times, plural, one {una volta} other {# volte}}',
  'gaps.more':
    '{count, plural, one {Un’altra domanda comparirà} other {Altre # domande compariranno}} quando queste saranno risolte.',
  'gaps.unhelpful': 'Con risposta, ma ritenuta non utile; per correggerla scriva “insegna”:',
  'teach.done': 'D’ora in poi alla domanda “{question}” si risponde con “{item}”.',
  'documents.title': '{count, plural, =0 {Ancora nessun documento.} one {# documento:} other {# documenti:}}',
  'documents.of-plan': '{title} · {id} — elencato nel piano',
  'documents.given': '{title} · {id} — fornito da {person}, {at}',
  'documents.how':
    'Per aggiungerne uno, invii il file in una conversazione, oppure scriva “aggiungi documento <file>” sul computer su cui sono in funzione.',
  'documents.added': 'Documento aggiunto: {title} · {id}. Da ora se ne tiene conto nelle risposte.',
  'documents.removed': 'Documento rimosso: {title}. Ciò che il piano ne ha ripreso resta.',
  'proposal.found':
    '{count, plural, =0 {Non ho trovato date, luoghi, organizzatori, membri o elenchi da proporre.} one {Ho trovato un dato che può interessare il piano. Nulla vi entra senza la Sua conferma.} other {Ho trovato # dati che possono interessare il piano. Nulla vi entra senza la Sua conferma.}}',
  'proposal.rest':
    '{title}: {count, plural, =0 {non resta nulla da decidere.} one {resta un dato su cui decidere.} other {restano # dati su cui decidere.}}',
  'proposal.next': '{kind}, {lines}:',
  'proposal.kind.date': 'Una data',
  'proposal.kind.place': 'Un luogo',
  'proposal.kind.host': 'Chi ospita o convoca',
  'proposal.kind.members': 'Membri',
  'proposal.kind.list': 'Un elenco',
  'proposal.taken': 'Ora è nel piano.',
  'proposal.left': 'Resta fuori dal piano.',
  'error.document-by-path':
    'Da qui non apro file di questo computer. Invii il file stesso in questa conversazione. Nulla è stato aggiunto.',
  'error.document-missing':
    'Non ho trovato il file “{name}”. Ne verifichi il percorso. Nulla è stato aggiunto.',
  'error.document-too-large':
    '“{name}” supera la dimensione che posso leggere (al massimo {size}). Invii la parte che interessa. Nulla è stato aggiunto.',
  'error.document-format':
    '“{name}” non è testo, Markdown, HTML, DOCX, ODT, XLSX né PDF. La prego di salvarlo in uno di questi formati. Nulla è stato aggiunto.',
  'error.document-unreadable':
    '“{name}” sembra {format}, ma non è leggibile; può essere danneggiato o protetto. Lo salvi di nuovo, senza password. Nulla è stato aggiunto.',
  'error.document-scanned':
    '“{name}” contiene immagini di pagine e nessun testo. Vi applichi prima un riconoscimento del testo. Nulla è stato aggiunto.',
  'error.document-empty': '“{name}” non contiene testo. Nulla è stato aggiunto.',
  'error.document-exists':
    'Esiste già un documento “{name}”. Lo rimuova prima, o dia al file un altro nome. Nulla è stato aggiunto.',
  'error.document-of-plan':
    '“{name}” è elencato nel file del piano; lo tolga da lì e importi il piano. Nulla è stato rimosso.',
  'error.no-such-document': 'Non conosco alcun documento “{name}”. “documenti” li elenca.',
  'error.proposal-gone':
    'Questo dato non è più disponibile; il documento può essere stato rimosso. Nulla è stato modificato.',
  'error.proposal-settled': 'Su questo dato è già stato deciso. Nulla è stato modificato.',
  'error.question-gone': 'Questa domanda non è più disponibile. La ponga di nuovo.',
  'error.teach-form':
    'Scriva la domanda, il segno di uguale e l’elemento: insegna "dove ci riuniamo?" = congress',
  'error.teach-no-item':
    'Non ho trovato nel piano l’elemento “{name}”. Bastano il suo id o il titolo. Nulla è stato modificato.',
  'error.teach-several':
    'Più elementi corrispondono a “{name}”: {found}. Ne scriva uno. Nulla è stato modificato.',
};
