// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/watchedfolder.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace penstock {

class ImportQueueModel;
class ImportQueueTable;
class RoleLabel;

/// A watched folder: how it stands with it, its files, and the way to stop it.
class WatchStrip final : public QFrame
{
    Q_OBJECT

public:
    /// `watched` must outlive it.
    explicit WatchStrip(WatchedFolder &watched, QWidget *parent = nullptr);

Q_SIGNALS:
    void closeRequested(); ///< of one that has ended

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present();
    void presentIcon();
    QString countsText() const;

    WatchedFolder &m_watched;
    ImportQueueModel *m_model = nullptr;
    QLabel *m_icon = nullptr;
    RoleLabel *m_headline = nullptr;
    RoleLabel *m_status = nullptr;
    QToolButton *m_files = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_close = nullptr;
    ImportQueueTable *m_table = nullptr;
};

} // namespace penstock
