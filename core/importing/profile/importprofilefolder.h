// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofile.h"

#include <QCoreApplication>

namespace penstock {

/// A profile and what it is called.
struct KeptProfile
{
    QString name;
    ImportProfile profile;

    bool operator==(const KeptProfile &) const = default;
};

/// Profiles of imports as they are kept: one file each in a folder, called as its profile is, that can be copied to
/// another machine. Reads and writes while it is called; a window takes ImportProfiles.
class ImportProfileFolder
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportProfileFolder)

public:
    explicit ImportProfileFolder(const QString &path = defaultPath()) : m_path(path) {}

    /// $XDG_CONFIG_HOME/penstock/import-profiles
    static QString defaultPath();

    /// A name can be a file's: not empty, no '/', no dot or blank at its ends, at most 100 characters.
    static Status checkName(const QString &name);

    const QString &path() const { return m_path; }
    QString fileOf(const QString &name) const;
    bool holds(const QString &name) const;

    struct Contents
    {
        QList<KeptProfile> profiles; ///< by name
        QStringList problems;        ///< files that are none, and why; a sentence each
    };
    Contents read() const;

    Result<ImportProfile> load(const QString &name) const { return loadFile(fileOf(name)); }
    /// Of a file anywhere.
    static Result<ImportProfile> loadFile(const QString &file);

    /// Replaces one of the same name.
    Status save(const QString &name, const ImportProfile &profile) const;
    /// BadInput when there is one of the new name already.
    Status rename(const QString &from, const QString &to) const;
    Status remove(const QString &name) const;

private:
    QString m_path;
};

/// Those that are for files with such a header, see ImportProfile::isKnownBy().
QList<KeptProfile> profilesKnownBy(const QString &fingerprint, const QList<KeptProfile> &profiles);

} // namespace penstock
