// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/parametervalue.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace penstock {

class FlowLayout;

/// The values for the $names of a query, below its text; hidden when it has none. What was given for a name is kept
/// while the text has no such name for a while.
class ParameterPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterPanel(QWidget *parent = nullptr);

    /// Those of the text, in their order. `kinds`: what the language can take.
    void setNames(const QStringList &names, Language language);

    /// Of those names. BadInput names the one whose value is missing or wrong, and the focus is put into it.
    Result<QList<BindParameter>> parametersOf(const QStringList &names);

    QLineEdit *valueField(const QString &name) const;
    QComboBox *typeField(const QString &name) const;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QComboBox *type = nullptr;
        QLineEdit *value = nullptr;
    };

    Row makeRow(const QString &name);
    void offerTypes(const Row &row, Language language);

    FlowLayout *m_layout = nullptr;
    QStringList m_names;
    Language m_language = Language::InfluxQl;
    QHash<QString, Row> m_rows;
};

} // namespace penstock
