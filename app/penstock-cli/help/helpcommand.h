// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/help/commandlist.h"

namespace penstock {

/// help: the overview, the options of a command, or what all commands take as one document.
class HelpCommand final : public Command
{
    Q_OBJECT

public:
    explicit HelpCommand(CommandFactory factory) : m_factory(std::move(factory)) {}

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool needsConnection() const override { return false; }
    void start(Session *session) override;

private:
    QString ofCommand() const;

    CommandFactory m_factory;
    QString m_command;
    QString m_format;
};

} // namespace penstock
