/** Reports of our own with one blocker that stands, each told in another way. */
export const REPORTS: Readonly<Record<string, string>> = {
  'a list below a heading':
    '# Week 7\n\n**Date:** 2026-01-16\n**Status:** In progress\n\n## Done\n\n- [x] Painted the pier\n\n## Blockers\n\n- The pay desk is down\n\n## Next steps\n\n- Mend the rope\n',
  'a list below a label': '# Week 7\n\nWe painted the pier.\n\n**Blockers:**\n\n- The pay desk is down\n\n**Next:**\n\n- Mend the rope\n',
  'a label': '# Week 7\n\n## Pier\n\nWe painted the pier.\n\n**Blocker:** The pay desk is down\n',
  'a label in a list': '# Week 7\n\n- Done: painted the pier\n- Blocker: the pay desk is down\n- Next: mend the rope\n',
  'a table':
    '# Week 7\n\n## Blockers\n\n| Blocker | Owner | Status |\n| --- | --- | --- |\n| The pay desk is down | Ann | Open |\n\n## Next steps\n\n- Mend the rope\n',
  'numbered headings': '# Week 7\n\n## Blockers\n\n### 1. The pay desk is down\n\nNobody can pay.\n\n## Next steps\n\n- Mend the rope\n',
  'a heading that is one': '# Week 7\n\n## Pier\n\n- ✅ Painted\n\n## Blocker: The pay desk is down\n\nNobody can pay.\n',
  'a page of blockers': '# Launch blockers\n\n- [x] No lamp on the pier\n- [ ] The pay desk is down\n',
  'prose below a heading':
    '# Week 7\n\n## Blockers\n\nThe pay desk is down since Monday, and nobody can pay.\n\n## Next steps\n\n- Mend the rope\n',
  'a list with details':
    '# Week 7\n\n## Current blockers\n\n- **The pay desk is down**\n  - Impact: nobody can pay\n  - Owner: Ann\n\n## Next steps\n\n- Mend the rope\n',
  'a stand-up':
    '# Daily of 2026-01-16\n\n## Ann\n\n**Yesterday**\n\n- Painted the pier\n\n**Today**\n\n- The rope\n\n**Blockers**\n\n- The pay desk is down\n',
  'risks beside it': '# Week 7\n\n## Blockers and risks\n\n- The pay desk is down\n\n## Done\n\n- ✅ The pier is painted\n',
  'what is blocked': '# Week 7\n\n## Blocked\n\n- The move of the pay desk is waiting for a permit\n\n## Next steps\n\n- Mend the rope\n',
  'a tag': '# Week 7\n\n## Findings\n\n- The pay desk is down (BLOCKER)\n- The rope is thin\n',
}
