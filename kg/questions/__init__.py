"""Plain English in, a traceable answer out: a small grammar over intents plus the name finder.

No model and no network: the same question always gets the same bytes. What was not understood is
said, and questions that would work are offered. A "not" or an "or" is never silently ignored.
"""

from kg.questions.asking import MAX_QUESTION, Answer, ask

__all__ = ["MAX_QUESTION", "Answer", "ask"]
