import { usesEmail } from '../../settings/email-settings.ts';
import type { Check } from './context.ts';
import { type Finding, fix, ok, skipped } from './finding.ts';

/** Whether the mail server lets us in, and whether mails have links, where e-mail is set; nothing is sent. */
export const checkEmail: Check = async ({ config, words }) => {
  const { EMAIL_SMTP_URL: url = '', CONGRESS_WEB_URL: address } = config;
  if (!usesEmail(config)) return [skipped('email', words.text('doctor.email-off'))];
  const { checkServer } = await import('../../../adapters/email/index.ts');
  const { problem, isRefused } = await checkServer(url);
  const key = isRefused ? 'doctor.email-refused' : 'doctor.email-away';
  const found: Finding[] = [
    problem === undefined
      ? ok('email server', words.text('doctor.email'))
      : fix('email server', words.text(key, { problem })),
  ];
  if (address === undefined) found.push(fix('email links', words.text('doctor.email-no-page')));
  return found;
};
