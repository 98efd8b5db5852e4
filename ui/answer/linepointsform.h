// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/result/tablesnapshot.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace penstock {

/// Asks what a table does not say about its points: the measurement, where no column has it, and which columns are
/// tags. Those that the statement grouped by are; those that the server calls so are proposed. Without a table it asks
/// for the measurement alone, for rows that do not say it.
class LinePointsForm final : public QWidget
{
    Q_OBJECT

public:
    LinePointsForm(const TableSnapshot &table, const QStringList &knownTags, QWidget *parent = nullptr);

    bool isComplete() const;
    LineStyle style() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_measurement = nullptr; ///< null: the rows say it
    QListWidget *m_columns = nullptr;   ///< null: there is no table
    bool m_hasPairs = false;            ///< of Flux
};

} // namespace penstock
