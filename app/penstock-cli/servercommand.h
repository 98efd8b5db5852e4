// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace penstock {

class LocalServer;
class Settings;

/// server start|stop|status: the embedded local server. `start` keeps it running until interrupted or stopped, and lets
/// other programs in where that is asked for.
class ServerCommand final : public Command
{
    Q_OBJECT

public:
    ServerCommand(LocalServer &localServer, const Settings &settings, QObject *parent = nullptr);

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool needsConnection() const override { return false; }
    void start(Session *session) override;
    void interrupt() override;

private:
    enum class Action { Start, Stop, Tell };

    void onServerChanged();
    void onRunning();
    void stopRunning();
    void lookForTheEnd(qint64 ownerId);
    void showStatus();
    void showProgram();

    LocalServer &m_localServer;
    const Settings &m_settings;
    QString m_program; ///< asked for; empty: that of the preferences
    Action m_action = Action::Tell;
    bool m_interrupted = false;
    std::optional<quint16> m_sharedPort; ///< asked for; 0: any
    QTimer m_stopping;
    QElapsedTimer m_stopClock;
};

} // namespace penstock
