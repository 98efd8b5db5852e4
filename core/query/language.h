// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace penstock {

/// What a query is written in.
enum class Language { InfluxQl, Sql, Flux };

/// "InfluxQL", "SQL", "Flux".
QString languageName(Language language);

/// From the name, in any letter case.
std::optional<Language> languageFromName(const QString &name);

} // namespace penstock
