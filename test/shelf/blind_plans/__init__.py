"""The plans of the blind shelf: their words, and by hand beside them what a careful officer makes of each action."""

from . import brackenshire, kelderby, oldmere, wexmoor

PLANS = [each.PLAN for each in (wexmoor, oldmere, kelderby, brackenshire)]
