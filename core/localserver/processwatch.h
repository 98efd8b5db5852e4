// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace penstock {

/// Tells when a process has ended, which need not be a child of ours (pidfd_open(2); by looking where the system has no
/// such thing).
class ProcessWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ProcessWatch(QObject *parent = nullptr);
    ~ProcessWatch() override;

    /// False when there is no such process.
    bool watch(qint64 processId);
    void stop();

    qint64 processId() const { return m_processId; } ///< 0: none is watched
    bool hasEnded() const;                           ///< asks the system; a zombie has ended

Q_SIGNALS:
    void ended(); ///< once; nothing is watched any more

private:
    void look();

    qint64 m_processId = 0;
    int m_handle = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer;
};

/// True when it exists and is no zombie.
bool isRunning(qint64 processId);

/// 0 when there is none.
qint64 parentOf(qint64 processId);

} // namespace penstock
