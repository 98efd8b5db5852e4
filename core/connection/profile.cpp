// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profile.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUuid>

#include <array>
#include <utility>

namespace penstock {

namespace {

// Short names: lupdate takes a qualified type in a signature for the class that the texts belong to.
using Milliseconds = std::chrono::milliseconds;
using Trust = Profile::Trust;

constexpr Milliseconds longestTimeout = std::chrono::hours(24);

constexpr std::array<std::pair<Trust, const char *>, 4> trustNames{{
    {Trust::System, "system"},
    {Trust::CaFile, "caFile"},
    {Trust::Pinned, "pinned"},
    {Trust::Anything, "anything"},
}};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Profile)
};

std::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

/// Reads members and remembers the first one that is not what it must be.
class ObjectReader final
{
public:
    explicit ObjectReader(const QJsonObject &object) : m_object(object) {}

    QString string(const QString &key, bool required = false)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && (required || !value.isUndefined()))
            complain(key, Text::tr("The field \"%1\" must be a text."));
        return value.toString();
    }

    Milliseconds milliseconds(const QString &key, Milliseconds fallback)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return fallback;
        const qint64 number = value.toInteger(-1);
        if (number < 0)
            complain(key, Text::tr("The field \"%1\" must be a whole number of milliseconds."));
        return Milliseconds(number);
    }

    Trust trust(const QString &key)
    {
        const QString name = string(key);
        if (name.isEmpty())
            return Trust::System;
        for (const auto &[value, spelling] : trustNames)
            if (name == QLatin1String(spelling))
                return value;
        complain(key, Text::tr("The field \"%1\" must be one of system, caFile, pinned, anything."));
        return Trust::System;
    }

    const QString &problem() const { return m_problem; }

private:
    void complain(const QString &key, const QString &message)
    {
        if (m_problem.isEmpty())
            m_problem = message.arg(key);
    }

    const QJsonObject &m_object;
    QString m_problem;
};

Status validateUrl(const QUrl &url)
{
    if (!url.isValid())
        return invalid(Text::tr("URL: this is not an address. Write it like "
                                "http://localhost:8086."));
    if (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https"))
        return invalid(Text::tr("URL: it must begin with http:// or https://."));
    if (url.host().isEmpty())
        return invalid(Text::tr("URL: the host is missing."));
    if (url.port() == 0)
        return invalid(Text::tr("URL: the port must be 1 to 65535."));
    if (!url.userInfo().isEmpty())
        return invalid(Text::tr("URL: take user and password out of the address and give them in their "
                                "own fields; the address is saved in a file."));
    if (url.hasQuery() || url.hasFragment())
        return invalid(Text::tr("URL: nothing may follow a ? or # here."));
    return {};
}

Status validateTrust(const Profile &profile)
{
    static const QRegularExpression fingerprint(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (profile.trust == Profile::Trust::CaFile && profile.caFile.isEmpty())
        return invalid(Text::tr("Certificate authority: choose the file with its certificate."));
    if (profile.trust == Profile::Trust::Pinned && !fingerprint.match(profile.pinnedSha256).hasMatch())
        return invalid(Text::tr("Fingerprint: it must be the 64 hexadecimal digits of a SHA-256 sum."));
    return {};
}

} // namespace

bool Profile::isLoopback() const
{
    if (!unixSocket.isEmpty())
        return true;
    const QString host = url.host();
    return host == QStringLiteral("localhost") || host.endsWith(QStringLiteral(".localhost")) ||
           QHostAddress(host).isLoopback();
}

Profile Profile::createNew()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.url = QUrl(QStringLiteral("http://localhost:8086"));
    return profile;
}

Status Profile::validate() const
{
    static const QRegularExpression hexColour(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    if (!isLocal() && QUuid(id).isNull())
        return invalid(Text::tr("The field \"id\" must be a UUID."));
    if (name.trimmed().isEmpty())
        return invalid(Text::tr("Name: give the connection a name."));
    if (const Status status = validateUrl(url); !status)
        return status;
    if (!unixSocket.isEmpty() && !unixSocket.startsWith(u'/'))
        return invalid(Text::tr("Unix socket: give the whole path, beginning with a slash."));
    if (user.contains(u':'))
        return invalid(Text::tr("User: a colon cannot be part of a user name (HTTP Basic)."));
    if (!colour.isEmpty() && !hexColour.match(colour).hasMatch())
        return invalid(Text::tr("Colour: write it like #0a6e78."));
    if (const Status status = validateTrust(*this); !status)
        return status;
    if (connectTimeout.count() <= 0 || connectTimeout > longestTimeout)
        return invalid(Text::tr("Time to connect: it must be more than 0 and at most 24 hours."));
    if (idleTimeout.count() < 0 || idleTimeout > longestTimeout)
        return invalid(Text::tr("Time without an answer: it must be 0 (no limit) to 24 hours."));
    return {};
}

QJsonObject Profile::toJson() const
{
    QJsonObject object{
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        // Whoever built this profile without validate(): a secret in the URL still does not reach the file.
        {QStringLiteral("url"), url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)},
        {QStringLiteral("connectTimeoutMs"), static_cast<qint64>(connectTimeout.count())},
        {QStringLiteral("idleTimeoutMs"), static_cast<qint64>(idleTimeout.count())},
    };
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(QStringLiteral("unixSocket"), unixSocket);
    add(QStringLiteral("user"), user);
    add(QStringLiteral("database"), database);
    add(QStringLiteral("colour"), colour);
    add(QStringLiteral("caFile"), caFile);
    add(QStringLiteral("pinnedSha256"), pinnedSha256);
    for (const auto &[value, spelling] : trustNames)
        if (value == trust)
            object.insert(QStringLiteral("trust"), QLatin1String(spelling));
    return object;
}

Result<Profile> Profile::fromJson(const QJsonObject &object)
{
    ObjectReader reader(object);
    Profile profile;
    profile.id = reader.string(QStringLiteral("id"), true);
    profile.name = reader.string(QStringLiteral("name"), true);
    profile.url = QUrl(reader.string(QStringLiteral("url"), true), QUrl::StrictMode);
    profile.unixSocket = reader.string(QStringLiteral("unixSocket"));
    profile.user = reader.string(QStringLiteral("user"));
    profile.database = reader.string(QStringLiteral("database"));
    profile.colour = reader.string(QStringLiteral("colour"));
    profile.trust = reader.trust(QStringLiteral("trust"));
    profile.caFile = reader.string(QStringLiteral("caFile"));
    profile.pinnedSha256 = reader.string(QStringLiteral("pinnedSha256"));
    profile.connectTimeout = reader.milliseconds(QStringLiteral("connectTimeoutMs"), profile.connectTimeout);
    profile.idleTimeout = reader.milliseconds(QStringLiteral("idleTimeoutMs"), profile.idleTimeout);
    if (!reader.problem().isEmpty())
        return invalid(reader.problem());
    if (const Status status = profile.validate(); !status)
        return std::unexpected(status.error());
    return profile;
}

} // namespace penstock
