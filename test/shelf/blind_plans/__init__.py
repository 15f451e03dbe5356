"""The plans of the blind shelf: their words, and by hand beside them what a careful officer makes of each action."""

from . import (
    ashlingford,
    brackenshire,
    dunlow,
    ebbworth_sar,
    haddlesey,
    kelderby,
    oldmere,
    osterby_hospital,
    penmarrow,
    pennarrow_community,
    ravensgarth,
    stourhaven_jtai,
    tarnbridge,
    vellingham_focused,
    wexmoor,
)

ORDER = (wexmoor, oldmere, kelderby, brackenshire, ashlingford, tarnbridge, penmarrow, dunlow)
PLANS = [each.PLAN for each in ORDER]
# Written for a last measure; nothing was mended for them.
UNSEEN = (osterby_hospital, vellingham_focused, stourhaven_jtai, ebbworth_sar, pennarrow_community)
PLANS_BY_ROW = [each.p for each in (haddlesey, ravensgarth, *UNSEEN)]
