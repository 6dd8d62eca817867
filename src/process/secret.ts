import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses, of so many bytes, as it may stand in an address. */
export const newSecret = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** What is kept of a secret: by it the secret is known again, and cannot be told. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
