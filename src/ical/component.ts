/** A property of jCal (RFC 7265): its name, parameters, type and values. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: unknown[],
];

/** A component of jCal: its name, properties and parts. */
export type Component = readonly [name: string, properties: readonly Property[], parts: readonly Component[]];
