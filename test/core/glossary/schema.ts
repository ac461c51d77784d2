/** The part of JSON Schema draft-07 that the schema of glossaries uses. */
interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Whether data fit a schema; a keyword that is not known here is an error. */
export function fits(data: unknown, schema: object, root: object = schema): boolean {
  return Object.entries(schema).every(([keyword, value]) => {
    const check = keywords[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(data, value, schema, root);
  });
}

/** `value` is what the schema says under the keyword. */
// biome-ignore lint/suspicious/noExplicitAny: each keyword has a value of its own type
type Check = (data: unknown, value: any, schema: Schema, root: Schema) => boolean;

const annotation: Check = () => true;

const keywords: Record<string, Check> = {
  $schema: annotation,
  title: annotation,
  description: annotation,
  definitions: annotation,
  defaultSnippets: annotation,
  properties: annotation, // read by additionalProperties, which stands beside it
  $ref: (data, ref: string, _, root) => fits(data, root.definitions![ref.replace('#/definitions/', '')]!, root),
  allOf: (data, all: Schema[], _, root) => all.every(one => fits(data, one, root)),
  anyOf: (data, any: Schema[], _, root) => any.some(one => fits(data, one, root)),
  enum: (data, values: unknown[]) => values.includes(data),
  type: (data, type: string) =>
    type === 'integer'
      ? Number.isInteger(data)
      : (Array.isArray(data) ? 'array' : data === null ? 'null' : typeof data) === type,
  minimum: (data, least: number) => typeof data !== 'number' || data >= least,
  maximum: (data, most: number) => typeof data !== 'number' || data <= most,
  required: (data, names: string[]) => !isObject(data) || names.every(name => Object.hasOwn(data, name)),
  additionalProperties: (data, others: boolean | Schema, { properties = {} }, root) =>
    !isObject(data) ||
    Object.entries(data).every(([name, value]) => {
      if (Object.hasOwn(properties, name)) return fits(value, properties[name]!, root);
      return typeof others === 'boolean' ? others : fits(value, others, root);
    }),
  items: (data, items: Schema, _, root) => !Array.isArray(data) || data.every(item => fits(item, items, root)),
  uniqueItems: (data, unique: boolean) => !unique || !Array.isArray(data) || new Set(data).size === data.length,
  minLength: (data, least: number) => typeof data !== 'string' || [...data].length >= least,
  maxLength: (data, most: number) => typeof data !== 'string' || [...data].length <= most,
  pattern: (data, pattern: string) => typeof data !== 'string' || new RegExp(pattern, 'u').test(data),
};

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
