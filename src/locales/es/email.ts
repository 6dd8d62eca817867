/** What is said in mails, about addresses, and on the page that a link in a mail opens, in Spanish. */
export const email = {
  'platform.email': 'el correo electrónico',
  'email.why':
    'Recibe esto porque está en el plan de {congress} y se le avisa por correo electrónico. Cada enlace muestra primero lo que hace, y sirve una vez.',
  'email.why-committee': 'Esta lista recibe lo que el comité de {congress} debe saber.',
  'email.open': 'Abrir el plan',
  'email.mute': 'No más recordatorios',
  'place.cure.email-address':
    'Su servidor de correo no acepta nada para esa dirección. Pida la correcta y escriba: people unlink <dirección antigua>, y people link <persona> <dirección nueva>',
  'link.mail':
    'Su código es {code}. Escríbalo donde lo pidió: link {code}. Entonces los recordatorios para {name} podrán llegar a esta dirección.',
  'link.mail-once': 'Sirve una vez, hasta el {until}. Si no ha pedido nada, déjelo: no pasa nada.',
  'link.mailed':
    'He enviado un código a {address}. Escríbalo aquí: link y el código. Entonces la dirección será suya.',
  'error.mail-off':
    'Aquí no escribo correos. Quien administra el bot puede definir EMAIL_SMTP_URL y EMAIL_FROM. No se ha cambiado nada.',
  'error.mail-failed':
    'No se pudo enviar el correo a {address}. Compruebe la dirección o inténtelo de nuevo en unos minutos. No se ha cambiado nada.',
  'do.as': 'Actúa como {name}.',
  'do.once': 'El botón sirve una vez.',
  'do.old':
    'Este enlace es demasiado antiguo o ya no es para usted. Los correos más recientes tienen enlaces más recientes.',
  'do.twice': 'Esto ya estaba hecho, y contó una vez.',
  'web.door-mail': 'Su dirección de correo, si el plan la conoce',
  'web.door-mail-send': 'Enviarme un enlace',
  'web.door-mail-sent':
    'Si el plan conoce esa dirección, un enlace va de camino. Sirve una vez, en diez minutos.',
  'doctor.email-off': 'EMAIL_SMTP_URL y EMAIL_FROM no están definidos',
  'doctor.email': 'el servidor de correo me deja entrar',
  'doctor.email-refused':
    'el servidor de correo dice «{problem}». Corrija el usuario y la contraseña en EMAIL_SMTP_URL.',
  'doctor.email-away':
    'el servidor de correo no respondió: {problem}. Compruebe el host y el puerto en EMAIL_SMTP_URL.',
  'doctor.email-no-page':
    'los correos no llevan enlaces, porque CONGRESS_WEB_URL no está definido. Póngale la dirección en la que se abre la página.',
};
