// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofilefolder.h"

#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"
#include "core/importing/profile/importoptions.h"
#include "core/settings/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace penstock {

namespace {

constexpr qint64 largestProfile = 1024 * 1024;
constexpr qsizetype longestName = 100;
const QString ending = QStringLiteral(".json");

} // namespace

QString ImportProfileFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/penstock/import-profiles");
}

Status ImportProfileFolder::checkName(const QString &name)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (name.isEmpty() || name.size() > longestName || name != name.trimmed() || name.startsWith(u'.') ||
        name.endsWith(u'.') || name.contains(u'/') || std::ranges::any_of(name, isControl))
        return failure(
            Error::Kind::BadInput,
            tr("\"%1\" cannot be the name of a profile: it must have 1 to %2 characters, no \"/\", and no dot "
               "or blank at its ends.")
                .arg(name)
                .arg(longestName));
    return {};
}

QString ImportProfileFolder::fileOf(const QString &name) const
{
    return QDir(m_path).filePath(name + ending);
}

bool ImportProfileFolder::holds(const QString &name) const
{
    return checkName(name) && QFileInfo(fileOf(name)).isFile();
}

ImportProfileFolder::Contents ImportProfileFolder::read() const
{
    Contents contents;
    const QStringList files = QDir(m_path).entryList({QStringLiteral("*") + ending}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto profile = loadFile(QDir(m_path).filePath(file));
        if (profile)
            contents.profiles += {file.chopped(ending.size()), *profile};
        else
            contents.problems += profile.error().message;
    }
    return contents;
}

Result<ImportProfile> ImportProfileFolder::loadFile(const QString &file)
{
    const auto json = readSmallFile(file, largestProfile);
    const auto profile = json ? ImportProfile::fromJson(*json, &ImportOptions::isKey)
                              : Result<ImportProfile>(std::unexpected(json.error()));
    if (!profile)
        return failure(profile.error().kind,
                       tr("The profile \"%1\" cannot be used. %2").arg(file, profile.error().message));
    return *profile;
}

Status ImportProfileFolder::save(const QString &name, const ImportProfile &profile) const
{
    if (Status status = checkName(name); !status)
        return status;
    if (Status status = ensurePrivateFolder(m_path); !status)
        return status;
    return AtomicFile::write(fileOf(name), profile.toJson());
}

Status ImportProfileFolder::rename(const QString &from, const QString &to) const
{
    if (Status status = checkName(to); !status)
        return status;
    if (from == to)
        return {};
    if (holds(to))
        return failure(Error::Kind::BadInput, tr("There is a profile \"%1\" already.").arg(to));
    QFile file(fileOf(from));
    if (!checkName(from) || !file.rename(fileOf(to)))
        return failure(Error::Kind::File,
                       tr("The profile \"%1\" cannot be renamed: %2.").arg(from, file.errorString()));
    return {};
}

Status ImportProfileFolder::remove(const QString &name) const
{
    QFile file(fileOf(name));
    if (!checkName(name) || !file.remove())
        return failure(Error::Kind::File,
                       tr("The profile \"%1\" cannot be removed: %2.").arg(name, file.errorString()));
    return {};
}

QList<KeptProfile> profilesKnownBy(const QString &fingerprint, const QList<KeptProfile> &profiles)
{
    QList<KeptProfile> known;
    std::ranges::copy_if(profiles, std::back_inserter(known),
                         [&](const KeptProfile &kept) { return kept.profile.isKnownBy(fingerprint); });
    return known;
}

} // namespace penstock
