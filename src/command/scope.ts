/** How much a program may do in somebody's name: read what they may read, or change what they may change as well. */
export const scopes = ['read', 'change'] as const;
export type Scope = (typeof scopes)[number];
