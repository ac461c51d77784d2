import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { detached } from '../../../server/src/core/text/detached';

it('a detached text is the same text, lone surrogates too', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => equal(detached(text), text)));
  const long = `\ud83d${'长'.repeat(20)}`;
  equal(detached(long), long);
});
