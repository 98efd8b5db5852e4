// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserverfolder.h"

#include "core/file/atomicfile.h"
#include "core/localserver/folderprotection.h"
#include "core/localserver/influxdconfig.h"
#include "core/localserver/platform.h"
#include "core/localserver/serverkind.h"
#include "core/settings/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

constexpr int secretLength = 32;
constexpr qint64 largestSmallFile = 64 * 1024;
constexpr QLatin1String alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

const auto recordFile = QLatin1String("server.json");

struct LocalServerText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalServer)
};

QByteArray readSmallFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestSmallFile) : QByteArray();
}

} // namespace

// Two Penstocks must spell the path alike: isServedBy() compares it.
LocalServerFolder::LocalServerFolder(const QString &path) : m_path(QDir::cleanPath(QDir(path).absolutePath())) {}

Status LocalServerFolder::prepare() const
{
    if (const Status status = ensurePrivateFolder(m_path); !status)
        return status;
    // It may fail, or do nothing on file systems without modes: what holds in the end is checked.
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return checkProtection(m_path);
}

QString LocalServerFolder::newSecret()
{
    QString secret;
    for (int i = 0; i < secretLength; ++i)
        secret += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return secret;
}

QString LocalServerFolder::secretPath(const ServerKind &kind) const
{
    return file(kind.secretFile);
}

QString LocalServerFolder::readSecret(const ServerKind &kind) const
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{16,256}\\z"));
    const QString secret = QString::fromLatin1(readSmallFile(secretPath(kind)).trimmed());
    return form.match(secret).hasMatch() ? secret : QString();
}

Status LocalServerFolder::writeSecret(const ServerKind &kind, const QString &secret) const
{
    return writePrivateFile(kind.secretFile, secret.toLatin1() + '\n');
}

Result<QString> LocalServerFolder::ensureSecret(const ServerKind &kind) const
{
    QString secret = readSecret(kind);
    if (!secret.isEmpty() || kind.makesSecret)
        return secret;
    if (QFileInfo::exists(file(kind.data.constFirst())))
        return failure(Error::Kind::File,
                       LocalServerText::tr(
                           "The local server's password in %1 is missing or damaged. Put the file back, or move the "
                           "folder %2 away to begin with an empty server.")
                           .arg(QDir::toNativeSeparators(secretPath(kind)), QDir::toNativeSeparators(m_path)));
    secret = newSecret();
    if (const Status status = writeSecret(kind, secret); !status)
        return std::unexpected(status.error());
    return secret;
}

QString LocalServerFolder::socketPath() const
{
    return file(influxdSocketName());
}

Status LocalServerFolder::writeConfig(bool privateNetwork) const
{
    return writePrivateFile(QFileInfo(configPath()).fileName(), influxdConfig(m_path, privateNetwork));
}

std::optional<ServerRecord> LocalServerFolder::readRecord() const
{
    const QJsonObject object = QJsonDocument::fromJson(readSmallFile(file(recordFile))).object();
    ServerRecord record;
    record.processId = object.value(QStringLiteral("pid")).toInteger();
    record.ownerId = object.value(QStringLiteral("owner")).toInteger();
    record.started = QDateTime::fromString(object.value(QStringLiteral("started")).toString(), Qt::ISODateWithMs);
    record.openReason = object.value(QStringLiteral("open")).toString();
    // Those of 1.x have had no kind.
    const std::optional<Flavour> flavour = flavourFromKey(object.value(QStringLiteral("kind")).toString());
    record.flavour = flavour && kindOf(*flavour) ? *flavour : Flavour::V1;
    record.version = object.value(QStringLiteral("version")).toString();
    record.port = static_cast<quint16>(object.value(QStringLiteral("port")).toInt());
    if (record.processId <= 1)
        return std::nullopt;
    return record;
}

Status LocalServerFolder::writeRecord(const ServerRecord &record) const
{
    const QJsonObject object{
        {QStringLiteral("pid"), record.processId},
        {QStringLiteral("owner"), record.ownerId},
        {QStringLiteral("kind"), flavourKey(record.flavour)},
        {QStringLiteral("version"), record.version},
        {QStringLiteral("port"), record.port},
        {QStringLiteral("open"), record.openReason},
        {QStringLiteral("started"), record.started.toString(Qt::ISODateWithMs)},
    };
    return writePrivateFile(recordFile, QJsonDocument(object).toJson());
}

void LocalServerFolder::removeRecord() const
{
    QFile::remove(file(recordFile));
}

QStringList LocalServerFolder::readDamage() const
{
    return QString::fromUtf8(readSmallFile(damagePath())).split(u'\n', Qt::SkipEmptyParts);
}

Status LocalServerFolder::writeDamage(const QStringList &sentences) const
{
    return writePrivateFile(QFileInfo(damagePath()).fileName(), sentences.join(u'\n').toUtf8() + '\n');
}

bool LocalServerFolder::isServedBy(qint64 processId) const
{
    const QByteArrayList words = platform::argumentsOf(processId);
    const QList<const ServerKind *> kinds = serverKinds();
    return std::ranges::any_of(
        kinds, [&](const ServerKind *kind) { return words.contains(QFile::encodeName(file(kind->argument))); });
}

Status LocalServerFolder::writePrivateFile(const QString &name, const QByteArray &bytes) const
{
    return AtomicFile::write(file(name), bytes, AtomicFile::Access::Private);
}

} // namespace penstock
