import type { places as en } from '../en/places.ts';

export const places: Readonly<Record<keyof typeof en, string>> = {
  'place.closed-committee': 'No puedo escribir en el canal del comité en {platform}.',
  'place.closed-person': 'No puedo escribir a {name} en {platform}.',
  'place.unseen-committee':
    'No puedo releer el canal del comité en {platform}. Si se corta la conexión, un mensaje puede llegar allí dos veces.',
  'place.unseen-person':
    'No puedo releer mi conversación con {name} en {platform}. Si se corta la conexión, un mensaje puede llegar allí dos veces.',
  'place.waits': 'Lo que vence allí espera y sale en cuanto pueda volver a escribir.',
  'place.cure.discord-permissions':
    'En los ajustes del canal, en Permisos, dé a mi rol Ver canal, Enviar mensajes, Insertar enlaces y Adjuntar archivos.',
  'place.cure.discord-history':
    'En los ajustes del canal, en Permisos, dé a mi rol Leer el historial de mensajes.',
  'place.cure.discord-gone': 'El canal ya no existe. Ponga otro en DISCORD_CHANNEL y vuelva a iniciarme.',
  'place.cure.web-session':
    'La persona aún no ha abierto la página, o no la abre desde hace una semana. Escriba «vincular persona <persona> web» y pásele el enlace.',
  'place.cure.discord-thread': 'El hilo está archivado o bloqueado. Ábralo de nuevo, por favor.',
  'place.cure.slack-invite':
    'En el canal, escriba /invite y mi nombre. Si el canal ya no existe, ponga otro en SLACK_CHANNEL y vuelva a iniciarme.',
  'place.cure.slack-archived':
    'El canal está archivado. Restáurelo o ponga otro en SLACK_CHANNEL y vuelva a iniciarme.',
  'place.cure.slack-posting':
    'Allí solo pueden publicar algunas personas. En los ajustes del canal, en Permisos de publicación, inclúyame.',
  'place.cure.slack-scope':
    'Falta un permiso. Actualice la app con «congress slack manifest» e instálela de nuevo en el espacio de trabajo.',
  'place.cure.slack-admin':
    'El espacio de trabajo no deja entrar a la app. Pida a sus administradores que la aprueben.',
  'place.cure.proxy': 'Algo entre {platform} y yo rechaza mis peticiones. Revise el proxy o el cortafuegos.',
};
