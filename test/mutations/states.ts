/** What a status cell or line may say of a blocker that stands: a denial, a wish, a doubt, a part. */
export const CELLS = [
  ...['cannot be resolved', 'never resolved', 'not closed', 'must be resolved', 'to be closed', 'expected to be resolved', 'partly fixed'],
  ...['no longer mitigated', 'fixed on A but not on B', '90% resolved', 'resolved?', 'Resolved: no', 'not ✅', 'New', 'Submitted', 'Open', 'open'],
  ...['In progress', 'waiting for Bob', '', '-', 'TBD', '?', '❌', '🔴', 'unresolved', 'pending', 'fix in review', 'hopefully fixed tomorrow'],
  ...['should be resolved by Friday', 'not yet resolved', 'nearly done', 'almost resolved', 'half done', 'resolved for some', 'reopened'],
  ...['resolved in part', 'maybe fixed', 'fixed, then broke again', 'Done? No.', 'not done', 'Not Started', 'will be fixed next week', '🟡', '⏳ waiting'],
  ...['isn’t fixed', "isn't fixed", 'far from done', 'nothing done', 'needs to be fixed', 'if fixed, close', 'fixed in theory', 'done 0 of 3', '1/3 fixed'],
  ...['would be fixed by an update', 'fix planned', 'Blocked', '**Open**', '~~done~~ open', '~~resolved~~', 'resolved (not really)', 'done ❌', 'Ann to close it'],
  ...['closed by mistake', 'fix was reverted', 'was fixed, is back', 'hard to fix', 'TODO', 'ongoing', 'on hold', 'escalated', 'in review', 'under investigation'],
] as const

/** What may stand behind the words of a blocker that stands. */
export const TAILS = [
  ...['(not resolved)', '— cannot be resolved before May', '(partly fixed)', '- still open', '(resolved?)', '— to be fixed by Ann', '(not done)'],
  ...['; we hope it is resolved soon', '(waiting for Bob)', '(see #12)', '(high)', '— fixed on staging but not in production', '[P1]'],
  ...['(Ann, 2026-02-01)', '(fix in progress)', '— not fixed', '(open)', '| Ann', '(unresolved)', '→ Ann asks Bob', '(done: 1 of 3)', '(2026-01-15)'],
  ...['— no fix yet', ', and nothing is done', '(ETA Friday)', '(90% resolved)', '— will be resolved next week', '(should be closed by Monday)'],
  ...['– reopened', '(was fixed, is back)', '— done when Bob calls', '(if fixed, tell Ann)', '(until it is resolved, nobody can go on)', '✗', '(to do)'],
] as const
