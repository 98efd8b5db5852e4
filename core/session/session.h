// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/client/wire/serverinfo.h"

#include <QObject>

#include <memory>

namespace penstock {

class Client;
class LocalServer;
class RequestLog;
class SchemaCache;
class SecretStore;

/// One profile's way to its server: fetches the secret, starts the local server if it is that, pings, and then offers a
/// Client.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed };
    Q_ENUM(State)
    /// None: the server is taken for what the profile says and asked nothing before, for it has no login yet.
    enum class Greeting { Ping, None };

    Session(const Profile &profile, SecretStore &secrets, LocalServer &localServer, QObject *parent = nullptr);
    ~Session() override;

    const Profile &profile() const;
    State state() const;
    const Error &error() const;     ///< when Failed
    const ServerInfo &info() const; ///< when Open

    /// Told about every request from the next open() on; see RequestLog. May be null.
    void setRequestLog(const std::shared_ptr<RequestLog> &log);

    /// Does nothing when it is opening or open. A failed one tries again.
    void open(Greeting greeting = Greeting::Ping);
    void close();

    /// Null unless Open. Belongs to the session and ends with it or with close().
    Client *client() const;
    ClientSettings clientSettings() const; ///< when Open

    /// The names of the server, for as long as it is Open; see SchemaCache. There for the session's whole life.
    SchemaCache &schema() const;

Q_SIGNALS:
    void stateChanged(); ///< what the state before had is gone by then: the client, the names

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
