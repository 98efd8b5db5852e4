// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connectionurl.h"

#include "core/connection/urlpieces.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace penstock {

namespace {

struct ConnectionUrlText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ConnectionUrl)
};

std::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

/// [address]:port, a bare IPv6 address, or host:port.
Status readHost(const QString &text, Profile &profile, const UrlScheme &scheme)
{
    static const QRegularExpression bracketed(QStringLiteral("\\A\\[([^\\[\\]]*)\\](?::([0-9]*))?\\z"));
    static const QRegularExpression named(QStringLiteral("\\A([^:\\[\\]]+)(?::([0-9]*))?\\z"));
    static const QRegularExpression maybePort(QStringLiteral(":([1-9][0-9]{3})\\z"));
    const auto isIpv6 = [](const QString &address) {
        return QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol;
    };
    QString host;
    QString port;
    if (const QRegularExpressionMatch match = bracketed.match(text); match.hasMatch()) {
        host = match.captured(1);
        port = match.captured(2);
        if (!isIpv6(host))
            return invalid(ConnectionUrlText::tr("Address: what stands in brackets is not an IPv6 address."));
    } else if (text.count(u':') > 1) {
        if (!isIpv6(text))
            return invalid(
                ConnectionUrlText::tr("Address: there are too many colons. Write an IPv6 address in brackets, like "
                                      "[::1]:8086, and a : in a user name or password as %3A."));
        if (const qsizetype colon = text.lastIndexOf(u':');
            maybePort.match(text).hasMatch() && isIpv6(text.first(colon)))
            return invalid(
                ConnectionUrlText::tr("Address: it could end in a port or not. Write an IPv6 address in brackets, like "
                                      "[::1]:8086."));
        host = text;
    } else if (const QRegularExpressionMatch name = named.match(text); name.hasMatch()) {
        host = name.captured(1);
        port = name.captured(2);
    } else {
        return invalid(text.isEmpty() || text.startsWith(u':')
                           ? ConnectionUrlText::tr("Address: the host is missing.")
                           : ConnectionUrlText::tr(
                                 "Address: host and port cannot be read. Write them like db.example.org:8086. In "
                                 "a user name or password, write / as %2F and : as %3A."));
    }
    if (port.isNull() || port.isEmpty()) {
        profile.url.setPort(scheme.port);
    } else {
        const uint number = port.size() <= 5 ? port.toUInt() : 0;
        if (number < 1 || number > 65'535)
            return invalid(ConnectionUrlText::tr("Address: the port must be 1 to 65535."));
        profile.url.setPort(static_cast<int>(number));
    }
    const Result<QString> plain = decodeUrlPart(host);
    if (!plain)
        return std::unexpected(plain.error());
    profile.url.setHost(*plain, QUrl::StrictMode);
    if (profile.url.host().isEmpty())
        return invalid(ConnectionUrlText::tr("Address: the host's name cannot be one."));
    return {};
}

Status readPath(const UrlPieces &pieces, Profile &profile)
{
    QString path = pieces.path;
    if (pieces.scheme.socket == UrlScheme::Socket::Path) {
        const Result<QString> socket = decodeUrlPart(path);
        if (!socket)
            return std::unexpected(socket.error());
        if (!pieces.host.isEmpty() || socket->size() < 2)
            return invalid(
                ConnectionUrlText::tr("Address: write the path of the socket like unix:///run/influxdb.sock."));
        profile.unixSocket = *socket;
        profile.url.setHost(QStringLiteral("localhost"));
        return {};
    }
    if (pieces.scheme.socket == UrlScheme::Socket::Host) {
        const Result<QString> socket = decodeUrlPart(pieces.host);
        if (!socket)
            return std::unexpected(socket.error());
        if (!socket->startsWith(u'/'))
            return invalid(ConnectionUrlText::tr(
                "Address: write the path of the socket like http+unix://%2Frun%2Finfluxdb.sock."));
        profile.unixSocket = *socket;
        profile.url.setHost(QStringLiteral("localhost"));
    }
    if (pieces.scheme.databaseInPath) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const Result<QString> database = decodeUrlPart(path.mid(slash + 1));
        if (!database)
            return std::unexpected(database.error());
        profile.database = *database;
        path.truncate(std::max<qsizetype>(slash, 0));
    }
    if (const Result<QString> readable = decodeUrlPart(path); !readable)
        return std::unexpected(readable.error());
    while (path.endsWith(u'/'))
        path.chop(1);
    profile.url.setPath(path, QUrl::TolerantMode);
    return {};
}

/// The values of the query, decoded; a + stays one, as tokens hold it.
class Parameters final
{
public:
    static Result<Parameters> read(const QString &query)
    {
        static const QStringList known{
            QStringLiteral("db"),           QStringLiteral("database"), QStringLiteral("bucket"),
            QStringLiteral("org"),          QStringLiteral("rp"),       QStringLiteral("token"),
            QStringLiteral("organization"), QStringLiteral("u"),        QStringLiteral("p"),
        };
        Parameters parameters;
        const QStringList pairs = query.split(u'&', Qt::SkipEmptyParts);
        for (const QString &pair : pairs) {
            const Result<QString> name = decodeUrlPart(pair.section(u'=', 0, 0));
            const Result<QString> value = decodeUrlPart(pair.section(u'=', 1));
            if (!name || !value)
                return std::unexpected((name ? value : name).error());
            if (!known.contains(*name))
                return invalid(
                    ConnectionUrlText::tr("Address: after the ? only db, bucket, org, rp, token, u and p may stand."));
            parameters.m_values.insert(*name, *value);
        }
        return parameters;
    }

    /// One value under whichever of the names, and what stands elsewhere in the address. Nothing: they differ.
    std::optional<QString> one(const QStringList &names, const QString &elsewhere = {}) const
    {
        QSet<QString> values;
        for (const QString &name : names)
            for (const QString &value : m_values.values(name))
                values.insert(value);
        if (!elsewhere.isEmpty())
            values.insert(elsewhere);
        values.remove({});
        if (values.size() > 1)
            return std::nullopt;
        return values.isEmpty() ? QString() : *values.constBegin();
    }

private:
    QMultiHash<QString, QString> m_values;
};

Status readTarget(const Parameters &parameters, Profile &profile)
{
    const auto database =
        parameters.one({QStringLiteral("db"), QStringLiteral("database"), QStringLiteral("bucket")}, profile.database);
    const auto organization = parameters.one({QStringLiteral("org"), QStringLiteral("organization")});
    const auto policy = parameters.one({QStringLiteral("rp")});
    if (!database)
        return invalid(ConnectionUrlText::tr("Address: it names two databases. Leave one out."));
    if (!organization || !policy)
        return invalid(ConnectionUrlText::tr("Address: org or rp is in it twice. Leave one out."));
    profile.database = *database;
    profile.organization = *organization;
    profile.retentionPolicy = *policy;
    return {};
}

Status readLogin(const Parameters &parameters, const UrlPieces &pieces, ConnectionUrl &result)
{
    const Result<QString> givenUser = decodeUrlPart(pieces.user);
    const Result<QString> givenPassword = decodeUrlPart(pieces.password);
    if (!givenUser || !givenPassword)
        return std::unexpected((givenUser ? givenPassword : givenUser).error());
    const auto user = parameters.one({QStringLiteral("u")}, *givenUser);
    const auto password = parameters.one({QStringLiteral("p")}, *givenPassword);
    const auto token = parameters.one({QStringLiteral("token")});
    if (!user || !password || !token)
        return invalid(ConnectionUrlText::tr("Address: it holds two users, passwords or tokens. Leave one out."));
    if (!token->isEmpty() && (!user->isEmpty() || !password->isEmpty()))
        return invalid(ConnectionUrlText::tr("Address: it holds a token and a user. Leave one out."));
    if (user->isEmpty() && !password->isEmpty())
        return invalid(
            ConnectionUrlText::tr("Address: there is a password without a user. A token goes after the ? as token=…"));
    if (!token->isEmpty())
        result.profile.login = Profile::Login::Token;
    result.profile.user = *user;
    result.secret = token->isEmpty() ? *password : *token;
    return {};
}

} // namespace

Result<ConnectionUrl> parseConnectionUrl(const QString &text)
{
    const Result<UrlPieces> pieces = takeUrlApart(text);
    if (!pieces)
        return std::unexpected(pieces.error());
    const Result<Parameters> parameters = Parameters::read(pieces->query);
    if (!parameters)
        return std::unexpected(parameters.error());

    ConnectionUrl result{.profile = Profile::createNew(), .secret = {}};
    Profile &profile = result.profile;
    profile.url = QUrl();
    profile.url.setScheme(QLatin1String(pieces->scheme.transport));
    if (pieces->scheme.socket == UrlScheme::Socket::No) {
        if (const Status host = readHost(pieces->host, profile, pieces->scheme); !host)
            return std::unexpected(host.error());
    }
    if (const Status path = readPath(*pieces, profile); !path)
        return std::unexpected(path.error());
    if (const Status target = readTarget(*parameters, profile); !target)
        return std::unexpected(target.error());
    if (const Status login = readLogin(*parameters, *pieces, result); !login)
        return std::unexpected(login.error());
    profile.name = profile.unixSocket.isEmpty() ? profile.url.toDisplayString() : profile.unixSocket;
    if (const Status valid = profile.validate(); !valid)
        return std::unexpected(valid.error());
    return result;
}

} // namespace penstock
