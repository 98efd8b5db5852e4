// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"

#include "core/connection/profilefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

auto sameId(const QString &id)
{
    return [id](const Profile &profile) { return profile.id == id; };
}

auto sameName(const QString &name)
{
    return [name](const Profile &profile) { return profile.name.compare(name, Qt::CaseInsensitive) == 0; };
}

std::optional<Profile> first(const QList<Profile> &profiles, const auto &matches)
{
    const auto found = std::ranges::find_if(profiles, matches);
    if (found == profiles.end())
        return std::nullopt;
    return *found;
}

/// The bytes of the file; none when it does not exist.
Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        const QString reason = file.isOpen() ? ProfileStore::tr("it is too large") : file.errorString();
        return failure(Error::Kind::File, ProfileStore::tr("The saved connections in %1 cannot be read: %2.")
                                              .arg(QDir::toNativeSeparators(path), reason));
    }
    return file.readAll();
}

} // namespace

ProfileStore::ProfileStore(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    connect(&m_writer, &FileWriter::written, this, [this] { m_onDisk = m_onItsWay.takeFirst(); });
    connect(&m_writer, &FileWriter::failed, this, [this](const QString &, Error error) {
        m_onItsWay.removeFirst();
        error.message = tr("The connections are not saved. %1").arg(error.message);
        Q_EMIT failed(error);
    });
}

ProfileStore::~ProfileStore() = default;

QString ProfileStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/penstock/connections.json");
}

Status ProfileStore::load()
{
    flush();
    const Result<QByteArray> bytes = readAll(m_path);
    if (!bytes)
        return std::unexpected(bytes.error());
    m_onDisk = *bytes;
    // A file that is there and empty was damaged, by a full disk for one: it does not mean "no connections".
    Result<QList<Profile>> profiles =
        QFileInfo::exists(m_path) ? decodeProfiles(*bytes) : Result<QList<Profile>>(QList<Profile>());
    m_profiles = profiles.value_or(QList<Profile>());
    Q_EMIT changed();
    if (profiles)
        return {};
    const QString aside = keepAside();
    m_onDisk.clear();
    return failure(
        Error::Kind::File,
        tr("The saved connections in %1 are damaged: %2. The file is kept as %3; connections begin anew.")
            .arg(QDir::toNativeSeparators(m_path), profiles.error().message, QDir::toNativeSeparators(aside)));
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    return first(m_profiles, sameId(id));
}

std::optional<Profile> ProfileStore::findByName(const QString &name) const
{
    return first(m_profiles, sameName(name));
}

Status ProfileStore::save(const Profile &profile)
{
    if (const Status status = refresh(); !status)
        return status;
    const auto found = std::ranges::find_if(std::as_const(m_profiles), sameId(profile.id));
    return insert(std::ranges::distance(m_profiles.cbegin(), found), profile);
}

Status ProfileStore::insert(qsizetype row, const Profile &profile)
{
    if (const Status status = profile.validate(); !status)
        return status;
    if (profile.isLocal())
        return failure(Error::Kind::BadInput, tr("The local server is not a saved connection."));
    if (const Status status = refresh(); !status)
        return status;
    QList<Profile> profiles = m_profiles;
    profiles.removeIf(sameId(profile.id));
    if (first(profiles, sameName(profile.name)))
        return failure(Error::Kind::BadInput,
                       tr("Name: there is a connection called \"%1\" already. Choose another name.").arg(profile.name));
    profiles.insert(std::clamp<qsizetype>(row, 0, profiles.size()), profile);
    write(profiles);
    return {};
}

Status ProfileStore::remove(const QString &id)
{
    if (const Status status = refresh(); !status)
        return status;
    QList<Profile> profiles = m_profiles;
    if (profiles.removeIf(sameId(id)) == 0)
        return failure(Error::Kind::NotFound, tr("There is no such saved connection any more."));
    write(profiles);
    return {};
}

Status ProfileStore::refresh()
{
    if (!m_onItsWay.isEmpty())
        return {}; // what the file holds is older than what we have
    const Result<QByteArray> bytes = readAll(m_path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (*bytes == m_onDisk)
        return {};
    if (const Result<QList<Profile>> profiles = decodeProfiles(*bytes)) {
        m_profiles = *profiles;
        Q_EMIT changed();
    } else if (!bytes->isEmpty()) {
        // Somebody else broke the file: our list is the better one, theirs is kept for them to look at.
        keepAside();
    }
    m_onDisk = *bytes;
    return {};
}

void ProfileStore::write(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    m_onItsWay += encodeProfiles(profiles);
    m_writer.write(m_path, m_onItsWay.constLast());
    Q_EMIT changed();
}

void ProfileStore::flush()
{
    m_writer.flush();
    QCoreApplication::sendPostedEvents(&m_writer, QEvent::MetaCall); // what it has to tell
}

QString ProfileStore::keepAside()
{
    const QString base = m_path + QStringLiteral(".damaged");
    QString aside = base;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = base + u'-' + QString::number(i);
    // When it cannot be renamed the next save fails as well, and says so; nothing is overwritten silently.
    return QFile::rename(m_path, aside) ? aside : m_path;
}

} // namespace penstock
