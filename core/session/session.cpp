// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/connection/secretstore.h"
#include "core/localserver/localserver.h"
#include "core/session/schemacache.h"

namespace penstock {

struct Session::Private final : public QObject
{
    Private(Session &session, const Profile &theProfile, SecretStore &store, LocalServer &server)
        : q(session), profile(theProfile), secrets(store), localServer(server)
    {
        if (profile.isLocal())
            connect(&localServer, &LocalServer::stateChanged, this, &Private::onLocalServer);
    }

    void onLocalServer();
    void askForSecret();
    void askForProxySecret(const ClientSettings &target);
    void connectTo(const ClientSettings &target);
    void onPing(PingJob *ping);
    void fail(const Error &reason);
    void dropClient();
    void setState(State next);
    void leave(State next);

    Session &q;
    Profile profile;
    SecretStore &secrets;
    LocalServer &localServer;
    State state = State::Closed;
    Error error;
    ServerInfo info;
    ClientSettings settings;
    std::shared_ptr<RequestLog> log;
    Client *client = nullptr;
    SchemaCache schema;
    Greeting greeting = Greeting::Ping;
    bool reopens = false; ///< it was open when the local server went down
    int attempt = 0;      ///< tells an answer to this open() from one to an earlier
};

void Session::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    schema.setClient(next == State::Open ? client : nullptr);
    Q_EMIT q.stateChanged();
}

/// To a state without a client: who is told of it may open again at once, and that client is not ours to drop.
void Session::Private::leave(State next)
{
    schema.setClient(nullptr);
    dropClient();
    setState(next);
}

void Session::Private::onLocalServer()
{
    const LocalServer::State server = localServer.state();
    if (server == LocalServer::State::Running) {
        profile = localServer.profile();
        if (state == State::Opening || reopens) {
            reopens = false;
            setState(State::Opening);
            connectTo(localServer.clientSettings());
        }
        return;
    }
    if (state == State::Opening &&
        (server == LocalServer::State::Starting || server == LocalServer::State::Restarting)) {
        dropClient(); // a ping to the server that died
        return;
    }
    if (state != State::Opening && state != State::Open) {
        reopens = reopens && server == LocalServer::State::Restarting;
        return;
    }
    const bool wasOpen = state == State::Open;
    if (server == LocalServer::State::Missing || server == LocalServer::State::Failed) {
        fail(localServer.error());
        return;
    }
    if (server == LocalServer::State::Stopped) {
        // Somebody wanted that: no error.
        ++attempt;
        reopens = false;
        leave(State::Closed);
        return;
    }
    Error reason;
    reason.kind = Error::Kind::Unavailable;
    reason.message = Session::tr("The local server went down and is being started again. This connection opens by "
                                 "itself when it is back.");
    fail(reason);
    reopens = wasOpen && server == LocalServer::State::Restarting;
}

void Session::Private::askForSecret()
{
    const ClientSettings target{.profile = profile, .secret = {}, .proxySecret = {}, .server = {}, .log = {}};
    if (!profile.needsSecret()) {
        askForProxySecret(target);
        return;
    }
    secrets.read(profile.id, this, [this, target, asked = attempt](const SecretStore::Answer &answer) {
        if (asked != attempt || state != State::Opening)
            return;
        ClientSettings withSecret = target;
        withSecret.secret = answer.secret;
        askForProxySecret(withSecret);
    });
}

void Session::Private::askForProxySecret(const ClientSettings &target)
{
    if (!profile.proxyNeedsSecret()) {
        connectTo(target);
        return;
    }
    secrets.read(profile.proxySecretId(), this, [this, target, asked = attempt](const SecretStore::Answer &answer) {
        if (asked != attempt || state != State::Opening)
            return;
        ClientSettings withSecret = target;
        withSecret.proxySecret = answer.secret;
        connectTo(withSecret);
    });
}

void Session::Private::connectTo(const ClientSettings &target)
{
    dropClient();
    settings = target;
    settings.log = log;
    client = new Client(settings, this);
    if (greeting == Greeting::None) {
        info = {};
        info.flavour = profile.flavour;
        setState(State::Open);
        return;
    }
    PingJob *const ping = client->ping();
    connect(ping, &Job::finished, this, [this, ping] { onPing(ping); });
}

void Session::Private::onPing(PingJob *ping)
{
    if (ping->parent() != client || state != State::Opening)
        return;
    if (ping->state() != Job::State::Succeeded) {
        fail(ping->error());
        return;
    }
    info = ping->info();
    settings.server = info;
    client->setServer(info);
    setState(State::Open);
}

void Session::Private::fail(const Error &reason)
{
    ++attempt;
    error = reason;
    reopens = false;
    leave(State::Failed);
}

void Session::Private::dropClient()
{
    if (!client)
        return;
    Client *const old = std::exchange(client, nullptr);
    // Whoever watches a job hears that it is over; deleting it at once would be silent.
    for (Job *job : old->findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly))
        job->cancel();
    old->deleteLater();
    settings = {};
}

Session::Session(const Profile &profile, SecretStore &secrets, LocalServer &localServer, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, profile, secrets, localServer))
{
}

Session::~Session() = default;

const Profile &Session::profile() const
{
    return d->profile;
}

Session::State Session::state() const
{
    return d->state;
}

const Error &Session::error() const
{
    return d->error;
}

const ServerInfo &Session::info() const
{
    return d->info;
}

void Session::setRequestLog(const std::shared_ptr<RequestLog> &log)
{
    d->log = log;
}

void Session::open(Greeting greeting)
{
    if (d->state == State::Opening || d->state == State::Open)
        return;
    ++d->attempt;
    d->greeting = greeting;
    d->reopens = false;
    d->setState(State::Opening);
    if (!d->profile.isLocal()) {
        d->askForSecret();
        return;
    }
    d->localServer.start();
    if (d->localServer.state() == LocalServer::State::Running)
        d->onLocalServer();
}

void Session::close()
{
    ++d->attempt;
    d->reopens = false;
    d->leave(State::Closed);
}

Client *Session::client() const
{
    return d->state == State::Open ? d->client : nullptr;
}

SchemaCache &Session::schema() const
{
    return d->schema;
}

ClientSettings Session::clientSettings() const
{
    return d->state == State::Open
               ? d->settings
               : ClientSettings{.profile = d->profile, .secret = {}, .proxySecret = {}, .server = {}, .log = {}};
}

} // namespace penstock
