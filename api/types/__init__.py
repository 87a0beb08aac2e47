"""The types of the schema, one module per concept: thin shells over the values of kg."""
