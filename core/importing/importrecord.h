// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/importing/filefingerprint.h"
#include "core/pipeline/checkpoint.h"

#include <QJsonObject>
#include <QString>

namespace penstock {

struct ClientSettings;
struct ImportPlan;
struct Profile;

/// Where an import writes: what makes two imports of one file the same.
struct ImportTarget
{
    QString server; ///< its address, without a login, and of 2.x the organization; "local" for the local server
    QString database;
    QString retentionPolicy;
    QString measurement;

    static ImportTarget of(const ImportPlan &plan, const ClientSettings &settings);
    /// Whether it may be that server: for sure only of() says so, when it has been asked for its organization.
    bool mayBeAt(const Profile &profile) const;
    bool operator==(const ImportTarget &) const = default;
};

/// What is kept of an import, or of the run of a document, in a small file: enough to go on where it stopped, and to
/// take away what an import wrote. No secrets.
struct ImportRecord
{
    enum class Of { Import, Document };
    Of of = Of::Import;
    QString file; ///< absolute
    FileFingerprint fingerprint;
    QString interpretation; ///< a hash of how the file is read: rows of two readings must not be mixed
    ImportTarget target;
    Checkpoint checkpoint;
    bool isOver = false;   ///< stopped, failed or complete; else it runs, or was killed
    bool isUndone = false; ///< what it wrote was deleted
    /// That was begun and has not come to its end: nobody can go on with the import, and the undo can be begun again.
    bool isUndoBegun = false;
    int undoneParts = -1; ///< of that: deletions that the server has acknowledged; -1: it is not known how many
    int undoParts = 0;    ///< the same: of so many; 0: not known
    qint64 begun = 0;     ///< milliseconds since 1970
    qint64 kept = 0;      ///< the same: when this was written
    QJsonObject more;     ///< of a document: what its journal needs beside that

    /// With what was settled since it was written, see SettledMark. Kind File when it cannot be read, BadInput when it
    /// is no such record.
    static Result<ImportRecord> read(const QString &path, Of of = Of::Import);
    /// Whole or not at all; readable by its owner only.
    Status write(const QString &path) const;
};

/// Of everything by which rows become points.
QString interpretationOf(const ImportPlan &plan);

} // namespace penstock
