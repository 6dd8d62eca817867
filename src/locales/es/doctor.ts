export const doctor = {
  'doctor.settings': 'los ajustes son coherentes entre sí',
  'doctor.settings-differ':
    'el bot en marcha se inició con otros valores de {names}. Reinícielo para que tome los de aquí.',
  'doctor.setting-misspelled':
    '{name} no es ningún ajuste y no hace nada. Si quería decir {meant}, cámbiele el nombre.',
  'doctor.port-any': 'PORT no está definida: 8787, o cualquiera que esté libre',
  'doctor.plan-file': 'el archivo del plan no se puede leer y el próximo inicio lo rechaza: {problem}',
  'doctor.postgres-missing':
    'el servidor no tiene la base de datos “{database}”. Ejecute: createdb {database} (o corrija el nombre en DATABASE_URL)',
  'doctor.postgres-refused':
    'PostgreSQL no deja entrar a este usuario: {reason}. Corrija el usuario y la contraseña en DATABASE_URL.',
  'doctor.postgres-forbidden':
    'el usuario “{user}” no puede crear las tablas que crea el inicio. Como propietario de la base, ejecute: alter database "{database}" owner to "{user}" y grant all on schema public to "{user}"',
  'doctor.redis-password':
    'Redis no deja entrar al bot: {reason}. Ponga su contraseña en REDIS_URL, como en redis://:PASSWORD@localhost:6379; mientras, los recordatorios salen hasta un segundo tarde.',
  'doctor.slack-away': 'Slack no respondió: {problem}. Compruebe que esta máquina llega a slack.com.',
  'doctor.address-away':
    'no se llega a {host}: {reason}. Compruebe que está en marcha y que esta máquina llega hasta allí, o corrija {setting}.',
  'doctor.heartbeat-off': 'HEARTBEAT_URL no está definida',
  'doctor.node': 'Node.js {version}',
  'doctor.node-old':
    'Node.js {version} es demasiado antiguo. Instale la 20.12 o una posterior desde https://nodejs.org.',
  'doctor.node-languages':
    'a este Node.js le faltan los datos de {languages}. Instale el de https://nodejs.org, que los tiene.',
  'doctor.files': 'congress-bot {version}, completo',
  'doctor.files-missing':
    'falta {files} en {folder}. Ejecute “npm run build” ahí o instale de nuevo el paquete.',
  'doctor.folder': '{dir} es solo de este usuario',
  'doctor.folder-open': 'otros usuarios de esta máquina pueden ver {dir}. Ejecute: chmod 700 {dir}',
  'doctor.no-data': '{dir} aún no existe; el primer inicio la crea',
  'doctor.disk': '{megabytes, number} MB libres',
  'doctor.disk-small':
    'solo quedan {megabytes, number} MB libres donde está {dir}. Haga sitio: con el disco lleno no se guarda nada.',
  'doctor.no-database': 'aún no hay; el primer inicio la crea',
  'doctor.database': 'integrada, y se abre',
  'doctor.database-newer':
    'la usó por última vez una versión más nueva. Instale esa versión o una posterior.',
  'doctor.database-failed':
    'no se abre: {reason}. Restaure una copia (congress restore <archivo>) o pida ayuda con esta frase.',
  'doctor.postgres': 'PostgreSQL {version}, al día',
  'doctor.postgres-pending':
    'PostgreSQL {version}; {count, plural, one {un cambio en sus tablas se hará} other {# cambios en sus tablas se harán}} en el próximo inicio',
  'doctor.postgres-away':
    'PostgreSQL no se puede usar: {reason}. Compruebe que está en marcha y corrija DATABASE_URL.',
  'doctor.clock':
    'el reloj de esta máquina y el de {server} difieren en {seconds} segundos. Ajuste los dos por la red, por ejemplo: timedatectl set-ntp true',
  'doctor.bot': 'en marcha desde {since} (proceso {pid})',
  'doctor.bot-off': 'parado; npm start lo inicia',
  'doctor.bot-elsewhere':
    '{count, plural, one {otro proceso tiene} other {otros # procesos tienen}} abierta la base de datos',
  'doctor.bot-other': 'el bot en marcha es de otra versión. Reinícielo y ejecute esto de nuevo.',
  'doctor.bot-unready':
    'está en marcha y no puede trabajar: {reason}. Las líneas de esta lista dicen qué arreglar.',
  'doctor.queue-database': 'en la base de datos',
  'doctor.redis': 'Redis {version}, conserva lo que recibe',
  'doctor.redis-away':
    'Redis no se puede usar: {reason}. Compruebe que está en marcha y corrija REDIS_URL; mientras, los recordatorios salen hasta un segundo tarde.',
  'doctor.redis-silent':
    'Redis no dice sus ajustes. Permita CONFIG GET a este usuario o compruebe que appendonly es yes y maxmemory-policy es noeviction.',
  'doctor.redis-setting':
    '{setting} es “{value}”, y así Redis olvida. Ejecute: redis-cli config set {setting} {wanted} (y ponga “{setting} {wanted}” en redis.conf)',
  'doctor.slack-off': 'SLACK_BOT_TOKEN no está puesto',
  'doctor.slack-bot': 'espacio “{workspace}”, bot @{name}',
  'doctor.slack-token':
    'Slack dice “{problem}”. Copie de nuevo SLACK_BOT_TOKEN de “OAuth & Permissions” en api.slack.com/apps.',
  'doctor.slack-scopes': 'todos los que pide el manifiesto',
  'doctor.slack-scopes-missing':
    'falta {scopes}. Pegue lo que muestra “congress slack manifest” en “App Manifest” e instale de nuevo la aplicación.',
  'doctor.slack-socket': 'Socket Mode se puede abrir',
  'doctor.slack-socket-problem':
    'Slack dice “{problem}”. Cree de nuevo SLACK_APP_TOKEN en “Basic Information”, con connections:write.',
  'doctor.slack-http': 'por HTTP en el puerto {port}; solo una petición de Slack muestra si llega',
  'doctor.slack-channel':
    'SLACK_CHANNEL no está puesto, y al comité no se le dice nada en Slack. Ponga el id del canal.',
  'doctor.discord-off': 'DISCORD_TOKEN y DISCORD_CHANNEL no están puestos',
  'doctor.discord-bot': 'bot “{name}”',
  'doctor.discord-token':
    'Discord no lo acepta. Genere otro en Bot, en el Developer Portal, y póngalo en DISCORD_TOKEN.',
  'doctor.discord-away': 'Discord no respondió: {problem}. Compruebe que esta máquina llega a discord.com.',
  'doctor.discord-starts':
    'solo quedan {remaining} conexiones para {hours} h; cuando se acaban, Discord anula el token. Averigüe por qué se reinicia el bot y déjelo parado hasta entonces.',
  'doctor.discord-intents': 'ninguno que exija permiso',
  'doctor.discord-permissions': 'todos los necesarios en el canal',
  'doctor.discord-permissions-missing':
    'falta {names}. Déselo al rol del bot en los ajustes del canal, en Permisos.',
  'doctor.discord-commands': 'registrados tal como son',
  'doctor.discord-commands-differ':
    'Discord tiene otros que los de esta versión. Ejecute: congress connect discord (o inicie el bot, que también lo hace)',
  'doctor.discord-commands-unread':
    'no se pudieron leer: {problem}. Revise DISCORD_GUILD e invite de nuevo al bot con el enlace de: congress connect discord',
  'doctor.places':
    '{count, plural, one {se llega a un lugar} other {se llega a # lugares}} del plan en {platform}',
  'doctor.place': '{name} ({place}): {why}.',
  'doctor.unreached':
    'sin cuenta en ninguna plataforma puesta, y por tanto sin recordatorios: {names}. Vincule a cada uno: /congress people link <persona> <cuenta>, o la persona escribe “link”.',
  'doctor.no-plan': 'el plan no se pudo leer, o aún no hay',
  'doctor.zones': '{zone}, datos de husos {version}',
  'doctor.zone':
    '{name} tiene “{zone}”, que no es un huso horario. Use un nombre como America/Sao_Paulo: /congress people edit',
  'doctor.language':
    '{name} tiene el idioma “{locale}”, que no hablo; se le responde en inglés. Hablo: {known}. Cámbielo: /congress people edit',
  'doctor.no-model': 'CONGRESS_MODEL_URL no está puesto',
  'doctor.model': '{model} responde',
  'doctor.model-key': '{model} rechaza la clave ({reason}). Corrija CONGRESS_MODEL_KEY.',
  'doctor.model-name':
    'no hay {model} en esa dirección ({reason}). Corrija CONGRESS_MODEL o CONGRESS_MODEL_URL.',
  'doctor.model-away':
    '{model} no responde ({reason}). Compruebe que está en marcha y corrija CONGRESS_MODEL_URL; mientras, las preguntas se responden sin él.',
  'doctor.webhook-off': 'CONGRESS_WEBHOOK_URL no está definido',
  'doctor.webhook':
    '{count, plural, one {la dirección acepta} other {las # direcciones aceptan}} lo que pasa',
  'doctor.webhook-waits':
    'una dirección no acepta lo que pasa ({problem}); {count, plural, one {un mensaje espera} other {# mensajes esperan}}. Compruebe que funciona, y corrija CONGRESS_WEBHOOK_URL.',
  'doctor.tokens-none': 'ningún programa tiene uno',
  'doctor.tokens': '{count, plural, one {hay uno} other {hay #}} en uso',
  'doctor.token-ends':
    'la clave «{name}» de {owner} acaba el {day}. Haga otra con «token add» y póngala en lugar de la antigua.',
  'doctor.token-nobody':
    'la clave «{name}» habla por {person}, que ya no está en el plan. Quítela del programa que la tiene.',
  'doctor.next': '{time}: {what}, para {to}',
  'doctor.none-next': 'ninguno espera',
  'doctor.late':
    '{count, plural, one {uno debería haber salido y no salió} other {# deberían haber salido y no salieron}}. Inicie el bot; si está en marcha, arregle lo que dice esta lista.',
  'doctor.done':
    '{count, plural, =0 {Nada que arreglar.} one {Una cosa que arreglar.} other {# cosas que arreglar.}}',
  'start.runs': 'Ejecución   versión {version} · {stores} · {platforms}',
  'start.off': 'A arreglar  {says}',
} as const;
