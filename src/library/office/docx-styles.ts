import { attributeOf, childOf, childrenOf } from './xml.ts';

/** What a style, or the properties of a run or paragraph, say about how text is to be read. */
export type Reading = { isHidden?: boolean; isStruck?: boolean; level?: number };

/** A switch that is there is on, unless it says otherwise. */
const isOn = (properties: Element | undefined, name: string): boolean | undefined => {
  const found = childOf(properties, name);
  return found && !['0', 'false', 'off'].includes(attributeOf(found, 'val') ?? '');
};

/** What the properties of a run say of it by themselves. */
export function runReading(properties: Element | undefined): Reading {
  const isHidden = isOn(properties, 'vanish');
  const isStruck = isOn(properties, 'strike') ?? isOn(properties, 'dstrike');
  return { ...(isHidden !== undefined && { isHidden }), ...(isStruck !== undefined && { isStruck }) };
}

/** The level of a heading, from 1, by the outline level that the properties of a paragraph give. */
function levelOf(properties: Element | undefined): number | undefined {
  const outline = attributeOf(childOf(properties, 'outlineLvl'), 'val');
  return outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined;
}

/** What each style of `word/styles.xml` says, by its id; what it does not say is from the style it is based on. */
export function readStyles(root: Element | undefined): (id: string | undefined) => Reading {
  const styles = new Map(
    (root ? childrenOf(root) : [])
      .filter(({ localName }) => localName === 'style')
      .map((style) => [attributeOf(style, 'styleId'), style]),
  );
  const known = new Map<string, Reading>();
  return function readingOf(id): Reading {
    const style = styles.get(id);
    if (id === undefined || !style) return {};
    const made = known.get(id);
    if (made) return made;
    // A style that is based on itself ends here.
    known.set(id, {});
    const name = attributeOf(childOf(style, 'name'), 'val') ?? '';
    const named = /^heading (\d)$/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
    const level = named ? Number(named) : levelOf(childOf(style, 'pPr'));
    const reading = {
      ...readingOf(attributeOf(childOf(style, 'basedOn'), 'val')),
      ...runReading(childOf(style, 'rPr')),
      ...(level !== undefined && { level }),
    };
    known.set(id, reading);
    return reading;
  };
}
