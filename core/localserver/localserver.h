// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/wire/clientsettings.h"

#include <QObject>
#include <QString>

#include <memory>

namespace penstock {

struct LocalAddress;

/// A private InfluxDB under our care, with a login: influxd 1.x or 2.x, or influxdb3. 1.x answers at a Unix socket and
/// has a network of its own, so that nobody else on the machine can reach it; where the system refuses that,
/// openReason() says so. The others know no sockets: they listen at a port of 127.0.0.1 and tell nobody without the
/// login more than what they are.
///
/// Configuration, data and the random password or token lie in one folder with mode 0700, which is of one generation:
/// another one is refused. The server is started on
/// demand, watched (restarted with backoff when it dies), and ends with the last Penstock of the person that uses it,
/// also after a crash of ours. One of them looks after it; when that one ends, another goes on with the same server.
class LocalServer final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Starting,
        Running,
        Restarting, ///< it died; the next try is under way
        Missing,    ///< no program for it on this machine
        Failed,
    };
    Q_ENUM(State)

    /// defaultFolder() is $XDG_DATA_HOME/penstock/local-server. The path of influxd or influxdb3; empty: search PATH.
    explicit LocalServer(const QString &influxdPath = {}, const QString &folder = defaultFolder(),
                         QObject *parent = nullptr);
    ~LocalServer() override;

    static QString defaultFolder();

    State state() const;
    const Error &error() const; ///< meaningful when Missing or Failed; says which package provides influxd
    bool isOurs() const;        ///< we look after it, not another Penstock

    /// Used by the next start().
    void setInfluxdPath(const QString &path);

    /// Does nothing when it is starting or running. stateChanged() tells the rest.
    void start();

    /// Uses it no more: it ends, unless another Penstock uses it. Returns at once, stateChanged(Stopped) follows.
    void stop();

    /// What people see of it at any time.
    Profile profile() const;
    /// What it is and where: the one that runs or ran last, or whose data lie in the folder; else 1.x.
    const LocalAddress &address() const;
    QString folder() const;

    /// Why the system gave the server no network of its own; empty when it did, or when not Running.
    QString openReason() const;
    /// What follows from that, for people; empty when there is nothing to say.
    QString openWarning() const;

    /// Valid when Running.
    ClientSettings clientSettings() const;

    /// Data that the server is known to have lost, a sentence each, until the person removes damagePath(). Complete for
    /// the past when it is Running: an answer may lack rows.
    const QStringList &damage() const;
    QString damagePath() const;

    /// Lets other programs of this machine in at a port of 127.0.0.1 (0: any free one), by HTTP and with a login, while
    /// the server runs and this object lives. Call it when Running: then the administrator exists. One that listens at
    /// a port anyway cannot be shared at another one.
    Status share(quint16 port);
    quint16 sharedPort() const; ///< 0: not shared

    qint64 processId() const;  ///< 0 when not running
    QString recentLog() const; ///< the last 1,000 lines

Q_SIGNALS:
    void stateChanged();
    void logAppended(const QString &lines);
    void damageFound(); ///< damage() has grown

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
