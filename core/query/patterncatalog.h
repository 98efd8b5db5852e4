// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querypattern.h"

#include <QList>

#include <optional>

namespace penstock {

/// The built-in patterns, in groups as a person looks for them.
struct PatternGroup
{
    QString title;
    QList<QueryPattern> patterns;
};

/// Those of a language, each name once; a question that another language can ask too has the same name there.
/// InfluxQL's have all that aioinflux had: create_database, drop_database, …, show_tag_values_from.
QList<PatternGroup> builtInPatterns(Language language = Language::InfluxQl);

std::optional<QueryPattern> findPattern(const QList<PatternGroup> &groups, const QString &name);

} // namespace penstock
