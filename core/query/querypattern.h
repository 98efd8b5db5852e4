// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/language.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace penstock {

/// A statement with `{placeholders}`.
///
/// How a value is written is told by what stands around its placeholder: inside "…" it is escaped as an identifier,
/// inside '…' as a string (Flux: "…"), all between the slashes of /{name}/ is a regular expression, INTERVAL '{name}'
/// of SQL is a duration, and without quotes it must be a number, a duration, a time (Flux) or a bare word. No value can
/// end what it stands in. Other braces in a regular expression and doubled braces `{{`, `}}` are plain text.
class QueryPattern
{
public:
    struct Placeholder
    {
        /// From the one that takes most to the strictest.
        enum class Kind { String, Identifier, Regex, Duration, Bare };
        QString name;
        Kind kind = Kind::Bare;
    };

    QueryPattern() = default;
    QueryPattern(const QString &name, const QString &title, const QString &text,
                 Language language = Language::InfluxQl);

    const QString &name() const { return m_name; }   ///< show_tag_values_from
    const QString &title() const { return m_title; } ///< for people, translated by the owner
    const QString &text() const { return m_text; }
    Language language() const { return m_language; }

    /// BadInput when the text is no pattern: a single brace, or nothing at all.
    Status check() const;

    /// In order of first appearance, each once, with the strictest kind of its places.
    QList<Placeholder> placeholders() const;

    using Values = QHash<QString, QString>;
    /// Values without names go to the placeholders that have none by name, in order of first appearance. BadInput for
    /// more than there are places.
    Result<Values> bind(const QStringList &values, const Values &named) const;
    /// Every placeholder needs a value and every value a placeholder; the error names the one that is wrong.
    Result<QString> fill(const Values &values) const;
    /// As far as it can be filled: a place whose value is empty, or cannot stand there, is still called {name}.
    QString preview(const Values &values) const;

private:
    QString m_name;
    QString m_title;
    QString m_text;
    Language m_language = Language::InfluxQl;
};

} // namespace penstock
