import { type APIComponentInContainer, type APITextDisplayComponent, ComponentType } from 'discord.js';

/** A part of a message on its way to Discord: a text, or a component with what it counts against the limits. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'component'; component: APIComponentInContainer; components: number; characters: number };

/** What is left of a message's components and characters. */
export type Room = { components: number; characters: number };

export const textPiece = (text: string): Piece[] => (text.trim() === '' ? [] : [{ kind: 'text', text }]);

const sizeOf = (piece: Piece): Room =>
  piece.kind === 'text' ? { components: 1, characters: piece.text.length + 1 } : piece;

/** The room that is left after pieces; negative when they do not fit. */
export const roomAfter = (room: Room, pieces: readonly Piece[]): Room =>
  pieces.map(sizeOf).reduce(
    (left, size) => ({
      components: left.components - size.components,
      characters: left.characters - size.characters,
    }),
    room,
  );

export const fits = (room: Room): boolean => room.components >= 0 && room.characters >= 0;

/** The pieces from the start that fit; a text that does not is dropped whole, so that no markdown is cut open. */
export function fitting(pieces: readonly Piece[], room: Room): Piece[] {
  const kept: Piece[] = [];
  let left = room;
  for (const piece of pieces) {
    const after = roomAfter(left, [piece]);
    if (!fits(after)) continue;
    kept.push(piece);
    left = after;
  }
  return kept;
}

export const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

export const componentOf = (piece: Piece): APIComponentInContainer =>
  piece.kind === 'component' ? piece.component : textDisplay(piece.text);

/** The components of pieces; texts that follow one another become one. */
export function componentsOf(pieces: readonly Piece[]): APIComponentInContainer[] {
  const made: APIComponentInContainer[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (piece.kind === 'text' && last?.type === ComponentType.TextDisplay)
      made[made.length - 1] = textDisplay(`${last.content}\n${piece.text}`);
    else made.push(componentOf(piece));
  }
  return made;
}
