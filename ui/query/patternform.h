// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querypattern.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace penstock {

/// One labelled field per placeholder of a pattern, with what is known to fit as completion.
class PatternForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternForm(QWidget *parent = nullptr);

    void setPattern(const QueryPattern &pattern);

    /// Offers the value, and writes it into the field unless the person has typed there.
    void suggest(const QString &placeholder, const QString &value);

    QHash<QString, QString> values() const;
    QString firstEmpty() const; ///< the label of the first field without a value; empty: none
    QLineEdit *field(const QString &placeholder) const { return m_fields.value(placeholder); }

Q_SIGNALS:
    void edited();
    void submitted(); ///< Return in a field

private:
    void addField(const QueryPattern::Placeholder &placeholder);

    QFormLayout *m_layout = nullptr;
    QStringList m_order; ///< placeholders from top to bottom
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QStringList> m_suggestions; ///< the latest first
};

} // namespace penstock
