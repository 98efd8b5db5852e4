// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace penstock {

/// Turns SIGINT, SIGTERM and SIGHUP (the terminal is gone) into a signal of the event loop. A second SIGINT or SIGTERM
/// ends the program at once, unless another is waited for; a second SIGHUP says nothing new and does nothing.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// For one more SIGINT and SIGTERM.
    void waitForAnother();

Q_SIGNALS:
    void triggered();

private:
    Q_DISABLE_COPY_MOVE(Interrupt)

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace penstock
