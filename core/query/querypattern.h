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
/// How a value is written is told by the quotes around its placeholder: inside "…" it is escaped as an identifier,
/// inside '…' as a string (Flux: "…"), without quotes it must be a number, a duration or a bare word. Braces in a
/// regular expression and doubled braces `{{`, `}}` are plain text.
class QueryPattern
{
public:
    struct Placeholder
    {
        enum class Kind { Identifier, String, Bare };
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

    /// In order of first appearance, each once; Bare, the strictest kind, when one of its places is without quotes.
    QList<Placeholder> placeholders() const;

    /// Every placeholder needs a value and every value a placeholder; the error names the one that is wrong.
    Result<QString> fill(const QHash<QString, QString> &values) const;

private:
    QString m_name;
    QString m_title;
    QString m_text;
    Language m_language = Language::InfluxQl;
};

} // namespace penstock
