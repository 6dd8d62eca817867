import type { asking as en } from '../en/asking.ts';

/** Los documentos, lo que afirman, las preguntas sin respuesta y lo que se enseña. */
export const asking: Readonly<Record<keyof typeof en, string>> = {
  'command.documents': 'Los documentos con los que se responden las preguntas.',
  'command.documents.example': 'documentos',
  'verb.documents': 'documentos|biblioteca',
  'command.documents add':
    'Añade un documento: texto, Markdown, DOCX o PDF. En una conversación, envíe el propio archivo.',
  'command.documents add.example': 'añadir documento ./nota-conceptual.pdf',
  'verb.documents add': 'añadir documento|agregar documento|documentos añadir',
  'command.documents remove': 'Elimina un documento; lo que el plan tomó de él permanece.',
  'command.documents remove.example': 'eliminar documento nota-conceptual',
  'verb.documents remove': 'eliminar documento|quitar documento|documentos eliminar',
  'command.documents facts':
    'Lo que un documento parece afirmar, para incorporarlo al plan o dejarlo de lado.',
  'command.documents facts.example': 'datos del documento nota-conceptual',
  'verb.documents facts': 'datos del documento|documentos datos|documento datos',
  'command.fact take': 'Incorpora al plan lo que afirma un documento, con sus líneas.',
  'command.fact take.example': 'aceptar dato 12',
  'verb.fact take': 'aceptar dato|dato aceptar',
  'command.fact leave': 'Deja fuera del plan lo que un documento parece afirmar.',
  'command.fact leave.example': 'descartar dato 12',
  'verb.fact leave': 'descartar dato|dato descartar',
  'command.gaps': 'Las preguntas que el plan no pudo responder.',
  'command.gaps.example': 'preguntas pendientes',
  'verb.gaps': 'preguntas pendientes|preguntas abiertas|preguntas sin respuesta|lagunas',
  'command.gap answer': 'Añade al plan la respuesta a una pregunta pendiente.',
  'command.gap answer.example': 'responder pregunta 4 "El plenario se reúne en la sala 2"',
  'verb.gap answer': 'responder pregunta|pregunta responder',
  'command.gap drop': 'Descarta una pregunta pendiente.',
  'command.gap drop.example': 'descartar pregunta 4',
  'verb.gap drop': 'descartar pregunta|pregunta descartar',
  'command.question pass': 'Remite a la Secretaría una pregunta que quedó sin respuesta.',
  'command.question pass.example': 'remitir pregunta 4',
  'verb.question pass': 'remitir pregunta|pregunta remitir',
  'command.question rate': 'Indica si una respuesta fue útil.',
  'command.question rate.example': 'valorar respuesta 4 sí',
  'verb.question rate': 'valorar respuesta|valorar pregunta',
  'command.teach': 'Enseña que una pregunta se refiere a un elemento del plan.',
  'command.teach.example': 'enseñar "¿dónde nos reunimos?" = congress',
  'verb.teach': 'enseñar',
  'option.file': '¿Qué archivo?',
  'option.file.examples': './nota-conceptual.pdf',
  'option.document': '¿Qué documento?',
  'option.document.examples': 'nota-conceptual',
  'option.proposal': '¿Cuál de los datos que afirma?',
  'option.proposal.examples': '12',
  'option.asked': '¿Qué pregunta?',
  'option.asked.examples': '4',
  'option.answer': '¿Cuál es la respuesta, en una frase?',
  'option.answer.examples': '"El plenario se reúne en la sala 2."',
  'option.helpful': '¿Fue útil?',
  'option.helpful.examples': 'sí · no',
  'option.lesson': '¿Qué pregunta, y qué elemento la responde?',
  'option.lesson.examples': '"¿dónde nos reunimos?" = congress',
  'button.ask-secretary': 'Preguntar a la Secretaría',
  'button.helpful': 'Fue útil',
  'button.not-helpful': 'No fue útil',
  'button.answer-gap': 'Responder',
  'button.drop-gap': 'Descartar',
  'button.take-fact': 'Añadir al plan',
  'button.leave-fact': 'Dejar fuera',
  'answer.changed': 'Último cambio: {person}, {at}.',
  'answer.citation-section': '{title}, {section}, {lines}: “{quote}”',
  'question.passed':
    'Su pregunta se ha remitido a la Secretaría, que la encontrará en “preguntas pendientes”.',
  'question.rated-yes': 'Queda anotado: la respuesta fue útil.',
  'question.rated-no': 'Queda anotado: la respuesta no fue útil. La Secretaría puede enseñarme la correcta.',
  'gaps.title': '{count, plural, one {# pregunta} other {# preguntas}} sin respuesta en el plan:',
  'gaps.none': 'Hasta ahora, todas las preguntas han tenido respuesta.',
  'gaps.asked': '{question} — formulada {times, plural, one {una vez} other {# veces}}',
  'gaps.passed':
    '{question} — formulada {times, plural, one {una vez} other {# veces}}, remitida a la Secretaría por {person}',
  'gaps.more': '{count, plural, one {Aparecerá una más} other {Aparecerán # más}} cuando se resuelvan estas.',
  'gaps.unhelpful': 'Respondidas, pero a alguien no le fue útil la respuesta; “enseñar” permite corregirla:',
  'gaps.answered': 'Ya figura en el plan: {question} — {answer}',
  'gaps.dropped': 'Descartada: {question}',
  'teach.done': 'En adelante, la respuesta a {question} será {item}.',
  'documents.title':
    '{count, plural, =0 {Todavía no hay documentos.} one {# documento:} other {# documentos:}}',
  'documents.of-plan': '{title} · {id} — incluido en el plan',
  'documents.given': '{title} · {id} — entregado por {person}, {at}',
  'documents.how':
    'Para añadir uno, envíeme el archivo en una conversación, o escriba “documents add <archivo>” en la máquina en la que funciono.',
  'documents.added': 'Añadido: {title} · {id}. Las preguntas ya se responden también con este documento.',
  'documents.removed': 'Eliminado: {title}. Lo que el plan tomó de este documento permanece.',
  'proposal.found':
    '{count, plural, =0 {No he encontrado fechas, lugares, anfitriones, miembros ni listas que proponer.} one {He encontrado un dato que puede interesar al plan. Nada se incorpora sin su confirmación.} other {He encontrado # datos que pueden interesar al plan. Nada se incorpora sin su confirmación.}}',
  'proposal.rest':
    '{title}: {count, plural, =0 {no queda nada por decidir.} one {queda un dato por decidir.} other {quedan # datos por decidir.}}',
  'proposal.next': '{kind}, {lines}:',
  'proposal.kind.date': 'Una fecha',
  'proposal.kind.place': 'Un lugar',
  'proposal.kind.host': 'Quién acoge o convoca',
  'proposal.kind.members': 'Los miembros',
  'proposal.kind.list': 'Una lista',
  'proposal.taken': 'Ya figura en el plan.',
  'proposal.left': 'Queda fuera del plan.',
  'error.document-by-path':
    'Desde aquí no abro archivos de esta máquina. Envíe el propio archivo en esta conversación, por favor. No se ha añadido nada.',
  'error.document-missing':
    'No he encontrado el archivo “{name}”. Compruebe la ruta, por favor. No se ha añadido nada.',
  'error.document-too-large':
    '“{name}” es mayor de lo que puedo leer (como máximo, {size}). Envíe la parte que interesa, por favor. No se ha añadido nada.',
  'error.document-format':
    '“{name}” no es un texto en UTF-8 ni un archivo Markdown, DOCX o PDF. Guárdelo en uno de esos formatos, por favor. No se ha añadido nada.',
  'error.document-unreadable':
    '“{name}” parece un archivo {format}, pero no se puede leer; tal vez esté dañado o protegido. Guárdelo de nuevo sin contraseña, por favor. No se ha añadido nada.',
  'error.document-scanned':
    '“{name}” contiene imágenes de páginas y ningún texto. Aplíquele antes un reconocimiento de texto, por favor. No se ha añadido nada.',
  'error.document-empty': '“{name}” no contiene texto. No se ha añadido nada.',
  'error.document-exists':
    'Ya existe un documento “{name}”. Elimínelo primero, o dé otro nombre al archivo. No se ha añadido nada.',
  'error.document-of-plan':
    '“{name}” figura en el archivo del plan; retírelo de ese archivo e importe el plan. No se ha eliminado nada.',
  'error.no-such-document': 'No conozco el documento “{name}”. “documentos” los muestra todos.',
  'error.proposal-gone':
    'Ya no tengo ese dato; puede que se haya eliminado el documento. No se ha modificado nada.',
  'error.proposal-settled': 'Alguien ya decidió sobre ese dato. No se ha modificado nada.',
  'error.question-gone': 'Ya no tengo esa pregunta. Formúlela de nuevo, por favor.',
  'error.question-settled': 'Esa pregunta ya fue respondida o descartada. Formúlela de nuevo, por favor.',
  'error.teach-form':
    'Escriba la pregunta, un signo igual y el elemento: enseñar "¿dónde nos reunimos?" = congress',
  'error.teach-no-item':
    'No he encontrado el elemento “{name}” en el plan. Basta con su id o su título. No se ha modificado nada.',
  'error.teach-several':
    'Hay varios elementos que corresponden a “{name}”: {found}. Escriba uno de ellos, por favor. No se ha modificado nada.',
};
