// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QTabWidget>

class QAbstractItemModel;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace penstock {

class PausesModel;
class RejectedRowsModel;

/// The lists below a run: rows that were not stored, and pauses.
class RunDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit RunDetails(QWidget *parent = nullptr);

    void setSnapshot(const PipelineSnapshot &snapshot);
    /// Brings the rejected rows to the front.
    void showRejected();
    /// Brings the pauses to the front and chooses this one, by its number in the snapshot.
    void showPause(int pause);

private:
    /// A table that gives way to a word while it is empty.
    QStackedWidget *makeList(QAbstractItemModel *model, const QString &name, const QString &whenEmpty);

    QStringList shownNotes() const;

    RejectedRowsModel *m_rejected = nullptr;
    PausesModel *m_pauses = nullptr;
    QStackedWidget *m_rejectedList = nullptr;
    QStackedWidget *m_pausesList = nullptr;
    QListWidget *m_notes = nullptr;
    bool m_wasOver = false;
};

} // namespace penstock
