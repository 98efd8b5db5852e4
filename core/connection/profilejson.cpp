// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/headerrules.h"
#include "core/connection/profile.h"
#include "core/http/proxyaddress.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

namespace penstock {

namespace {

// Short names: lupdate takes a qualified type in a signature for the class that the texts belong to.
using Milliseconds = std::chrono::milliseconds;
using Headers = QList<std::pair<QString, QString>>;

using Trust = Profile::Trust;
using Login = Profile::Login;

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Profile)
};

constexpr std::array<std::pair<Trust, const char *>, 4> trustNames{{
    {Trust::System, "system"},
    {Trust::CaFile, "caFile"},
    {Trust::Pinned, "pinned"},
    {Trust::Anything, "anything"},
}};

/// Reads members and remembers the first one that is not what it must be.
class ObjectReader final
{
public:
    explicit ObjectReader(const QJsonObject &object) : m_object(object) {}

    QString string(const QString &key, bool required = false)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && (required || !value.isUndefined()))
            complain(key, ProfileText::tr("The field \"%1\" must be a text."));
        return value.toString();
    }

    bool flag(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool() && !value.isUndefined())
            complain(key, ProfileText::tr("The field \"%1\" must be true or false."));
        return value.toBool();
    }

    Milliseconds milliseconds(const QString &key, Milliseconds fallback)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return fallback;
        const qint64 number = value.toInteger(-1);
        if (number < 0)
            complain(key, ProfileText::tr("The field \"%1\" must be a whole number of milliseconds."));
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
        complain(key, ProfileText::tr("The field \"%1\" must be one of system, caFile, pinned, anything."));
        return Trust::System;
    }

    Flavour flavour(const QString &key)
    {
        const QString name = string(key);
        const std::optional<Flavour> flavour = name.isEmpty() ? Flavour::Unknown : flavourFromKey(name);
        if (!flavour)
            complain(key, ProfileText::tr("The field \"%1\" must be one of auto, v1, v2, v3, v3-distributed, "
                                          "victoriametrics, questdb, greptimedb."));
        return flavour.value_or(Flavour::Unknown);
    }

    Login login(const QString &key)
    {
        const QString name = string(key);
        const std::optional<Login> login = name.isEmpty() ? Login::Password : Profile::loginFromKey(name);
        if (!login)
            complain(key, ProfileText::tr("The field \"%1\" must be one of basic, token, bearer, jwt."));
        return login.value_or(Login::Password);
    }

    Headers headers(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        Headers headers;
        bool good = value.isUndefined() || value.isArray();
        const QJsonArray fields = value.toArray();
        for (const QJsonValue &field : fields) {
            const QJsonValue name = field[u"name"];
            const QJsonValue text = field[u"value"];
            good = good && name.isString() && text.isString();
            headers.append({name.toString(), text.toString()});
        }
        if (!good)
            complain(key, ProfileText::tr("The field \"%1\" must be a list of objects with the texts name and value."));
        return headers;
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

QJsonArray jsonFromHeaders(const Headers &headers)
{
    QJsonArray fields;
    for (const auto &[name, value] : headers) {
        if (!mayHoldSecret(name))
            fields.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    }
    return fields;
}

/// Nothing for an address that cannot be read: it could hide a password.
QString proxyWithoutPassword(const QString &text)
{
    const Result<ProxyAddress> proxy = ProxyAddress::parse(text);
    return proxy ? proxy->toString() : QString();
}

} // namespace

QJsonObject Profile::toJson() const
{
    QJsonObject object{
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        // Whoever built this profile without validate(): secrets in URL, proxy and headers still do not reach the file.
        {QStringLiteral("url"), url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)},
        {QStringLiteral("connectTimeoutMs"), static_cast<qint64>(connectTimeout.count())},
        {QStringLiteral("idleTimeoutMs"), static_cast<qint64>(idleTimeout.count())},
    };
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(QStringLiteral("group"), group);
    add(QStringLiteral("unixSocket"), unixSocket);
    add(QStringLiteral("user"), user);
    add(QStringLiteral("database"), database);
    add(QStringLiteral("retentionPolicy"), retentionPolicy);
    add(QStringLiteral("organization"), organization);
    add(QStringLiteral("colour"), colour);
    add(QStringLiteral("caFile"), caFile);
    add(QStringLiteral("pinnedSha256"), pinnedSha256);
    add(QStringLiteral("clientCertificate"), clientCertificate);
    add(QStringLiteral("clientKey"), clientKey);
    add(QStringLiteral("proxy"), proxyWithoutPassword(proxy));
    add(QStringLiteral("ssh"), ssh);
    if (flavour != Flavour::Unknown)
        object.insert(QStringLiteral("flavour"), flavourKey(flavour));
    if (login != Login::Password)
        object.insert(QStringLiteral("login"), loginKey(login));
    if (const QJsonArray fields = jsonFromHeaders(headers); !fields.isEmpty())
        object.insert(QStringLiteral("headers"), fields);
    if (isProduction)
        object.insert(QStringLiteral("production"), true);
    if (isReadOnly)
        object.insert(QStringLiteral("readOnly"), true);
    if (totalTimeout.count() != 0)
        object.insert(QStringLiteral("totalTimeoutMs"), static_cast<qint64>(totalTimeout.count()));
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
    profile.group = reader.string(QStringLiteral("group"));
    profile.url = QUrl(reader.string(QStringLiteral("url"), true), QUrl::StrictMode);
    profile.unixSocket = reader.string(QStringLiteral("unixSocket"));
    profile.user = reader.string(QStringLiteral("user"));
    profile.database = reader.string(QStringLiteral("database"));
    profile.retentionPolicy = reader.string(QStringLiteral("retentionPolicy"));
    profile.organization = reader.string(QStringLiteral("organization"));
    profile.flavour = reader.flavour(QStringLiteral("flavour"));
    profile.login = reader.login(QStringLiteral("login"));
    profile.colour = reader.string(QStringLiteral("colour"));
    profile.isProduction = reader.flag(QStringLiteral("production"));
    profile.isReadOnly = reader.flag(QStringLiteral("readOnly"));
    profile.trust = reader.trust(QStringLiteral("trust"));
    profile.caFile = reader.string(QStringLiteral("caFile"));
    profile.pinnedSha256 = reader.string(QStringLiteral("pinnedSha256"));
    profile.clientCertificate = reader.string(QStringLiteral("clientCertificate"));
    profile.clientKey = reader.string(QStringLiteral("clientKey"));
    profile.proxy = reader.string(QStringLiteral("proxy"));
    profile.ssh = reader.string(QStringLiteral("ssh"));
    profile.headers = reader.headers(QStringLiteral("headers"));
    profile.connectTimeout = reader.milliseconds(QStringLiteral("connectTimeoutMs"), profile.connectTimeout);
    profile.idleTimeout = reader.milliseconds(QStringLiteral("idleTimeoutMs"), profile.idleTimeout);
    profile.totalTimeout = reader.milliseconds(QStringLiteral("totalTimeoutMs"), profile.totalTimeout);
    if (!reader.problem().isEmpty())
        return failure(Error::Kind::BadInput, reader.problem());
    if (const Status status = profile.validate(); !status)
        return std::unexpected(status.error());
    return profile;
}

} // namespace penstock
