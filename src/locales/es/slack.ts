import type { slack as en } from '../en/slack.ts';

/** Lo que dice el bot en Slack en torno a sus propios mensajes. */
export const slack: Readonly<Record<keyof typeof en, string>> = {
  'slack.empty': 'Un mensaje del bot del congreso',
  'slack.page': 'Página {number} de {count}',
  'slack.cut': 'Hay más de lo que cabe aquí. Pida una lista más corta, como “plazos semana”.',
  'slack.ways':
    'Aquí en Slack: /congress y un comando · mencióneme con un comando o una pregunta · escríbame en privado · pulse un botón o abra mi pestaña Inicio. Donde no se ofrece /congress, como en los canales compartidos con otra organización, mencióneme.',
  'slack.form-title': 'Congreso',
  'slack.submit': 'Guardar',
  'slack.close': 'Cancelar',
  'slack.choose': 'Elija…',
  'slack.search': 'Escriba para buscar',
  'slack.form-needed': 'Falta algo: {fields}',
  'slack.open-form': 'Rellenar el formulario',
  'slack.date-pick': '{label} (día)',
  'slack.date-words': '{label} (con palabras)',
  'slack.date-hour': '{label} (hora)',
  'slack.date-hint': 'En lugar del día y la hora: {examples}.',
  'slack.required': 'Este dato es necesario.',
  'slack.not-person': 'El plan no conoce esta cuenta. La Secretaría puede vincularla.',
  'slack.home-settings': 'Su configuración',
  'slack.home-language': 'Idioma',
  'slack.home-zone': 'Zona horaria',
  'slack.home-quiet': 'Horas de silencio',
  'slack.home-reminders': 'Recordatorios',
  'slack.home-help': 'Ayuda',
  'slack.working': 'está mirando el plan…',
  'slack.step-proposed':
    'Un flujo de trabajo propone un plazo: {title}, para {due}. Se añade en cuanto pulse.',
  'slack.step-add': 'Añadirlo',
  'slack.step-nobody': 'Aquí no se llega a nadie que lleve el plan.',
  'slack.step-unknown': 'El plan no tiene ningún plazo «{title}».',
  'slack.installed':
    'El bot del congreso está instalado. A continuación, invítelo al canal del comité y escriba /congress help.',
  'slack.not-installed':
    'El bot del congreso no se ha instalado. No se ha guardado nada; puede empezar de nuevo.',
};
