"""The reading area: articles side by side, their marks, and the ribbons between them."""
