import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { builtInGlossary, formsOf, type Term, themes } from '../../../server/src/core/index';

const { terms } = builtInGlossary;
const faulty = (wrong: (term: Term) => unknown): string[] => terms.filter(wrong).map(({ name }) => name);

describe('the built-in terms', () => {
  it('are all listed, each theme once', () => {
    equal(readdirSync('server/src/core/glossary/terms').length, themes.length);
    equal(new Set(themes.map(({ theme }) => theme)).size, themes.length);
    equal(terms.length, themes.flatMap(theme => theme.terms).length);
    ok(terms.length >= 400);
  });

  it('share no form', () => {
    const seen = new Map<string, string>();
    for (const term of terms)
      for (const form of formsOf(term)) {
        equal(seen.get(form), undefined, `${form}: ${term.name}`);
        seen.set(form, term.name);
      }
  });

  it('are defined in 20 to 120 characters that end as a sentence does', () => {
    deepEqual(
      faulty(({ definition: { length } }) => length < 20 || length > 120),
      [],
    );
    deepEqual(
      faulty(({ definition, note = '。' }) => !definition.endsWith('。') || !note.endsWith('。')),
      [],
    );
  });

  it('are explained by other words than their own', () => {
    deepEqual(
      faulty(term => {
        let rest = term.definition;
        for (const form of [...formsOf(term)].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(form, '');
        return rest.length < 15;
      }),
      [],
    );
  });

  it('name a source that can be looked up', () => {
    const named = /《[^》]+》|GB\/T|\d{4}年|章程|无全国统一规定|^历[年次]|统计说明$|总体方案$|测评体系》?$|简介$/;
    deepEqual(
      faulty(({ source = '' }) => !named.test(source)),
      [],
    );
    deepEqual(
      faulty(({ source = '' }) => /general|网站|日报|晚报|新华|公开报道|有关|https?:|百科|转载/.test(source)),
      [],
    );
  });

  it('expand to as many members as the name counts', () => {
    const digits = '零一二三四五六七八九';
    deepEqual(
      faulty(({ name, canonical }) => {
        const counts = [...name.replace('两', '二').replaceAll('两', '二')]
          .map(c => digits.indexOf(c))
          .filter(n => n > 0);
        if (canonical.length === 0 || !/^[一二两三四五六七八九]/.test(name)) return false;
        const sum = counts.reduce((a, b) => a + b, 0);
        return canonical.length !== counts[0] && canonical.length !== sum;
      }),
      [],
    );
    deepEqual(
      faulty(({ canonical }) => canonical.length === 1 || new Set(canonical).size < canonical.length),
      [],
    );
  });

  it('refer to terms that exist, not to themselves', () => {
    const names = new Set(terms.map(({ name }) => name));
    deepEqual(
      faulty(({ name, related }) => related.some(other => other === name || !names.has(other))),
      [],
    );
  });

  it('are kept out of words only that can lie over a form', () => {
    deepEqual(
      faulty(term => term.notIn.some(word => !formsOf(term).some(form => overlap(form, word)))),
      [],
    );
  });
});

/** Whether a word can lie over a form: it holds it, or an end of one is a beginning of the other. */
const overlap = (form: string, word: string): boolean =>
  word.includes(form) ||
  [...form].some((_, i) => word.startsWith(form.slice(i)) || word.endsWith(form.slice(0, form.length - i)));
