// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importprofile.h"

class QCommandLineParser;

namespace penstock {

/// import: options kept in a file, and read from it.
class ProfileOptions
{
public:
    static void describe(QCommandLineParser &parser);

    /// The arguments with those of the profile before them, so that what is said on the command line wins. `describe`:
    /// adds the options that a profile may hold. The error says what is wrong with the profile.
    Result<QStringList> expand(const QStringList &arguments, const QCommandLineParser &parser,
                               const std::function<void(QCommandLineParser &)> &describe);

    /// Of a file that is about to be imported: refuses one that the profile was not made for. Keeps the options when
    /// that is asked for, with the header of the first file.
    Status take(const QStringList &header, const QString &file);

private:
    Status read(const QString &path, const std::function<void(QCommandLineParser &)> &describe);
    void remember(const QCommandLineParser &parser, const std::function<void(QCommandLineParser &)> &describe);

    QString m_path;   ///< of the profile that was read; empty: none
    QString m_saveTo; ///< empty: nothing is to be kept
    ImportProfile m_profile;
    ImportProfile m_kept;
};

} // namespace penstock
