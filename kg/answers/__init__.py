"""What is said to a question that was understood, one function for each of :mod:`kg.intents`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kg.answers import anatomy, between, conditions, definitions, disputes, referral, techniques
from kg.answers.draft import Answerer, Asked, Call, Draft, Sentence

__all__ = ["ANSWERERS", "Asked", "Call", "Draft", "Sentence"]

ANSWERERS: Mapping[str, Answerer] = MappingProxyType(
    {
        "regions-related-to": referral.regions_related_to,
        "referral-of": referral.referral_of,
        "points-of": referral.points_of,
        "muscles-referring-to": referral.muscles_referring_to,
        "similar-muscles": referral.similar_muscles,
        "order-of-work": referral.order_of_work,
        "nerve-supply-of": anatomy.nerve_supply_of,
        "muscles-of-nerve": anatomy.muscles_of_nerve,
        "entrapments-of": anatomy.entrapments_of,
        "muscle-card": anatomy.muscle_card,
        "conditions-of": conditions.conditions_of,
        "muscles-of": conditions.muscles_of,
        "look-alikes-of": conditions.look_alikes_of,
        "symptoms-of": conditions.symptoms_of,
        "conditions-with": conditions.conditions_with,
        "what-keeps-it-going": conditions.what_keeps_it_going,
        "check-first": conditions.check_first,
        "does-it-help": techniques.does_it_help,
        "what-helps": techniques.what_helps,
        "is-it-safe": techniques.is_it_safe,
        "cautions-of": techniques.cautions_of,
        "technique-card": techniques.technique_card,
        "studied-for": techniques.studied_for,
        "path-between": between.path_between,
        "tell-apart": between.tell_apart,
        "what-is-disputed": disputes.what_is_disputed,
        "what-the-article-says": disputes.what_the_article_says,
        "what-is": definitions.what_is,
    }
)
"""By the name of the intent, which is also the name of the question in ``api/questions``."""
