export const doctor = {
  'doctor.settings': 'les réglages vont ensemble',
  'doctor.settings-differ':
    'le bot en marche a été lancé avec d’autres valeurs de {names}. Relancez-le pour qu’il prenne celles d’ici.',
  'doctor.setting-misspelled':
    '{name} n’est pas un réglage et ne fait rien. Si vous vouliez dire {meant}, renommez-le.',
  'doctor.port-any': 'PORT n’est pas défini : 8787, ou tout port libre',
  'doctor.plan-file': 'le fichier du plan est illisible, et le prochain démarrage le refuse : {problem}',
  'doctor.postgres-missing':
    'le serveur n’a pas de base « {database} ». Lancez : createdb {database} (ou corrigez le nom dans DATABASE_URL)',
  'doctor.postgres-refused':
    'PostgreSQL ne laisse pas entrer cet utilisateur : {reason}. Corrigez l’utilisateur et le mot de passe dans DATABASE_URL.',
  'doctor.postgres-forbidden':
    'l’utilisateur « {user} » n’a pas le droit de créer les tables que crée un démarrage. En tant que propriétaire de la base, lancez : alter database "{database}" owner to "{user}" et grant all on schema public to "{user}"',
  'doctor.redis-password':
    'Redis ne laisse pas entrer le bot : {reason}. Mettez son mot de passe dans REDIS_URL, comme dans redis://:PASSWORD@localhost:6379 ; d’ici là, les rappels partent avec une seconde de retard au plus.',
  'doctor.slack-away': 'Slack n’a pas répondu : {problem}. Vérifiez que cette machine atteint slack.com.',
  'doctor.address-away':
    '{host} est injoignable : {reason}. Vérifiez qu’il tourne et que cette machine l’atteint, ou corrigez {setting}.',
  'doctor.heartbeat-off': 'HEARTBEAT_URL n’est pas défini',
  'doctor.node': 'Node.js {version}',
  'doctor.node-old':
    'Node.js {version} est trop ancien. Installez la version 20.12 ou une plus récente depuis https://nodejs.org.',
  'doctor.node-languages':
    'il manque à ce Node.js les données de {languages}. Installez celui de https://nodejs.org, qui les contient.',
  'doctor.files': 'congress-bot {version}, complet',
  'doctor.files-missing':
    'il manque {files} dans {folder}. Lancez « npm run build » à cet endroit, ou réinstallez le paquet.',
  'doctor.folder': '{dir} n’est accessible qu’à cet utilisateur',
  'doctor.folder-open': 'd’autres utilisateurs de cette machine peuvent lire {dir}. Lancez : chmod 700 {dir}',
  'doctor.no-data': '{dir} n’existe pas encore ; le premier démarrage le crée',
  'doctor.disk': '{megabytes, number} Mo libres',
  'doctor.disk-small':
    'il ne reste que {megabytes, number} Mo là où se trouve {dir}. Libérez de la place : disque plein, rien n’est enregistré.',
  'doctor.no-database': 'pas encore ; le premier démarrage la crée',
  'doctor.database': 'intégrée, et elle s’ouvre',
  'doctor.database-newer':
    'elle a été utilisée en dernier par une version plus récente. Installez cette version ou une suivante.',
  'doctor.database-failed':
    'elle ne s’ouvre pas : {reason}. Restaurez une sauvegarde (congress restore <fichier>), ou demandez de l’aide avec cette phrase.',
  'doctor.postgres': 'PostgreSQL {version}, à jour',
  'doctor.postgres-pending':
    'PostgreSQL {version} ; {count, plural, one {un changement de ses tables sera fait} other {# changements de ses tables seront faits}} au prochain démarrage',
  'doctor.postgres-away':
    'PostgreSQL n’est pas utilisable : {reason}. Vérifiez qu’il tourne et corrigez DATABASE_URL.',
  'doctor.clock':
    'l’horloge de cette machine et celle de {server} diffèrent de {seconds} secondes. Réglez les deux par le réseau, par exemple : timedatectl set-ntp true',
  'doctor.bot': 'en marche depuis {since} (processus {pid})',
  'doctor.bot-off': 'arrêté ; npm start le lance',
  'doctor.bot-elsewhere':
    '{count, plural, one {un autre processus a} other {# autres processus ont}} ouvert la base de données',
  'doctor.bot-other': 'le bot en marche est d’une autre version. Relancez-le, puis recommencez.',
  'doctor.bot-unready':
    'il tourne, mais ne peut pas travailler : {reason}. Les lignes de cette liste disent quoi réparer.',
  'doctor.queue-database': 'dans la base de données',
  'doctor.redis': 'Redis {version}, garde ce qu’il reçoit',
  'doctor.redis-away':
    'Redis n’est pas utilisable : {reason}. Vérifiez qu’il tourne et corrigez REDIS_URL ; d’ici là, les rappels partent avec une seconde de retard au plus.',
  'doctor.redis-silent':
    'Redis ne dit pas ses réglages. Autorisez CONFIG GET à cet utilisateur, ou vérifiez que appendonly vaut yes et maxmemory-policy noeviction.',
  'doctor.redis-setting':
    '{setting} vaut « {value} » : ainsi, Redis oublie. Lancez : redis-cli config set {setting} {wanted} (et mettez « {setting} {wanted} » dans redis.conf)',
  'doctor.slack-off': 'SLACK_BOT_TOKEN n’est pas défini',
  'doctor.slack-bot': 'espace « {workspace} », bot @{name}',
  'doctor.slack-token':
    'Slack répond « {problem} ». Recopiez SLACK_BOT_TOKEN depuis « OAuth & Permissions » sur api.slack.com/apps.',
  'doctor.slack-scopes': 'tous ceux que demande le manifeste',
  'doctor.slack-scopes-missing':
    'il manque {scopes}. Collez ce qu’affiche « congress slack manifest » sous « App Manifest », puis réinstallez l’application.',
  'doctor.slack-socket': 'le Socket Mode peut être ouvert',
  'doctor.slack-socket-problem':
    'Slack répond « {problem} ». Recréez SLACK_APP_TOKEN sous « Basic Information », avec connections:write.',
  'doctor.slack-http': 'par HTTP sur le port {port} ; seule une requête de Slack montre si elle arrive',
  'doctor.slack-channel':
    'SLACK_CHANNEL n’est pas défini : le comité n’apprend rien sur Slack. Mettez-y l’identifiant du canal.',
  'doctor.discord-off': 'DISCORD_TOKEN et DISCORD_CHANNEL ne sont pas définis',
  'doctor.discord-bot': 'bot « {name} »',
  'doctor.discord-token':
    'Discord le refuse. Régénérez-le sous Bot dans le Developer Portal, et mettez le nouveau dans DISCORD_TOKEN.',
  'doctor.discord-away':
    'Discord n’a pas répondu : {problem}. Vérifiez que cette machine atteint discord.com.',
  'doctor.discord-starts':
    'il ne reste que {remaining} connexions pour {hours} h ; à zéro, Discord annule le jeton. Trouvez pourquoi le bot redémarre, et laissez-le arrêté jusque-là.',
  'doctor.discord-intents': 'aucun qui demande une autorisation',
  'doctor.discord-permissions': 'toutes celles qu’il faut dans le salon',
  'doctor.discord-permissions-missing':
    'il manque {names}. Donnez-les au rôle du bot dans les paramètres du salon, sous Permissions.',
  'doctor.discord-commands': 'enregistrées telles quelles',
  'doctor.discord-commands-differ':
    'Discord en a d’autres que celles de cette version. Lancez : congress connect discord (ou démarrez le bot, qui le fait aussi)',
  'doctor.discord-commands-unread':
    'elles n’ont pas pu être lues : {problem}. Vérifiez DISCORD_GUILD et réinvitez le bot avec le lien de : congress connect discord',
  'doctor.places':
    '{count, plural, one {un lieu du plan est joignable} other {# lieux du plan sont joignables}} sur {platform}',
  'doctor.place': '{name} ({place}) : {why}.',
  'doctor.unreached':
    'aucun compte sur une plateforme réglée, donc pas de rappels : {names}. Reliez chaque personne : /congress people link <personne> <compte>, ou elle écrit « link ».',
  'doctor.no-plan': 'le plan n’a pas pu être lu, ou il n’y en a pas encore',
  'doctor.zones': '{zone}, données de fuseaux {version}',
  'doctor.zone':
    '{name} a « {zone} », qui n’est pas un fuseau horaire. Utilisez un nom tel que America/Sao_Paulo : /congress people edit',
  'doctor.language':
    '{name} a la langue « {locale} », que je ne parle pas ; la réponse est en anglais. Je parle : {known}. Changez-la : /congress people edit',
  'doctor.no-model': 'CONGRESS_MODEL_URL n’est pas défini',
  'doctor.model': '{model} répond',
  'doctor.model-key': '{model} refuse la clé ({reason}). Corrigez CONGRESS_MODEL_KEY.',
  'doctor.model-name':
    'il n’y a pas de {model} à cette adresse ({reason}). Corrigez CONGRESS_MODEL ou CONGRESS_MODEL_URL.',
  'doctor.model-away':
    '{model} ne répond pas ({reason}). Vérifiez qu’il tourne et corrigez CONGRESS_MODEL_URL ; en attendant, les questions reçoivent une réponse sans lui.',
  'doctor.webhook-off': 'CONGRESS_WEBHOOK_URL n’est pas défini',
  'doctor.webhook': '{count, plural, one {l’adresse prend} other {les # adresses prennent}} ce qui se passe',
  'doctor.webhook-waits':
    'une adresse ne prend pas ce qui se passe ({problem}) ; {count, plural, one {un message attend} other {# messages attendent}}. Vérifiez qu’elle fonctionne, et corrigez CONGRESS_WEBHOOK_URL.',
  'doctor.tokens-none': 'aucun programme n’en a',
  'doctor.tokens': '{count, plural, one {un est} other {# sont}} en usage',
  'doctor.token-ends':
    'le jeton « {name} » de {owner} prend fin le {day}. Cette personne en fait un nouveau avec « token add », et le met à la place de l’ancien.',
  'doctor.token-nobody':
    'le jeton « {name} » parle pour {person}, qui n’est plus dans le plan. Ôtez-le du programme qui l’a.',
  'doctor.next': '{time} : {what}, à {to}',
  'doctor.none-next': 'aucun n’attend',
  'doctor.late':
    '{count, plural, one {un aurait dû partir et n’est pas parti} other {# auraient dû partir et ne sont pas partis}}. Démarrez le bot ; s’il tourne, réparez ce que dit cette liste.',
  'doctor.done':
    '{count, plural, =0 {Rien à réparer.} one {Une chose à réparer.} other {# choses à réparer.}}',
  'start.runs': 'Marche      version {version} · {stores} · {platforms}',
  'start.off': 'À réparer   {says}',
} as const;
