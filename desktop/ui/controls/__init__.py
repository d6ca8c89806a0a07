"""The controls of the toolbar and the status bar."""
