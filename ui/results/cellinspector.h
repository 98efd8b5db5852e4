// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/gridselection.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace penstock {

class ResultTableView;

/// A row with all its columns, hidden ones too, and the whole value of one of them; JSON in lines. Goes along with the
/// cell where the person is.
class CellInspector final : public QDialog
{
    Q_OBJECT

public:
    explicit CellInspector(ResultTableView &view);

    /// What is shown of the row may be another now.
    void follow();

private:
    void showValue();
    void step(qint64 rows);
    int currentColumn() const;

    ResultTableView &m_view;
    QTreeWidget *m_row = nullptr;
    QPlainTextEdit *m_value = nullptr;
    QLabel *m_about = nullptr;
    QCheckBox *m_inLines = nullptr;
    bool m_isFollowing = false;
    GridCell m_followed; ///< the last one that there was
};

} // namespace penstock
