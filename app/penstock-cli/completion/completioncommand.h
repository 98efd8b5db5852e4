// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/help/commandlist.h"

namespace penstock {

class ProfileStore;

/// completion: prints the script by which a shell completes penstock-cli. `completion words -- WORD…` is what the
/// scripts ask: a line "words", "files" or "folders" (what else the shell may add), then a candidate a line, a tab and
/// a sentence about it behind.
class CompletionCommand final : public Command
{
    Q_OBJECT

public:
    CompletionCommand(CommandFactory factory, ProfileStore &profiles)
        : m_factory(std::move(factory)), m_profiles(profiles)
    {
    }

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool needsConnection() const override { return false; }
    void start(Session *session) override;

private:
    CommandFactory m_factory;
    ProfileStore &m_profiles;
    QString m_shell;     ///< empty: words are asked for
    QStringList m_words; ///< the last one is being written
};

} // namespace penstock
