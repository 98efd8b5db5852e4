// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserverfolder.h"

#include "core/localserver/influxdconfig.h"
#include "core/settings/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>

namespace penstock {

namespace {

constexpr int passwordLength = 32;
constexpr qint64 largestSmallFile = 64 * 1024;
constexpr QLatin1String alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

const auto passwordFile = QLatin1String("password");
const auto recordFile = QLatin1String("server.json");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LocalServer)
};

QByteArray readSmallFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestSmallFile) : QByteArray();
}

QString newPassword()
{
    QString password;
    for (int i = 0; i < passwordLength; ++i)
        password += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return password;
}

} // namespace

// Two Penstocks must spell the path alike: isServedBy() compares it.
LocalServerFolder::LocalServerFolder(const QString &path) : m_path(QDir::cleanPath(QDir(path).absolutePath())) {}

Status LocalServerFolder::prepare() const
{
    if (const Status status = ensurePrivateFolder(m_path); !status)
        return status;
    if (!QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(Error::Kind::File,
                       Text::tr("The local server's folder %1 cannot be closed to other people. It must belong to you.")
                           .arg(QDir::toNativeSeparators(m_path)));
    return {};
}

QString LocalServerFolder::readPassword() const
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9]{16,128}\\z"));
    const QString password = QString::fromLatin1(readSmallFile(file(passwordFile)).trimmed());
    return form.match(password).hasMatch() ? password : QString();
}

Result<QString> LocalServerFolder::ensurePassword() const
{
    QString password = readPassword();
    if (!password.isEmpty())
        return password;
    if (QFileInfo::exists(file(QStringLiteral("meta/meta.db"))))
        return failure(
            Error::Kind::File,
            Text::tr("The local server's password in %1 is missing or damaged. Put the file back, or move the "
                     "folder %2 away to begin with an empty server.")
                .arg(QDir::toNativeSeparators(file(passwordFile)), QDir::toNativeSeparators(m_path)));
    password = newPassword();
    if (const Status status = writePrivateFile(passwordFile, password.toLatin1() + '\n'); !status)
        return std::unexpected(status.error());
    return password;
}

Status LocalServerFolder::writeConfig(const ServerPorts &ports) const
{
    return writePrivateFile(QFileInfo(configPath()).fileName(), influxdConfig(m_path, ports));
}

std::optional<ServerRecord> LocalServerFolder::readRecord() const
{
    const QJsonObject object = QJsonDocument::fromJson(readSmallFile(file(recordFile))).object();
    ServerRecord record;
    record.processId = object.value(QStringLiteral("pid")).toInteger();
    const qint64 port = object.value(QStringLiteral("port")).toInteger();
    record.ownerId = object.value(QStringLiteral("owner")).toInteger();
    record.started = QDateTime::fromString(object.value(QStringLiteral("started")).toString(), Qt::ISODateWithMs);
    if (record.processId <= 1 || port <= 0 || port > 65535)
        return std::nullopt;
    record.port = static_cast<quint16>(port);
    return record;
}

Status LocalServerFolder::writeRecord(const ServerRecord &record) const
{
    const QJsonObject object{
        {QStringLiteral("pid"), record.processId},
        {QStringLiteral("port"), record.port},
        {QStringLiteral("owner"), record.ownerId},
        {QStringLiteral("started"), record.started.toString(Qt::ISODateWithMs)},
    };
    return writePrivateFile(recordFile, QJsonDocument(object).toJson());
}

void LocalServerFolder::removeRecord() const
{
    QFile::remove(file(recordFile));
}

bool LocalServerFolder::isServedBy(qint64 processId) const
{
    const QByteArray arguments = readSmallFile(QStringLiteral("/proc/%1/cmdline").arg(processId));
    return arguments.split('\0').contains(QFile::encodeName(configPath()));
}

Status LocalServerFolder::writePrivateFile(const QString &name, const QByteArray &bytes) const
{
    QSaveFile target(file(name));
    const bool written = target.open(QIODevice::WriteOnly) &&
                         target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         target.write(bytes) == bytes.size() && target.commit();
    if (written)
        return {};
    return failure(
        Error::Kind::File,
        Text::tr("The local server cannot write %1: %2. Check that the folder can be written and that the disk "
                 "is not full.")
            .arg(QDir::toNativeSeparators(file(name)), target.errorString()));
}

} // namespace penstock
