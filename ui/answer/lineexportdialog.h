// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/result/tablesnapshot.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace penstock {

/// Asks what a table does not say about its points: the measurement, where no column has it, and which columns are
/// tags. Those that the statement grouped by are; those that the server calls so are proposed.
class LineExportDialog final : public QDialog
{
    Q_OBJECT

public:
    LineExportDialog(const TableSnapshot &table, const QStringList &knownTags, QWidget *parent = nullptr);

    LineStyle style() const;

private:
    void update();

    QLineEdit *m_measurement = nullptr; ///< null: the rows say it
    QListWidget *m_columns = nullptr;
    QPushButton *m_next = nullptr;
    bool m_hasPairs = false; ///< of Flux
};

} // namespace penstock
