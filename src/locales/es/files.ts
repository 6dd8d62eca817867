/** Lo que se dice de los archivos que se dan en una conversación y de los que acompañan una respuesta. */
export const files = {
  'file.question-unread':
    'Solo he tomado el archivo. No he respondido a lo que preguntó junto con él; por favor, pregúntelo en un mensaje aparte.',
  'error.file-needed':
    'Por favor, envíe el archivo mismo: adjúntelo a un mensaje para mí, en nuestra conversación privada o con una mención. No se ha añadido nada.',
  'error.file-interrupted':
    'Me han interrumpido mientras leía “{name}”. “documentos” muestra si se ha añadido; si no, por favor, envíelo de nuevo.',
  'error.one-file':
    'Por favor, envíe un archivo a la vez, para que pueda ver lo que afirma cada uno. No se ha añadido nada.',
  'error.file-elsewhere':
    '“{name}” no es un archivo subido, sino algo guardado en otro lugar, que no puedo obtener. Por favor, suba el archivo mismo. No se ha añadido nada.',
  'error.file-unavailable':
    'No he podido obtener “{name}”. Por favor, envíelo de nuevo dentro de un minuto. No se ha añadido nada.',
  'error.slack-scope':
    'Slack todavía no me deja leer archivos: a la aplicación le falta el permiso {scope}. Quien la administra lo añade en api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) e instala la aplicación de nuevo. No se ha añadido nada.',
  'slack.files-in-chat':
    '{count, plural, one {El archivo está en nuestra conversación privada.} other {Los archivos están en nuestra conversación privada.}}',
  'slack.files-not-sent': 'No he podido enviar {names}. Por favor, pídalo de nuevo dentro de un minuto.',
  'slack.files-scope':
    'No he podido enviar {names}: a la aplicación le falta el permiso {scope}. Quien la administra lo añade en api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) e instala la aplicación de nuevo.',
} as const;
