// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/language.h"

namespace penstock {

QString languageName(Language language)
{
    switch (language) {
    case Language::Sql:
        return QStringLiteral("SQL");
    case Language::Flux:
        return QStringLiteral("Flux");
    case Language::InfluxQl:
        break;
    }
    return QStringLiteral("InfluxQL");
}

std::optional<Language> languageFromName(const QString &name)
{
    for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux}) {
        if (name.compare(languageName(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

} // namespace penstock
