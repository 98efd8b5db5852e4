// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace penstock {

/// Says when a query is to be run again: so long after the end of the run before, so that no two overlap. While nobody
/// sees the answer it waits. After a run that failed it waits twice as long, up to longest, until one works.
class AutoRefresh final : public QObject
{
    Q_OBJECT

public:
    static constexpr int longest = 300; ///< seconds

    explicit AutoRefresh(QObject *parent = nullptr);

    void start(int seconds); ///< 1 to longest
    void stop();
    bool isOn() const { return m_seconds > 0; }
    int seconds() const { return m_seconds; } ///< 0: off

    /// The query runs, whoever has started it.
    void runBegan();
    void runEnded(bool worked);
    void setSeen(bool isSeen);

    /// Seconds until the next run, at least; -1: it is off, or runs.
    int secondsLeft() const;
    bool isRunning() const { return m_isRunning; }
    bool isWaitingForEyes() const { return isOn() && !m_isSeen; }
    int failures() const { return m_failures; } ///< one after the other

Q_SIGNALS:
    void due();
    void changed(); ///< what there is to say: once a second at most while it counts

private:
    void tick();
    qint64 waitMs() const;

    int m_seconds = 0;
    int m_failures = 0;
    int m_told = -1; ///< the seconds left
    bool m_isRunning = false;
    bool m_isSeen = true;
    QElapsedTimer m_since; ///< the end of the run before
    QTimer m_ticker;
};

} // namespace penstock
