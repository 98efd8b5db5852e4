// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querypattern.h"

#include <QByteArray>
#include <QList>

namespace penstock {

/// A pattern that a person made.
struct OwnPattern
{
    QString group; ///< under which it is listed; may be empty
    QueryPattern pattern;

    bool isNamed(Language language, const QString &name) const
    {
        return pattern.language() == language && pattern.name() == name;
    }
    /// BadInput: the name is none or that of a built-in pattern, or the text is no pattern.
    Status check() const;
};

/// Patterns as a file that can be kept and given away: JSON with a version.
struct PatternFile
{
    static constexpr int version = 1;

    QList<OwnPattern> patterns;
    QStringList problems; ///< of those that were left out, each with its number and the reason

    QByteArray toJson() const;
    /// BadInput when it is no such file at all, or one of another version.
    static Result<PatternFile> fromJson(const QByteArray &bytes);

    /// Replaces the one of the same language and name; its group may be another.
    void put(const OwnPattern &pattern);
    void remove(Language language, const QString &name);
};

} // namespace penstock
