// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QString>

namespace penstock {

/// The text as it may be kept in a file: without the secrets that statements hold, whole or half typed. InfluxQL: what
/// follows WITH PASSWORD and SET PASSWORD FOR … = becomes a comment, so that the statement cannot be run by accident.
/// Flux: values of token, password, secret, apiKey and Authorization become empty. Both: so do passwords in addresses.
QString withoutSecrets(const QString &text, Language language);

} // namespace penstock
