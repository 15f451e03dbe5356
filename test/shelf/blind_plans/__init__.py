"""The plans of the blind shelf: their words, and by hand beside them what a careful officer makes of each action."""

from . import (
    ashlingford,
    brackenshire,
    dunlow,
    haddlesey,
    kelderby,
    oldmere,
    penmarrow,
    ravensgarth,
    tarnbridge,
    wexmoor,
)

ORDER = (wexmoor, oldmere, kelderby, brackenshire, ashlingford, tarnbridge, penmarrow, dunlow)
PLANS = [each.PLAN for each in ORDER]
PLANS_BY_ROW = [each.p for each in (haddlesey, ravensgarth)]
