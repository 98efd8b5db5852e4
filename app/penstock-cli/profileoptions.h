// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofilefolder.h"

#include <optional>

class QCommandLineParser;

namespace penstock {

struct CsvAnalysis;

/// import: options kept as a profile, and taken from one.
class ProfileOptions
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ProfileOptions)

public:
    static void describe(QCommandLineParser &parser);

    /// The arguments with those of the profile before them, without what is said on the command line of the same
    /// columns or by the same option. The error says what is wrong with the profile.
    Result<QStringList> expand(const QStringList &arguments, const QCommandLineParser &parser);

    /// Of a file that is about to be imported: refuses one that the profile was not made for. Keeps the options when
    /// that is asked for, with the header of the first file.
    Status take(const CsvAnalysis &analysis, const QString &name);

    /// While none is used: what to say of a kept profile that is for such a file; empty: there is none, or it has been
    /// said.
    QString hintFor(const CsvAnalysis &analysis);

private:
    /// A profile that is used, and what it is called.
    Result<KeptProfile> find(const QString &nameOrFile) const;
    Result<KeptProfile> findFor(const QStringList &files) const;

    ImportProfileFolder m_folder;
    std::optional<KeptProfile> m_used;
    QString m_saveTo; ///< a name or a file; empty: nothing is to be kept
    ImportProfile m_kept;
    std::optional<QList<KeptProfile>> m_known; ///< once they were looked for
};

} // namespace penstock
