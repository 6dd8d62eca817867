const longestLink = 500;

/** A link to evidence as it is kept, or undefined when it is not one: http or https, without a name or a password in it. */
export function parseLink(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestLink || /[\s<>"\p{C}]/u.test(trimmed) || !URL.canParse(trimmed))
    return undefined;
  const { protocol, hostname, username, password, href } = new URL(trimmed);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.includes('.') && username === '' && password === '' && href.length <= longestLink
    ? href
    : undefined;
}
