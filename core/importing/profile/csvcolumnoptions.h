// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importhints.h"
#include "core/importing/importplan.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

class QCommandLineParser;

namespace penstock {

/// The options of `import` that say what cells and columns mean: encoding, numbers, missing values, times, roles.
class CsvColumnOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvColumnOptions)

public:
    /// What an option makes of a column.
    struct Choice
    {
        QString column;
        ColumnPlan::Role role = ColumnPlan::Role::Ignore;
        std::optional<ColumnPlan::FieldType> type;
    };

    static void describe(QCommandLineParser &parser);

    /// Fails for values that mean nothing, with those that do.
    Status read(const QCommandLineParser &parser);

    /// What is known beforehand; all but the dialect.
    const ImportHints &hints() const { return m_hints; }

    const QList<Choice> &choices() const { return m_choices; }

    /// What the column of that name is called once apply() has been called.
    QString newName(const QString &column) const;

    /// Makes columns what the options say. Fails for a column that the file does not have.
    Status apply(ImportPlan &plan) const;

private:
    Status readTimeOptions(const QCommandLineParser &parser);
    Status readHints(const QCommandLineParser &parser);
    Status readColumns(const QCommandLineParser &parser);
    Status readFields(const QStringList &texts);
    Status readNewNames(const QStringList &texts);
    Status applyChoice(const Choice &choice, ImportPlan &plan) const;

    ImportHints m_hints;
    RepeatedHour m_repeatedHour = RepeatedHour::ByOrder;
    QList<Choice> m_choices;
    QStringList m_newNames; ///< "column=name"; either may hold the sign
};

} // namespace penstock
