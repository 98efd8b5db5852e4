// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserverfolder.h"

#include "core/file/atomicfile.h"
#include "core/localserver/folderprotection.h"
#include "core/localserver/influxdconfig.h"
#include "core/settings/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace penstock {

namespace {

constexpr int passwordLength = 32;
constexpr qint64 largestSmallFile = 64 * 1024;
constexpr QLatin1String alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

const auto passwordFile = QLatin1String("password");
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
    // It may fail, or do nothing on file systems without modes: what holds in the end is checked.
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return checkProtection(m_path);
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
        return failure(Error::Kind::File,
                       LocalServerText::tr(
                           "The local server's password in %1 is missing or damaged. Put the file back, or move the "
                           "folder %2 away to begin with an empty server.")
                           .arg(QDir::toNativeSeparators(file(passwordFile)), QDir::toNativeSeparators(m_path)));
    password = newPassword();
    if (const Status status = writePrivateFile(passwordFile, password.toLatin1() + '\n'); !status)
        return std::unexpected(status.error());
    return password;
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
    if (record.processId <= 1)
        return std::nullopt;
    return record;
}

Status LocalServerFolder::writeRecord(const ServerRecord &record) const
{
    const QJsonObject object{
        {QStringLiteral("pid"), record.processId},
        {QStringLiteral("owner"), record.ownerId},
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
    const QByteArray arguments = readSmallFile(QStringLiteral("/proc/%1/cmdline").arg(processId));
    return arguments.split('\0').contains(QFile::encodeName(configPath()));
}

Status LocalServerFolder::writePrivateFile(const QString &name, const QByteArray &bytes) const
{
    return AtomicFile::write(file(name), bytes, AtomicFile::Access::Private);
}

} // namespace penstock
