import { remembered } from '../../text/remembered';
import { gathering } from '../gathering';
import type { Speech } from '../speech';

/** Whether the text says that it is an excerpt, beside its title or by a line of dots: its numbers may begin anywhere. */
export const isExcerpt: (speech: Speech) => boolean = remembered(
  speech => isNoted(speech) || dotsByLine(speech).length > 0,
);

function isNoted({ paragraphs }: Speech): boolean {
  let lines = 0;
  for (const { text, lead } of paragraphs) {
    if (lead.kind === 'blank') continue;
    if (++lines > top) return false;
    if (text.length <= longestNote && note.test(text)) return true;
  }
  return false;
}

const dotsByLine = gathering(({ text }) => (text.length <= longestNote && dots.test(text) ? [text] : []));
const top = 6;
const longestNote = 40;
const note = /节选|摘[要编登录]|选登/;
const dots = /^[ \t\u3000\u00a0（(]*[….．·]{2,}[ \t\u3000\u00a0）)]*$/;
