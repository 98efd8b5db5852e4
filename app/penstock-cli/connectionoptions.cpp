// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/connectionoptions.h"

#include "app/penstock-cli/headeroption.h"
#include "app/penstock-cli/loginoptions.h"
#include "core/connection/connectionurl.h"
#include "core/connection/profilestore.h"
#include "core/http/proxyaddress.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace penstock {

namespace {

using Milliseconds = std::chrono::milliseconds;

std::unexpected<Error> badUsage(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

/// Said about anything secret that stands in the command itself.
QString seenByOthers(const QString &what)
{
    return ConnectionOptions::tr("Warning: others on this computer can see %1 in the list of processes.").arg(what);
}

QString absolutePath(const QCommandLineParser &parser, const char *option)
{
    return QFileInfo(parser.value(QLatin1String(option))).absoluteFilePath();
}

Status readTls(const QCommandLineParser &parser, Profile &profile)
{
    const bool ca = parser.isSet(QStringLiteral("ca"));
    const bool pin = parser.isSet(QStringLiteral("pin"));
    const bool insecure = parser.isSet(QStringLiteral("insecure"));
    if (ca + pin + insecure > 1)
        return badUsage(ConnectionOptions::tr("Give only one of --ca, --pin and --insecure."));
    if (ca) {
        profile.trust = Profile::Trust::CaFile;
        profile.caFile = absolutePath(parser, "ca");
    } else if (pin) {
        profile.trust = Profile::Trust::Pinned;
        profile.pinnedSha256 = parser.value(QStringLiteral("pin")).remove(u':').trimmed().toLower();
    } else if (insecure) {
        profile.trust = Profile::Trust::Anything;
    }
    if (parser.isSet(QStringLiteral("cert"))) {
        profile.clientCertificate = absolutePath(parser, "cert");
        profile.clientKey = profile.clientCertificate;
    }
    if (parser.isSet(QStringLiteral("key")))
        profile.clientKey = absolutePath(parser, "key");
    return {};
}

Status readTime(const QCommandLineParser &parser, const QString &option, bool mayBeNone, Milliseconds &time)
{
    if (!parser.isSet(option))
        return {};
    bool ok = false;
    const double seconds = parser.value(option).toDouble(&ok);
    if (!ok || !(seconds >= 0 && seconds <= 86'400) || (!mayBeNone && seconds < 0.001))
        return badUsage((mayBeNone ? ConnectionOptions::tr("--%1 must be a number of seconds from 0 to 86400.")
                                   : ConnectionOptions::tr("--%1 must be a number of seconds above 0, up to 86400."))
                            .arg(option));
    time = std::chrono::ceil<Milliseconds>(std::chrono::duration<double>(seconds));
    return {};
}

Status readTimes(const QCommandLineParser &parser, Profile &profile)
{
    if (const Status status = readTime(parser, QStringLiteral("timeout"), true, profile.idleTimeout); !status)
        return status;
    if (const Status status = readTime(parser, QStringLiteral("total-timeout"), true, profile.totalTimeout); !status)
        return status;
    return readTime(parser, QStringLiteral("connect-timeout"), false, profile.connectTimeout);
}

void readProxy(const QCommandLineParser &parser, ConnectionTarget &target)
{
    Profile &profile = target.profile;
    QString password = qEnvironmentVariable("PENSTOCK_PROXY_PASSWORD");
    if (parser.isSet(QStringLiteral("proxy"))) {
        profile.proxy = parser.value(QStringLiteral("proxy"));
        if (profile.proxy == u"none")
            profile.proxy.clear();
        const Result<ProxyAddress> proxy = ProxyAddress::parse(profile.proxy);
        if (proxy && !proxy->password.isEmpty()) {
            password = proxy->password;
            profile.proxy = proxy->toString();
            target.warnings += seenByOthers(ConnectionOptions::tr("the proxy's password"));
        }
    }
    if (!password.isEmpty() && profile.proxyNeedsSecret())
        target.secrets.insert(profile.proxySecretId(), password);
}

Status readHeaders(const QCommandLineParser &parser, ConnectionTarget &target)
{
    const Result<HeaderOption> given = HeaderOption::read(parser.values(QStringLiteral("header")));
    if (!given)
        return std::unexpected(given.error());
    target.profile.headers += given->headers;
    for (const QString &name : given->visibleSecrets)
        target.warnings += seenByOthers(ConnectionOptions::tr("the header %1 (--header @FILE hides it)").arg(name));
    return {};
}

Status readFlavour(const QCommandLineParser &parser, Profile &profile)
{
    if (!parser.isSet(QStringLiteral("flavour")))
        return {};
    const std::optional<Flavour> flavour = flavourFromKey(parser.value(QStringLiteral("flavour")));
    if (!flavour)
        return badUsage(ConnectionOptions::tr("--flavour must be auto, v1, v2, v3, v3-distributed, victoriametrics, "
                                              "questdb or greptimedb."));
    profile.flavour = *flavour;
    return {};
}

Result<ConnectionTarget> targetFromUrl(const QCommandLineParser &parser)
{
    ConnectionTarget target;
    if (!parser.isSet(QStringLiteral("url"))) {
        target.profile = Profile::createNew();
    } else {
        const Result<ConnectionUrl> url = parseConnectionUrl(parser.value(QStringLiteral("url")));
        if (!url)
            return badUsage(ConnectionOptions::tr("--url: %1").arg(url.error().message));
        target.profile = url->profile;
        if (!url->secret.isEmpty()) {
            target.secrets.insert(url->profile.id, url->secret);
            target.warnings += seenByOthers(ConnectionOptions::tr("the password or token in --url"));
        }
    }
    if (parser.isSet(QStringLiteral("unix-socket"))) {
        target.profile.unixSocket = absolutePath(parser, "unix-socket");
        target.profile.name = target.profile.unixSocket;
    }
    return target;
}

Result<ConnectionTarget> savedTarget(const QString &name, ProfileStore &profiles)
{
    if (const Status loaded = profiles.load(); !loaded)
        return std::unexpected(loaded.error());
    const std::optional<Profile> profile = profiles.findByName(name);
    if (!profile)
        return failure(Error::Kind::NotFound, ConnectionOptions::tr("There is no connection named \"%1\".").arg(name));
    ConnectionTarget target;
    target.profile = *profile;
    target.isSaved = true;
    return target;
}

Result<ConnectionTarget> localTarget(const QCommandLineParser &parser)
{
    for (const QString &option :
         {QStringLiteral("login"), QStringLiteral("user"), QStringLiteral("password-stdin"),
          QStringLiteral("token-stdin"), QStringLiteral("org"), QStringLiteral("flavour"), QStringLiteral("proxy"),
          QStringLiteral("ssh"), QStringLiteral("header"), QStringLiteral("ca"), QStringLiteral("pin"),
          QStringLiteral("insecure"), QStringLiteral("cert"), QStringLiteral("key"), QStringLiteral("timeout"),
          QStringLiteral("total-timeout"), QStringLiteral("connect-timeout")}) {
        if (parser.isSet(option))
            return badUsage(ConnectionOptions::tr("--%1 means nothing to the local server. Leave it out.").arg(option));
    }
    ConnectionTarget target;
    target.profile.id = Profile::localId();
    return target;
}

} // namespace

QList<QCommandLineOption> ConnectionOptions::all()
{
    QList<QCommandLineOption> options;
    const auto add = [&options](const QStringList &names, const QString &text, const QString &value = {}) {
        options += QCommandLineOption(names, text, value);
    };
    add({QStringLiteral("connection")}, tr("A connection saved in Penstock, by its name."), QStringLiteral("name"));
    add({QStringLiteral("local")}, tr("The embedded local server; started for this command when it is not running."));
    add({QStringLiteral("url")},
        tr("A server: http://localhost:8086, influxdb://user@host/database, unix:///path/of.sock, host:port; with "
           "?db=&org=&rp= if needed."),
        QStringLiteral("url"));
    add({QStringLiteral("unix-socket")}, tr("Connect through this socket."), QStringLiteral("path"));
    add({QStringLiteral("flavour")},
        tr("What the server is, instead of finding out: v1, v2, v3, v3-distributed, victoriametrics, questdb, "
           "greptimedb."),
        QStringLiteral("name"));
    options += LoginOptions::all();
    add({QStringLiteral("org")}, tr("Organization of InfluxDB 2.x, by name or id."), QStringLiteral("name"));
    add({QStringLiteral("ca")}, tr("Trust only the certificate authorities in this PEM file."), QStringLiteral("file"));
    add({QStringLiteral("pin")}, tr("Trust only the certificate with this SHA-256 fingerprint."),
        QStringLiteral("sha256"));
    add({QStringLiteral("insecure")}, tr("Trust any certificate: anybody on the way can read and change everything."));
    add({QStringLiteral("cert")}, tr("Show the certificate in this PEM file to the server."), QStringLiteral("file"));
    add({QStringLiteral("key")}, tr("Its private key, when that is in a file of its own."), QStringLiteral("file"));
    add({QStringLiteral("proxy")},
        tr("http://[user@]host:port, socks5://[user@]host:port, system, or none; its password comes from "
           "PENSTOCK_PROXY_PASSWORD."),
        QStringLiteral("url"));
    add({QStringLiteral("ssh")},
        tr("Go through this host by the system's ssh, with its keys, agent and configuration: [user@]host[:port], or "
           "none."),
        QStringLiteral("host"));
    add({QStringLiteral("header")},
        tr("Send this with every request, \"Name: value\"; @FILE reads them from a file. May be repeated."),
        QStringLiteral("header"));
    add({QStringLiteral("timeout")}, tr("Seconds without a byte after which a request fails; 0: none. Default 60."),
        QStringLiteral("seconds"));
    add({QStringLiteral("total-timeout")}, tr("Seconds that a whole request may take; 0, the default: no limit."),
        QStringLiteral("seconds"));
    add({QStringLiteral("connect-timeout")}, tr("Seconds that connecting may take. Default 10."),
        QStringLiteral("seconds"));
    add({QStringLiteral("verbose")}, tr("Say on standard error what is asked of the server, a line for each request."));
    return options;
}

void ConnectionOptions::addTo(QCommandLineParser &parser, Shown shown)
{
    QList<QCommandLineOption> options = all();
    for (QCommandLineOption &option : options) {
        if (shown == Shown::No)
            option.setFlags(QCommandLineOption::HiddenFromHelp);
    }
    parser.addOptions(options);
}

Status ConnectionOptions::refuse(const QCommandLineParser &parser, const QString &command)
{
    const QList<QCommandLineOption> options = all();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constFirst();
        if (name != u"local" && parser.isSet(name))
            return badUsage(tr("--%1 does not go with %2: leave it out.").arg(name, command));
    }
    return {};
}

Result<ConnectionTarget> ConnectionOptions::read(const QCommandLineParser &parser, ProfileStore &profiles)
{
    const bool byUrl = parser.isSet(QStringLiteral("url")) || parser.isSet(QStringLiteral("unix-socket"));
    const int ways = byUrl + parser.isSet(QStringLiteral("local")) + parser.isSet(QStringLiteral("connection"));
    if (ways != 1)
        return badUsage(tr("Say which server: --connection NAME, --local, or --url URL."));
    if (parser.isSet(QStringLiteral("local")))
        return localTarget(parser);

    Result<ConnectionTarget> target =
        byUrl ? targetFromUrl(parser) : savedTarget(parser.value(QStringLiteral("connection")), profiles);
    if (!target)
        return target;
    Profile &profile = target->profile;
    if (parser.isSet(QStringLiteral("org")))
        profile.organization = parser.value(QStringLiteral("org"));
    readProxy(parser, *target);
    if (parser.isSet(QStringLiteral("ssh"))) {
        profile.ssh = parser.value(QStringLiteral("ssh"));
        if (profile.ssh == u"none")
            profile.ssh.clear();
    }
    Status status = readFlavour(parser, profile);
    if (status)
        status = readTls(parser, profile);
    if (status)
        status = readTimes(parser, profile);
    if (status)
        status = readHeaders(parser, *target);
    if (status)
        status = LoginOptions::read(parser, *target);
    if (status)
        status = profile.validate(Profile::Use::Once);
    if (!status)
        return std::unexpected(status.error());
    return target;
}

} // namespace penstock
