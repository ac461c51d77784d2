import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { findings, readSpeech, sectionFacts, setupOf, speechFacts, statistics } from '../../../server/src/core/index';
import { outlinedTexts } from '../outlines';

const setup = setupOf();

describe('the facts of sections', () => {
  it('are what is in them and below them', () => {
    const text =
      '青山作证\n各位委员：\n现在开会。\n一、修渠\n政协委员修渠3条。\n（一）清淤\n清淤,5公里。\n二、护堤\n堤护好了。\n';
    const facts = sectionFacts(readSpeech(text), setup);
    deepEqual(
      facts.map(({ name, depth, line, last, characters, figures, terms }) => [
        name,
        depth,
        line,
        last,
        characters,
        figures,
        terms,
      ]),
      [
        ['青山作证', 0, 0, 0, 4, 0, 0],
        ['开篇', 0, 1, 2, 8, 0, 1],
        ['一、修渠', 0, 3, 6, 19, 2, 1],
        ['（一）清淤', 1, 5, 6, 8, 1, 0],
        ['二、护堤', 0, 7, 8, 7, 0, 0],
      ],
    );
    equal(facts[3]!.findings.warning, 1);
    equal(facts[3]!.before, 23);
  });

  it('of any text fit those of the whole', () => {
    fc.assert(
      fc.property(outlinedTexts, text => {
        const speech = readSpeech(text);
        const whole = speechFacts(speech, setup);
        equal(whole.characters, statistics(speech, setup).characters);
        const { error, warning, information, hint } = whole.findings;
        equal(error + warning + information + hint, findings(speech, setup).findings.length);
        for (const facts of sectionFacts(speech, setup)) {
          ok(facts.characters <= whole.characters && facts.before + facts.characters <= whole.characters);
          ok(facts.figures <= whole.figures && facts.terms <= whole.terms);
        }
      }),
    );
  });
});
