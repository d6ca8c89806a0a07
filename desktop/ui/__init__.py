"""The window: widgets that send intents to the session and show the snapshots it sends back."""
