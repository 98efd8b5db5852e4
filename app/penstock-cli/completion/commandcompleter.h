// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/completion/valuekind.h"
#include "app/penstock-cli/help/commandlist.h"
#include "core/connection/flavour.h"

namespace penstock {

class ProfileStore;

/// What can stand at the end of a command line.
struct CommandCompletion
{
    struct Candidate
    {
        QString text;
        QString note; ///< a sentence about it; may be empty
    };
    /// Whether names of files or folders fit as well; the shell knows them best.
    enum class Paths { None, Files, Folders };

    QList<Candidate> candidates;
    Paths paths = Paths::None;
};

/// Completes command lines of penstock-cli: commands, options and their values from what --help says; names of
/// connections, patterns, profiles and time zones from where they are kept. Asks no server, and knows no secret.
class CommandCompleter final
{
public:
    CommandCompleter(const CommandFactory &factory, ProfileStore &profiles) : m_factory(factory), m_profiles(profiles)
    {
    }

    /// `words` are those behind the program's name; the last of them is being written and may be empty. bash takes "="
    /// for a word of its own, and wants what stands behind it.
    CommandCompletion complete(QStringList words) const;

private:
    CommandCompletion inCommand(const CommandList::Entry &entry, const QStringList &before,
                                const QString &current) const;
    CommandCompletion values(const ValueKind &kind, const QStringList &before) const;
    /// What the words before tell of the server: by --flavour, or as the connection has it.
    Flavour flavourSaidBy(const QStringList &before) const;

    const CommandFactory &m_factory;
    ProfileStore &m_profiles;
};

} // namespace penstock
