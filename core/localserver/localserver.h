// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/client/clientsettings.h"

#include <QObject>
#include <QString>

#include <memory>

namespace penstock {

/// A private influxd 1.x under our care: loopback only, free ports, authentication on.
///
/// Configuration, data and the random password lie in one folder with mode 0700. The server is started on demand,
/// watched (restarted with backoff when it dies), and ends with this process, also after a crash of ours. When another
/// Penstock of the same person runs one already, that one is used and left alone; when that Penstock ends, and its
/// server with it, this one starts the server again and looks after it.
///
/// Belongs to the program's main thread: the system ends the server when the thread that started it ends.
class LocalServer final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Starting,
        Running,
        Restarting, ///< it died; the next try is under way
        Missing,    ///< no influxd on this machine
        Failed,
    };
    Q_ENUM(State)

    /// defaultFolder() is $XDG_DATA_HOME/penstock/local-server. An empty influxd path means: search PATH.
    explicit LocalServer(const QString &influxdPath = {}, const QString &folder = defaultFolder(),
                         QObject *parent = nullptr);
    ~LocalServer() override;

    static QString defaultFolder();

    State state() const;
    const Error &error() const; ///< meaningful when Missing or Failed; says which package provides influxd
    bool isOurs() const;        ///< we started it, not another Penstock

    /// Used by the next start().
    void setInfluxdPath(const QString &path);

    /// Does nothing when it is starting or running. stateChanged() tells the rest.
    void start();

    /// Ends our server; returns at once, stateChanged(Stopped) follows.
    void stop();

    /// What people see of it at any time; the URL has a port only when Running.
    Profile profile() const;

    /// Valid when Running.
    ClientSettings clientSettings() const;

    qint64 processId() const;  ///< 0 when not running
    QString recentLog() const; ///< the last 1,000 lines; empty for a server that is not ours

Q_SIGNALS:
    void stateChanged();
    void logAppended(const QString &lines);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
