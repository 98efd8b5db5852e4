// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querypattern.h"
#include "ui/query/patternfield.h"

#include <QHash>
#include <QWidget>

class QFormLayout;

namespace penstock {

/// One labelled field per placeholder of a pattern, with lists of what is known to fit: what the server has for those
/// that are called measurement, field, tag, value, … (see PatternPlace), and what was typed or suggested before.
class PatternForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternForm(QWidget *parent = nullptr);

    /// A value that was typed for a placeholder of the same name is kept.
    void setPattern(const QueryPattern &pattern);

    /// Offers the value, and writes it into the field unless the person has typed there.
    void suggest(const QString &placeholder, const QString &value);

    /// Where the names of the lists come from; is to be told of the server.
    CompletionNames &names() { return *m_names; }

    QHash<QString, QString> values() const;
    QString firstEmpty() const;           ///< the label of the first field without a value; empty: none
    QList<PatternField *> fields() const; ///< from top to bottom
    PatternField *field(const QString &placeholder) const { return m_fields.value(placeholder); }

Q_SIGNALS:
    void edited();
    void submitted(); ///< Return in a field

private:
    void addField(const QueryPattern::Placeholder &placeholder);
    CompletionNames::Answer namesFor(const QString &placeholder) const;
    void remember(const QString &placeholder, const QString &value);

    QFormLayout *m_layout = nullptr;
    CompletionNames *m_names = nullptr;
    Language m_language = Language::InfluxQl;
    QStringList m_order; ///< placeholders from top to bottom
    QHash<QString, PatternField *> m_fields;
    QHash<QString, QStringList> m_suggestions; ///< the latest first
};

} // namespace penstock
