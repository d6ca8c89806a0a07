"""Windows that ask or explain."""
