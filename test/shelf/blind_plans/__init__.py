"""The plans of the blind shelf: their words, and by hand beside them what a careful officer makes of each action."""

from . import ashlingford, brackenshire, dunlow, kelderby, oldmere, penmarrow, tarnbridge, wexmoor

ORDER = (wexmoor, oldmere, kelderby, brackenshire, ashlingford, tarnbridge, penmarrow, dunlow)
PLANS = [each.PLAN for each in ORDER]
