// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/connectionoptions.h"

#include "app/penstock-cli/terminal.h"
#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace penstock {

namespace {

Status refuseLaterOptions(const QCommandLineParser &parser)
{
    const std::pair<const char *, QString> later[] = {
        {"org", ConnectionOptions::tr("organisations belong to InfluxDB 2.x, which this version does not speak yet")},
        {"token-stdin",
         ConnectionOptions::tr("tokens belong to InfluxDB 2.x and 3.x, which this version does not speak yet")},
        {"proxy", ConnectionOptions::tr("connecting through a proxy comes with a later version")},
        {"header", ConnectionOptions::tr("custom headers come with a later version")},
    };
    for (const auto &[name, reason] : later) {
        if (parser.isSet(QLatin1String(name)))
            return failure(Error::Kind::BadInput, QStringLiteral("--%1: %2.").arg(QLatin1String(name), reason));
    }
    return {};
}

Status readTls(const QCommandLineParser &parser, Profile &profile)
{
    const bool ca = parser.isSet(QStringLiteral("ca"));
    const bool pin = parser.isSet(QStringLiteral("pin"));
    const bool insecure = parser.isSet(QStringLiteral("insecure"));
    if (ca + pin + insecure > 1)
        return failure(Error::Kind::BadInput, ConnectionOptions::tr("Give only one of --ca, --pin and --insecure."));
    if (ca) {
        profile.trust = Profile::Trust::CaFile;
        profile.caFile = QFileInfo(parser.value(QStringLiteral("ca"))).absoluteFilePath();
    } else if (pin) {
        profile.trust = Profile::Trust::Pinned;
        profile.pinnedSha256 = parser.value(QStringLiteral("pin")).remove(u':').toLower();
    } else if (insecure) {
        profile.trust = Profile::Trust::Anything;
    }
    return {};
}

Result<Profile> profileFromUrl(const QCommandLineParser &parser)
{
    Profile profile = Profile::createNew();
    if (parser.isSet(QStringLiteral("url"))) {
        QString text = parser.value(QStringLiteral("url"));
        if (!text.contains(QStringLiteral("://")))
            text.prepend(QStringLiteral("http://"));
        profile.url = QUrl(text, QUrl::StrictMode);
    }
    if (parser.isSet(QStringLiteral("unix-socket")))
        profile.unixSocket = parser.value(QStringLiteral("unix-socket"));
    profile.name = profile.unixSocket.isEmpty() ? profile.url.toDisplayString() : profile.unixSocket;
    profile.user = parser.value(QStringLiteral("user"));
    if (const Status tls = readTls(parser, profile); !tls)
        return std::unexpected(tls.error());
    if (const Status valid = profile.validate(); !valid)
        return std::unexpected(valid.error());
    return profile;
}

QString givenPassword(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("password-stdin")))
        return terminal::readSecret(ConnectionOptions::tr("Password: "));
    return qEnvironmentVariable("PENSTOCK_PASSWORD");
}

} // namespace

void ConnectionOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("connection"), ConnectionOptions::tr("A connection saved in Penstock, by its name."),
         QStringLiteral("name")},
        {QStringLiteral("local"),
         ConnectionOptions::tr("The embedded local server; started for this command when it is not running.")},
        {QStringLiteral("url"), ConnectionOptions::tr("A server, e.g. http://localhost:8086."), QStringLiteral("url")},
        {QStringLiteral("user"),
         ConnectionOptions::tr("The login's user; the password comes by --password-stdin or PENSTOCK_PASSWORD."),
         QStringLiteral("user")},
        {QStringLiteral("password-stdin"), ConnectionOptions::tr("Read the password from standard input, one line.")},
        {QStringLiteral("unix-socket"), ConnectionOptions::tr("Connect through this socket."), QStringLiteral("path")},
        {QStringLiteral("ca"), ConnectionOptions::tr("Trust only the certificate authorities in this PEM file."),
         QStringLiteral("file")},
        {QStringLiteral("pin"), ConnectionOptions::tr("Trust only the certificate with this SHA-256 fingerprint."),
         QStringLiteral("sha256")},
        {QStringLiteral("insecure"),
         ConnectionOptions::tr("Trust any certificate: anybody on the way can read and change everything.")},
        {QStringLiteral("timeout"),
         ConnectionOptions::tr("Seconds without a byte after which a request fails; 0: none. Default 60."),
         QStringLiteral("seconds")},
    });
    for (const QString &name : {QStringLiteral("org"), QStringLiteral("proxy"), QStringLiteral("header")}) {
        QCommandLineOption option(name, QString(), QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QCommandLineOption token(QStringLiteral("token-stdin"));
    token.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(token);
}

Result<ConnectionOptions::Target> ConnectionOptions::read(const QCommandLineParser &parser, ProfileStore &profiles)
{
    if (const Status status = refuseLaterOptions(parser); !status)
        return std::unexpected(status.error());
    const bool byUrl = parser.isSet(QStringLiteral("url")) || parser.isSet(QStringLiteral("unix-socket"));
    const int ways = byUrl + parser.isSet(QStringLiteral("local")) + parser.isSet(QStringLiteral("connection"));
    if (ways != 1)
        return failure(Error::Kind::BadInput,
                       ConnectionOptions::tr("Say which server: --connection NAME, --local, or --url URL."));

    Target target;
    if (parser.isSet(QStringLiteral("local"))) {
        target.profile.id = Profile::localId();
    } else if (byUrl) {
        Result<Profile> profile = profileFromUrl(parser);
        if (!profile)
            return std::unexpected(profile.error());
        target.profile = *profile;
        target.password = givenPassword(parser);
    } else {
        const QString name = parser.value(QStringLiteral("connection"));
        if (const Status loaded = profiles.load(); !loaded)
            return std::unexpected(loaded.error());
        const std::optional<Profile> profile = profiles.findByName(name);
        if (!profile)
            return failure(Error::Kind::NotFound,
                           ConnectionOptions::tr("There is no connection named \"%1\".").arg(name));
        target.profile = *profile;
        target.password = givenPassword(parser);
        target.secretFromKeyring = target.password.isEmpty() && !profile->user.isEmpty();
    }
    if (parser.isSet(QStringLiteral("timeout"))) {
        bool ok = false;
        const double seconds = parser.value(QStringLiteral("timeout")).toDouble(&ok);
        if (!ok || seconds < 0 || seconds > 86'400)
            return failure(Error::Kind::BadInput,
                           ConnectionOptions::tr("--timeout must be a number of seconds from 0 to 86400."));
        target.profile.idleTimeout = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    }
    return target;
}

} // namespace penstock
