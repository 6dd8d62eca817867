import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonIdLimit, decodeButton, encodeButton } from '../../src/command/button-id.ts';

const command = fc.constantFrom('deadline done', 'more time', 'request agree');
const option = fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 8 }));

describe('a button id', () => {
  it('reads back as the command and the options it was made from', () => {
    const button = { command: 'deadline done', options: { deadline: 'theme-5-paper' } };
    expect(encodeButton(button)).toBe('c1:deadline done:deadline=theme-5-paper');
    expect(decodeButton(encodeButton(button))).toEqual(button);
  });

  it('keeps any text that fits, its own separators among them', () => {
    fc.assert(
      fc.property(command, fc.array(option, { maxLength: 2 }), (name, pairs) => {
        const options = Object.fromEntries(pairs);
        const long = Buffer.byteLength(encodeURIComponent(JSON.stringify(options))) > 60;
        fc.pre(!long && !Object.hasOwn(options, '__proto__'));
        expect(decodeButton(encodeButton({ command: name, options }))).toEqual({ command: name, options });
      }),
    );
  });

  it('is refused when it is longer than every platform keeps', () => {
    const options = { deadline: 'x'.repeat(buttonIdLimit) };
    expect(() => encodeButton({ command: 'deadline done', options })).toThrow(RangeError);
  });

  it.each(['', 'c1', 'c0:help:', 'c1::', 'c1:help', 'c1:help:x', 'c1:help:a=b:c', 'c1:help:=b'])(
    'is nothing when this program did not write it: %j',
    (id) => {
      expect(decodeButton(id)).toBeUndefined();
    },
  );

  it('never throws on what a platform hands over', () => {
    fc.assert(fc.property(fc.string(), (id) => void decodeButton(`c1:${id}`)));
  });

  it('takes a prototype key as plain data', () => {
    const decoded = decodeButton('c1:help:__proto__=x');
    expect(Object.hasOwn(decoded?.options ?? {}, '__proto__')).toBe(true);
  });
});
