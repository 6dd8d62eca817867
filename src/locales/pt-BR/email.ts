/** What is said in mails, about addresses, and on the page that a link in a mail opens, in Portuguese. */
export const email = {
  'platform.email': 'o e-mail',
  'email.why':
    'Você recebe isto porque está no plano de {congress} e é por e-mail que é avisado. Cada link mostra primeiro o que faz, e funciona uma vez.',
  'email.why-committee': 'Esta lista recebe o que a comissão de {congress} deve saber.',
  'email.open': 'Abrir o plano',
  'email.mute': 'Sem mais lembretes',
  'place.cure.email-address':
    'O servidor de e-mail não aceita nada para esse endereço. Peça o certo e escreva: people unlink <endereço antigo>, e people link <pessoa> <endereço novo>',
  'link.mail':
    'Seu código é {code}. Digite-o onde o pediu: link {code}. Então os lembretes para {name} podem vir a este endereço.',
  'link.mail-once': 'Funciona uma vez, até {until}. Se você não pediu nada, deixe estar: nada acontece.',
  'link.mailed': 'Enviei um código para {address}. Digite-o aqui: link e o código. Então o endereço é seu.',
  'error.mail-off':
    'Não escrevo e-mails aqui. Quem administra o bot pode definir EMAIL_SMTP_URL e EMAIL_FROM. Nada foi alterado.',
  'error.mail-failed':
    'Não foi possível enviar o e-mail para {address}. Confira o endereço ou tente de novo em alguns minutos. Nada foi alterado.',
  'do.as': 'Você age como {name}.',
  'do.once': 'O botão funciona uma vez.',
  'do.old': 'Este link é antigo demais ou não é mais para você. E-mails mais novos têm links mais novos.',
  'do.twice': 'Isto já estava feito, e contou uma vez.',
  'web.door-mail': 'Seu endereço de e-mail, se o plano o conhece',
  'web.door-mail-send': 'Enviar um link para mim',
  'web.door-mail-sent':
    'Se o plano conhece esse endereço, um link está a caminho. Funciona uma vez, em dez minutos.',
  'doctor.email-off': 'EMAIL_SMTP_URL e EMAIL_FROM não estão definidos',
  'doctor.email': 'o servidor de e-mail me deixa entrar',
  'doctor.email-refused':
    'o servidor de e-mail diz “{problem}”. Corrija o usuário e a senha em EMAIL_SMTP_URL.',
  'doctor.email-away':
    'o servidor de e-mail não respondeu: {problem}. Confira o host e a porta em EMAIL_SMTP_URL.',
  'doctor.email-no-page':
    'os e-mails não têm links, porque CONGRESS_WEB_URL não está definido. Ponha nele o endereço em que se abre a página.',
};
