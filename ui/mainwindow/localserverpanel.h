// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/localsize.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace penstock {

class LocalReset;
class LocalServer;
class MessageBar;
class PipelineRegistry;
class OpenWork;
class RoleLabel;
class ServerBackup;

/// What the local server holds and where, how much of the disk it takes; backs it up, with progress and a stop, and
/// empties it when its name was typed.
class LocalServerPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `pipelines`: those that may write into it.
    LocalServerPanel(LocalServer &server, const PipelineRegistry &pipelines, QWidget *parent = nullptr);

    /// Into a new folder in this one, named after the time.
    void backUp(const QString &parentFolder);
    bool isBackingUp() const { return !m_backup.isNull(); }
    void stopBackup();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &text);
    void layOut();
    void nameWorks();
    void measure();
    void showSize();
    void chooseFolder();
    void showProgress();
    void onBackedUp();
    void askToReset();
    QString describeWrites();
    void reset();
    void updateButtons();

    LocalServer &m_server;
    const PipelineRegistry &m_pipelines;
    LocalSize m_size;
    bool m_measured = false; ///< once at least
    bool m_asks = false;     ///< whether to reset it, as soon as its size is known
    QList<int> m_told;       ///< of the pipelines that run, those that the question names
    QPointer<LocalSizeJob> m_measuring;
    QPointer<ServerBackup> m_backup;
    QPointer<LocalReset> m_reset;
    OpenWork *m_backupWork = nullptr;
    OpenWork *m_resetWork = nullptr;
    QTimer m_timer;
    RoleLabel *m_summary = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_backUp = nullptr;
    QToolButton *m_resetButton = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    RoleLabel *m_progressText = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace penstock
