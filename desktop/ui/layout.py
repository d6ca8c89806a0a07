"""The sizes that the window and its panels go by, in pixels."""

FIRST_SIZE = (1600, 950)
"""Of a window that was never open before; less where the screen has less."""

NARROW = 1200
"""Windows narrower than this have no room for a panel on the left."""
