"""The knowledge graph as a GraphQL service: names for what :mod:`kg` answers, and no more."""
