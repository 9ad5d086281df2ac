"""Superset for readers on this machine: the season's export, no sign-in, nothing from elsewhere."""

import os
import secrets

SECRET_KEY = secrets.token_urlsafe(42)

# Who has not signed in sees every chart, and may draw more.
AUTH_ROLE_PUBLIC = "Alpha"

# Superset's pages hold a pixel that counts installations; with this the browser refuses it.
TALISMAN_CONFIG = {
    "content_security_policy": {
        "base-uri": ["'self'"],
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "object-src": "'none'",
        "script-src": ["'self'", "'strict-dynamic'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "worker-src": ["'self'", "blob:"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}


def DB_CONNECTION_MUTATOR(uri, params, *_):  # noqa: N802
    """Lets DuckDB find the files that the datasets name."""
    if uri.drivername == "duckdb":
        search = {"file_search_path": os.environ["ASCENSO_DB_EXPORT"]}
        params.setdefault("connect_args", {})["config"] = search
    return uri, params
