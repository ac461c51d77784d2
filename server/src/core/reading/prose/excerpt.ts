import { remembered } from '../../text/remembered';
import type { Speech } from '../speech';

/** Whether the text says that it is an excerpt, beside its title or by a line of dots: its numbers may begin anywhere. */
export const isExcerpt: (speech: Speech) => boolean = remembered(({ paragraphs }) => {
  let lines = 0;
  for (const { text, lead } of paragraphs) {
    if (lead.kind === 'blank') continue;
    if (++lines <= top && text.length <= longestNote && note.test(text)) return true;
    if (text.length <= longestNote && dots.test(text)) return true;
  }
  return false;
});
const top = 6;
const longestNote = 40;
const note = /节选|摘[要编登录]|选登/;
const dots = /^[ \t\u3000\u00a0（(]*[….．·]{2,}[ \t\u3000\u00a0）)]*$/;
