import { TextDecoder } from 'node:util';
import { DOMParser } from '@xmldom/xmldom';

/** The root of an XML part. @throws {Error} when it is not well-formed */
export function parseXml(bytes: Uint8Array): Element {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const parser = new DOMParser({
    errorHandler: { warning: () => undefined, error: fail, fatalError: fail },
  });
  const root = parser.parseFromString(new TextDecoder().decode(bytes), 'text/xml')?.documentElement;
  return root ?? fail('no element');
}

/** The elements directly inside. */
export function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Element);
  return found;
}

/** The first element directly inside with that name; names are without their prefix. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element).find(({ localName }) => localName === name);

/** An attribute by its name without prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (let at = 0; element && at < element.attributes.length; at++) {
    const attribute = element.attributes.item(at);
    if (attribute?.localName === name) return attribute.value;
  }
  return undefined;
}
