/** What is wrong in data that a user may write. */
export interface DataProblem {
  /** JSON pointer to the place: `/terms/3/aliases/0`. */
  readonly path: string;
  /** In Chinese. */
  readonly message: string;
  /** The entry holds; a part of it has no effect. */
  readonly isMild?: boolean;
}

/** What a field may hold: whether it must be there, and what is wrong with a value. */
export interface Field {
  readonly required?: boolean;
  readonly problems: (value: unknown, path: string) => readonly DataProblem[];
}

/** A field that a test of its value decides on. */
export const field = (isRight: (value: unknown) => boolean, shouldBe: string): Field => ({
  problems: (value, path) => (isRight(value) ? [] : [{ path, message: `应为${shouldBe}` }]),
});

/** The same field, which may not be missing. */
export const required = (field: Field): Field => ({ ...field, required: true });

export const line = (most: number): Field =>
  field(value => isLine(value) && [...value].length <= most, `一行文字，1至${most}字，首尾无空白`);

/** Lines without repetition. */
export const lines = (most: number): Field => ({
  problems(value, path) {
    if (!Array.isArray(value)) return [{ path, message: '应为数组' }];
    const twice = new Set(value).size < value.length ? [{ path, message: '有重复的项' }] : [];
    return [...itemProblems(value, line(most), path), ...twice];
  },
});

export const itemProblems = (values: readonly unknown[], { problems }: Field, path: string): readonly DataProblem[] =>
  values.flatMap((item, i) => problems(item, `${path}/${i}`));

/** `2021-12-25`, or a year or month. */
export const date = field(isDate, '日期，如 2021-12-25、2021-12、2021');

export const flag = field(value => typeof value === 'boolean', ' true 或 false');

export const whole = (from: number, to: number): Field =>
  field(
    value => Number.isInteger(value) && (value as number) >= from && (value as number) <= to,
    `${from}至${to}的整数`,
  );

/** A record each of whose values is such a field. */
export const recordOf = ({ problems }: Field, expected: string): Field => ({
  problems: (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, own]) => problems(own, `${path}/${pointer(key)}`))
      : [{ path, message: `应为对象：${expected}` }],
});

/** Reports an end that does not come after the beginning. */
export const periodProblems = (since: string | undefined, until: string | undefined, path: string): DataProblem[] =>
  since && until && !earlier(since, until)
    ? [{ path: `${path}/until`, message: `止于${until}，不晚于起始的${since}` }]
    : [];

/** Reports what the fields of a record are wrong in, those that are missing and those that nobody knows. */
export function check(
  value: Record<string, unknown>,
  path: string,
  fields: Readonly<Record<string, Field>>,
): readonly DataProblem[] {
  const known = Object.entries(fields).flatMap(([key, field]) => {
    if (Object.hasOwn(value, key)) return field.problems(value[key], `${path}/${key}`);
    return field.required ? [{ path, message: `缺少 ${key}` }] : [];
  });
  const unknown = Object.keys(value)
    .filter(key => !Object.hasOwn(fields, key))
    .map(key => ({ path: `${path}/${pointer(key)}`, message: `不认识的字段 ${key}` }));
  return [...known, ...unknown];
}

/** A key as a part of a JSON pointer. */
export const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line of text: no control, format or half characters, no blanks at its ends. */
export const isLine = (value: unknown): value is string =>
  typeof value === 'string' && /^(?!\s)[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+(?<!\s)$/u.test(value);

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value);
}

/** Whether one date, perhaps only a year or a month, lies before the other. */
const earlier = (since: string, until: string): boolean =>
  since.slice(0, until.length) < until || (until.length > since.length && until.startsWith(since));
