"""The version of the service, as the package was installed."""

from importlib.metadata import version

API_VERSION = version("triggerpoints")
