/** An address as people type it: one that mail systems take without quotes. */
const pattern =
  /^[a-z0-9](?:[\w.!#$%&'*+/=?^`{|}~-]{0,62}[\w!#$%&'*+/=?^`{|}~-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/** An e-mail address in the one way in which it is kept, in small letters; undefined when it is none. */
export function parseAddress(typed: string): string | undefined {
  const address = typed
    .trim()
    .replace(/^(?:email|mailto):/i, '')
    .toLowerCase();
  return address.length <= 100 && pattern.test(address) && !address.includes('..') ? address : undefined;
}

/** The account of the plan that an address is. */
export const accountOfAddress = (address: string): string => `email:${address}`;

/** The address of an account; undefined for one of another platform. */
export const addressOfAccount = (account: string): string | undefined =>
  account.startsWith('email:') ? parseAddress(account) : undefined;
